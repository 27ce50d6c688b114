// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "tests/support/scripted_gateway.h"

#include <QJsonArray>

namespace PeopleDesk {

/// Candidates and their offers, two candidates a page, answered a moment later.
class SmallTenant : public ScriptedGateway
{
public:
    struct Candidate
    {
        QString id;
        QString name;
        QStringList offers = {};
    };

    ApiCall *send(const ApiRequest &request) override
    {
        ApiCall *call = ScriptedGateway::send(request);
        mostAtOnce = qMax(mostAtOnce, ++m_open);
        QTimer::singleShot(0, call, [this, request] {
            const QPointer<ScriptedCall> mine = callOf(request);
            --m_open;
            if (mine && !(holds && request.endpoint.pathTemplate.endsWith("/offers")))
                mine->answer(answerTo(request));
        });
        return call;
    }

    QList<Candidate> candidates;
    QByteArray refuses; ///< an address that ends like that
    bool holds = false; ///< offers are not answered
    int mostAtOnce = 0;

private:
    QPointer<ScriptedCall> callOf(const ApiRequest &request) const
    {
        for (qsizetype i = 0; i < requests.size(); ++i) {
            if (calls.at(i) && requests.at(i).encodedTarget() == request.encodedTarget())
                return calls.at(i);
        }
        return {};
    }
    static QString queried(const ApiRequest &request, const QString &key)
    {
        for (const auto &[name, value] : request.query) {
            if (name == key)
                return value;
        }
        return {};
    }
    [[nodiscard]] Outcome answerTo(const ApiRequest &request) const
    {
        if (!refuses.isEmpty() && request.endpoint.pathTemplate.endsWith(refuses))
            return refused(99991672, 403);
        QJsonArray items;
        if (request.endpoint.pathTemplate.endsWith("/offers")) {
            for (const Candidate &candidate : candidates) {
                if (candidate.id != queried(request, QStringLiteral("talent_id")))
                    continue;
                for (const QString &id : candidate.offers)
                    items.append(
                        QJsonObject{{QStringLiteral("id"), id},
                                    {QStringLiteral("job_info"),
                                     QJsonObject{{QStringLiteral("job_name"), QStringLiteral("Tester")}}}});
            }
            return success({{QStringLiteral("items"), items}, {QStringLiteral("has_more"), false}});
        }
        const qsizetype first = queried(request, QStringLiteral("page_token")).toInt();
        for (const Candidate &candidate : candidates.mid(first, 2))
            items.append(QJsonObject{
                {QStringLiteral("id"), candidate.id},
                {QStringLiteral("basic_info"), QJsonObject{{QStringLiteral("name"), candidate.name}}}});
        return success({{QStringLiteral("items"), items},
                        {QStringLiteral("has_more"), first + 2 < candidates.size()},
                        {QStringLiteral("page_token"), QString::number(first + 2)}});
    }

    int m_open = 0;
};

} // namespace PeopleDesk
