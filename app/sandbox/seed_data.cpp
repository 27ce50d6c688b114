// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/seed_data.h"

#include <QDate>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

// A static library's resources need this call, and it must stand outside of every namespace.
static void initializeSandboxData()
{
    Q_INIT_RESOURCE(sandbox_data);
}

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

QString withDates(QString text)
{
    static const QRegularExpression pattern(u"today([+-]\\d+)"_s);
    for (auto match = pattern.match(text); match.hasMatch(); match = pattern.match(text)) {
        const QDate date = QDate::currentDate().addDays(match.captured(1).toInt());
        text.replace(match.capturedStart(), match.capturedLength(), date.toString(Qt::ISODate));
    }
    return text;
}

QJsonDocument document(const QString &name)
{
    initializeSandboxData();
    QFile file(u":/peopledesk/sandbox/data/%1.json"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("sandbox data %s is not compiled in", qUtf8Printable(name));
    return QJsonDocument::fromJson(withDates(QString::fromUtf8(file.readAll())).toUtf8());
}

} // namespace

QList<QJsonObject> seedRows(const QString &name)
{
    QList<QJsonObject> rows;
    const QJsonArray array = document(name).array();
    for (const QJsonValue &value : array)
        rows.append(value.toObject());
    return rows;
}

QJsonObject seedObject(const QString &name)
{
    return document(name).object();
}

} // namespace PeopleDesk::SandboxParts
