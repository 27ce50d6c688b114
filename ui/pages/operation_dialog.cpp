// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/operation_dialog.h"

#include "ui/dialogs/dialogs.h"
#include "ui/pages/send_question.h"
#include "ui/style/dressing.h"
#include "ui/style/spacing.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QScreen>
#include <QShortcut>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

OperationDialog::OperationDialog(const OperationSpec &spec, const Connection &connection,
                                 const PagePorts &ports, QWidget *over)
    : QDialog(over)
    , m_spec(spec)
    , m_dialogs(ports.dialogs)
    , m_page(new OperationPage(spec, connection, ports, OperationPage::Setting::Dialog))
    , m_close(new QPushButton)
{
    setObjectName(u"operationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    m_close->setObjectName(u"closeDialog"_s);
    m_close->setAutoDefault(false);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(Spacing::page, 0, Spacing::page, Spacing::medium);
    foot->addStretch();
    foot->addWidget(m_close);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_page, 1);
    column->addLayout(foot);
    const int letter = fontMetrics().horizontalAdvance(u'0');
    resize(QSize(96 * letter, 36 * fontMetrics().height())
               .boundedTo(screen()->availableGeometry().size() - QSize(40, 80)));
    connect(m_close, &QPushButton::clicked, this, &OperationDialog::reject);
    connect(m_page, &OperationPage::done, this, &OperationDialog::recordChanged);
    addShortcuts();
    keepTranslated(this, [this] { say(); });
}

/// As in the window.
void OperationDialog::addShortcuts()
{
    const auto add = [this](const QKeySequence &keys, void (OperationPage::*act)()) {
        connect(new QShortcut(keys, this), &QShortcut::activated, m_page, act);
    };
    add(QKeySequence(Qt::CTRL | Qt::Key_Return), &OperationPage::send);
    add(QKeySequence(Qt::CTRL | Qt::Key_Enter), &OperationPage::send);
    add(QKeySequence(Qt::CTRL | Qt::Key_R), &OperationPage::toggleReview);
}

void OperationDialog::openRecord(const QString &id, const Text &subject)
{
    m_page->openRecord(id, subject);
    open();
}

void OperationDialog::openUndo(const UndoPlan &plan)
{
    m_page->openUndo(plan);
    open();
}

void OperationDialog::say()
{
    setWindowTitle(m_spec.title.now());
    m_close->setText(tr("Close"));
}

void OperationDialog::reject()
{
    close();
}

void OperationDialog::keyPressEvent(QKeyEvent *event)
{
    // Enter in a field is not meant for a button; QDialog would press whichever comes first.
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        event->ignore();
    else
        QDialog::keyPressEvent(event);
}

void OperationDialog::closeEvent(QCloseEvent *event)
{
    if (m_mayClose || (!m_page->hasUnsavedEdits() && !m_page->isSending())) {
        event->accept();
        return;
    }
    event->ignore();
    if (!m_page->isSending())
        leave();
}

void OperationDialog::leave()
{
    m_dialogs.confirm(this, questionBeforeDiscarding(m_page->session()), [this](bool discard) {
        if (!discard)
            return;
        m_mayClose = true;
        close();
    });
}

} // namespace PeopleDesk
