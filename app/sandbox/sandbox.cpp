// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/sandbox.h"

#include "app/sandbox/front_desk.h"
#include "app/sandbox/http_listener.h"
#include "app/sandbox/samples.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

struct Sandbox::Parts
{
    SandboxParts::FrontDesk desk;
    SandboxParts::HttpListener listener{
        [this](const SandboxParts::Request &request) { return desk.answer(request); }};
};

Sandbox::Sandbox(QObject *parent)
    : QObject(parent)
    , m_parts(std::make_unique<Parts>())
{
}

Sandbox::~Sandbox() = default;

bool Sandbox::listen(quint16 port)
{
    return m_parts->listener.listen(port);
}

quint16 Sandbox::port() const
{
    return m_parts->listener.port();
}

QUrl Sandbox::baseUrl() const
{
    return QUrl(u"http://127.0.0.1:%1"_s.arg(port()));
}

QString Sandbox::appId()
{
    return u"cli_sandbox"_s;
}

QString Sandbox::appSecret()
{
    return u"sandbox"_s;
}

QList<SandboxSample> Sandbox::samples(const QString &operationKey) const
{
    return SandboxParts::operationSamples(m_parts->desk.records, operationKey);
}

QList<SandboxSample> Sandbox::fieldSamples(const QString &operationKey, const QString &fieldKey) const
{
    return SandboxParts::fieldSamples(m_parts->desk.records, operationKey, fieldKey);
}

SandboxFaults Sandbox::faults() const
{
    return m_parts->desk.faults.faults();
}

void Sandbox::setFaults(const SandboxFaults &faults)
{
    m_parts->desk.faults.set(faults);
}

void Sandbox::setRateLimitScale(double scale)
{
    m_parts->desk.limits.setScale(scale);
}

void Sandbox::setTokenLife(std::chrono::seconds remainingLife)
{
    m_parts->desk.tokens.setRemainingLife(remainingLife);
}

void Sandbox::withdrawScope(const QString &name)
{
    m_parts->desk.scopes.withdraw(name);
}

void Sandbox::grantAllScopes()
{
    m_parts->desk.scopes.grantAll();
}

QJsonObject Sandbox::record(const QString &collection, const QString &id) const
{
    return std::as_const(m_parts->desk.records)[collection].find(id);
}

QList<QJsonObject> Sandbox::records(const QString &collection) const
{
    return std::as_const(m_parts->desk.records)[collection].all();
}

void Sandbox::changeRecord(const QString &collection, const QString &id, const QJsonObject &fields)
{
    m_parts->desk.records[collection].merge(id, fields);
}

void Sandbox::setOfferStatus(const QString &offerId, int status)
{
    changeRecord(u"offers"_s, offerId, {{u"offer_status"_s, status}});
}

QJsonArray Sandbox::receivedWrites() const
{
    return m_parts->desk.journal.writes();
}

QJsonArray Sandbox::receivedCalls() const
{
    return m_parts->desk.journal.calls();
}

void Sandbox::forgetReceived()
{
    m_parts->desk.journal.clear();
}

} // namespace PeopleDesk
