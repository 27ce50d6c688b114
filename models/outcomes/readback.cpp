// SPDX-License-Identifier: Apache-2.0
#include "models/outcomes/readback.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace PeopleDesk {

namespace {

/// Every member of \a sent stands in \a held with the same value; \a held may have more (display texts).
bool contains(const QJsonValue &held, const QJsonValue &sent)
{
    if (sent.isObject()) {
        const QJsonObject members = sent.toObject();
        const QJsonObject others = held.toObject();
        const QStringList names = members.keys();
        return std::all_of(names.begin(), names.end(), [&](const QString &name) {
            return contains(others.value(name), members.value(name));
        });
    }
    if (!sent.isArray())
        return held == sent;
    // Lists are written as a whole, but the order in which they are read back is nobody's promise.
    const QJsonArray wanted = sent.toArray();
    const QJsonArray found = held.toArray();
    return wanted.size() == found.size()
        && std::all_of(wanted.begin(), wanted.end(), [&](const QJsonValue &item) {
               return std::any_of(found.begin(), found.end(),
                                  [&](const QJsonValue &candidate) { return contains(candidate, item); });
           });
}

} // namespace

QJsonObject recordIn(const OperationSpec &spec, const QJsonObject &data)
{
    return data.value(spec.load->dataPath).toObject();
}

bool recordShows(const OperationSpec &spec, const QByteArray &body, const QJsonObject &record)
{
    const QJsonObject sent = QJsonDocument::fromJson(body).object();
    if (sent.isEmpty())
        return false; // a record that is there says nothing about a request without content
    return spec.load->shows ? spec.load->shows(sent, record) : contains(record, sent);
}

} // namespace PeopleDesk
