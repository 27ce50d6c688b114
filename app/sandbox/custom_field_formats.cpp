// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/custom_field_formats.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

QString jsonText(const QJsonValue &value)
{
    const QByteArray list = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(list.mid(1, list.size() - 2));
}

QJsonValue parsed(const QString &json)
{
    return QJsonDocument::fromJson(u"[%1]"_s.arg(json).toUtf8()).array().at(0);
}

// Text is a list of one text, of one line and in one language.
std::optional<QString> onlyText(const QString &onboarding)
{
    const QJsonArray list = parsed(onboarding).toArray();
    if (list.size() != 1 || !list.at(0).isString() || list.at(0).toString().contains(u'\n'))
        return std::nullopt;
    return list.at(0).toString();
}

// 2023-1-1 becomes 2023-01-01; anything else is left for the judge.
QString fullDate(const QString &text)
{
    static const QRegularExpression pattern(u"^(\\d{4})-(\\d{1,2})-(\\d{1,2})(.*)$"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return text;
    return u"%1-%2-%3%4"_s.arg(match.captured(1), match.captured(2).rightJustified(2, u'0'),
                               match.captured(3).rightJustified(2, u'0'), match.captured(4));
}

bool isBare(const QString &kind)
{
    return kind == "choice"_L1 || kind == "person"_L1 || kind == "date"_L1 || kind == "date_time"_L1;
}

} // namespace

std::optional<QString> toGeneral(const QString &onboarding, const QJsonObject &definition)
{
    const QString kind = definition.value("kind"_L1).toString();
    if (kind == "text"_L1 || kind == "multilingual"_L1) {
        const auto text = onlyText(onboarding);
        if (!text)
            return std::nullopt;
        if (kind == "text"_L1)
            return jsonText(*text);
        return jsonText(QJsonArray{QJsonObject{{u"lang"_s, u"zh-CN"_s}, {u"value"_s, *text}}});
    }
    if (kind.startsWith("date"_L1))
        return jsonText(fullDate(onboarding));
    return isBare(kind) ? jsonText(onboarding) : onboarding;
}

QString toOnboarding(const QString &general, const QJsonObject &definition)
{
    const QString kind = definition.value("kind"_L1).toString();
    const QJsonValue value = parsed(general);
    if (kind == "text"_L1)
        return jsonText(QJsonArray{value});
    if (kind == "multilingual"_L1)
        return jsonText(QJsonArray{value.toArray().at(0).toObject().value("value"_L1)});
    return isBare(kind) ? value.toString() : general;
}

} // namespace PeopleDesk::SandboxParts
