// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>

class QLabel;
class QVBoxLayout;

namespace PeopleDesk {

/// A rounded panel on the page's ground, with an optional title.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);

    /// An empty title takes no room. The title is the card's accessible name.
    void setTitle(const QString &title);
    /// Where the content goes.
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QLabel *const m_title;
    QVBoxLayout *const m_body;
};

} // namespace PeopleDesk
