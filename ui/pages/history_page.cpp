// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/history_page.h"

#include "models/history/taken_back.h"
#include "models/lookups/field_naming.h"
#include "models/operations/catalog.h"
#include "models/ports/connections.h"
#include "ui/pages/doubt_desk.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/history_detail.h"
#include "ui/pages/history_exporter.h"
#include "ui/pages/history_filters.h"
#include "ui/pages/history_table.h"
#include "ui/pages/operation_dialog.h"
#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

HistoryPage::HistoryPage(Connections &connections, const PagePorts &ports, TableFiles &files, QWidget *parent)
    : QWidget(parent)
    , m_connections(connections)
    , m_ports(ports)
    , m_connection(connections.current())
    , m_model(ports.journal)
    , m_filters(new HistoryFilters(m_connection.isSandbox() ? HistoryQuery::Place::Sandbox
                                                            : HistoryQuery::Place::Real))
    , m_table(new HistoryTable(m_model))
    , m_detail(new HistoryDetail)
    , m_empty(new EmptyState)
    , m_showAll(new QPushButton)
    , m_exportButton(new QPushButton)
    , m_exporter(new HistoryExporter(ports.journal, files, ports.dialogs, ports.clock))
    , m_nothing(new QWidget)
    , m_entries(new QSplitter)
    , m_desk(new DoubtDesk(m_connection, ports.gateway, ports.journal, ports.clock, ports.dialogs, this))
{
    setObjectName(u"page_history"_s);
    m_showAll->setObjectName(u"showAllButton"_s);
    m_exportButton->setObjectName(u"exportButton"_s);
    if (ports.directory)
        m_detail->setNames(namesFrom(*ports.directory));
    layOut();

    connect(m_desk, &DoubtDesk::settled, this, &HistoryPage::showVerdict);
    connect(m_exportButton, &QPushButton::clicked, this,
            [this] { m_exporter->ask(m_filters->query(), m_connections.all()); });
    connect(m_exporter, &HistoryExporter::busyChanged, this, &HistoryPage::showEmptiness);
    connect(m_filters, &HistoryFilters::changed, this, &HistoryPage::applyFilters);
    connect(m_showAll, &QPushButton::clicked, m_filters, &HistoryFilters::clear);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showCurrent);
    connect(m_detail, &HistoryDetail::resolveWanted, this, &HistoryPage::resolveCurrent);
    connect(m_detail, &HistoryDetail::undoWanted, this, &HistoryPage::undoCurrent);
    connect(m_detail, &HistoryDetail::recordWanted, this, &HistoryPage::openCurrent);
    connect(&m_model, &HistoryModel::fetched, this, &HistoryPage::takeFetched);
    connect(&m_model, &HistoryModel::dataChanged, this, &HistoryPage::showCurrent);
    applyFilters();
}

HistoryPage::~HistoryPage()
{
    // The table looks at the model to its last moment, and the model is a member: the table goes first.
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void HistoryPage::layOut()
{
    auto *title = titleLabel();
    m_entries->setChildrenCollapsible(false);
    m_entries->addWidget(m_table);
    m_entries->addWidget(m_detail);
    m_entries->setStretchFactor(0, 1);
    m_entries->setStretchFactor(1, 1);
    m_table->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 34);
    m_detail->setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 54);
    m_table->setMinimumHeight(fontMetrics().height() * 6);
    m_detail->setMinimumHeight(fontMetrics().height() * 6);

    auto *nothing = new QVBoxLayout(m_nothing);
    nothing->setContentsMargins(0, 0, 0, 0);
    nothing->addStretch(2);
    nothing->addWidget(m_empty);
    nothing->addWidget(m_showAll, 0, Qt::AlignHCenter);
    nothing->addStretch(3);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::page, Spacing::page - Spacing::tight, 0, 0);
    column->setSpacing(Spacing::medium);
    auto *filterRow = new QHBoxLayout;
    filterRow->setContentsMargins(0, 0, Spacing::page, 0);
    filterRow->addWidget(m_filters);
    auto *titleRow = new QHBoxLayout;
    titleRow->setContentsMargins(0, 0, Spacing::page, 0);
    titleRow->addWidget(title, 1);
    titleRow->addWidget(m_exportButton);
    auto *exporterRow = new QHBoxLayout;
    exporterRow->setContentsMargins(0, 0, Spacing::page, 0);
    exporterRow->addWidget(m_exporter);
    column->addLayout(titleRow);
    column->addLayout(filterRow);
    column->addLayout(exporterRow);
    column->addWidget(m_entries, 1);
    column->addWidget(m_nothing, 1);
    m_nothing->setVisible(false);

    keepTranslated(this, [this, title] {
        title->setText(tr("History"));
        m_showAll->setText(tr("Show all"));
        m_exportButton->setText(tr("Export…"));
        m_exportButton->setToolTip(tr("Saves everything that these filters find as a CSV file"));
        m_exportButton->setAccessibleDescription(m_exportButton->toolTip());
        m_model.retranslate();
    });
}

void HistoryPage::resizeEvent(QResizeEvent *)
{
    // Side by side, or the details below: a list without names is of no use.
    const bool isNarrow = width() < fontMetrics().height() * 46;
    m_entries->setOrientation(isNarrow ? Qt::Vertical : Qt::Horizontal);
}

void HistoryPage::showDoubts()
{
    m_filters->showState(HistoryEntry::State::InDoubt);
}

void HistoryPage::focusStart()
{
    m_filters->focusSearch();
}

void HistoryPage::applyFilters()
{
    m_detail->clear();
    m_model.setQuery(m_filters->query());
}

void HistoryPage::takeFetched()
{
    if (m_model.rowCount() > 0 && m_detail->number() == 0)
        m_table->setCurrentIndex(m_model.index(0, 0));
    askTakenBack();
    showEmptiness();
}

void HistoryPage::showCurrent()
{
    const HistoryEntry entry = m_model.entry(m_table->currentIndex());
    if (entry.number == 0)
        return; // a filter no longer shows it: the details stay until another one is chosen
    QUrl base;
    for (const Connection &connection : m_connections.all()) {
        if (connection.id == entry.connectionId)
            base = connection.baseUrl;
    }
    m_detail->showEntry(entry, base, entry.connectionId == m_connection.id);
    askTakenBack();
}

void HistoryPage::showEmptiness()
{
    const bool isEmpty = m_model.rowCount() == 0 && m_detail->number() == 0;
    m_exportButton->setEnabled(m_model.rowCount() > 0 && !m_exporter->isBusy());
    m_nothing->setVisible(isEmpty);
    m_entries->setVisible(!isEmpty);
    m_showAll->setVisible(m_filters->isFiltering());
    if (m_filters->isFiltering())
        m_empty->setContent(u"search"_s, trText("HistoryPage", "Nothing fits these filters."), {});
    else if (m_filters->query().place == HistoryQuery::Place::Sandbox)
        m_empty->setContent(
            u"history"_s, trText("HistoryPage", "Nothing was sent to the sandbox yet."),
            trText("HistoryPage", "What you try out there is listed here, apart from real requests."));
    else
        m_empty->setContent(u"history"_s, trText("HistoryPage", "Nothing was sent yet."),
                            trText("HistoryPage",
                                   "Every request that PeopleDesk sends is listed here, with what it "
                                   "changed and how it ended."));
}

void HistoryPage::resolveCurrent()
{
    const HistoryEntry entry = m_model.entry(m_table->currentIndex());
    if (m_desk->isBusy() || entry.number != m_detail->number())
        return;
    m_detail->setVerdict(trText("HistoryPage", "Finding out…"), true);
    m_desk->resolve({entry});
}

/// What is told of one entry can change with another one: a reward was deleted.
void HistoryPage::askTakenBack()
{
    const qint64 number = m_detail->number();
    findTakenBack(m_ports.journal, m_detail->entry(), m_detail->undoPlan(), this,
                  [this, number](const QDateTime &moment) { m_detail->setTakenBack(number, moment); });
}

void HistoryPage::undoCurrent()
{
    const UndoPlan plan = m_detail->undoPlan();
    if (!plan.operation)
        return;
    auto *dialog = new OperationDialog(*plan.operation, m_connection, m_ports, this);
    if (plan.restores)
        dialog->openUndo(plan);
    else
        dialog->openRecord(plan.target, Text::verbatim(plan.subject));
}

void HistoryPage::openCurrent()
{
    const HistoryEntry &entry = m_detail->entry();
    if (const OperationSpec *spec = findOperation(entry.operation))
        Q_EMIT recordWanted(operationPageOf(*spec).key, entry.target, Text::verbatim(entry.subject));
}

void HistoryPage::showVerdict(qint64 number, const Text &verdict)
{
    if (number == m_detail->number())
        m_detail->setVerdict(verdict, false);
}

} // namespace PeopleDesk
