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
    return echoOfNumber(value(), *spec().kind);
}

QString echoOfNumber(const QString &typed, const ValueKind &kind)
{
    const QString number = kind.normalised(typed);
    if (number.isEmpty() || kind.problem(number))
        return {};
    constexpr qsizetype easyToCount = 4; // digits before the point
    const auto digits = number.section(u'.', 0, 0).size() - (number.startsWith(u'-') ? 1 : 0);
    if (digits <= easyToCount && typed.trimmed() == number)
        return {};
    return u"= "_s + kind.told(number);
}

} // namespace PeopleDesk
