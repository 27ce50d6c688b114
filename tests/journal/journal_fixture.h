// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/sqlite_journal.h"

#include <QSqlDatabase>
#include <QTest>
#include <QVariant>

#include <optional>

namespace PeopleDesk {

Connection aConnection(Connection::Environment environment = Connection::Environment::Production);

/// A write with an idempotency key: the import of a reward under that external_id.
ApiRequest aReward(const QString &externalId, const QByteArray &body = "{\"amount\":100}");
/// The deletion of an imported reward by the id that it got.
ApiRequest aDeletion(const QString &rewardId);
/// A write without one.
ApiRequest anOfferMove(const QString &offerId);

Outcome aSuccess();
Outcome aRefusal(qint64 code, const QString &words);
/// The connection was lost after the request had left.
Outcome aLostAnswer();
/// The machine could not be reached: nothing left.
Outcome anUnreachable();

/// Turns the event loop until there is an answer; fails the test, and answers what is said to be missing,
/// when none comes.
template <typename Result>
Result answerOf(const std::optional<Result> &answer, const std::type_identity_t<Result> &missing)
{
    constexpr int patience = 20000;
    if (!QTest::qWaitFor([&answer] { return answer.has_value(); }, patience))
        QTest::qFail("the journal did not answer", __FILE__, __LINE__);
    return answer.value_or(missing);
}

/// Ask, and turn the event loop until the answer is there. Fails the test (and answers trouble) when
/// none comes.
JournalTicket begin(Journal &journal, const ApiRequest &request,
                    const Connection &connection = aConnection());
JournalTrouble settle(Journal &journal, qint64 number, const Outcome &outcome, const QString &createdId = {});
JournalTrouble resolve(Journal &journal, qint64 number, HistoryEntry::State state,
                       const QString &remark = {});
QList<HistoryEntry> fetch(Journal &journal, const HistoryQuery &query = {});

/// A connection past the journal, as another program would have one.
class RawDatabase
{
public:
    explicit RawDatabase(const QString &path);
    ~RawDatabase();
    Q_DISABLE_COPY_MOVE(RawDatabase)

    /// First column of the first row; an invalid value when there is none.
    QVariant ask(const QString &sql);
    /// Takes the file back to how an older program left it.
    void age(int version);

private:
    QString m_name;
    QSqlDatabase m_database;
};

} // namespace PeopleDesk
