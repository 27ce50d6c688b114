// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/forms/form_model.h"
#include "models/ports/samples.h"
#include "tests/support/fixed_clock.h"

namespace PeopleDesk {

/// An operation with a field of every kind, so that a walk over its form meets every editor.
const OperationSpec &everyKind();

/// What a server might hold for it.
Record everyKindRecord();

/// Examples for the fields "reasons" and "cost_center".
class FewSamples : public SampleSource
{
public:
    QList<Sample> records(const QString &) const override { return {}; }
    QList<Sample> values(const QString &operation, const QString &field) const override;
};

class NoSamples : public SampleSource
{
public:
    QList<Sample> records(const QString &) const override { return {}; }
    QList<Sample> values(const QString &, const QString &) const override { return {}; }
};

/// A form's model on a clock that stands still.
class EveryKindForm
{
public:
    FixedClock clock;
    FormModel model{everyKind(), clock};
    FewSamples samples;
};

} // namespace PeopleDesk
