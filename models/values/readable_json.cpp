// SPDX-License-Identifier: Apache-2.0
#include "models/values/readable_json.h"

#include <QJsonDocument>

namespace PeopleDesk {

namespace {

/// The end of the string that begins at \a start, past its closing quote.
qsizetype endOfString(const QByteArray &json, qsizetype start)
{
    qsizetype at = start + 1;
    while (at < json.size() && json.at(at) != '"')
        at += json.at(at) == '\\' ? 2 : 1;
    return qMin(at + 1, json.size());
}

bool isOfNumber(char c)
{
    return (c >= '0' && c <= '9') || c == '-' || c == '+' || c == '.' || c == 'e' || c == 'E';
}

QByteArray lineAt(qsizetype level)
{
    return '\n' + QByteArray(2 * level, ' ');
}

} // namespace

QString readableJson(const QByteArray &json)
{
    const QByteArray compact = json.trimmed();
    QByteArray readable;
    qsizetype level = 0;
    for (qsizetype at = 0; at < compact.size(); ++at) {
        const char c = compact.at(at);
        const char next = at + 1 < compact.size() ? compact.at(at + 1) : '\0';
        if (c == '"') {
            const qsizetype end = endOfString(compact, at);
            readable += compact.mid(at, end - at);
            at = end - 1;
        } else if ((c == '{' && next == '}') || (c == '[' && next == ']')) {
            readable += c;
            readable += next;
            ++at;
        } else if (c == '{' || c == '[') {
            readable += c + lineAt(++level);
        } else if (c == '}' || c == ']') {
            level = qMax(qsizetype(0), level - 1);
            readable += lineAt(level) + c;
        } else if (c == ',') {
            readable += c + lineAt(level);
        } else if (c == ':') {
            readable += ": ";
        } else if (c != ' ' && c != '\n' && c != '\r' && c != '\t') {
            readable += c;
        }
    }
    return QString::fromUtf8(readable);
}

QJsonObject withDigitsKept(const QByteArray &json)
{
    QByteArray quoted;
    for (qsizetype at = 0; at < json.size();) {
        const char c = json.at(at);
        qsizetype end = at + 1;
        if (c == '"') {
            end = endOfString(json, at);
            quoted += json.mid(at, end - at);
        } else if ((c >= '0' && c <= '9') || c == '-') {
            while (end < json.size() && isOfNumber(json.at(end)))
                ++end;
            quoted += '"' + json.mid(at, end - at) + '"';
        } else {
            quoted += c;
        }
        at = end;
    }
    return QJsonDocument::fromJson(quoted).object();
}

} // namespace PeopleDesk
