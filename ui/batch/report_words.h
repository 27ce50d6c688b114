// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_run.h"
#include "ui/pages/tone_card.h"

namespace PeopleDesk {

/// What came of a run, in a few sentences.
struct ReportWords
{
    ToneCard::Tone tone = ToneCard::Tone::Ok;
    Text headline = {};
    QList<Text> sentences = {}; ///< why it stopped, what to do
};

ReportWords reportWords(const BatchRun &run);

} // namespace PeopleDesk
