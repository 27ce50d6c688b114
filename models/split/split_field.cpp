// SPDX-License-Identifier: Apache-2.0
#include "models/split/split_field.h"

namespace PeopleDesk {

std::optional<SplitField> splitField(const FieldSpec &field)
{
    SplitField split;
    for (const FieldSpec &column : field.columns) {
        if (column.addsUpTo == CostSplit::whole)
            split.shareKey = column.key;
        else if (!column.suggestions.isEmpty()) {
            split.centerKey = column.key;
            split.lookup = column.suggestions;
        }
    }
    if (field.columns.size() != 2 || split.centerKey.isEmpty() || split.shareKey.isEmpty())
        return std::nullopt;
    return split;
}

CostSplit SplitField::read(const QList<Entry> &entries) const
{
    QList<CostPart> parts;
    for (const Entry &entry : entries)
        parts.append({entry.value(centerKey), entry.value(shareKey).toLongLong()});
    return CostSplit(parts);
}

QList<Entry> SplitField::write(const CostSplit &split) const
{
    QList<Entry> entries;
    for (const CostPart &part : split.parts())
        entries.append({{centerKey, part.centerId}, {shareKey, QString::number(part.share)}});
    return entries;
}

} // namespace PeopleDesk
