// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/lookup_model.h"

#include <QDateTime>

namespace PeopleDesk {

class Clock;

/// A list that changes rarely (reasons, companies, cost centers), read to its end once and kept until it is
/// refreshed. Belongs to a Directory.
class WholeList : public QObject
{
    Q_OBJECT
public:
    WholeList(const LookupSpec &spec, ApiGateway &gateway, const Clock &clock, const LookupQuestion &question,
              QObject *parent = nullptr);

    /// Reads it, unless that was done or is under way.
    void want();
    /// Reads it anew; what is known stays until the answer is complete.
    void refresh();
    [[nodiscard]] bool isComplete() const { return m_readAt.isValid(); }
    [[nodiscard]] bool isReading() const;
    /// When it was read to its end; invalid before.
    [[nodiscard]] QDateTime readAt() const { return m_readAt; }
    /// Why reading failed; a success otherwise.
    [[nodiscard]] const Outcome &outcome() const { return m_outcome; }
    /// For views; filled as pages come in.
    [[nodiscard]] QAbstractItemModel &model();
    [[nodiscard]] const QList<Found> &items() const;
    /// Null when the list does not hold it, or was not read yet; good until changed().
    [[nodiscard]] const Found *find(const QString &id) const;
    [[nodiscard]] const LookupSpec &spec() const { return m_model.spec(); }

Q_SIGNALS:
    void changed();

private:
    void take(LookupModel &model);
    void index(qsizetype first);

    const Clock &m_clock;
    const LookupQuestion m_question;
    LookupModel m_model;
    LookupModel m_fresh; ///< of a refresh, until it is complete
    QHash<QString, qsizetype> m_places; ///< row by id
    QDateTime m_readAt;
    Outcome m_outcome;
};

} // namespace PeopleDesk
