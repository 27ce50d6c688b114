// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/request_view.h"

#include "ui/style/clipboard.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostLines = 24;

} // namespace

RequestView::RequestView(QWidget *parent)
    : QWidget(parent)
    , m_text(new QPlainTextEdit)
    , m_copy(new QPushButton)
    , m_copyCurl(new QPushButton)
{
    m_text->setObjectName(u"requestText"_s);
    m_text->setReadOnly(true);
    m_text->setFont(idFont());
    m_text->setTabChangesFocus(true);
    m_text->setLineWrapMode(QPlainTextEdit::WidgetWidth);
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_copy->setObjectName(u"copyRequestButton"_s);
    m_copyCurl->setObjectName(u"copyCurlButton"_s);

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_copy);
    buttons->addWidget(m_copyCurl);
    buttons->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::small);
    column->addWidget(m_text);
    column->addLayout(buttons);

    connect(m_copy, &QPushButton::clicked, this, [this] { copyToClipboard(m_request.readable(), m_copy); });
    connect(m_copyCurl, &QPushButton::clicked, this,
            [this] { copyToClipboard(m_request.asCurl(), m_copyCurl); });
    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this] {
        m_copy->setIcon(icon(u"copy"_s, palette()));
        m_copyCurl->setIcon(icon(u"copy"_s, palette()));
    });
}

void RequestView::setRequest(const RequestText &request)
{
    m_request = request;
    m_text->setPlainText(request.readable());
    fitHeight();
}

void RequestView::say()
{
    m_text->setAccessibleName(tr("The exact request"));
    m_text->setAccessibleDescription(tr("The access token is never shown or copied."));
    m_copy->setText(tr("Copy request"));
    m_copyCurl->setText(tr("Copy as cURL"));
    m_copyCurl->setToolTip(tr("The access token is never shown or copied."));
}

void RequestView::fitHeight()
{
    const int lines = qBound(4, int(m_request.readable().count(u'\n')) + 3, mostLines);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + 2 * Spacing::medium);
}

} // namespace PeopleDesk
