// SPDX-License-Identifier: Apache-2.0
#include "models/batch/batch_summary.h"

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

} // namespace PeopleDesk
