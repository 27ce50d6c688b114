// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/lookup_model.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

LookupModel::LookupModel(const LookupSpec &spec, ApiGateway &gateway, QObject *parent)
    : QAbstractListModel(parent)
    , m_spec(spec)
    , m_gateway(gateway)
{
}

void LookupModel::ask(const LookupQuestion &question)
{
    LookupQuestion asked = question; // it may be our own
    forget();
    m_question = std::move(asked);
    if (!m_spec.accepts || m_spec.accepts(m_question))
        fetch({});
    else
        setState(State::Idle);
}

void LookupModel::askAgain()
{
    if (m_state == State::Failed && hasMore())
        fetch(m_nextPage);
    else
        ask(m_question);
}

void LookupModel::clear()
{
    forget();
    setState(State::Idle);
}

void LookupModel::adopt(const LookupModel &other)
{
    delete m_call;
    m_question = other.m_question;
    m_outcome = other.m_outcome;
    m_nextPage = other.m_nextPage;
    beginResetModel();
    m_found = other.m_found;
    endResetModel();
    m_state = other.m_state;
    Q_EMIT stateChanged();
}

int LookupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_found.size());
}

QVariant LookupModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Found &found = m_found.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return found.name.now();
    case Qt::AccessibleTextRole:
        return found.note.isEmpty() ? found.name.now() : found.name.now() + u", "_s + found.note.now();
    case IdRole:
        return found.id;
    case NoteRole:
        return found.note.now();
    case CodeRole:
        return found.code;
    case ActiveRole:
        return found.isActive;
    case FoundRole:
        return QVariant::fromValue(found);
    case SearchRole:
        return QString(found.name.inEveryLanguage() + u' ' + found.code + u' ' + found.id);
    default:
        return {};
    }
}

bool LookupModel::canFetchMore(const QModelIndex &parent) const
{
    return !parent.isValid() && m_state == State::Ready && hasMore();
}

void LookupModel::fetchMore(const QModelIndex &parent)
{
    if (!parent.isValid() && m_state != State::Asking && hasMore())
        fetch(m_nextPage);
}

void LookupModel::fetch(const QString &page)
{
    m_call = new LookupCall(m_spec, m_gateway, m_question, page, this);
    connect(m_call, &LookupCall::waiting, this, &LookupModel::waiting);
    connect(m_call, &LookupCall::finished, this, &LookupModel::take);
    setState(State::Asking);
}

void LookupModel::take(const LookupPage &page)
{
    m_call.clear();
    m_outcome = page.outcome;
    m_outcome.data = {}; // it is in the items
    if (!page.outcome.succeeded()) {
        setState(State::Failed);
        return;
    }
    m_nextPage = page.nextPage;
    if (page.items.isEmpty() && hasMore()) {
        fetch(m_nextPage); // a view asks for more only after it was given some
        return;
    }
    m_state = State::Ready; // before the rows are there: views ask for more as soon as they see them
    if (!page.items.isEmpty()) {
        const int first = int(m_found.size());
        beginInsertRows({}, first, first + int(page.items.size()) - 1);
        m_found.append(page.items);
        endInsertRows();
    }
    Q_EMIT stateChanged();
}

void LookupModel::forget()
{
    delete m_call;
    m_question = {};
    m_outcome = {};
    m_nextPage.clear();
    if (m_found.isEmpty())
        return;
    beginResetModel();
    m_found.clear();
    endResetModel();
}

void LookupModel::setState(State state)
{
    if (state == m_state)
        return;
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace PeopleDesk
