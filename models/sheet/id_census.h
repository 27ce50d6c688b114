// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QHash>
#include <QList>
#include <QMap>
#include <QSet>
#include <QString>

namespace PeopleDesk {

/// What a column of ids looks like as a whole. A spreadsheet keeps 15 digits of a number, other programs 16 or 17
/// or the nearest double: then 19 digits end in 0000 or in 000, or are a multiple of 1024. Some honest ids
/// do so too, as often as chance has it.
struct IdSuspicion
{
    enum class Level {
        Remark, ///< no more than chance brings
        Question, ///< clearly more: to be answered before anything is sent
        Block, ///< more than one in twenty
    };

    QString path = {}; ///< of the column
    Level level = Level::Remark;
    qint64 suspicious = 0; ///< different ids that look rounded
    qint64 all = 0; ///< different ids of 19 digits
    [[nodiscard]] Text text(const Text &column) const;
};

/// Ids by the path of their column.
using IdsByPath = QHash<QString, QSet<quint64>>;

/// Counts ids over a whole sheet, column by column. A value.
class IdCensus
{
public:
    /// \a id: see fullLengthId(); 0 is passed over.
    void add(const QString &path, quint64 id);
    /// A column that gives no reason to say anything is left out; \a right are known to be what they should be.
    [[nodiscard]] QList<IdSuspicion> find(const IdsByPath &right = {}) const;

    /// Stands for an id of which so many digits are left that it may be found again.
    static constexpr quint64 lostId = 1;
    /// An id of 19 digits as a number, to be counted with; 0 for any other text.
    [[nodiscard]] static quint64 fullLengthId(const QString &id);
    /// Whether one id alone has the looks of a rounded one.
    [[nodiscard]] static bool looksRounded(quint64 id) { return id != 0 && (id % 1'000 == 0 || id % 1'024 == 0); }

private:
    QMap<QString, QList<quint64>> m_ids; ///< of 19 digits, by path
};

} // namespace PeopleDesk
