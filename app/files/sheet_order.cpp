// SPDX-License-Identifier: Apache-2.0
#include "app/files/sheet_order.h"

#include "app/files/sheet_fault.h"

namespace PeopleDesk {

namespace {

/// The sheets that may be read, the likeliest first.
QStringList candidates(const SheetFacts &facts, const QString &chosen)
{
    if (!chosen.isEmpty())
        return facts.sheets.contains(chosen) ? QStringList{chosen} : QStringList();
    QStringList visible;
    for (const QString &name : facts.sheets) {
        if (!facts.hiddenSheets.contains(name))
            visible.append(name);
    }
    return visible.isEmpty() ? facts.sheets : visible;
}

} // namespace

SheetReadReply readOneSheet(SheetFacts facts, const QString &chosen, SheetSink &sink,
                            const std::function<void(qsizetype, RowStream &)> &read)
{
    const QStringList names = candidates(facts, chosen);
    if (names.isEmpty())
        throw SheetFault{SheetTrouble::NoSuchSheet, chosen};
    for (const QString &name : names) {
        facts.sheet = name;
        RowStream rows(sink, facts);
        read(facts.sheets.indexOf(name), rows);
        if (rows.isEmpty() && name != names.back())
            continue;
        if (rows.isEmpty())
            break;
        rows.finish();
        return rows.reply();
    }
    facts.sheet = names.front();
    RowStream none(sink, facts);
    none.finish();
    return none.reply();
}

} // namespace PeopleDesk
