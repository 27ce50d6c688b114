// SPDX-License-Identifier: Apache-2.0
#include "models/operations/pre_hire_rules.h"

#include "models/operations/custom_field_value.h"
#include "models/operations/operations.h"

#include <QRegularExpression>
#include <QSet>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;
using Complaints = QList<std::pair<QString, Text>>;

const auto statusKey = u"onboarding_status"_s;
const auto centersKey = u"cost_center_rate"_s;
const auto customKey = u"custom_fields"_s;

QString cell(const QString &rows, qsizetype entry, const QString &column)
{
    return u"%1.%2.%3"_s.arg(rows).arg(entry + 1).arg(column);
}

/// Shares that the server would refuse with 1161019, 1161020 or 1161023; incomplete pairs (1161021) are
/// needed cells.
Complaints costCenterShares(const Draft &draft)
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

Complaints customValues(const Draft &draft)
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

Complaints nameInsteadOfId(const Draft &draft)
{
    static const QRegularExpression digits(u"^[0-9]+$"_s);
    const QString key = u"employee_type_id"_s;
    const QString id = draft.values.text(key);
    if (id.isEmpty() || !draft.changed(key) || digits.match(id).hasMatch())
        return {};
    return {{key,
             trText("UpdatePreHire",
                    "An ID from the list of workforce types is expected here; a name may be refused.")}};
}

Complaints nothingChanged(const Draft &draft)
{
    if (!draft.isLoaded)
        return {};
    for (const FieldSpec &field : updatePreHire().fields()) {
        if (field.slot == FieldSpec::Slot::Body && draft.changed(field.key))
            return {};
    }
    return {{QString(),
             trText("UpdatePreHire",
                    "Nothing is changed yet; sending would only repeat the onboarding status.")}};
}

Complaints notRead(const Draft &draft)
{
    if (draft.isLoaded || draft.values.text(u"pre_hire_id"_s).isEmpty()
        || draft.values.text(statusKey).isEmpty())
        return {};
    return {
        {statusKey,
         trText("UpdatePreHire",
                "The record was not loaded, so this may move the person to another stage. Load it first.")}};
}

} // namespace

QList<Rule> preHireRules()
{
    return {
        {Severity::Block, {Basis::Documented, "5.1"}, costCenterShares},
        {Severity::Block, {Basis::Documented, "5.3"}, customValues},
        {Severity::Warn, {Basis::Conflict, "5.1"}, nameInsteadOfId},
        {Severity::Warn, {Basis::Advice, "5.2"}, notRead},
        {Severity::Warn, {Basis::Advice, "5.1"}, nothingChanged},
    };
}

} // namespace PeopleDesk
