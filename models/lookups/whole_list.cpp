// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/whole_list.h"

#include "models/ports/clock.h"

namespace PeopleDesk {

WholeList::WholeList(const LookupSpec &spec, ApiGateway &gateway, const Clock &clock,
                     const LookupQuestion &question, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_question(question)
    , m_model(spec, gateway)
    , m_fresh(spec, gateway)
{
    connect(&m_model, &LookupModel::rowsInserted, this,
            [this](const QModelIndex &, int first) { index(first); });
    connect(&m_model, &LookupModel::modelReset, this, [this] {
        m_places.clear();
        index(0);
    });
    connect(&m_model, &LookupModel::stateChanged, this, [this] { take(m_model); });
    connect(&m_fresh, &LookupModel::stateChanged, this, [this] { take(m_fresh); });
}

void WholeList::want()
{
    if (isComplete() || isReading())
        return;
    if (m_model.state() == LookupModel::State::Failed)
        m_model.askAgain();
    else
        m_model.ask(m_question);
}

void WholeList::refresh()
{
    if (!isComplete())
        want();
    else if (!isReading())
        m_fresh.ask(m_question);
}

bool WholeList::isReading() const
{
    return m_model.state() == LookupModel::State::Asking || m_fresh.state() == LookupModel::State::Asking;
}

QAbstractItemModel &WholeList::model()
{
    return m_model;
}

const QList<Found> &WholeList::items() const
{
    return m_model.found();
}

const Found *WholeList::find(const QString &id) const
{
    const auto place = m_places.constFind(id);
    return place == m_places.constEnd() ? nullptr : &m_model.found().at(*place);
}

void WholeList::take(LookupModel &model)
{
    const bool isRead = model.state() == LookupModel::State::Ready;
    if (isRead && model.hasMore()) {
        model.fetchMore({}); // comes back here
        return;
    }
    if (isRead && &model == &m_fresh) {
        m_model.adopt(m_fresh); // comes back here as well
        m_fresh.clear();
        return;
    }
    if (isRead)
        m_readAt = m_clock.now();
    if (isRead || model.state() == LookupModel::State::Failed)
        m_outcome = model.outcome();
    if (model.state() != LookupModel::State::Idle)
        Q_EMIT changed();
}

void WholeList::index(qsizetype first)
{
    for (qsizetype row = first; row < m_model.found().size(); ++row)
        m_places.insert(m_model.found().at(row).id, row);
}

} // namespace PeopleDesk
