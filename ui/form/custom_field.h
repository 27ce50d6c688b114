// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/custom_field_definition.h"
#include "models/lookups/found.h"
#include "models/values/record.h"

namespace PeopleDesk {

/// One of a record's custom fields while it is edited: its definition and the entries that hold it, brought
/// together. An entry without definition, or with a value that does not fit it, is edited by what the value
/// itself shows, or only shown.
struct CustomField
{
    QString name; ///< the API name
    Text label;
    QString type; ///< a value of customFieldTypes(); empty: only shown
    bool isDefined = false;
    bool isHeld = false; ///< the record that was loaded has it
    QList<Choice> options = {};
    QList<Choice> closedOptions = {};
    bool isRequired = false;
    int maximumLength = 0;

    bool operator==(const CustomField &other) const;
};

/// Defined fields in the order of their definitions, then entries that nobody defined. What is switched off
/// is there only while the record holds it.
QList<CustomField> customFields(const QList<Found> &definitions, const QList<Entry> &loaded,
                                const QList<Entry> &values);
/// Whether each entry has a name of its own, without which they can't be edited by name.
bool haveOwnNames(const QList<Entry> &entries);

/// What an editor of that field shows for an entry; empty for none.
QString editedValue(const CustomField &field, const Entry &entry);
/// The entries that stand for edited values, by API name: as they were loaded wherever the value is the
/// same, in the same order; fields that are new come last, and what was emptied is left out.
QList<Entry> editedEntries(const QList<CustomField> &fields, const QHash<QString, QString> &edited,
                           const QList<Entry> &loaded, const QList<Entry> &values);

} // namespace PeopleDesk
