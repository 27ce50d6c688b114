// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/lookup_spec.h"
#include "tests/support/scripted_gateway.h"

namespace PeopleDesk {

/// Things with an id and a name, two a page; with details, each gets a note of its own.
inline LookupSpec smallLookup()
{
    using namespace Qt::StringLiterals;
    LookupSpec spec;
    spec.key = u"things"_s;
    spec.pageSize = 2;
    spec.request = [](const LookupQuestion &question) {
        ApiRequest request;
        request.endpoint = {"GET", "/things", {}, Repeat::Read};
        request.query = {{u"text"_s, question.text}};
        return request;
    };
    spec.read = [](const QJsonValue &item) {
        Found found{item["id"_L1].toString(), Text::verbatim(item["name"_L1].toString())};
        found.json = item.toObject();
        return found;
    };
    return spec;
}

inline LookupSpec smallLookupWithDetails()
{
    using namespace Qt::StringLiterals;
    LookupSpec spec = smallLookup();
    spec.details = [](const QList<Found> &page, const LookupQuestion &) {
        QList<ApiRequest> requests;
        for (const Found &found : page) {
            ApiRequest request;
            request.endpoint = {"GET", "/things/:id", {}, Repeat::Read};
            request.pathValues = {{u"id"_s, found.id}};
            requests.append(request);
        }
        return requests;
    };
    spec.addDetail = [](QList<Found> &page, qsizetype request, const QJsonObject &data) {
        page[request].note = Text::verbatim(data.value("note"_L1).toString());
    };
    return spec;
}

/// An answer with these ids, each named after itself.
inline Outcome things(const QStringList &ids, const QString &nextPage = {})
{
    using namespace Qt::StringLiterals;
    QJsonArray items;
    for (const QString &id : ids)
        items.append(QJsonObject{{u"id"_s, id}, {u"name"_s, QString(u"name of "_s + id)}});
    QJsonObject data{{u"items"_s, items}, {u"has_more"_s, !nextPage.isEmpty()}};
    if (!nextPage.isEmpty())
        data.insert(u"page_token"_s, nextPage);
    return success(data);
}

inline QStringList idsOf(const QList<Found> &found)
{
    QStringList ids;
    for (const Found &one : found)
        ids.append(one.id);
    return ids;
}

} // namespace PeopleDesk
