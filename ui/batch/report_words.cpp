// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/report_words.h"

#include "models/batch/batch_summary.h"
#include "models/batch/run_owner.h"

namespace PeopleDesk {

namespace {

Text headlineOf(const BatchHead &head)
{
    if (settledRows(head) == head.rows)
        return trText("ReportWords", "All %1 rows are done.").arg(QString::number(head.rows));
    if (head.waiting + head.sending > 0)
        return trText("ReportWords", "The run is not finished: %1 rows were not sent.")
            .arg(QString::number(head.waiting + head.sending));
    if (head.inDoubt > 0)
        return trText("ReportWords", "%1 rows are in doubt: nobody knows yet whether they were carried out.")
            .arg(QString::number(head.inDoubt));
    if (head.failed > 0 && head.leftOut > 0)
        return trText("ReportWords",
                      "%1 rows failed, those with problems were left out, all others are done.")
            .arg(QString::number(head.failed));
    if (head.failed > 0)
        return trText("ReportWords", "%1 rows failed, all others are done.")
            .arg(QString::number(head.failed));
    return trText("ReportWords", "%1 rows are done; those with problems were left out.")
        .arg(QString::number(settledRows(head)));
}

} // namespace

ReportWords reportWords(const BatchRun &run)
{
    const BatchHead &head = run.head();
    ReportWords words;
    words.headline = headlineOf(head);
    const bool isAll = settledRows(head) == head.rows;
    words.tone = isAll                                        ? ToneCard::Tone::Ok
        : head.failed > 0 && head.waiting + head.inDoubt == 0 ? ToneCard::Tone::Bad
        : head.waiting + head.inDoubt > 0                     ? ToneCard::Tone::Warn
                                                              : ToneCard::Tone::Ok;
    if (run.stopReason() == BatchRun::Stop::Hopeless) {
        words.tone = ToneCard::Tone::Bad;
        words.sentences = hopelessWords(run);
    }
    if (head.failed > 0)
        words.sentences.append(
            trText("ReportWords", "Feishu refused the rows that failed: nothing of them was carried out."));
    if (run.oldDoubts() > 0)
        words.sentences.append(trText("ReportWords",
                                      "%1 rewards are in doubt for more than 12 hours; sending them again "
                                      "could pay them twice. Look "
                                      "them up in Feishu Hire first.")
                                   .arg(QString::number(run.oldDoubts())));
    if (canContinue(head))
        words.sentences.append(trText("ReportWords", "It can be continued; what is done is not sent again."));
    else if (head.leftOut > 0)
        words.sentences.append(
            trText("ReportWords",
                   "Export the rows to correct, and open that file as a new batch: it holds those that "
                   "failed and those that were left out, nothing else."));
    else if (head.failed > 0)
        words.sentences.append(
            trText("ReportWords",
                   "Export the rows to correct, and open that file as a new batch: it holds them alone."));
    return words;
}

} // namespace PeopleDesk
