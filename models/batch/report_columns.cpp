// SPDX-License-Identifier: Apache-2.0
#include "models/batch/report_columns.h"

#include "models/batch/batch_report.h"

namespace PeopleDesk {

namespace {

/// So many tell a report, also where somebody took a column or two out of it.
constexpr qsizetype fewest = 3;

QList<QStringList> namesByTongue(const Tongues &tongues)
{
    QList<QStringList> all(1 + tongues.size());
    for (const Text &name : reportColumns()) {
        all[0].append(name.now());
        for (qsizetype i = 0; i < tongues.size(); ++i)
            all[i + 1].append(name.in(*tongues.at(i)));
    }
    return all;
}

} // namespace

QList<Text> reportColumns()
{
    return {trTextFor("BatchReport", "Outcome", "of a row"), trTextFor("BatchReport", "Code", "Feishu's"),
            trTextFor("BatchReport", "Meaning", "of a code"), trTextFor("BatchReport", "Log ID", "of a row"),
            trTextFor("BatchReport", "Returned ID", "of a row")};
}

ReportHeader::ReportHeader(const QStringList &header, const Tongues &tongues)
{
    QStringList tidied;
    for (const QString &name : header)
        tidied.append(name.trimmed());
    for (const QStringList &names : namesByTongue(tongues)) {
        const qsizetype outcome = tidied.lastIndexOf(names.constFirst());
        if (outcome < 0)
            continue;
        QList<qsizetype> columns{outcome};
        for (const QString &name : names.mid(1)) {
            if (const qsizetype column = tidied.indexOf(name, outcome); column > 0)
                columns.append(column);
        }
        if (columns.size() >= fewest && columns.size() > m_columns.size())
            m_columns = columns;
    }
}

OutcomeWords::OutcomeWords(const Tongues &tongues)
{
    using State = BatchRow::State;
    for (const State state : {State::Waiting, State::Sending, State::InDoubt, State::Done, State::Failed,
                              State::LeftOut, State::Unneeded}) {
        const Text words = rowOutcome(state);
        m_states.insert(words.now(), state);
        for (const Tongue *tongue : tongues)
            m_states.insert(words.in(*tongue), state);
    }
}

std::optional<BatchRow::State> OutcomeWords::stateIn(const QString &cell) const
{
    const auto found = m_states.constFind(cell.trimmed());
    return found == m_states.cend() ? std::nullopt : std::optional(*found);
}

} // namespace PeopleDesk
