// SPDX-License-Identifier: Apache-2.0
// How a CustomFieldsPart is laid out and what it says.
#include "models/forms/form_model.h"
#include "models/lookups/whole_list.h"
#include "ui/find/list_picker_status.h"
#include "ui/form/custom_fields_form.h"
#include "ui/form/custom_fields_part.h"
#include "ui/form/entries_block.h"
#include "ui/form/field_notes.h"
#include "ui/form/fixed_row.h"
#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

void CustomFieldsPart::build()
{
    setObjectName(m_field.key);
    m_onlyFilled->setObjectName(m_field.key + u".onlyFilled"_s);
    m_onlyFilled->setChecked(true);
    m_title->setFont(headingFont());
    m_remark->setWordWrap(true);
    auto *titleLine = new QHBoxLayout;
    titleLine->setSpacing(Spacing::small);
    titleLine->addWidget(m_title);
    titleLine->addStretch(1);
    titleLine->addWidget(m_onlyFilled);
    auto *head = new QGridLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    head->setHorizontalSpacing(Spacing::large);
    for (QLabel *label : {m_now, m_change}) {
        label->setFont(smallFont());
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    auto *room = new QWidget(m_head); // as wide as the rows' revert buttons
    room->setFixedWidth(QToolButton().sizeHint().width());
    head->addWidget(m_blank, 0, 0);
    head->addWidget(m_now, 0, 1);
    head->addWidget(m_change, 0, 2);
    head->addWidget(room, 0, 3);
    head->setColumnStretch(1, 1);
    head->setColumnStretch(2, 1);
    m_rows->setSpacing(Spacing::medium);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Spacing::small);
    all->addLayout(titleLine);
    all->addWidget(m_remark);
    all->addWidget(m_head);
    all->addLayout(m_rows);
    all->addWidget(m_notes);
    all->addWidget(m_status);
}

bool CustomFieldsPart::isRowWanted(FormPart &part) const
{
    const bool isFiltered = !m_onlyFilled->isHidden() && m_onlyFilled->isChecked();
    if (isFiltered && qobject_cast<FixedRow *>(&part))
        return !valueOf(m_partOf.key(&part)).isEmpty();
    return part.isWanted();
}

void CustomFieldsPart::refresh()
{
    const QModelIndex here = top();
    const bool hasRows = m_form && !m_parts.isEmpty();
    m_title->setText(m_field.label.now());
    m_title->setVisible(m_form != nullptr); // the entries have a title of their own
    m_head->setVisible(hasRows && m_shape.kind == RowShape::Kind::Comparing);
    QString remark;
    if (m_list.isComplete() && !m_form)
        remark = tr("This record holds a custom field twice or without a name, so the fields are edited by "
                    "their API names.");
    else if (m_form && m_parts.isEmpty())
        remark = tr("Your tenant has no custom fields here.");
    m_remark->setText(remark);
    m_remark->setVisible(!remark.isEmpty());
    const int all = int(m_parts.size());
    m_onlyFilled->setText(
        tr("Show only filled fields (%1 of %2)").arg(m_form ? m_form->filledCount() : 0).arg(all));
    for (FormPart *part : std::as_const(m_parts))
        part->setVisible(isRowWanted(*part));
    const bool isSpoken = here.data(FormModel::VisitedRole).toBool();
    m_notes->setProblems(m_form && isSpoken ? m_model.problemsAt(here) : QList<Problem>());
    m_notes->setRemark(m_form ? m_field.help.now() : QString());
    const bool wanted = here.data(FormModel::ShownRole).toBool();
    setVisible(wanted);
    if (wanted != m_wanted) {
        m_wanted = wanted;
        Q_EMIT wantedChanged();
    }
}

void CustomFieldsPart::reshape(const RowShape &shape)
{
    m_shape = shape;
    m_blank->setFixedWidth(shape.labelWidth);
    for (FormPart *part : std::as_const(m_parts))
        part->reshape(shape);
    if (m_entries)
        m_entries->reshape(shape);
    refresh();
}

void CustomFieldsPart::showEvent(QShowEvent *event)
{
    FormPart::showEvent(event);
    m_list.want();
}

void CustomFieldsPart::retranslate()
{
    m_now->setText(tr("Now"));
    m_change->setText(tr("Change to"));
    m_status->setConsequence(
        trText("CustomFieldsPart", "Until then the fields are edited by their API names."));
    setAccessibleName(m_field.label.now());
    refresh();
}

void CustomFieldsPart::recolour()
{
    const QColor &dim = coloursOf(palette()).dim;
    for (QLabel *label : {m_now, m_change, m_remark})
        setInk(label, dim);
}

void CustomFieldsPart::changeEvent(QEvent *event)
{
    FormPart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace PeopleDesk
