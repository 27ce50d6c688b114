// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <chrono>

namespace PeopleDesk {

// How the sandbox misbehaves from now on. A plain value: hand it to Sandbox::setFaults(), or post it
// as JSON to /sandbox/faults (see sandbox_faults_json.h), and hand over a default one to behave again.
struct SandboxFaults
{
    enum class Kind {
        None, // only the delay, if any
        RateLimited, // 429 / 99991400, not carried out
        ServerError, // httpStatus / code, not carried out
        DroppedBefore, // connection reset, not carried out
        DroppedAfter, // carried out, then the connection is reset without an answer
        Truncated, // carried out, then half of the answer
        Garbage, // carried out, then a page that is not JSON, with httpStatus
    };

    Kind kind = Kind::None;
    std::chrono::milliseconds delay{0}; // before the answer leaves; the call itself is carried out at once
    QString path; // only requests whose path contains this; empty means all
    QString method; // only this method; empty means all
    int every = 1; // only each so-manieth of these requests is hit
    int times = -1; // how many more requests are hit; -1 means until changed
    int httpStatus = 500;
    int code = 2200; // API §3.1: internal error
    int retryAfter = 1; // seconds in x-ogw-ratelimit-reset; negative leaves both headers out
};

} // namespace PeopleDesk
