// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QToolButton>

namespace PeopleDesk {

/// A line of the rail: picture and words, soft accent when it is the present page.
class RailButton : public QToolButton
{
    Q_OBJECT
public:
    explicit RailButton(const QString &iconName, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const QString m_iconName;
};

} // namespace PeopleDesk
