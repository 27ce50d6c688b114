// SPDX-License-Identifier: Apache-2.0
#include "models/forms/form_model.h"

#include "models/operations/check.h"
#include "models/ports/clock.h"
#include "models/undo/entry_list.h"

namespace PeopleDesk {

namespace {

/// Top-level rows carry 0; cells carry the row of their repeated field, counted from one.
constexpr quintptr topLevel = 0;

} // namespace

FormModel::FormModel(const OperationSpec &spec, const Clock &clock, QObject *parent)
    : QAbstractItemModel(parent)
    , m_spec(spec)
    , m_clock(clock)
    , m_fields(spec.fields().toList())
{
    judge();
    m_standings = allStandings();
}

const FieldSpec &FormModel::field(const QModelIndex &index) const
{
    if (index.internalId() == topLevel)
        return m_fields.at(index.row());
    return m_fields.at(qsizetype(index.internalId()) - 1).columns.at(index.column());
}

QModelIndex FormModel::indexOf(const QString &path) const
{
    for (int row = 0; row < m_fields.size(); ++row) {
        const FieldSpec &field = m_fields.at(row);
        if (field.key == path)
            return index(row, 0);
        if (field.columns.isEmpty() || !path.startsWith(field.key + QLatin1Char('.')))
            continue;
        const QString rest = path.mid(field.key.size() + 1);
        const int entry = rest.section(QLatin1Char('.'), 0, 0).toInt() - 1;
        const QString columnKey = rest.section(QLatin1Char('.'), 1);
        for (int column = 0; column < field.columns.size(); ++column) {
            if (columnKey.isEmpty() || field.columns.at(column).key == columnKey)
                return index(entry, column, index(row, 0));
        }
    }
    return {};
}

QString FormModel::path(const QModelIndex &index) const
{
    if (!index.isValid())
        return {};
    if (index.internalId() == topLevel)
        return m_fields.at(index.row()).key;
    const FieldSpec &rows = m_fields.at(qsizetype(index.internalId()) - 1);
    return QStringLiteral("%1.%2.%3")
        .arg(rows.key)
        .arg(index.row() + 1)
        .arg(rows.columns.at(index.column()).key);
}

void FormModel::replaceValues(const Record &values)
{
    beginResetModel();
    m_draft.values = values;
    m_baseline = values;
    m_serverProblems.clear();
    m_visited.clear();
    judge();
    m_standings = allStandings();
    endResetModel();
    Q_EMIT renewed();
    Q_EMIT edited();
    Q_EMIT problemsChanged();
}

void FormModel::start(const FormStart &start)
{
    Record values;
    if (m_spec.propose)
        m_spec.propose(values, start);
    m_draft.loaded.clear();
    m_draft.isLoaded = false;
    m_draft.siblings.clear();
    replaceValues(values);
}

void FormModel::load(const Record &record)
{
    m_draft.loaded = record;
    m_draft.isLoaded = true;
    Record values;
    for (const FieldSpec &field : m_fields) {
        if (!field.prefilled)
            continue;
        values.setText(field.key, record.text(field.key));
        values.setEntries(field.key, record.entries(field.key));
    }
    replaceValues(values);
}

void FormModel::acceptValues()
{
    Record held = m_draft.loaded;
    for (const FieldSpec &field : m_fields) {
        if (!m_draft.values.holds(field.key))
            continue;
        held.setText(field.key, m_draft.values.text(field.key));
        held.setEntries(field.key, m_draft.values.entries(field.key));
    }
    load(held);
}

void FormModel::setSiblings(const QList<Record> &siblings)
{
    m_draft.siblings = siblings;
    judge();
    announce();
}

void FormModel::putBack(const QModelIndex &index)
{
    const FieldSpec &reverted = field(index);
    if (index.internalId() != topLevel || reverted.columns.isEmpty()) {
        setData(index, data(index, LoadedRole));
        return;
    }
    setEntries(index, m_draft.loaded.entries(reverted.key));
}

void FormModel::setEntries(const QModelIndex &index, const QList<Entry> &entries)
{
    const QString key = field(index).key;
    if (m_draft.values.entries(key) == entries)
        return;
    if (const int count = rowCount(index); count > 0) {
        beginRemoveRows(index, 0, count - 1);
        m_draft.values.setEntries(key, {});
        endRemoveRows();
    }
    if (!entries.isEmpty()) {
        beginInsertRows(index, 0, int(entries.size()) - 1);
        m_draft.values.setEntries(key, entries);
        endInsertRows();
    }
    m_visited.removeIf([&](const QString &path) { return path.startsWith(key + QLatin1Char('.')); });
    m_visited.insert(key);
    forgetServerProblems(key);
    judge();
    announce();
    Q_EMIT edited();
}

QList<Collision> FormModel::rebase(const Record &fresh)
{
    const Draft old = m_draft;
    const Record oldBaseline = m_baseline;
    QList<Collision> collisions;
    Record values;
    Record baseline;
    for (const FieldSpec &field : m_fields) {
        const QString &key = field.key;
        const bool edited = !old.values.sameAs(field.prefilled ? old.loaded : oldBaseline, key);
        values.take(key, edited || !field.prefilled ? old.values : fresh);
        baseline.take(key, field.prefilled ? fresh : oldBaseline);
        bool collides = edited && !fresh.sameAs(old.loaded, key);
        if (collides && !field.keyedBy.isEmpty()) {
            // Each entry counts by itself: what others did to other entries stays theirs.
            const EntryList loaded(field, old.loaded.entries(key));
            const EntryList yours(field, old.values.entries(key));
            const EntryList now(field, fresh.entries(key));
            const QStringList edits = loaded.namesThatDiffer(yours);
            values.setEntries(key, now.withThoseOf(yours, edits));
            collides = !now.holdsThoseOf(loaded, edits);
        }
        if (collides) {
            Collision collision{key, {}, {}, {}};
            collision.was.take(key, old.loaded);
            collision.now.take(key, fresh);
            collision.yours.take(key, old.values);
            collisions.append(collision);
        }
    }
    const QSet<QString> visited = m_visited;
    m_draft.loaded = fresh;
    m_draft.isLoaded = true;
    beginResetModel();
    m_draft.values = values;
    m_baseline = baseline;
    judge();
    m_standings = allStandings();
    m_visited = visited;
    endResetModel();
    Q_EMIT renewed();
    Q_EMIT edited();
    Q_EMIT problemsChanged();
    return collisions;
}

void FormModel::visit(const QModelIndex &index)
{
    const QString visited = path(index);
    if (visited.isEmpty() || m_visited.contains(visited))
        return;
    m_visited.insert(visited);
    Q_EMIT dataChanged(index, index, {VisitedRole});
    Q_EMIT problemsChanged();
}

void FormModel::visitAll()
{
    for (int row = 0; row < rowCount(); ++row) {
        const QModelIndex top = index(row, 0);
        visit(top);
        for (int entry = 0; entry < rowCount(top); ++entry) {
            for (int column = 0; column < columnCount(top); ++column)
                visit(index(entry, column, top));
        }
    }
}

QList<Problem> FormModel::problemsAt(const QModelIndex &index) const
{
    return standing(path(index)).problems;
}

bool FormModel::isBlocked() const
{
    return anyBlocks(m_problems);
}

QModelIndex FormModel::firstBlocked() const
{
    for (const Problem &problem : m_problems) {
        if (problem.severity == Severity::Block && indexOf(problem.field).isValid())
            return indexOf(problem.field);
    }
    return {};
}

void FormModel::setServerProblems(const QList<Problem> &problems)
{
    m_serverProblems = problems;
    for (const Problem &problem : problems)
        visit(indexOf(problem.field));
    judge();
    announce();
}

QStringList FormModel::editedKeys() const
{
    QStringList keys;
    for (const FieldSpec &field : m_fields) {
        if (!field.namesRecord() && !m_draft.values.sameAs(m_baseline, field.key))
            keys.append(field.key);
    }
    return keys;
}

} // namespace PeopleDesk
