// SPDX-License-Identifier: Apache-2.0
#include "models/operations/field_spec.h"

namespace PeopleDesk {

const Choice *FieldSpec::choice(const QString &value) const
{
    const auto found = std::find_if(choices.begin(), choices.end(),
                                    [&](const Choice &candidate) { return candidate.value == value; });
    return found == choices.end() ? nullptr : &*found;
}

QString FieldSpec::display(const QString &value) const
{
    for (const Choice &candidate : choices + readOnlyChoices) {
        if (candidate.value == value)
            return candidate.label.now();
    }
    if (kind->editor() == ValueKind::Editor::Choices && value.contains(QLatin1Char(';'))) {
        QStringList labels;
        for (const QString &one : value.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            labels.append(display(one));
        return labels.join(QStringLiteral(", "));
    }
    return kind->told(value);
}

QString FieldSpec::display(const QString &value, const FieldNames &names) const
{
    if (!names || value.isEmpty() || choice(value))
        return display(value);
    if (kind->editor() == ValueKind::Editor::IdList && value.contains(QLatin1Char(';'))) {
        QStringList lines;
        for (const QString &one : value.split(QLatin1Char(';')))
            lines.append(display(one, names));
        return lines.join(QLatin1Char('\n'));
    }
    const Text name = names(*this, value);
    if (name.isEmpty())
        return display(value);
    return trTextFor("FieldSpec", "%1 (%2)", "a name and its ID").arg(name).arg(value).now();
}

QString FieldSpec::displayEntry(const QString &name, const FieldNames &names) const
{
    for (const FieldSpec &column : columns) {
        if (column.key == keyedBy)
            return column.display(name, names);
    }
    return name;
}

} // namespace PeopleDesk
