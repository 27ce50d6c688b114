// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;
class QPushButton;

namespace PeopleDesk {

class Card;

/// What stands in the window until a connection was chosen: try it in the sandbox, or connect.
class FirstStart : public QWidget
{
    Q_OBJECT
public:
    explicit FirstStart(QWidget *parent = nullptr);

Q_SIGNALS:
    void sandboxWanted();
    void connectWanted();

private:
    void say();

    QLabel *m_title;
    QLabel *m_purpose;
    QLabel *m_sandboxWords;
    QPushButton *m_sandbox;
    QLabel *m_connectWords;
    QPushButton *m_connect;
    Card *m_sandboxCard;
    Card *m_connectCard;
};

} // namespace PeopleDesk
