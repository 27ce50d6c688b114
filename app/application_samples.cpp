// SPDX-License-Identifier: Apache-2.0
#include "app/application_samples.h"

#include "app/sandbox/sandbox.h"

namespace PeopleDesk {

namespace {

QList<Sample> toSamples(const QList<SandboxSample> &records)
{
    QList<Sample> samples;
    for (const SandboxSample &record : records) {
        samples.append({record.id, Text::bilingual(record.titleZh, record.titleEn),
                        Text::bilingual(record.noteZh, record.noteEn), record.isDemoOfError, record.values});
    }
    return samples;
}

} // namespace

SandboxSamples::SandboxSamples(const Sandbox &sandbox)
    : m_sandbox(sandbox)
{
}

QList<Sample> SandboxSamples::records(const QString &operation) const
{
    return toSamples(m_sandbox.samples(operation));
}

QList<Sample> SandboxSamples::values(const QString &operation, const QString &field) const
{
    return toSamples(m_sandbox.fieldSamples(operation, field));
}

} // namespace PeopleDesk
