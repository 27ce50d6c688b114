// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/rescue_walk.h"

namespace PeopleDesk {

namespace {

/// More would only queue up at the frequency limit.
constexpr qint64 peopleAtOnce = 8;
/// The list is read on when fewer people wait than this.
constexpr qsizetype fewWaiting = 40;

LookupSpec withoutDetails(const LookupSpec &spec)
{
    LookupSpec plain = spec;
    plain.details = {};
    plain.addDetail = {};
    return plain;
}

} // namespace

RescueWalk::RescueWalk(const RescueSource &source, ApiGateway &gateway, const QString &userIdType,
                       QObject *parent)
    : QObject(parent)
    , m_source(source)
    , m_recordsOnly(withoutDetails(*source.records))
    , m_gateway(gateway)
    , m_userIdType(userIdType)
{
}

void RescueWalk::start()
{
    readList({});
}

void RescueWalk::readList(const QString &page)
{
    m_isListing = true;
    const LookupSpec &list = m_source.people ? *m_source.people : m_recordsOnly;
    auto *call = new LookupCall(list, m_gateway, {.userIdType = m_userIdType}, page, this);
    connect(call, &LookupCall::finished, this, &RescueWalk::takeList);
}

void RescueWalk::takeList(const LookupPage &page)
{
    m_isListing = false;
    if (m_isOver)
        return;
    if (!page.outcome.succeeded()) {
        fail(m_source.people ? *m_source.people : *m_source.records, page.outcome);
        return;
    }
    m_nextPage = page.nextPage;
    if (m_source.people) {
        m_waiting += page.items;
    } else {
        m_records += page.items.size();
        Q_EMIT found(page.items, {});
    }
    goOn();
}

void RescueWalk::readPeople()
{
    while (m_underWay < peopleAtOnce && !m_waiting.isEmpty()) {
        ++m_underWay;
        readRecords(m_waiting.takeFirst(), {});
    }
}

void RescueWalk::readRecords(const Found &person, const QString &page)
{
    const LookupQuestion question{.given = {{m_source.given, person.id}}, .userIdType = m_userIdType};
    auto *call = new LookupCall(m_recordsOnly, m_gateway, question, page, this);
    connect(call, &LookupCall::finished, this,
            [this, person](const LookupPage &answer) { takeRecords(person, answer); });
}

void RescueWalk::takeRecords(const Found &person, const LookupPage &page)
{
    if (m_isOver)
        return;
    if (!page.outcome.succeeded()) {
        fail(*m_source.records, page.outcome);
        return;
    }
    m_records += page.items.size();
    Q_EMIT found(page.items, person);
    if (!page.nextPage.isEmpty()) {
        readRecords(person, page.nextPage);
        return;
    }
    --m_underWay;
    ++m_people;
    goOn();
}

void RescueWalk::goOn()
{
    readPeople();
    if (!m_isListing && !m_nextPage.isEmpty() && m_waiting.size() < fewWaiting)
        readList(std::exchange(m_nextPage, {}));
    if (m_isListing || m_underWay > 0 || !m_nextPage.isEmpty())
        return;
    m_isOver = true;
    Outcome outcome;
    outcome.executed = Outcome::Executed::Yes;
    Q_EMIT finished(outcome, nullptr);
}

void RescueWalk::fail(const LookupSpec &lookup, const Outcome &outcome)
{
    m_isOver = true;
    Q_EMIT finished(outcome, &lookup);
}

} // namespace PeopleDesk
