// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/endpoint.h"
#include "models/outcomes/outcome.h"
#include "models/ports/pace_book.h"

#include <QList>
#include <QObject>
#include <QString>

#include <optional>
#include <utility>

namespace PeopleDesk {

/// Which row of which run a write belongs to; run 0: to none.
struct BatchPlace
{
    qint64 run = 0;
    qint64 index = 0;
};

/// What the journal keeps of a write besides the request itself.
struct WriteIntent
{
    QString operation; ///< key in the catalog
    QString target; ///< id of the record; empty when one is created
    QString subject = {}; ///< whom or what it is about, in words; empty when nobody knew
    QString repeatKey; ///< client_token or external_id; empty when there is none
    QByteArray before; ///< JSON of the fields concerned as they were read; empty when unknown
    QString createdIdPath; ///< member of "data" with the id of what was created; empty: nothing is
    bool insist = false; ///< send although the ledger already holds the external_id
    qint64 resumes = 0; ///< journal number of the in-doubt write that this one repeats; 0: none
    BatchPlace batch = {};
};

/// One request as a value, so that it can be shown, kept and sent again.
struct ApiRequest
{
    Endpoint endpoint;
    QList<std::pair<QString, QString>> pathValues; ///< (":offer_id" without the colon, id)
    QList<std::pair<QString, QString>> query;
    QByteArray body; ///< JSON; empty for reads without one
    std::optional<WriteIntent> intent; ///< writes have one, reads don't

    [[nodiscard]] bool isWrite() const { return intent.has_value(); }
    /// Path with every value fully percent-encoded: no id can change where a request goes.
    [[nodiscard]] QByteArray encodedPath() const;
    /// Path and query as they go on the wire.
    [[nodiscard]] QByteArray encodedTarget() const;
};

/// One call under way. Reports exactly once through finished() and then deletes itself; whoever started
/// it may be gone by then (connect with a context).
class ApiCall : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;
    /// The report still comes: Cancelled, or in doubt once bytes of a write have left.
    virtual void cancel() = 0;
    /// The same, unless bytes may have left already: then the answer is waited for.
    virtual void withdraw() = 0;

Q_SIGNALS:
    /// Nothing is lost: the next attempt comes by itself after that time.
    void waiting(int attempt, std::chrono::milliseconds delay);
    /// Of a write that was recorded: nothing of it is on the wire any more, nor will be, and another call may
    /// take its place there; finished() follows once the journal knows.
    void answered();
    void finished(const PeopleDesk::Outcome &outcome);
};

/// The way to Feishu for one connection. Implemented by app/service. Lives as long as its connection.
class ApiGateway
{
public:
    virtual ~ApiGateway() = default;
    /// Never null; finished() comes later, not from within this call.
    virtual ApiCall *send(const ApiRequest &request) = 0;
    /// How fast calls of that endpoint go just now, as of the latest of them.
    [[nodiscard]] virtual PaceStatus pace(const Endpoint &endpoint) const;
};

} // namespace PeopleDesk
