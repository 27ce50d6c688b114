// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"
#include "models/text/text.h"

namespace PeopleDesk {

class BatchRun;

/// Rows that have had their last good word.
[[nodiscard]] inline qint64 settledRows(const BatchHead &head)
{
    return head.done + head.unneeded;
}

/// Rows that have had a last word, good or bad.
[[nodiscard]] inline qint64 endedRows(const BatchHead &head)
{
    return settledRows(head) + head.failed;
}

/// Rows that the run is about: what is left out has no part in it.
[[nodiscard]] inline qint64 partakingRows(const BatchHead &head)
{
    return head.rows - head.leftOut;
}

/// "312 of 500 done · 2 failed · 1 in doubt": what is not there is not said.
Text batchCounts(const BatchHead &head);

/// Of a run that stopped by itself: sentences that say why, and what to do.
QList<Text> hopelessWords(const BatchRun &run);

} // namespace PeopleDesk
