// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"

class QWidget;

namespace PeopleDesk {

class Directory;
class FieldEditor;

/// The editor that suits a field; none for repeated fields, whose entries have editors of their own. With a
/// directory what a look-up knows is picked by name, without one ids are pasted. Description and directory
/// must outlive it.
FieldEditor *makeEditor(const FieldSpec &spec, QWidget *parent, Directory *directory = nullptr);

} // namespace PeopleDesk
