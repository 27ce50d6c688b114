// SPDX-License-Identifier: Apache-2.0
#include "models/operations/choice_standing.h"

#include "models/operations/check.h"

namespace PeopleDesk {

namespace {

ChoiceStanding judge(const OperationSpec &spec, const FieldSpec &field, const Draft &supposed)
{
    using Kind = ChoiceStanding::Kind;
    ChoiceStanding standing;
    const QList<Problem> problems = findProblems(spec, supposed);
    for (const Problem &problem : problems) {
        if (problem.field != field.key)
            continue;
        standing.reasons.append(problem.text);
        standing.canBeChosen = standing.canBeChosen && problem.severity != Severity::Block;
    }
    if (supposed.isLoaded && !supposed.changed(field.key))
        standing.kind = Kind::Current;
    else if (!standing.canBeChosen)
        standing.kind = Kind::Forbidden;
    else if (!standing.reasons.isEmpty())
        standing.kind = Kind::Unusual;
    return standing;
}

} // namespace

QHash<QString, ChoiceStanding> judgeChoices(const OperationSpec &spec, const FieldSpec &field,
                                            const Draft &draft)
{
    QHash<QString, ChoiceStanding> standings;
    Draft supposed = draft;
    for (const Choice &choice : field.choices) {
        supposed.values.setText(field.key, choice.value);
        standings.insert(choice.value, judge(spec, field, supposed));
    }
    return standings;
}

} // namespace PeopleDesk
