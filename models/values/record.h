// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <utility>

namespace PeopleDesk {

struct FieldSpec;

/// What an id, or a value that a tenant added to a list, is called; empty when nobody knows.
using FieldNames = std::function<Text(const FieldSpec &field, const QString &value)>;

/// The cells of one repeated object (one cost centre with its rate), by column key.
using Entry = QHash<QString, QString>;

/// What the fields of one operation hold: text in its normal form for a plain field (an id, a date
/// yyyy-MM-dd, the number of a choice), a list of entries for a repeated one. An empty text means "left
/// out". Ids and amounts are text from first to last, so no digit is ever lost.
class Record
{
public:
    [[nodiscard]] QString text(const QString &key) const;
    /// A field that holds several values keeps them in one text, parted by ';'.
    [[nodiscard]] QStringList list(const QString &key) const;
    [[nodiscard]] QList<Entry> entries(const QString &key) const { return m_entries.value(key); }
    [[nodiscard]] bool holds(const QString &key) const;

    void setText(const QString &key, const QString &text);
    void setEntries(const QString &key, const QList<Entry> &entries);
    /// Makes \a key hold what it holds in \a other.
    void take(const QString &key, const Record &other);
    void clear();

    /// Whether both records hold the same under \a key.
    [[nodiscard]] bool sameAs(const Record &other, const QString &key) const;
    [[nodiscard]] QStringList keys() const;
    bool operator==(const Record &other) const = default;

private:
    using Texts = QList<std::pair<QString, QString>>;

    [[nodiscard]] Texts::const_iterator find(const QString &key) const;

    /// Ordered by key. A record has a score of fields, and every row of a sheet makes one: searching such a short
    /// list takes less than hashing.
    Texts m_texts;
    QHash<QString, QList<Entry>> m_entries;
};

/// A record while somebody edits it: what rules and conditions look at.
struct Draft
{
    Record values; ///< what the form holds now
    Record loaded; ///< what the server said; empty while nothing was read
    bool isLoaded = false;
    bool isOfSheet = false; ///< a row, which is sent without being read
    /// Other records of the same kind and person, as far as they are known (an employee's other contracts).
    QList<Record> siblings = {};
    QDateTime now = {}; ///< from the clock port
    FieldNames names = {}; ///< for whatever is told of it; none: nothing has a name

    [[nodiscard]] QDate today() const { return now.date(); } ///< the local day
    [[nodiscard]] bool changed(const QString &key) const { return !values.sameAs(loaded, key); }
};

} // namespace PeopleDesk
