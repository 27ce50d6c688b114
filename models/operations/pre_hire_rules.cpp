// SPDX-License-Identifier: Apache-2.0
#include "models/operations/custom_field_value.h"
#include "models/operations/pre_hire_fields.h"

#include <QRegularExpression>
#include <QSet>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;
QString cell(const QString &rows, qsizetype entry, const QString &column)
{
    return u"%1.%2.%3"_s.arg(rows).arg(entry + 1).arg(column);
}

/// Shares that the server would refuse with 1161019, 1161020 or 1161023; incomplete pairs (1161021) are
/// needed cells.
Complaints costCenterShares(const Draft &draft, const QString &centersKey)
{
    const QList<Entry> entries = draft.values.entries(centersKey);
    if (entries.isEmpty() || !draft.changed(centersKey))
        return {};
    Complaints complaints;
    QSet<QString> seen;
    qint64 sum = 0;
    bool complete = true;
    for (qsizetype i = 0; i < entries.size(); ++i) {
        const QString id = entries.at(i).value(u"cost_center_id"_s);
        if (!id.isEmpty() && seen.contains(id))
            complaints.append({cell(centersKey, i, u"cost_center_id"_s),
                               trText("UpdatePreHire", "This cost center is in the list twice.")});
        seen.insert(id);
        bool isNumber = false;
        const qint64 rate = entries.at(i).value(u"rate"_s).toLongLong(&isNumber);
        complete = complete && isNumber;
        if (isNumber && (rate < 1 || rate > 100))
            complaints.append({cell(centersKey, i, u"rate"_s),
                               trText("UpdatePreHire", "A whole number from 1 to 100, please.")});
        sum += rate;
    }
    if (complete && sum != 100)
        complaints.append(
            {centersKey,
             trText("UpdatePreHire", "The shares add up to %1 %, not to 100 %.").arg(QString::number(sum))});
    return complaints;
}

Complaints customValues(const Draft &draft, const QString &customKey)
{
    Complaints complaints;
    if (!draft.changed(customKey))
        return complaints;
    QSet<QString> seen;
    const QList<Entry> entries = draft.values.entries(customKey);
    const QList<Entry> loaded = draft.loaded.entries(customKey);
    for (qsizetype i = 0; i < entries.size(); ++i) {
        // What was read is sent back as it was read, however odd it is.
        const bool isLoaded = loaded.contains(entries.at(i));
        if (const auto problem = customFieldProblem(entries.at(i)); problem && !isLoaded)
            complaints.append({cell(customKey, i, u"value"_s), *problem});
        const QString name = entries.at(i).value(u"field_name"_s);
        if (!name.isEmpty() && seen.contains(name))
            complaints.append({cell(customKey, i, u"field_name"_s),
                               trText("UpdatePreHire", "This field is in the list twice.")});
        seen.insert(name);
    }
    return complaints;
}

Complaints nameInsteadOfId(const Draft &draft, const QString &key)
{
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    const QString id = draft.values.text(key);
    if (id.isEmpty() || !draft.changed(key) || digits.match(id).hasMatch())
        return {};
    return {{key,
             trText("UpdatePreHire",
                    "An ID from the list of workforce types is expected here; a name may be refused.")}};
}

} // namespace

QList<Rule> preHireRules(const PreHireKeys &keys)
{
    return {
        {Severity::Block,
         {Basis::Documented, "5.1"},
         [key = keys.costCenters](const Draft &draft) { return costCenterShares(draft, key); }},
        {Severity::Block,
         {Basis::Documented, "5.3"},
         [key = keys.customFields](const Draft &draft) { return customValues(draft, key); }},
        {Severity::Warn,
         {Basis::Conflict, "5.1"},
         [key = keys.employeeTypeId](const Draft &draft) { return nameInsteadOfId(draft, key); }},
    };
}

} // namespace PeopleDesk
