// SPDX-License-Identifier: Apache-2.0
#include "ui/form/fixed_row.h"

#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

FixedRow::FixedRow(const Text &label, const QString &value, const Text &reason, QWidget *parent)
    : FormPart(parent)
    , m_labelText(label)
    , m_reasonText(reason)
    , m_valueText(value)
    , m_grid(new QGridLayout(this))
    , m_label(sentenceLabel(this))
    , m_value(sentenceLabel(this))
    , m_reason(sentenceLabel(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Spacing::large);
    m_grid->setVerticalSpacing(Spacing::tight);
    m_grid->setColumnStretch(1, 1);
    m_reason->setFont(smallFont());
    for (QLabel *part : {m_label, m_value, m_reason})
        part->setFocusPolicy(Qt::NoFocus);
    say();
}

void FixedRow::reshape(const RowShape &shape)
{
    for (QLabel *part : {m_label, m_value, m_reason})
        m_grid->removeWidget(part);
    const bool isStacked = shape.kind == RowShape::Kind::Stacked;
    m_label->setMinimumWidth(isStacked ? 0 : shape.labelWidth);
    m_label->setMaximumWidth(isStacked ? QWIDGETSIZE_MAX : shape.labelWidth);
    const int column = isStacked ? 0 : 1;
    m_grid->setColumnStretch(0, isStacked ? 1 : 0);
    m_grid->addWidget(m_label, 0, 0, Qt::AlignTop);
    m_grid->addWidget(m_value, isStacked ? 1 : 0, column, Qt::AlignTop);
    m_grid->addWidget(m_reason, isStacked ? 2 : 1, column, Qt::AlignTop);
}

void FixedRow::say()
{
    m_label->setText(m_labelText.now());
    m_value->setText(m_valueText.isEmpty() ? u"—"_s : m_valueText);
    m_value->setAccessibleName(tr("%1: %2", "label, content").arg(m_label->text(), m_value->text()));
    m_reason->setText(m_reasonText.now());
    setInk(m_reason, coloursOf(palette()).dim);
}

void FixedRow::changeEvent(QEvent *event)
{
    FormPart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        say();
}

} // namespace PeopleDesk
