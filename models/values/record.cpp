// SPDX-License-Identifier: Apache-2.0
#include "models/values/record.h"

#include <algorithm>

namespace PeopleDesk {

QStringList Record::list(const QString &key) const
{
    return text(key).split(QLatin1Char(';'), Qt::SkipEmptyParts);
}

Record::Texts::const_iterator Record::find(const QString &key) const
{
    return std::lower_bound(m_texts.cbegin(), m_texts.cend(), key,
                            [](const auto &text, const QString &name) { return text.first < name; });
}

QString Record::text(const QString &key) const
{
    const auto found = find(key);
    return found != m_texts.cend() && found->first == key ? found->second : QString();
}

bool Record::holds(const QString &key) const
{
    const auto found = find(key);
    return (found != m_texts.cend() && found->first == key) || m_entries.contains(key);
}

void Record::setText(const QString &key, const QString &text)
{
    const auto found = find(key);
    const bool isHere = found != m_texts.cend() && found->first == key;
    const qsizetype place = found - m_texts.cbegin();
    if (text.isEmpty() && isHere)
        m_texts.removeAt(place);
    else if (isHere)
        m_texts[place].second = text;
    else if (!text.isEmpty())
        m_texts.insert(place, {key, text});
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
    QStringList keys;
    for (const auto &[key, text] : m_texts)
        keys.append(key);
    for (auto entry = m_entries.keyBegin(); entry != m_entries.keyEnd(); ++entry)
        keys.append(*entry);
    return keys;
}

} // namespace PeopleDesk
