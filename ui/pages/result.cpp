// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/result.h"

#include "models/outcomes/error_coach.h"
#include "models/session/change.h"

#include <QJsonValue>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

QList<Text> doneLines(const OperationSpec &spec, const Result &result)
{
    QList<Text> lines = summarise(spec, result.sent);
    if (!result.subject.isEmpty())
        lines.prepend(subjectLine(spec, result.subject));
    return lines;
}

ResultWords readBackWords(const OperationSpec &spec, const Result &result)
{
    if (*result.recordShowsIt)
        return {Result::Tone::Ok,
                trText("Result", "It was carried out."),
                trText("Result", "The record shows what was sent. Nothing has to be sent again."),
                {},
                doneLines(spec, result)};
    return {Result::Tone::Bad,
            trText("Result", "It was not carried out."),
            trText("Result", "The record does not show what was sent."),
            trText("Result", "Check the form against the record and send it again if it is still right."),
            {}};
}

} // namespace

ResultWords wordsOf(const OperationSpec &spec, const Result &result)
{
    if (result.recordShowsIt)
        return readBackWords(spec, result);
    if (result.outcome.succeeded())
        return {Result::Tone::Ok, spec.doneText, {}, spec.afterSuccess, doneLines(spec, result)};

    const Explanation explained = explain(spec, result.outcome);
    if (result.occasion == Result::Occasion::Check)
        return {Result::Tone::Bad,
                trText("Result", "Nothing was sent: the record could not be read once more."),
                explained.meaning,
                explained.advice,
                {}};
    if (result.occasion == Result::Occasion::ReadBack)
        return {Result::Tone::Doubt,
                trText("Result", "The record could not be read: it is still unknown."),
                explained.headline,
                explained.advice,
                {}};
    if (result.occasion == Result::Occasion::Send && result.outcome.inDoubt())
        return {Result::Tone::Doubt, explained.headline, explained.meaning, explained.advice, {}};
    return {Result::Tone::Bad, explained.headline, explained.meaning, explained.advice, {}};
}

QString technicalLine(const Outcome &outcome)
{
    QStringList parts;
    if (outcome.code != 0)
        parts.append(trText("Result", "Code %1").arg(QString::number(outcome.code)).now());
    if (outcome.httpStatus != 0 && !outcome.succeeded())
        parts.append(u"HTTP %1"_s.arg(outcome.httpStatus));
    if (outcome.attempts > 1)
        parts.append(trCounted("Result", "%n attempt(s)").counted(outcome.attempts).now());
    if (!outcome.detail.isEmpty() && !outcome.succeeded())
        parts.append(outcome.detail);
    return parts.join(u" · "_s);
}

} // namespace PeopleDesk
