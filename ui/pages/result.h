// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"
#include "models/outcomes/outcome.h"

#include <optional>

namespace PeopleDesk {

/// What there is to tell after a call: how it ended, and what may be done now.
struct Result
{
    enum class Occasion {
        Send,
        Load,
        Check, ///< reading once more, just before sending
        ReadBack,
    };
    enum class Tone { Ok, Bad, Doubt };

    Occasion occasion = Occasion::Send;
    Outcome outcome;
    std::optional<bool> recordShowsIt = {}; ///< after reading back
    bool canTryAgain = false;
    bool canReadBack = false;
    QString createdId = {};
    Text subject = {}; ///< whom or what it was about, if anybody knows
    Draft sent = {}; ///< the form as it was sent
};

/// A result in words.
struct ResultWords
{
    Result::Tone tone = Result::Tone::Bad;
    Text headline;
    Text meaning;
    Text advice;
    QList<Text> done = {}; ///< of a success: what it came to
};

ResultWords wordsOf(const OperationSpec &spec, const Result &result);

/// "Code 1002002 · HTTP 400": the technical side in one line; empty when there is none.
QString technicalLine(const Outcome &outcome);

} // namespace PeopleDesk
