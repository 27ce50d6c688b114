// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/found.h"
#include "models/operations/scope.h"
#include "models/ports/api_gateway.h"

#include <QHash>
#include <QJsonArray>

#include <functional>
#include <optional>

namespace PeopleDesk {

/// What a look-up is asked.
struct LookupQuestion
{
    QString text = {}; ///< as it was typed: a name, an e-mail address, a phone number
    QHash<QString, QString> given = {}; ///< what the look-up needs to know, such as "talent_id"
    QString userIdType = QStringLiteral("open_id"); ///< the connection's; in which ids of users come back

    [[nodiscard]] bool isGiven(const QString &key) const { return !given.value(key).isEmpty(); }
    bool operator==(const LookupQuestion &other) const = default;
};

/// A narrowing that fits what the look-up is mostly asked for, so it is on at first; never more than a
/// proposal.
struct LookupPreset
{
    Text label; ///< "Only reasons of candidates"
    std::function<bool(const Found &)> fits;
};

/// Another look-up that has to be asked first, and what its answer is given as.
struct LookupThrough
{
    QString lookup; ///< "talents"
    QString given; ///< "talent_id"
};

/// One way to find or read things on Feishu, described once (API §9). Lives as long as the program.
struct LookupSpec
{
    QString key; ///< "talents"
    Text noun; ///< "Candidates"
    QList<Scope> scopes; ///< one of them is enough
    int pageSize = 0; ///< the most that the API allows; 0: everything comes at once
    bool changesRarely = false; ///< read whole, kept for the connection and refreshed on demand
    Text prompt = {}; ///< what may be typed; empty: it is not searched by typing

    /// Whether a question is worth asking: half an e-mail address can't be found. None: every one is.
    std::function<bool(const LookupQuestion &)> accepts = {};
    /// Whether the answer to a question comes in pages. None: whenever there is a page size.
    std::function<bool(const LookupQuestion &)> pages = {};
    /// The request without its paging.
    std::function<ApiRequest(const LookupQuestion &)> request;
    /// Where the answer's "data" holds the items; none: in its member "items".
    std::function<QJsonArray(const QJsonObject &data)> items = {};
    std::function<Found(const QJsonValue &item)> read;

    /// What a list leaves out and has to be read besides (the names of users, the job of an application):
    /// the requests for one page, and what an answer to one of them adds. An answer that fails leaves the
    /// page as it is.
    std::function<QList<ApiRequest>(const QList<Found> &page, const LookupQuestion &question)> details = {};
    std::function<void(QList<Found> &page, qsizetype request, const QJsonObject &data)> addDetail = {};

    QString idGiven = {}; ///< what an id is given as to read that one alone; empty: that is not possible
    std::optional<LookupThrough> through = {};
    std::optional<LookupPreset> preset = {};
};

} // namespace PeopleDesk
