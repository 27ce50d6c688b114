// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QLineEdit;

namespace PeopleDesk {

class TabStrip;

/// Which part of the history is shown: real or sandbox, and filters.
class HistoryFilters : public QWidget
{
    Q_OBJECT
public:
    explicit HistoryFilters(HistoryQuery::Place place, QWidget *parent = nullptr);

    [[nodiscard]] HistoryQuery query() const;
    [[nodiscard]] bool isFiltering() const;
    void showState(HistoryEntry::State state);
    void clear();
    void focusSearch();

Q_SIGNALS:
    void changed();

private:
    void say();

    TabStrip *m_places;
    QComboBox *m_operation;
    QComboBox *m_state;
    QLineEdit *m_search;
    QTimer m_typing; ///< a search starts when the typing pauses
};

} // namespace PeopleDesk
