// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/integer_editor.h"

#include "ui/editors/input_line.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

IntegerEditor::IntegerEditor(const FieldSpec &spec, QWidget *parent)
    : LineEditor(spec, parent)
{
    line().setInputMethodHints(Qt::ImhPreferNumbers);
}

QString IntegerEditor::echo() const
{
    const QString number = spec().kind->normalised(value());
    return spec().kind->problem(number) ? QString() : echoOfNumber(value(), number);
}

QString echoOfNumber(const QString &typed, const QString &normalised)
{
    if (normalised.isEmpty())
        return {};
    // Grouped as text: a double would lose digits.
    const auto point = normalised.indexOf(u'.');
    const auto whole = point < 0 ? normalised.size() : point;
    const qsizetype first = normalised.startsWith(u'-') ? 1 : 0;
    QString grouped = normalised;
    for (auto place = whole - 3; place > first; place -= 3)
        grouped.insert(place, u',');
    constexpr qsizetype hardToCount = 5;
    if (whole - first < hardToCount && typed.trimmed() == normalised)
        return {};
    return u"= "_s + grouped;
}

} // namespace PeopleDesk
