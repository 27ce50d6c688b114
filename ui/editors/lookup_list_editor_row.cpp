// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/lookup_list_editor_row.h"

#include "ui/style/chip.h"
#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/elided_label.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QToolButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

LookupListEditorRow::LookupListEditorRow(const QString &id, QWidget *parent)
    : QWidget(parent)
    , m_id(id)
    , m_name(new ElidedLabel(Qt::ElideRight, this))
    , m_state(new Chip(this))
    , m_remove(new QToolButton(this))
{
    m_name->setObjectName(u"chosenName"_s);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_state->setTone(Chip::Tone::Warn);
    m_state->setIconName(u"warning"_s);
    m_remove->setObjectName(u"chosenRemove"_s);
    m_remove->setAutoRaise(true);
    m_remove->installEventFilter(this);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::small, 0, 0, 0);
    row->setSpacing(Spacing::small);
    row->addWidget(m_name, 1);
    row->addWidget(m_state);
    row->addWidget(m_remove);
    connect(m_remove, &QToolButton::clicked, this, &LookupListEditorRow::removeAsked);
    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this] { recolour(); });
}

void LookupListEditorRow::showFound(const Found *found, bool isMissing)
{
    m_text = found ? found->name : Text();
    m_isActive = !found || found->isActive;
    m_isMissing = isMissing;
    say();
    recolour();
}

QString LookupListEditorRow::words() const
{
    return m_text.isEmpty() ? m_id : m_text.now();
}

void LookupListEditorRow::say()
{
    m_name->setText(words());
    m_name->setFont(m_text.isEmpty() ? idFont() : QApplication::font());
    if (!m_text.isEmpty())
        m_name->setToolTip(m_id);
    m_state->setText(m_isMissing ? tr("Not in the list") : tr("Deactivated"));
    m_state->setVisible(m_isMissing || !m_isActive);
    m_name->setAccessibleName(m_state->isHidden() ? words() : words() + u", "_s + m_state->text());
    m_remove->setAccessibleName(tr("Remove %1").arg(words()));
    m_remove->setToolTip(tr("Remove (Delete)"));
}

void LookupListEditorRow::recolour()
{
    m_remove->setIcon(icon(u"remove"_s, coloursOf(palette()).dim));
}

bool LookupListEditorRow::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_remove && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Backspace) {
            Q_EMIT removeAsked();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace PeopleDesk
