// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/call_journal.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

// A repeated key becomes a list, as in golden-requests.json.
QJsonObject queryObject(const QUrlQuery &query)
{
    QJsonObject object;
    const auto items = query.queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : items) {
        const QJsonValue before = object.value(name);
        if (before.isUndefined()) {
            object.insert(name, value);
            continue;
        }
        QJsonArray values = before.isArray() ? before.toArray() : QJsonArray{before};
        values.append(value);
        object.insert(name, values);
    }
    return object;
}

} // namespace

void CallJournal::add(const Request &request, const Reply &reply, bool isWrite)
{
    QJsonObject body = request.body;
    if (body.contains("app_secret"_L1))
        body.insert(u"app_secret"_s, u"<app_secret>"_s);
    m_calls.append(QJsonObject{{u"method"_s, QString::fromLatin1(request.method)},
                               {u"path"_s, request.path},
                               {u"query"_s, queryObject(request.query)},
                               {u"body"_s, body},
                               {u"write"_s, isWrite},
                               {u"code"_s, reply.code()},
                               {u"executed"_s, isWrite && reply.code() == 0}});
}

QJsonArray CallJournal::writes() const
{
    QJsonArray writes;
    for (const QJsonValue &call : m_calls)
        if (call.toObject().value("write"_L1).toBool())
            writes.append(call);
    return writes;
}

} // namespace PeopleDesk::SandboxParts
