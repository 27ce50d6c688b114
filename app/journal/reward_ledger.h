// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QDateTime>
#include <QString>

#include <optional>

namespace PeopleDesk {

struct Connection;
class JournalStatements;

/// Which external_id became which reward: what keeps money from being booked twice (API §11.2). Used
/// inside the transaction of the write it guards.
class RewardLedger
{
public:
    struct Booking
    {
        QString rewardId; ///< empty when the answer that brought it was lost
        QDateTime at;
        qint64 request = 0; ///< the write that booked it
    };

    struct Effect
    {
        bool books = false;
        bool releases = false; ///< takes one back
    };

    explicit RewardLedger(JournalStatements &statements);

    /// The latest booking in the tenant behind the connection. The app id counts too, so that a
    /// connection which was forgotten and added again is still known.
    [[nodiscard]] std::optional<Booking> booking(const Connection &connection,
                                                 const QString &externalId) const;
    /// Whether another write of the same reward may still be booked: then one more could pay it twice, should
    /// the server's memory of external_id be short (API §11.2). The write numbered \a resumes (0: none) goes
    /// on with itself, and is only held up by one that is under way.
    [[nodiscard]] bool isOpen(const Connection &connection, const QString &externalId, qint64 resumes) const;
    /// Enters a request that was carried out, if it booked a reward or took one back.
    void enter(qint64 requestNumber) const;
    /// The same where that is known.
    void enter(qint64 requestNumber, const Effect &effect) const;

private:
    void book(qint64 requestNumber) const;
    void release(qint64 requestNumber) const;

    JournalStatements &m_statements;
};

} // namespace PeopleDesk
