// SPDX-License-Identifier: Apache-2.0
#include "ui/find/list_picker_filter.h"

#include "models/lookups/lookup_model.h"
#include "models/values/plain_text.h"
#include "models/values/value_kind.h"

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ListPickerFilter::ListPickerFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setDynamicSortFilter(true);
}

void ListPickerFilter::setText(const QString &text)
{
    const QString id = idKind().normalised(text);
    const bool isId = !id.isEmpty() && !idKind().problem(id);
    m_words = isId ? QStringList{id} : plainText(text).split(u' ', Qt::SkipEmptyParts);
    invalidateFilter();
}

void ListPickerFilter::setLeftOut(const QStringList &ids)
{
    m_leftOut = QSet<QString>(ids.begin(), ids.end());
    invalidateFilter();
}

void ListPickerFilter::setPreset(const std::function<bool(const Found &)> &preset)
{
    m_preset = preset;
    invalidateFilter();
}

void ListPickerFilter::setTickable(const QStringList &ticked, int most)
{
    m_isTickable = true;
    m_ticked = ticked;
    m_most = most;
    tellAll();
}

void ListPickerFilter::toggle(const QModelIndex &index)
{
    if (!(flags(index) & Qt::ItemIsEnabled))
        return;
    const QString id = index.data(LookupModel::IdRole).toString();
    if (!m_ticked.removeOne(id))
        m_ticked.append(id);
    tellAll();
}

void ListPickerFilter::tick(const QString &id)
{
    if (m_ticked.contains(id) || isFull())
        return;
    m_ticked.append(id);
    tellAll();
}

void ListPickerFilter::tellAll()
{
    if (rowCount() > 0) // being full disables all the others
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT tickedChanged();
}

QVariant ListPickerFilter::data(const QModelIndex &index, int role) const
{
    if (role == Qt::CheckStateRole && m_isTickable) {
        const bool isTicked = m_ticked.contains(index.data(LookupModel::IdRole).toString());
        return QVariant::fromValue(isTicked ? Qt::Checked : Qt::Unchecked);
    }
    if (role == Qt::AccessibleTextRole) {
        const QString words = QSortFilterProxyModel::data(index, role).toString();
        return index.data(LookupModel::ActiveRole).toBool() ? words : tr("%1, deactivated").arg(words);
    }
    if (role == Qt::ToolTipRole)
        return index.data(LookupModel::IdRole);
    return QSortFilterProxyModel::data(index, role);
}

bool ListPickerFilter::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole) // as assistive technology ticks
        return false;
    if (value != data(index, role))
        toggle(index);
    return true;
}

Qt::ItemFlags ListPickerFilter::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags selectable = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    if (!m_isTickable)
        return index.data(LookupModel::ActiveRole).toBool() ? selectable : Qt::ItemNeverHasChildren;
    // What is ticked can always be let go.
    const bool isTicked = m_ticked.contains(index.data(LookupModel::IdRole).toString());
    const bool isFree = index.data(LookupModel::ActiveRole).toBool() && !isFull();
    return isTicked || isFree ? selectable | Qt::ItemIsUserCheckable : Qt::ItemNeverHasChildren;
}

bool ListPickerFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex source = sourceModel()->index(row, 0, parent);
    if (m_leftOut.contains(source.data(LookupModel::IdRole).toString()))
        return false;
    if (m_preset && !m_preset(source.data(LookupModel::FoundRole).value<Found>()))
        return false;
    const QString searched = source.data(LookupModel::SearchRole).toString();
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
}

} // namespace PeopleDesk
