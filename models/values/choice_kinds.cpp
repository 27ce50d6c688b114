// SPDX-License-Identifier: Apache-2.0
#include "models/values/value_kind.h"

#include <QJsonObject>

namespace PeopleDesk {

namespace {

class ChoiceKind : public ValueKind
{
public:
    Editor editor() const override { return Editor::Choice; }
};

class ChoiceNumberKind : public ChoiceKind
{
public:
    BodyValue toBody(const QString &choice) const override { return BodyValue::decimal(choice); }
};

class EnumNameKind : public ChoiceKind
{
public:
    BodyValue toBody(const QString &name) const override
    {
        BodyValue value = BodyValue::object();
        value.insert(QStringLiteral("enum_name"), BodyValue::text(name));
        return value;
    }
    QString fromJson(const QJsonValue &json) const override
    {
        return json.toObject().value(QLatin1String("enum_name")).toString();
    }
};

} // namespace

const ValueKind &choiceNumberKind()
{
    static const ChoiceNumberKind kind;
    return kind;
}

const ValueKind &enumNameKind()
{
    static const EnumNameKind kind;
    return kind;
}

const ValueKind &choiceTextKind()
{
    static const ChoiceKind kind;
    return kind;
}

} // namespace PeopleDesk
