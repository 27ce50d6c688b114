// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"

class QWidget;

namespace PeopleDesk {

class FieldEditor;

/// The editor that suits a field; none for repeated fields, whose entries have editors of their own. The
/// description must outlive it.
FieldEditor *makeEditor(const FieldSpec &spec, QWidget *parent);

} // namespace PeopleDesk
