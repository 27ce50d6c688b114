// SPDX-License-Identifier: Apache-2.0
#include "app/preferences/stored_columns.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSettings>

namespace PeopleDesk {

namespace {

/// Headers hold what a settings key can't, so that they stand in one value together.
QString keyOf(const QString &operation)
{
    return QStringLiteral("columns/") + operation;
}

} // namespace

StoredColumns::StoredColumns(QSettings &settings)
    : m_settings(settings)
{
}

QHash<QString, QString> StoredColumns::columns(const QString &operation) const
{
    const QByteArray json = m_settings.value(keyOf(operation)).toString().toUtf8();
    const QJsonObject stored = QJsonDocument::fromJson(json).object();
    QHash<QString, QString> columns;
    for (auto column = stored.begin(); column != stored.end(); ++column)
        columns.insert(column.key(), column.value().toString());
    return columns;
}

void StoredColumns::remember(const QString &operation, const QHash<QString, QString> &columns)
{
    QJsonObject stored;
    for (const auto &[header, path] : this->columns(operation).asKeyValueRange())
        stored.insert(header, path);
    for (const auto &[header, path] : columns.asKeyValueRange())
        stored.insert(header, path);
    m_settings.setValue(keyOf(operation),
                        QString::fromUtf8(QJsonDocument(stored).toJson(QJsonDocument::Compact)));
}

} // namespace PeopleDesk
