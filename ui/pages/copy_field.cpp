// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/copy_field.h"

#include "ui/style/clipboard.h"
#include "ui/style/dressing.h"
#include "ui/style/elided_label.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QToolButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

CopyField::CopyField(const Text &caption, QWidget *parent)
    : QWidget(parent)
    , m_caption(caption)
    , m_label(new QLabel)
    , m_text(new ElidedLabel(Qt::ElideMiddle))
    , m_button(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::small);
    row->addWidget(m_label);
    row->addWidget(m_text);
    row->addWidget(m_button);
    row->addStretch();

    m_label->setForegroundRole(QPalette::PlaceholderText);
    m_text->setFont(idFont());
    m_button->setAutoRaise(true);
    connect(m_button, &QToolButton::clicked, this, &CopyField::copy);

    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this] { m_button->setIcon(icon(u"copy"_s, palette())); });
    setVisible(false);
}

void CopyField::setValue(const QString &value)
{
    m_value = value;
    say();
    setVisible(!value.isEmpty());
}

void CopyField::say()
{
    m_label->setText(m_caption.now());
    m_text->setText(m_value);
    m_button->setAccessibleName(tr("Copy: %1").arg(m_caption.now()));
    m_button->setToolTip(m_button->accessibleName());
}

void CopyField::copy()
{
    copyToClipboard(m_value, m_button);
}

} // namespace PeopleDesk
