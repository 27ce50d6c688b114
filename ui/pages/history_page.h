// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/history/history_model.h"
#include "models/text/text.h"
#include "ui/pages/page_ports.h"

#include <QWidget>

class QPushButton;
class QSplitter;

namespace PeopleDesk {

class Connections;
class DoubtDesk;
class EmptyState;
class HistoryDetail;
class HistoryExporter;
class HistoryFilters;
class HistoryTable;
class TableFiles;

/// Everything that was sent, newest first, with what it changed and how it ended; the sandbox apart.
/// Doubts about the connection in use are resolved, and its writes taken back, from here. Needs a connection
/// in use.
class HistoryPage : public QWidget
{
    Q_OBJECT
public:
    HistoryPage(Connections &connections, const PagePorts &ports, TableFiles &files,
                QWidget *parent = nullptr);
    ~HistoryPage() override;

    /// Filters to what may have been carried out.
    void showDoubts();
    void focusStart();

Q_SIGNALS:
    /// A record shall be opened on the page of that key.
    void recordWanted(const QString &page, const QString &id, const PeopleDesk::Text &subject);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    void applyFilters();
    void takeFetched();
    void showCurrent();
    void showEmptiness();
    void resolveCurrent();
    void askTakenBack();
    void undoCurrent();
    void openCurrent();
    void showVerdict(qint64 number, const Text &verdict);

    Connections &m_connections;
    const PagePorts m_ports;
    const Connection m_connection;
    HistoryModel m_model;
    HistoryFilters *m_filters;
    HistoryTable *m_table;
    HistoryDetail *m_detail;
    EmptyState *m_empty;
    QPushButton *m_showAll;
    QPushButton *m_exportButton;
    HistoryExporter *m_exporter;
    QWidget *m_nothing;
    QSplitter *m_entries;
    DoubtDesk *m_desk;
};

} // namespace PeopleDesk
