// SPDX-License-Identifier: Apache-2.0
#include "ui/window/page_shelf.h"

#include "models/lookups/directory.h"
#include "models/operations/catalog.h"
#include "models/ports/connections.h"
#include "ui/batch/batch_page.h"
#include "ui/dialogs/first_start.h"
#include "ui/pages/history_page.h"
#include "ui/pages/operation_page.h"

namespace PeopleDesk {

PageShelf::PageShelf(const WindowPorts &ports, QWidget *parent)
    : QStackedWidget(parent)
    , m_ports(ports)
    , m_firstStart(new FirstStart)
    , m_currentKey(operationCatalog().first()->key)
{
    addWidget(m_firstStart);
    connect(m_firstStart, &FirstStart::sandboxWanted, this, &PageShelf::sandboxWanted);
    connect(m_firstStart, &FirstStart::connectWanted, this, &PageShelf::connectWanted);
}

PageShelf::~PageShelf()
{
    dropPages();
}

void PageShelf::dropPages()
{
    qDeleteAll(m_pages);
    m_pages.clear();
    m_directory.reset(); // the pages look things up in it to their last moment
}

void PageShelf::renew()
{
    setCurrentWidget(m_firstStart);
    m_firstStart->setFocus();
    dropPages();
    if (!m_ports.connections.current().id.isEmpty())
        showPage(m_currentKey);
}

void PageShelf::showPage(const QString &key)
{
    if (m_ports.connections.current().id.isEmpty())
        return;
    m_currentKey = key;
    setCurrentWidget(page(key));
    if (OperationPage *operation = currentOperation())
        operation->focusStart();
    else if (BatchPage *batch = currentBatch())
        batch->focusStart();
    else
        history().focusStart();
}

QWidget *PageShelf::page(const QString &key)
{
    QWidget *&page = m_pages[key];
    if (!page) {
        page = makePage(key);
        addWidget(page);
    }
    return page;
}

QWidget *PageShelf::makePage(const QString &key)
{
    const Connection connection = m_ports.connections.current();
    ApiGateway &gateway = m_ports.connections.gateway(connection.id);
    if (!m_directory)
        m_directory = std::make_unique<Directory>(connection, gateway, m_ports.clock);
    const PagePorts ports{gateway,       m_ports.journal, m_ports.connections.samples(connection.id),
                          m_ports.clock, m_ports.dialogs, m_directory.get()};
    if (key == batchKey)
        return new BatchPage(connection, ports, *m_ports.batch, m_ports.preferences);
    if (key == historyKey) {
        auto *history = new HistoryPage(m_ports.connections, ports, m_ports.tableFiles);
        connect(history, &HistoryPage::recordWanted, this, &PageShelf::recordWanted);
        return history;
    }
    auto *page = new OperationPage(operationOnPage(*findOperation(key), connection), connection, ports);
    connect(page, &OperationPage::permissionSheetWanted, this, &PageShelf::permissionSheetWanted);
    connect(page, &OperationPage::variantWanted, this,
            [this, key](const QString &operation) { chooseVariant(key, operation); });
    connect(page, &OperationPage::connectionEditWanted, this, &PageShelf::connectionEditWanted);
    return page;
}

void PageShelf::chooseVariant(const QString &key, const QString &operation)
{
    m_ports.connections.chooseVariant(m_ports.connections.current().id, key, operation);
    auto *old = qobject_cast<OperationPage *>(m_pages.take(key));
    const QString target = old->session().form().draft().values.text(old->session().spec().targetField);
    const Text subject = old->session().subject();
    old->hide();
    old->deleteLater(); // it has just asked for this
    showPage(key);
    if (!target.isEmpty())
        currentOperation()->openRecord(target, subject);
    Q_EMIT variantChosen();
}

OperationPage *PageShelf::currentOperation() const
{
    return qobject_cast<OperationPage *>(currentWidget());
}

BatchPage *PageShelf::currentBatch() const
{
    return qobject_cast<BatchPage *>(currentWidget());
}

BatchPage *PageShelf::batch() const
{
    return qobject_cast<BatchPage *>(m_pages.value(batchKey));
}

HistoryPage &PageShelf::history()
{
    return *qobject_cast<HistoryPage *>(page(historyKey));
}

QList<const OperationPage *> PageShelf::editedPages() const
{
    QList<const OperationPage *> edited;
    for (const OperationSpec *spec : operationCatalog()) {
        const auto *page = qobject_cast<OperationPage *>(m_pages.value(spec->key));
        if (page && page->hasUnsavedEdits())
            edited.append(page);
    }
    return edited;
}

bool PageShelf::isSending() const
{
    for (QWidget *widget : m_pages) {
        const auto *page = qobject_cast<OperationPage *>(widget);
        if (page && page->isSending())
            return true;
    }
    return false;
}

bool PageShelf::isSheetEdited() const
{
    return batch() && batch()->hasUnsavedEdits();
}

bool PageShelf::isRunning() const
{
    return batch() && batch()->isSending();
}

bool PageShelf::holdsRun() const
{
    return batch() && batch()->holdsRun();
}

void PageShelf::stopRunThen(const std::function<void()> &then)
{
    if (BatchPage *page = batch())
        page->stopThen(this, then);
    else
        then();
}

} // namespace PeopleDesk
