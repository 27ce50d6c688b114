// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>
#include <QUrlQuery>

#include <chrono>

// What passes between the HTTP adapter and the endpoints: plain values without any HTTP library's types.
namespace PeopleDesk::SandboxParts {

struct Request
{
    QByteArray method;
    QString path; // percent-encoded, as it came
    QStringList segments; // of the path, decoded one by one, so an escaped slash stays inside its segment
    QUrlQuery query;
    QHash<QByteArray, QByteArray> headers; // by lower-case name
    QByteArray rawBody;
    QJsonObject body;
    bool bodyIsObject = true; // an absent body counts as {}
    QHash<QString, QString> places; // values of the :names in the matched pattern

    QString parameter(const QString &name) const { return query.queryItemValue(name, QUrl::FullyDecoded); }
    bool hasParameter(const QString &name) const { return query.hasQueryItem(name); }
};

struct Reply
{
    int http = 200;
    QJsonObject body;
    QList<QPair<QByteArray, QByteArray>> headers;

    int code() const { return body.value(QStringLiteral("code")).toInt(); }
};

// The bytes that leave, and how they leave.
struct Answer
{
    enum class Manner { Whole, Half, None };

    int http = 200;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray body;
    Manner manner = Manner::Whole;
    std::chrono::milliseconds delay{0};
};

Reply success(const QJsonObject &data);
Reply failure(int http, int code, const QString &message, const QJsonArray &violations = {});

} // namespace PeopleDesk::SandboxParts
