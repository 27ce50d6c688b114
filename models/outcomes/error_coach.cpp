// SPDX-License-Identifier: Apache-2.0
#include "models/outcomes/error_coach.h"

#include "models/outcomes/kind_texts.h"
#include "models/outcomes/platform_errors.h"

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

/// The form field that a server's field name means: the same path, or one that ends with it.
QString formField(const OperationSpec &spec, const QString &named)
{
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
    const bool isHire = spec.endpoint.pathTemplate.contains("/hire/");
    for (const ErrorTable *table : {&spec.errors, isHire ? &hireErrors() : &peopleErrors(), &platformErrors()}) {
        if (const ErrorEntry *entry = entryIn(*table, code))
            return entry;
    }
    return nullptr;
}

Explanation explain(const OperationSpec &spec, const Outcome &outcome)
{
    Explanation explanation = explainKind(outcome);
    if (const ErrorEntry *entry = findError(spec, outcome.code)) {
        explanation.meaning = entry->meaning;
        explanation.advice = entry->advice;
        explanation.field = entry->field;
    }
    if (outcome.inDoubt()) {
        explanation.headline = trText("Outcomes", "In doubt: it may have been carried out");
        explanation.advice = adviceInDoubt(spec.endpoint.repeat);
    }
    return explanation;
}

QList<Problem> serverProblems(const OperationSpec &spec, const Outcome &outcome)
{
    constexpr Source server {Basis::Documented, "1.6"};
    QList<Problem> problems;
    for (const FieldNote &note : outcome.fieldNotes)
        problems.append({formField(spec, note.field), Severity::Block, Text::verbatim(note.description), server});
    if (!problems.isEmpty() || outcome.inDoubt())
        return problems;
    const ErrorEntry *entry = findError(spec, outcome.code);
    if (entry && !entry->field.isEmpty())
        problems.append({entry->field, Severity::Block, entry->meaning, server});
    return problems;
}

} // namespace PeopleDesk
