// SPDX-License-Identifier: Apache-2.0
#include "app/batch/batch_console.h"

#include "models/batch/batch_summary.h"

#include <QJsonDocument>

#include <chrono>
#include <cstdio>

namespace PeopleDesk {

namespace {

using std::chrono_literals::operator""s;

constexpr auto betweenLines = 2s;

/// Warnings beyond these are counted only: a hundred thousand rows may have one each.
constexpr qint64 mostWarnings = 20;

void print(FILE *stream, const QString &line)
{
    std::fprintf(stream, "%s\n", qUtf8Printable(line));
    std::fflush(stream);
}

} // namespace

void BatchConsole::say(const Text &line) const
{
    print(stderr, line.now());
}

void BatchConsole::warn(const Text &line)
{
    if (++m_warnings <= mostWarnings)
        print(stderr, trText("BatchConsole", "Warning: %1").arg(line).now());
    else if (m_warnings == mostWarnings + 1)
        print(stderr, trText("BatchConsole", "More warnings are counted, not printed.").now());
}

void BatchConsole::progress(const BatchHead &head, bool isLast)
{
    if (!m_sinceStart.isValid()) {
        m_sinceStart.start();
        m_sinceLine.start();
        m_settledAtStart = settledRows(head);
    }
    if (!isLast && !m_sinceLine.hasExpired(std::chrono::milliseconds(betweenLines).count()))
        return;
    m_sinceLine.restart();
    const qint64 milliseconds = qMax<qint64>(m_sinceStart.elapsed(), 1);
    const qint64 settled = settledRows(head) - m_settledAtStart;
    const double perSecond = double(settled) * 1000 / double(milliseconds);
    QList<Text> parts{batchCounts(head)};
    parts.append(trText("BatchConsole", "%1 rows/s").arg(QString::number(perSecond, 'f', 1)));
    if (!isLast && perSecond > 0)
        parts.append(trText("BatchConsole", "about %1 s left")
                         .arg(QString::number(qRound64(double(head.waiting + head.sending) / perSecond))));
    say(Text::joined(parts, QStringLiteral(" · ")));
}

void BatchConsole::conclude(const Text &line, const QJsonObject &json) const
{
    if (m_asJson)
        print(stdout, QString::fromUtf8(QJsonDocument(json).toJson(QJsonDocument::Indented)).trimmed());
    else
        print(stdout, line.now());
}

} // namespace PeopleDesk
