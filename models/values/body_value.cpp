// SPDX-License-Identifier: Apache-2.0
#include "models/values/body_value.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace PeopleDesk {

namespace {

bool needsEscaping(QChar letter)
{
    return letter < u' ' || letter == u'"' || letter == u'\\' || letter >= QChar(0x7f);
}

/// A JSON string with its quotes; the escaping is left to Qt.
QByteArray quoted(const QString &text)
{
    // Nearly all there is, and a document for each would take longer than everything else.
    if (std::none_of(text.begin(), text.end(), needsEscaping))
        return '"' + text.toLatin1() + '"';
    const QByteArray array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

void startLine(QByteArray &json, int indent)
{
    if (indent >= 0)
        json += '\n' + QByteArray(indent * 2, ' ');
}

} // namespace

BodyValue BodyValue::text(const QString &text)
{
    BodyValue value;
    value.m_value = text;
    return value;
}

BodyValue BodyValue::integer(qint64 number)
{
    return decimal(QString::number(number));
}

BodyValue BodyValue::decimal(const QString &digits)
{
    BodyValue value;
    value.m_value = Number{digits};
    return value;
}

BodyValue BodyValue::flag(bool isTrue)
{
    BodyValue value;
    value.m_value = Number{isTrue ? QStringLiteral("true") : QStringLiteral("false")};
    return value;
}

BodyValue BodyValue::array(const QList<BodyValue> &items)
{
    BodyValue value;
    value.m_value = items;
    return value;
}

BodyValue BodyValue::object()
{
    BodyValue value;
    value.m_value = Members{};
    return value;
}

void BodyValue::insert(const QString &path, const BodyValue &value)
{
    auto &members = std::get<Members>(m_value);
    const QString name = path.section(QLatin1Char('.'), 0, 0);
    const QString rest = path.section(QLatin1Char('.'), 1);
    auto member =
        std::find_if(members.begin(), members.end(), [&](const Member &m) { return m.first == name; });
    if (member == members.end()) {
        members.append({name, object()});
        member = members.end() - 1;
    }
    if (rest.isEmpty())
        member->second = value;
    else
        member->second.insert(rest, value);
}

void BodyValue::remove(const QString &path)
{
    auto &members = std::get<Members>(m_value);
    const QString name = path.section(QLatin1Char('.'), 0, 0);
    const QString rest = path.section(QLatin1Char('.'), 1);
    const auto member =
        std::find_if(members.begin(), members.end(), [&](const Member &m) { return m.first == name; });
    if (member == members.end())
        return;
    if (!rest.isEmpty())
        member->second.remove(rest);
    if (rest.isEmpty() || member->second.isEmptyObject())
        members.erase(member);
}

bool BodyValue::isEmptyObject() const
{
    const auto *members = std::get_if<Members>(&m_value);
    return members && members->isEmpty();
}

void BodyValue::write(QByteArray &json, int indent) const
{
    const int inner = indent < 0 ? -1 : indent + 1;
    if (const auto *words = std::get_if<QString>(&m_value)) {
        json += quoted(*words);
    } else if (const auto *number = std::get_if<Number>(&m_value)) {
        json += number->digits.toLatin1();
    } else if (const auto *items = std::get_if<Items>(&m_value)) {
        json += '[';
        for (qsizetype i = 0; i < items->size(); ++i) {
            json += i ? "," : "";
            startLine(json, inner);
            items->at(i).write(json, inner);
        }
        if (!items->isEmpty())
            startLine(json, indent);
        json += ']';
    } else {
        const auto &members = std::get<Members>(m_value);
        json += '{';
        for (qsizetype i = 0; i < members.size(); ++i) {
            json += i ? "," : "";
            startLine(json, inner);
            json += quoted(members.at(i).first) + (indent < 0 ? ":" : ": ");
            members.at(i).second.write(json, inner);
        }
        if (!members.isEmpty())
            startLine(json, indent);
        json += '}';
    }
}

QByteArray BodyValue::toJson() const
{
    QByteArray json;
    write(json, -1);
    return json;
}

QString BodyValue::toReadableJson() const
{
    QByteArray json;
    write(json, 0);
    return QString::fromUtf8(json);
}

} // namespace PeopleDesk
