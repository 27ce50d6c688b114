// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/lookups/whole_list.h"

#include <QMap>

#include <map>
#include <memory>

namespace PeopleDesk {

/// What one connection's look-ups know: whole lists that change rarely, each read once, and the names of
/// what was found so far. Lives as long as the pages of its connection; gateway and clock must outlive it.
class Directory : public QObject
{
    Q_OBJECT
public:
    Directory(const Connection &connection, ApiGateway &gateway, const Clock &clock,
              QObject *parent = nullptr);
    ~Directory() override;

    /// The list of a look-up that changes rarely. Not read before WholeList::want(). \a given is part of
    /// what is asked, so lists with different ones are different lists.
    WholeList &whole(const QString &lookup, const QHash<QString, QString> &given = {});
    /// A model for one search; it remembers the names of what it finds here.
    LookupModel *makeSearch(const QString &lookup, QObject *parent);
    /// Reads one page and reports to \a answer, which hears nothing once \a context is gone.
    void read(const QString &lookup, const QHash<QString, QString> &given, QObject *context,
              const std::function<void(const LookupPage &)> &answer);

    [[nodiscard]] const Connection &connection() const { return m_connection; }
    /// A question with what the connection adds to every one.
    [[nodiscard]] LookupQuestion question(const QString &text,
                                          const QHash<QString, QString> &given = {}) const;
    /// What a thing is called, as far as that is known by now; empty otherwise.
    [[nodiscard]] Text nameOf(const QString &lookup, const QString &id) const;
    void remember(const QString &lookup, const QList<Found> &found);

Q_SIGNALS:
    /// A name became known.
    void namesChanged();

private:
    const Connection m_connection;
    ApiGateway &m_gateway;
    const Clock &m_clock;
    std::map<QString, std::unique_ptr<WholeList>> m_wholes;
    /// By look-up and id. A map, since a hash of many thousands stalls whenever it grows.
    QHash<QString, QMap<QString, Text>> m_names;
};

} // namespace PeopleDesk
