// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/lookup_call.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

/// Details of one page that are asked for at the same time; more would only queue up at the frequency limit.
constexpr qsizetype mostAtOnce = 4;

QJsonArray itemsIn(const LookupSpec &spec, const QJsonObject &data)
{
    return spec.items ? spec.items(data) : data.value("items"_L1).toArray();
}

/// Paging travels in the query, whatever the verb (API §9). A server that promises more but names the page
/// just read would be asked for ever.
QString pageAfter(const QJsonObject &data, const QString &page)
{
    const QString next = data.value("page_token"_L1).toString();
    return data.value("has_more"_L1).toBool() && next != page ? next : QString();
}

} // namespace

LookupCall::LookupCall(const LookupSpec &spec, ApiGateway &gateway, const LookupQuestion &question,
                       const QString &page, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_gateway(gateway)
    , m_question(question)
    , m_asked(page)
{
    ApiRequest request = spec.request(question);
    if (spec.pageSize > 0 && (!spec.pages || spec.pages(question))) {
        request.query.append({u"page_size"_s, QString::number(spec.pageSize)});
        if (!page.isEmpty())
            request.query.append({u"page_token"_s, page});
    }
    send(request, [this](const Outcome &outcome) { takeList(outcome); });
}

LookupCall::~LookupCall()
{
    for (const QPointer<ApiCall> &call : std::as_const(m_calls)) {
        if (!call)
            continue;
        call->disconnect(this);
        call->cancel();
    }
}

void LookupCall::send(const ApiRequest &request, const std::function<void(const Outcome &)> &then)
{
    ApiCall *call = m_gateway.send(request);
    m_calls.append(call);
    connect(call, &ApiCall::waiting, this, &LookupCall::waiting);
    connect(call, &ApiCall::finished, this, [this, call, then](const Outcome &outcome) {
        m_calls.removeOne(call);
        then(outcome);
    });
}

void LookupCall::takeList(const Outcome &outcome)
{
    m_page.outcome = outcome;
    if (!outcome.succeeded()) {
        finish();
        return;
    }
    const QJsonArray items = itemsIn(m_spec, outcome.data);
    for (const QJsonValue &item : items) {
        const Found found = m_spec.read(item);
        if (!found.id.isEmpty())
            m_page.items.append(found);
    }
    m_page.nextPage = pageAfter(outcome.data, m_asked);
    if (m_spec.details)
        m_details = m_spec.details(m_page.items, m_question);
    askDetails();
}

void LookupCall::askDetails()
{
    while (m_open < mostAtOnce && m_nextDetail < m_details.size()) {
        const qsizetype request = m_nextDetail++;
        ++m_open;
        send(m_details.at(request),
             [this, request](const Outcome &outcome) { takeDetail(request, outcome); });
    }
    if (m_open == 0)
        finish();
}

void LookupCall::takeDetail(qsizetype request, const Outcome &outcome)
{
    --m_open;
    if (outcome.succeeded())
        m_spec.addDetail(m_page.items, request, outcome.data);
    askDetails();
}

void LookupCall::finish()
{
    const LookupPage page = m_page; // whoever hears of it may delete the call
    deleteLater();
    Q_EMIT finished(page);
}

} // namespace PeopleDesk
