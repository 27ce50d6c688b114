// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/language/tongue_file.h"
#include "models/sheet/cell_row.h"

namespace PeopleDesk {

/// Both languages of the program.
class BothTongues
{
public:
    [[nodiscard]] Tongues all() const { return {&m_chinese, &m_english}; }

private:
    TongueFile m_chinese{QStringLiteral("zh")};
    TongueFile m_english{QStringLiteral("en")};
};

/// A row of texts, as a CSV file has them.
inline CellRow textRow(qint64 number, const QStringList &texts)
{
    CellRow row(number);
    for (const QString &text : texts)
        row.append({text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, text});
    return row;
}

} // namespace PeopleDesk
