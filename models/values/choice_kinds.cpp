// SPDX-License-Identifier: Apache-2.0
#include "models/values/value_kind.h"

#include <QJsonArray>
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

class FlagKind : public ChoiceKind
{
public:
    BodyValue toBody(const QString &choice) const override
    {
        return BodyValue::flag(choice == QLatin1String("true"));
    }
    QString fromJson(const QJsonValue &json) const override
    {
        return json.isBool() ? (json.toBool() ? QStringLiteral("true") : QStringLiteral("false")) : QString();
    }
};

class ChoicesKind : public ValueKind
{
public:
    Editor editor() const override { return Editor::Choices; }
    BodyValue toBody(const QString &choices) const override
    {
        QList<BodyValue> items;
        for (const QString &choice : choices.split(QLatin1Char(';'), Qt::SkipEmptyParts))
            items.append(BodyValue::text(choice));
        return BodyValue::array(items);
    }
    QString fromJson(const QJsonValue &json) const override
    {
        QStringList choices;
        const QJsonArray array = json.toArray();
        for (const QJsonValue &choice : array)
            choices.append(choice.toString());
        return choices.join(QLatin1Char(';'));
    }
};

} // namespace

const ValueKind &choicesKind()
{
    static const ChoicesKind kind;
    return kind;
}

const ValueKind &flagKind()
{
    static const FlagKind kind;
    return kind;
}

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
