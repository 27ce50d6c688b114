// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/permission_sheet.h"

#include "models/operations/catalog.h"
#include "ui/dialogs/permission_text.h"
#include "ui/style/clipboard.h"
#include "ui/style/dressing.h"
#include "ui/style/icon.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTextBrowser>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

PermissionSheet::PermissionSheet(const Connection &connection, const QString &operation, QWidget *parent)
    : QDialog(parent)
    , m_connection(connection)
    , m_caption(new QLabel)
    , m_operation(new QComboBox)
    , m_text(new QTextBrowser)
    , m_copy(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"permissionSheet"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_operation->setObjectName(u"permissionOperation"_s);
    m_text->setObjectName(u"permissionText"_s);
    m_copy->setObjectName(u"copyPermissionsButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_caption->setBuddy(m_operation);
    m_text->setOpenLinks(false);
    m_text->document()->setDocumentMargin(Spacing::medium);
    makePrimary(*m_copy);

    m_operation->addItem({});
    for (const OperationSpec *spec : operationCatalog())
        m_operation->addItem(QString(), spec->key); // bare braces would mean an icon
    m_operation->setCurrentIndex(qMax(0, m_operation->findData(operation)));

    auto *head = new QHBoxLayout;
    head->addWidget(m_caption);
    head->addWidget(m_operation);
    head->addStretch();
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::page, Spacing::large, Spacing::page, Spacing::large);
    column->setSpacing(Spacing::medium);
    column->addLayout(head);
    column->addWidget(m_text, 1);
    column->addLayout(buttons);
    resize(fontMetrics().horizontalAdvance(u'0') * 92, fontMetrics().height() * 32);

    connect(m_operation, &QComboBox::currentIndexChanged, this, &PermissionSheet::showText);
    connect(m_copy, &QPushButton::clicked, this, &PermissionSheet::copy);
    connect(m_close, &QPushButton::clicked, this, &PermissionSheet::reject);
    keepTranslated(this, [this] { say(); });
    keepColoured(this,
                 [this] { m_copy->setIcon(icon(u"copy"_s, palette().color(QPalette::HighlightedText))); });
}

void PermissionSheet::say()
{
    setWindowTitle(tr("Permission sheet"));
    m_caption->setText(tr("Operation"));
    m_operation->setItemText(0, tr("All operations"));
    for (int i = 1; i < m_operation->count(); ++i)
        m_operation->setItemText(i, findOperation(m_operation->itemData(i).toString())->title.now());
    m_text->setAccessibleName(tr("What the administrator has to grant"));
    m_copy->setText(tr("Copy for the administrator"));
    m_close->setText(tr("Close"));
    showText();
}

void PermissionSheet::showText()
{
    const OperationSpec *one = findOperation(m_operation->currentData().toString());
    const QList<const OperationSpec *> operations = one ? QList{one} : operationCatalog();
    m_text->setMarkdown(permissionText(operations, m_connection));
}

void PermissionSheet::copy()
{
    copyToClipboard(m_text->toPlainText(), m_copy);
}

} // namespace PeopleDesk
