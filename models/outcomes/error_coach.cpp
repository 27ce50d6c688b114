// SPDX-License-Identifier: Apache-2.0
#include "models/outcomes/error_coach.h"

#include "models/operations/repeat_policy.h"
#include "models/outcomes/kind_texts.h"
#include "models/outcomes/platform_errors.h"

#include <QRegularExpression>

#include <algorithm>

namespace PeopleDesk {

namespace {

const ErrorEntry *entryIn(const ErrorTable &table, qint64 code)
{
    for (const ErrorEntry &entry : table) {
        if (entry.code == code)
            return &entry;
    }
    return nullptr;
}

/// The form field that a server's field name means: the same path, or one that ends with it. Servers count
/// entries from zero, in brackets or not (cost_center_rate[0].rate); forms count them from one.
QString formField(const OperationSpec &spec, const QString &named)
{
    static const QRegularExpression inEntry(QStringLiteral("^(.+?)(?:\\[(\\d+)\\]|\\.(\\d+))\\.(\\w+)$"));
    if (const auto match = inEntry.match(named); match.hasMatch()) {
        const FieldSpec *rows = spec.field(match.captured(1));
        const QString column = match.captured(4);
        const qint64 entry = (match.captured(2) + match.captured(3)).toLongLong() + 1;
        if (rows && std::any_of(rows->columns.begin(), rows->columns.end(), [&](const FieldSpec &c) {
                return c.key == column;
            }))
            return QStringLiteral("%1.%2.%3").arg(rows->key).arg(entry).arg(column);
    }
    for (const FieldSpec &field : spec.fields()) {
        if (field.key == named || named.startsWith(field.key + QLatin1Char('.'))
            || named.startsWith(field.key + QLatin1Char('['))
            || field.key.endsWith(QLatin1Char('.') + named.section(QLatin1Char('.'), -1)))
            return field.key;
    }
    return {};
}

} // namespace

const ErrorEntry *findError(const OperationSpec &spec, qint64 code)
{
    if (code == 0)
        return nullptr;
    const ErrorEntry *entry = entryIn(spec.errors, code);
    if (!entry && spec.productErrors)
        entry = entryIn(spec.productErrors(), code);
    return entry ? entry : entryIn(platformErrors(), code);
}

Explanation explain(const OperationSpec &spec, const Outcome &outcome)
{
    Explanation explanation = explainKind(outcome);
    const ErrorEntry *entry = findError(spec, outcome.code);
    if (entry) {
        explanation.meaning = entry->meaning;
        explanation.advice = entry->advice;
        explanation.field = entry->field;
    }
    if (outcome.inDoubt()) {
        explanation.headline = trText("Outcomes", "Unknown outcome: it may have been carried out");
        // A recognised repeat has a next step of its own: reading, never sending again.
        if (!entry || entry->retry != Retry::AlreadyApplied)
            explanation.advice = repeatPolicy(spec.endpoint.repeat).advice;
    }
    return explanation;
}

QList<Problem> serverProblems(const OperationSpec &spec, const Outcome &outcome)
{
    constexpr Source server{Basis::Documented, "1.6"};
    QList<Problem> problems;
    for (const FieldNote &note : outcome.fieldNotes)
        problems.append(
            {formField(spec, note.field), Severity::Block, Text::verbatim(note.description), server});
    if (!problems.isEmpty() || outcome.inDoubt())
        return problems;
    // A code names its field only roughly (1160545 concerns three), and the cause may be mended elsewhere,
    // so it points at the field but does not keep anybody from sending again.
    const ErrorEntry *entry = findError(spec, outcome.code);
    if (entry && !entry->field.isEmpty())
        problems.append({entry->field, Severity::Warn, entry->meaning, server});
    return problems;
}

} // namespace PeopleDesk
