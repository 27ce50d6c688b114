// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QObject>
#include <QTimer>

#include <deque>

namespace PeopleDesk {

class SheetDocument;

/// How many rows of a sheet stand how, and which. Follows the sheet in slices, so that a million rows hold
/// nothing up; lags behind it by a few moments. The sheet must outlive it.
class SheetStanding : public QObject
{
    Q_OBJECT
public:
    explicit SheetStanding(const SheetDocument &sheet, QObject *parent = nullptr);

    [[nodiscard]] qint64 blocked() const { return m_blocked; }
    /// Of those that are not blocked.
    [[nodiscard]] qint64 warned() const { return m_warned; }
    /// The very same was booked before.
    [[nodiscard]] qint64 booked() const { return m_booked; }
    [[nodiscard]] bool hasProblem(qsizetype place) const;
    [[nodiscard]] bool isBlocked(qsizetype place) const;
    /// Nothing that the sheet said is still to be counted.
    [[nodiscard]] bool isSettled() const { return m_ranges.empty(); }

Q_SIGNALS:
    void changed();

private:
    using Range = std::pair<qsizetype, qsizetype>;

    void add(qsizetype first, qsizetype last);
    void countSlice();
    void count(qsizetype place);
    void count(char flags, int by);

    const SheetDocument &m_sheet;
    QByteArray m_flags; ///< one for each row
    std::deque<Range> m_ranges; ///< to be looked at
    QTimer m_tick;
    qint64 m_blocked = 0;
    qint64 m_warned = 0;
    qint64 m_booked = 0;
};

} // namespace PeopleDesk
