// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDate>
#include <QDateTime>
#include <QString>
#include <QTime>

#include <optional>

namespace PeopleDesk {

/// A day and, if it was written, a time of day, read from typed text. Understands yyyy-MM-dd, 2026/1/5,
/// 2026.1.5, 20260105 and 2026年1月5日, followed by HH:mm, HH:mm:ss or HH:mm:ss.zzz. Years have four digits:
/// a year of two is a guess.
struct DayTime
{
    QDate day;
    std::optional<QTime> time;
};

std::optional<DayTime> parseDayTime(const QString &typed);
/// The day alone; nothing when a time follows it.
std::optional<QDate> parseDay(const QString &typed);

/// 9999-12-31 stands for "not ended" in contracts (API §7.1).
bool meansNotEnded(const QDate &day);
/// "UTC+8": how far the local time of a moment is from UTC.
QString zoneOffset(const QDateTime &moment);
/// "2026-11-22 18:00:05 (UTC+8)": local time with the offset that held then; empty for no moment.
QString momentWithZone(const QDateTime &moment);

} // namespace PeopleDesk
