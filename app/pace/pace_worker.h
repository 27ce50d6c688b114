// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/pace/pace_file.h"
#include "models/ports/pace_book.h"

#include <QHash>
#include <QObject>

#include <optional>

namespace PeopleDesk {

class Clock;

/// The book's side on its own thread. While the file can't be used it keeps the pages by itself: then only
/// this process knows them, but nobody waits.
class PaceWorker : public QObject
{
    Q_OBJECT
public:
    PaceWorker(const QString &path, const QString &boot, const Clock &clock);

    [[nodiscard]] PaceTurn claim(const PaceLane &lane);
    [[nodiscard]] PaceStatus refuse(const PaceLane &lane, const PaceRefusal &refusal);
    void delay(const PaceLane &lane, std::chrono::microseconds time);
    /// Lets the file go.
    void close() { m_file.reset(); }

private:
    void update(const PaceLane &lane, const std::function<void(LanePace &, qint64 now)> &change);

    const Clock &m_clock;
    std::optional<PaceFile> m_file;
    qint64 m_fileAgainAt = 0; ///< a file that makes trouble is left alone for a while
    QHash<QString, LanePace> m_own;
};

} // namespace PeopleDesk
