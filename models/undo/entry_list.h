// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"

namespace PeopleDesk {

/// The entries of a repeated field that each count by their name (custom fields). Compares them without the
/// cells that are only told from others.
class EntryList
{
public:
    EntryList(const FieldSpec &field, const QList<Entry> &entries);

    [[nodiscard]] bool has(const QString &name) const;
    /// Names whose entries are not the same in \a other, or are in one of the two only.
    [[nodiscard]] QStringList namesThatDiffer(const EntryList &other) const;
    [[nodiscard]] bool holdsThoseOf(const EntryList &other, const QStringList &names) const;
    /// These entries, with those of \a names as \a other has them.
    [[nodiscard]] QList<Entry> withThoseOf(const EntryList &other, const QStringList &names) const;

private:
    [[nodiscard]] Entry plain(const QString &name) const;

    const FieldSpec &m_field;
    QStringList m_names;
    QHash<QString, Entry> m_entries;
};

} // namespace PeopleDesk
