// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/wire_text.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

Text textOf(const QString &chinese, const QString &english)
{
    if (chinese.isEmpty() || english.isEmpty() || chinese == english)
        return Text::verbatim(chinese.isEmpty() ? english : chinese);
    return Text::bilingual(chinese, english);
}

namespace {

Text textInList(const QJsonArray &list)
{
    QString chinese;
    QString english;
    QString other;
    for (const QJsonValue &item : list) {
        const QString language = item["lang"_L1].toString().toLower();
        const QString value = item["value"_L1].toString();
        if (language.startsWith("zh"_L1) && chinese.isEmpty())
            chinese = value;
        else if (language.startsWith("en"_L1) && english.isEmpty())
            english = value;
        else if (other.isEmpty())
            other = value;
    }
    return chinese.isEmpty() && english.isEmpty() ? Text::verbatim(other) : textOf(chinese, english);
}

} // namespace

Text textIn(const QJsonValue &json)
{
    if (json.isString())
        return Text::verbatim(json.toString());
    if (json.isArray())
        return textInList(json.toArray());
    const QJsonObject object = json.toObject();
    const bool isShort = object.contains("zh_name"_L1) || object.contains("en_name"_L1);
    return textOf(object.value(isShort ? "zh_name"_L1 : "zh_cn"_L1).toString(),
                  object.value(isShort ? "en_name"_L1 : "en_us"_L1).toString());
}

Text enumTextIn(const QJsonValue &json)
{
    const Text display = textIn(json["display"_L1]);
    return display.isEmpty() ? Text::verbatim(json["enum_name"_L1].toString()) : display;
}

Text parted(const QList<Text> &parts)
{
    QList<Text> filled = parts;
    filled.removeIf([](const Text &part) { return part.isEmpty(); });
    return filled.size() == 1 ? filled.first() : Text::joined(filled, u" · "_s);
}

QString dayOfMilliseconds(const QJsonValue &json)
{
    const qint64 milliseconds = json.isString() ? json.toString().toLongLong() : json.toInteger();
    return milliseconds > 0 ? QDateTime::fromMSecsSinceEpoch(milliseconds).date().toString(Qt::ISODate)
                            : QString();
}

} // namespace PeopleDesk
