// SPDX-License-Identifier: Apache-2.0
#include "models/batch/batch_summary.h"

#include "models/batch/batch_run.h"
#include "models/outcomes/error_coach.h"

namespace PeopleDesk {

Text batchCounts(const BatchHead &head)
{
    const auto number = [](qint64 count) { return QString::number(count); };
    QList<Text> parts{trTextFor("Batch", "%1 of %2 done", "rows of a run")
                          .arg(number(settledRows(head)))
                          .arg(number(head.rows))};
    const std::pair<qint64, Text> others[] = {
        {head.unneeded, trText("Batch", "%1 of them booked before")},
        {head.failed, trTextFor("Batch", "%1 failed", "rows of a run")},
        {head.inDoubt, trTextFor("Batch", "%1 in doubt", "rows of a run")},
        {head.leftOut, trTextFor("Batch", "%1 left out", "rows of a run")},
        {head.waiting + head.sending, trTextFor("Batch", "%1 not sent", "rows of a run")},
    };
    for (const auto &[count, text] : others) {
        if (count > 0)
            parts.append(text.arg(number(count)));
    }
    return Text::joined(parts, QStringLiteral(" · "));
}

QList<Text> hopelessWords(const BatchRun &run)
{
    const Explanation why = explain(run.spec(), run.failures().outcome());
    QList<Text> sentences{
        trText("BatchSummary", "It stopped by itself, as every further row would meet the same: %1.")
            .arg(why.headline)};
    for (const Text &sentence : {why.meaning, why.advice}) {
        if (!sentence.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

} // namespace PeopleDesk
