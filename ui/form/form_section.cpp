// SPDX-License-Identifier: Apache-2.0
#include "ui/form/form_section.h"

#include "models/forms/form_model.h"
#include "models/split/split_field.h"
#include "ui/form/custom_fields_part.h"
#include "ui/form/entries_block.h"
#include "ui/form/form_row.h"
#include "ui/form/path_part.h"
#include "ui/form/split_part.h"
#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QToolButton>

namespace PeopleDesk {

FormSection::FormSection(FormModel &model, const SectionSpec &section, const SampleSource &samples,
                         const QString &operation, QWidget *parent, Directory *directory)
    : Card(parent)
    , m_section(section)
    , m_head(new QWidget(this))
    , m_headGrid(new QGridLayout(m_head))
    , m_blank(new QWidget(m_head))
    , m_now(new QLabel(m_head))
    , m_change(new QLabel(m_head))
{
    buildHead();
    for (const FieldSpec &field : section.fields) {
        if (field.namesRecord())
            continue; // the page shows it above the form
        FormPart *part = nullptr;
        if (field.path)
            part = new PathPart(model, field, this);
        else if (field.columns.isEmpty())
            part = new FormRow(model, field, samples, operation, directory, this);
        else if (splitField(field))
            part = new SplitPart(model, field, directory, this);
        else if (directory && !field.definitions.isEmpty())
            part = new CustomFieldsPart(model, field, samples, operation, *directory, this);
        else
            part = new EntriesBlock(model, field, samples, operation, this);
        connect(part, &FormPart::wantedChanged, this, &FormSection::refresh);
        connect(part, &FormPart::chosen, this, &FormSection::chosen);
        // A path has no columns: the headings of the rows' columns come after it.
        if (field.path && m_parts.isEmpty())
            body()->insertWidget(body()->indexOf(m_head), part);
        else
            body()->addWidget(part);
        m_parts.append(part);
    }
    retranslate();
    refresh();
}

void FormSection::buildHead()
{
    m_headGrid->setContentsMargins(0, 0, 0, 0);
    m_headGrid->setHorizontalSpacing(Spacing::large);
    for (QLabel *label : {m_now, m_change}) {
        label->setFont(smallFont());
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    }
    m_headGrid->addWidget(m_blank, 0, 0);
    m_headGrid->addWidget(m_now, 0, 1);
    m_headGrid->addWidget(m_change, 0, 2);
    m_headGrid->setColumnStretch(1, 1);
    m_headGrid->setColumnStretch(2, 1);
    auto *room = new QWidget(m_head); // as wide as the rows' revert buttons
    room->setFixedWidth(QToolButton().sizeHint().width());
    m_headGrid->addWidget(room, 0, 3);
    body()->addWidget(m_head);
}

void FormSection::reshape(const RowShape &shape)
{
    m_shape = shape;
    showHead();
    m_blank->setFixedWidth(shape.labelWidth);
    for (FormPart *part : std::as_const(m_parts))
        part->reshape(shape);
}

void FormSection::showHead()
{
    const bool plain = std::any_of(m_parts.cbegin(), m_parts.cend(), [](FormPart *part) {
        return part->isWanted() && qobject_cast<FormRow *>(part);
    });
    m_head->setVisible(plain && m_shape.kind == RowShape::Kind::Comparing);
}

QWidget *FormSection::focusPath(const QString &path)
{
    for (FormPart *part : std::as_const(m_parts)) {
        if (part->focusPath(path))
            return part;
    }
    return nullptr;
}

void FormSection::refresh()
{
    showHead();
    setVisible(
        std::any_of(m_parts.cbegin(), m_parts.cend(), [](FormPart *part) { return part->isWanted(); }));
}

void FormSection::retranslate()
{
    setTitle(m_section.title.now());
    m_now->setText(tr("Now"));
    m_change->setText(tr("Change to"));
    QPalette dim;
    dim.setColor(QPalette::WindowText, coloursOf(palette()).dim);
    m_now->setPalette(dim);
    m_change->setPalette(dim);
}

void FormSection::changeEvent(QEvent *event)
{
    Card::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        retranslate();
}

} // namespace PeopleDesk
