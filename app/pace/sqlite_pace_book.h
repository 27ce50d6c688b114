// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/pace_book.h"

#include <QThread>

namespace PeopleDesk {

class Clock;
class PaceWorker;

/// The book that all processes share which use the same file: the machine's steady clock is the same for all
/// of them. Used on the thread it lives on; what touches the file runs on a thread of its own. Lives as long
/// as the program.
class SqlitePaceBook : public QObject, public PaceBook
{
    Q_OBJECT
public:
    /// \a clock is read from that other thread.
    SqlitePaceBook(const QString &path, const Clock &clock, QObject *parent = nullptr);
    ~SqlitePaceBook() override;

    void claim(const PaceLane &lane, QObject *context,
               const std::function<void(const PaceTurn &)> &answer) override;
    void refuse(const PaceLane &lane, const PaceRefusal &refusal, QObject *context,
                const std::function<void(const PaceStatus &)> &answer) override;
    void delay(const PaceLane &lane, std::chrono::microseconds time) override;

private:
    QThread m_thread;
    PaceWorker *m_worker;
};

} // namespace PeopleDesk
