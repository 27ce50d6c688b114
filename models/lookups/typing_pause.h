// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QString>
#include <QTimer>

#include <chrono>

namespace PeopleDesk {

/// Waits until somebody stopped typing, so that not every letter asks the server.
class TypingPause : public QObject
{
    Q_OBJECT
public:
    explicit TypingPause(QObject *parent = nullptr);
    /// How long nobody must have typed; 300 ms unless said otherwise.
    void setPause(std::chrono::milliseconds pause);

    /// \a composing: an input method is at work; its letters count for nothing until it is done.
    void setText(const QString &text, bool composing);
    /// Enter was pressed: no more waiting, unless an input method is still at work.
    void hurry();
    [[nodiscard]] bool isWaiting() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// The text, trimmed, once for each one that differs from the last.
    void settled(const QString &text);

private:
    void settle();

    QTimer m_timer;
    QString m_text;
    QString m_settled;
};

} // namespace PeopleDesk
