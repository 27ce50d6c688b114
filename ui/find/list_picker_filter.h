// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/found.h"

#include <QSet>
#include <QSortFilterProxyModel>

#include <functional>

namespace PeopleDesk {

/// What of a LookupModel a picker offers: what was searched for, without those that are left out. Things
/// that are no longer in use are there to be seen, not to be picked. Of several it keeps which are ticked,
/// also while they are filtered away.
class ListPickerFilter : public QSortFilterProxyModel
{
    Q_OBJECT
public:
    explicit ListPickerFilter(QObject *parent = nullptr);

    /// Every word of it has to be found, anywhere in name, code or id; a pasted id is read as one.
    void setText(const QString &text);
    void setLeftOut(const QStringList &ids);
    /// None: everything.
    void setPreset(const std::function<bool(const Found &)> &preset);
    /// Makes the rows tickable, up to \a most of them (0: all).
    void setTickable(const QStringList &ticked, int most);

    [[nodiscard]] const QStringList &ticked() const { return m_ticked; }
    void toggle(const QModelIndex &index);
    void tick(const QString &id);
    [[nodiscard]] bool isFull() const { return m_most > 0 && m_ticked.size() >= m_most; }

    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void tickedChanged();

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    void tellAll();

    QStringList m_words;
    QSet<QString> m_leftOut;
    std::function<bool(const Found &)> m_preset;
    QStringList m_ticked;
    bool m_isTickable = false;
    int m_most = 0;
};

} // namespace PeopleDesk
