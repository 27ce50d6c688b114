// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/samples.h"

namespace PeopleDesk {

class Sandbox;

/// The sandbox's records as samples to click. The sandbox must outlive it.
class SandboxSamples : public SampleSource
{
public:
    explicit SandboxSamples(const Sandbox &sandbox);
    [[nodiscard]] QList<Sample> records(const QString &operation) const override;
    [[nodiscard]] QList<Sample> values(const QString &operation, const QString &field) const override;

private:
    const Sandbox &m_sandbox;
};

/// A real connection has no samples.
class NoSamples : public SampleSource
{
public:
    [[nodiscard]] QList<Sample> records(const QString &) const override { return {}; }
    [[nodiscard]] QList<Sample> values(const QString &, const QString &) const override { return {}; }
};

} // namespace PeopleDesk
