// SPDX-License-Identifier: Apache-2.0
#include "models/undo/entry_list.h"

#include <algorithm>

namespace PeopleDesk {

EntryList::EntryList(const FieldSpec &field, const QList<Entry> &entries)
    : m_field(field)
{
    for (const Entry &entry : entries) {
        const QString name = entry.value(field.keyedBy);
        m_names.append(name);
        m_entries.insert(name, entry);
    }
}

bool EntryList::has(const QString &name) const
{
    return m_entries.contains(name);
}

Entry EntryList::plain(const QString &name) const
{
    Entry entry = m_entries.value(name);
    for (const FieldSpec &column : m_field.columns) {
        if (column.isDerived)
            entry.remove(column.key);
    }
    return entry;
}

QStringList EntryList::namesThatDiffer(const EntryList &other) const
{
    QStringList names = m_names + other.m_names;
    names.removeDuplicates();
    names.removeIf([&](const QString &name) { return plain(name) == other.plain(name); });
    return names;
}

bool EntryList::holdsThoseOf(const EntryList &other, const QStringList &names) const
{
    return std::all_of(names.begin(), names.end(),
                       [&](const QString &name) { return plain(name) == other.plain(name); });
}

QList<Entry> EntryList::withThoseOf(const EntryList &other, const QStringList &names) const
{
    QList<Entry> entries;
    for (const QString &name : m_names) {
        if (!names.contains(name))
            entries.append(m_entries.value(name));
        else if (other.has(name))
            entries.append(other.m_entries.value(name));
    }
    for (const QString &name : names) {
        if (!has(name) && other.has(name))
            entries.append(other.m_entries.value(name));
    }
    return entries;
}

} // namespace PeopleDesk
