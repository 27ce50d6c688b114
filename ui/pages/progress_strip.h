// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QTimer>
#include <QWidget>

#include <chrono>

class QLabel;
class QProgressBar;
class QPushButton;

namespace PeopleDesk {

class Clock;

/// Says what is under way while a call is, counts down to the next attempt, and lets the user give up.
/// Hidden while nothing is under way.
class ProgressStrip : public QWidget
{
    Q_OBJECT
public:
    explicit ProgressStrip(const Clock &clock, QWidget *parent = nullptr);

    void showBusy(const Text &what);
    /// Feishu's limit is reached or it did not answer; the next attempt comes by itself after \a delay.
    void showWaiting(int attempt, std::chrono::milliseconds delay);
    void finish();

Q_SIGNALS:
    void cancelWanted();

private:
    void say();

    const Clock &m_clock;
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_cancel;
    QTimer m_tick;
    Text m_what;
    int m_attempt = 0;
    qint64 m_waitStart = 0; ///< steady milliseconds
    qint64 m_waitEnd = 0; ///< 0: not waiting
};

} // namespace PeopleDesk
