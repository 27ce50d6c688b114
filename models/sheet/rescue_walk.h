// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/lookup_call.h"
#include "models/sheet/rescue_source.h"

#include <QObject>

namespace PeopleDesk {

/// Reads every record that a source lists, page by page and several people at once, as fast as the gateway
/// lets it. Keeps none of them. Ends with finished(); whoever drops it first hears nothing. The gateway must
/// outlive it.
class RescueWalk : public QObject
{
    Q_OBJECT
public:
    RescueWalk(const RescueSource &source, ApiGateway &gateway, const QString &userIdType,
               QObject *parent = nullptr);
    void start();

    [[nodiscard]] const RescueSource &source() const { return m_source; }
    /// Records read so far.
    [[nodiscard]] qint64 records() const { return m_records; }
    /// People whose records were read, of those that were listed so far.
    [[nodiscard]] qint64 people() const { return m_people; }
    [[nodiscard]] qint64 listedPeople() const { return m_people + m_underWay + m_waiting.size(); }

Q_SIGNALS:
    /// A page; \a person is empty where nobody's in particular.
    void found(const QList<PeopleDesk::Found> &records, const PeopleDesk::Found &person);
    /// Not a success: not all was read, so nothing is known of what is there only once. Of a refusal, \a
    /// lookup is what was refused.
    void finished(const PeopleDesk::Outcome &outcome, const PeopleDesk::LookupSpec *lookup);

private:
    void readList(const QString &page);
    void takeList(const LookupPage &page);
    void readPeople();
    void readRecords(const Found &person, const QString &page);
    void takeRecords(const Found &person, const LookupPage &page);
    void goOn();
    void fail(const LookupSpec &lookup, const Outcome &outcome);

    const RescueSource m_source;
    LookupSpec m_recordsOnly; ///< without what would have to be read of each record besides
    ApiGateway &m_gateway;
    const QString m_userIdType;
    QList<Found> m_waiting; ///< people to be asked about
    qint64 m_underWay = 0;
    qint64 m_people = 0;
    qint64 m_records = 0;
    bool m_isListing = false;
    QString m_nextPage; ///< of the list, held back while many people wait
    bool m_isOver = false;
};

} // namespace PeopleDesk
