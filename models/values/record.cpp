// SPDX-License-Identifier: Apache-2.0
#include "models/values/record.h"

namespace PeopleDesk {

QStringList Record::list(const QString &key) const
{
    return text(key).split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

bool Record::holds(const QString &key) const
{
    return !text(key).isEmpty() || !entries(key).isEmpty();
}

void Record::setText(const QString &key, const QString &text)
{
    if (text.isEmpty())
        m_texts.remove(key);
    else
        m_texts.insert(key, text);
}

void Record::setEntries(const QString &key, const QList<Entry> &entries)
{
    if (entries.isEmpty())
        m_entries.remove(key);
    else
        m_entries.insert(key, entries);
}

void Record::take(const QString &key, const Record &other)
{
    setText(key, other.text(key));
    setEntries(key, other.entries(key));
}

void Record::clear()
{
    m_texts.clear();
    m_entries.clear();
}

bool Record::sameAs(const Record &other, const QString &key) const
{
    return text(key) == other.text(key) && entries(key) == other.entries(key);
}

QStringList Record::keys() const
{
    QStringList keys = m_texts.keys();
    for (auto entry = m_entries.keyBegin(); entry != m_entries.keyEnd(); ++entry)
        keys.append(*entry);
    return keys;
}

} // namespace PeopleDesk
