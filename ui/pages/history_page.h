// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/history/history_model.h"
#include "models/text/text.h"

#include <QWidget>

class QPushButton;
class QSplitter;

namespace PeopleDesk {

class Clock;
class Connections;
class Dialogs;
class DoubtDesk;
class EmptyState;
class HistoryDetail;
class HistoryFilters;
class HistoryTable;

/// Everything that was sent, newest first, with what it changed and how it ended; the sandbox apart.
/// Doubts about the connection in use are resolved from here.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    HistoryPage(Connections &connections, Journal &journal, const Clock &clock, Dialogs &dialogs,
                QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// Filters to what may have been carried out.
    void showDoubts();
    void focusStart();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void applyFilters();
    void takeFetched();
    void showCurrent();
    void showEmptiness();
    void resolveCurrent();
    void showVerdict(qint64 number, const Text &verdict);

    Connections &m_connections;
    const Connection m_connection;
    HistoryModel m_model;
    HistoryFilters *m_filters;
    HistoryTable *m_table;
    HistoryDetail *m_detail;
    EmptyState *m_empty;
    QPushButton *m_showAll;
    QWidget *m_nothing;
    QSplitter *m_entries;
    DoubtDesk *m_desk = nullptr; ///< none before a connection was chosen
};

} // namespace PeopleDesk
