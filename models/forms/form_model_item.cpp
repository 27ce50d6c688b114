// SPDX-License-Identifier: Apache-2.0
// FormModel as an item model: indexes, values and the judging that follows every change.
#include "models/forms/form_model.h"

#include "models/operations/check.h"
#include "models/ports/clock.h"

#include <algorithm>

namespace PeopleDesk {

QModelIndex FormModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : quintptr(0));
}

QModelIndex FormModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return {};
    return createIndex(int(index.internalId()) - 1, 0, quintptr(0));
}

int FormModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return int(m_fields.size());
    if (parent.internalId() != 0)
        return 0;
    return int(m_draft.values.entries(m_fields.at(parent.row()).key).size());
}

int FormModel::columnCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return 1;
    return parent.internalId() == 0 ? int(m_fields.at(parent.row()).columns.size()) : 0;
}

QString FormModel::value(const QModelIndex &index) const
{
    if (index.internalId() == 0)
        return m_draft.values.text(m_fields.at(index.row()).key);
    const FieldSpec &rows = m_fields.at(qsizetype(index.internalId()) - 1);
    return m_draft.values.entries(rows.key).value(index.row()).value(rows.columns.at(index.column()).key);
}

QVariant FormModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FieldSpec &spec = field(index);
    const Standing now = m_standings.value(path(index));
    switch (role) {
    case Qt::DisplayRole:
        return spec.columns.isEmpty() ? spec.display(value(index)) : QString();
    case Qt::EditRole:
        return value(index);
    case Qt::ToolTipRole:
    case HelpRole:
        return spec.help.now();
    case KeyRole:
        return path(index);
    case LoadedRole:
        if (index.internalId() == 0)
            return m_draft.loaded.text(spec.key);
        return m_draft.loaded.entries(field(index.parent()).key).value(index.row()).value(spec.key);
    case ChangedRole:
        return now.changed;
    case NeededRole:
        return now.needed;
    case ShownRole:
        return now.shown;
    case ProblemsRole:
        return QVariant::fromValue(now.problems);
    case VisitedRole:
        return m_visited.contains(path(index))
            || (index.parent().isValid() && m_visited.contains(path(index.parent())))
            || (m_draft.isLoaded && now.changed
                && std::any_of(now.problems.begin(), now.problems.end(),
                               [](const Problem &problem) { return problem.isSpokenAtOnce; }));
    default:
        return {};
    }
}

bool FormModel::setData(const QModelIndex &index, const QVariant &typed, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const FieldSpec &spec = field(index);
    if (!spec.columns.isEmpty())
        return false;
    const QString normalised =
        spec.kind->normalisedOver(typed.toString(), data(index, LoadedRole).toString());
    if (normalised == value(index))
        return true;
    if (index.internalId() == 0) {
        m_draft.values.setText(spec.key, normalised);
    } else {
        const QString key = field(index.parent()).key;
        QList<Entry> entries = m_draft.values.entries(key);
        entries[index.row()].insert(spec.key, normalised);
        m_draft.values.setEntries(key, entries);
    }
    forgetServerProblems(path(index));
    judge();
    Q_EMIT dataChanged(index, index, {Qt::DisplayRole, Qt::EditRole});
    announce();
    Q_EMIT edited();
    return true;
}

Qt::ItemFlags FormModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return Qt::ItemIsEnabled | Qt::ItemIsSelectable
        | (field(index).columns.isEmpty() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

QVariant FormModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role == Qt::DisplayRole && orientation == Qt::Vertical && section >= 0 && section < m_fields.size())
        return m_fields.at(section).label.now();
    return {};
}

bool FormModel::insertRows(int row, int count, const QModelIndex &parent)
{
    if (!parent.isValid() || parent.internalId() != 0 || field(parent).columns.isEmpty() || count < 1
        || row < 0 || row > rowCount(parent))
        return false;
    const QString key = field(parent).key;
    QList<Entry> entries = m_draft.values.entries(key);
    beginInsertRows(parent, row, row + count - 1);
    entries.insert(row, count, Entry());
    m_draft.values.setEntries(key, entries);
    endInsertRows();
    judge();
    announce();
    Q_EMIT edited();
    return true;
}

bool FormModel::removeRows(int row, int count, const QModelIndex &parent)
{
    if (!parent.isValid() || count < 1 || row < 0 || row + count > rowCount(parent))
        return false;
    const QString key = field(parent).key;
    QList<Entry> entries = m_draft.values.entries(key);
    beginRemoveRows(parent, row, row + count - 1);
    entries.remove(row, count);
    m_draft.values.setEntries(key, entries);
    endRemoveRows();
    // Entries moved up under other paths; what was visited among them is visited as a whole from now on.
    m_visited.removeIf([&](const QString &path) { return path.startsWith(key + QLatin1Char('.')); });
    m_visited.insert(key);
    forgetServerProblems(key);
    judge();
    announce();
    Q_EMIT edited();
    return true;
}

void FormModel::judge()
{
    m_draft.now = m_clock.now();
    m_problems = findProblems(m_spec, m_draft) + m_serverProblems;
}

FormModel::Standing FormModel::standing(const QString &path) const
{
    return m_standings.value(path);
}

QHash<QString, FormModel::Standing> FormModel::allStandings() const
{
    QHash<QString, Standing> standings;
    for (int row = 0; row < rowCount(); ++row) {
        const FieldSpec &spec = m_fields.at(row);
        Standing &top = standings[spec.key];
        top.shown = spec.isShown(m_draft);
        top.needed = spec.namesRecord() || spec.isNeeded(m_draft);
        // An empty field that loading does not fill is not a change.
        top.changed = m_draft.isLoaded && !spec.namesRecord() && m_draft.changed(spec.key)
            && (spec.prefilled || m_draft.values.holds(spec.key));
        const QList<Entry> entries = m_draft.values.entries(spec.key);
        const QList<Entry> loaded = m_draft.loaded.entries(spec.key);
        for (qsizetype entry = 0; entry < entries.size(); ++entry) {
            for (const FieldSpec &column : spec.columns) {
                Standing &cell =
                    standings[QStringLiteral("%1.%2.%3").arg(spec.key).arg(entry + 1).arg(column.key)];
                cell.needed = column.isNeeded(m_draft);
                cell.changed = m_draft.isLoaded
                    && entries.at(entry).value(column.key) != loaded.value(entry).value(column.key);
            }
        }
    }
    for (const Problem &problem : m_problems) {
        const QString where =
            path(indexOf(problem.field)); // a problem of a whole entry stands at its first cell
        standings[where].problems.append(problem);
    }
    return standings;
}

void FormModel::announce()
{
    const QHash<QString, Standing> old = m_standings;
    m_standings = allStandings();
    bool problemsDiffer = old.value(QString()).problems != m_standings.value(QString()).problems;
    for (auto it = m_standings.cbegin(); it != m_standings.cend(); ++it) {
        const Standing &was = old.value(it.key());
        if (was == it.value() || it.key().isEmpty())
            continue;
        problemsDiffer = problemsDiffer || was.problems != it->problems;
        const QModelIndex where = indexOf(it.key());
        Q_EMIT dataChanged(where, where, {ChangedRole, NeededRole, ShownRole, ProblemsRole});
    }
    if (problemsDiffer || old.size() != m_standings.size())
        Q_EMIT problemsChanged();
}

void FormModel::forgetServerProblems(const QString &path)
{
    m_serverProblems.removeIf([&](const Problem &problem) {
        return problem.field.isEmpty() || problem.field == path
            || problem.field.startsWith(path + QLatin1Char('.'))
            || path.startsWith(problem.field + QLatin1Char('.'));
    });
}

} // namespace PeopleDesk
