// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace PeopleDesk {

/// One line of text cut to the room there is: ids and addresses in the middle, names at the end. The full
/// text stays as tooltip and for assistive technology.
class ElidedLabel : public QLabel
{
    Q_OBJECT
public:
    explicit ElidedLabel(Qt::TextElideMode mode = Qt::ElideRight, QWidget *parent = nullptr);

    /// Hides QLabel's, which would know nothing of the tooltip.
    void setText(const QString &text);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Qt::TextElideMode m_mode;
};

} // namespace PeopleDesk
