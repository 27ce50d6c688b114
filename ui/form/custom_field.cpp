// SPDX-License-Identifier: Apache-2.0
#include "ui/form/custom_field.h"

#include "models/values/day_time.h"

#include <QSet>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

const auto nameKey = u"field_name"_s;
const auto typeKey = u"type"_s;
const auto valueKey = u"value"_s;

const Entry *entryOf(const QString &name, const QList<Entry> &entries)
{
    for (const Entry &entry : entries) {
        if (entry.value(nameKey) == name)
            return &entry;
    }
    return nullptr;
}

/// What servers write for a field that holds nothing.
bool isEmptyJson(const Entry &entry)
{
    static const QStringList nothing{u"\"\""_s, u"[]"_s, u"{}"_s, u"null"_s, u"[\"\"]"_s};
    return entry.value(typeKey) == "json"_L1 && nothing.contains(entry.value(valueKey).simplified());
}

/// By what type a defined field's entry can be edited without losing anything; empty: by none.
QString fittingType(const QString &defined, const Entry &entry)
{
    const QString held = entry.value(typeKey);
    const bool isWords = held == "text"_L1 || held == "choice"_L1 || held == "person"_L1 || held == "date"_L1;
    if (isEmptyJson(entry) || entry.value(valueKey).isEmpty())
        return defined;
    if (defined == "text"_L1 || defined == "choice"_L1 || defined == "person"_L1)
        return isWords ? defined : QString();
    if (defined == "date"_L1 && isWords) // with a time of day it is edited as it stands
        return parseDay(entry.value(valueKey)) ? defined : u"text"_s;
    return held == defined ? defined : QString();
}

CustomField fieldOf(const CustomFieldDefinition &definition)
{
    return {.name = definition.apiName,
            .label = definition.name,
            .type = definition.type,
            .isDefined = true,
            .options = definition.options,
            .closedOptions = definition.closedOptions,
            .isRequired = definition.isRequired,
            .maximumLength = definition.maximumLength};
}

CustomField fieldOf(const Entry &entry)
{
    const QString name = entry.value(nameKey);
    const QString type = entry.value(typeKey);
    return {.name = name, .label = Text::verbatim(name), .type = type == "json"_L1 ? QString() : type};
}

bool sameChoices(const QList<Choice> &one, const QList<Choice> &other)
{
    return std::equal(
        one.begin(), one.end(), other.begin(), other.end(),
        [](const Choice &a, const Choice &b) { return a.value == b.value && a.label == b.label; });
}

} // namespace

bool CustomField::operator==(const CustomField &other) const
{
    return name == other.name && label == other.label && type == other.type && isDefined == other.isDefined
        && isHeld == other.isHeld && isRequired == other.isRequired && maximumLength == other.maximumLength
        && sameChoices(options, other.options) && sameChoices(closedOptions, other.closedOptions);
}

QList<CustomField> customFields(const QList<Found> &definitions, const QList<Entry> &loaded,
                                const QList<Entry> &values)
{
    QList<CustomField> fields;
    QSet<QString> defined;
    for (const Found &found : definitions) {
        CustomField field = fieldOf(customFieldDefinition(found.json));
        const Entry *before = entryOf(field.name, loaded);
        const Entry *now = entryOf(field.name, values);
        field.isHeld = before != nullptr;
        for (const Entry *entry : {before, now}) {
            if (entry && !field.type.isEmpty())
                field.type = fittingType(field.type, *entry);
        }
        if (!defined.contains(field.name) && (found.isActive || before || now))
            fields.append(field);
        defined.insert(field.name);
    }
    for (const Entry &entry : loaded + values) {
        if (defined.contains(entry.value(nameKey)))
            continue;
        CustomField field = fieldOf(entry);
        field.isHeld = entryOf(field.name, loaded) != nullptr;
        fields.append(field);
        defined.insert(field.name);
    }
    return fields;
}

bool haveOwnNames(const QList<Entry> &entries)
{
    QSet<QString> names;
    for (const Entry &entry : entries) {
        const QString name = entry.value(nameKey);
        if (name.isEmpty() || names.contains(name))
            return false;
        names.insert(name);
    }
    return true;
}

QString editedValue(const CustomField &field, const Entry &entry)
{
    return !field.type.isEmpty() && isEmptyJson(entry) ? QString() : entry.value(valueKey);
}

QList<Entry> editedEntries(const QList<CustomField> &fields, const QHash<QString, QString> &edited,
                           const QList<Entry> &loaded, const QList<Entry> &values)
{
    QList<Entry> entries;
    const auto append = [&](const CustomField &field, const Entry *before, const Entry *now) {
        const QString value = edited.value(field.name);
        if (field.type.isEmpty() && (now || before)) // only shown, so it stays
            entries.append(now ? *now : *before);
        else if (before && editedValue(field, *before) == value)
            entries.append(*before);
        else if (now && editedValue(field, *now) == value)
            entries.append(*now);
        else if (!value.isEmpty())
            entries.append({{nameKey, field.name}, {typeKey, field.type}, {valueKey, value}});
    };
    const auto fieldCalled = [&](const QString &name) {
        return std::find_if(fields.begin(), fields.end(),
                            [&](const CustomField &field) { return field.name == name; });
    };
    QSet<QString> done;
    for (const Entry &entry : loaded + values) {
        const QString name = entry.value(nameKey);
        const auto field = fieldCalled(name);
        if (field == fields.end() || done.contains(name))
            continue;
        done.insert(name);
        append(*field, entryOf(name, loaded), entryOf(name, values));
    }
    for (const CustomField &field : fields) {
        if (!done.contains(field.name))
            append(field, nullptr, nullptr);
    }
    return entries;
}

} // namespace PeopleDesk
