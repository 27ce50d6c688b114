// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/records.h"
#include "app/sandbox/sandbox_sample.h"

namespace PeopleDesk::SandboxParts {

// What Sandbox::samples() and Sandbox::fieldSamples() hand out: ordinary records first, demos of errors last.
QList<SandboxSample> operationSamples(const Records &records, const QString &operationKey);
QList<SandboxSample> fieldSamples(const Records &records, const QString &operationKey,
                                  const QString &fieldKey);

} // namespace PeopleDesk::SandboxParts
