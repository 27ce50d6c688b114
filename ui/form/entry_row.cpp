// SPDX-License-Identifier: Apache-2.0
#include "ui/form/entry_row.h"

#include "models/forms/form_model.h"
#include "ui/editors/editor_factory.h"
#include "ui/editors/field_editor.h"
#include "ui/form/field_binding.h"
#include "ui/form/field_notes.h"
#include "ui/form/sample_button.h"
#include "ui/style/colours.h"
#include "ui/style/icon.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QToolButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

EntryRow::EntryRow(FormModel &model, const QModelIndex &firstCell, const FieldSpec &field,
                   const SampleSource &samples, const QString &operation, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_remove(new QToolButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::medium);
    for (int column = 0; column < field.columns.size(); ++column) {
        const FieldSpec &spec = field.columns.at(column);
        auto *cell = new QWidget(this);
        auto *stack = new QVBoxLayout(cell);
        stack->setContentsMargins(0, 0, 0, 0);
        stack->setSpacing(Spacing::tight);
        auto *editor = makeEditor(spec, cell);
        editor->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        auto *notes = new FieldNotes(cell);
        auto *button = new SampleButton(samples, operation, spec.key, notes);
        auto *binding = new FieldBinding(model, firstCell.siblingAtColumn(column), *editor, *notes);
        binding->keepHelpOutOfNotes();
        connect(button, &SampleButton::chosen, binding, &FieldBinding::fill);
        notes->setButton(button);
        stack->addWidget(editor);
        stack->addWidget(notes);
        cell->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(cell, 1, Qt::AlignTop);
        m_cells.append({editor, button, binding});
    }
    m_remove->setParent(this); // last, so that Tab comes to it after the cells
    m_remove->setAutoRaise(true);
    m_remove->setFixedHeight(m_cells.first().editor->control()->sizeHint().height());
    row->addWidget(m_remove, 0, Qt::AlignTop);
    connect(m_remove, &QToolButton::clicked, this, &EntryRow::removeAsked);
    rename();
    recolour();
}

void EntryRow::setNumber(int number)
{
    m_number = number;
    rename();
}

FieldEditor *EntryRow::editor(int column) const
{
    return m_cells.at(column).editor;
}

void EntryRow::focusColumn(const QString &key)
{
    for (const Cell &cell : m_cells) {
        if (cell.editor->spec().key == key || key.isEmpty()) {
            cell.editor->focusEditor();
            return;
        }
    }
}

void EntryRow::rename()
{
    const QString number = QString::number(m_number);
    const QString entry = tr("%1 %2", "name of an entry, its number").arg(m_field.entryName.now(), number);
    for (const Cell &cell : m_cells) {
        const FieldSpec &spec = cell.editor->spec();
        const QString name = tr("%1, %2", "label of a column, entry").arg(spec.label.now(), entry);
        cell.editor->setObjectName(u"%1.%2.%3.editor"_s.arg(m_field.key, number, spec.key));
        cell.editor->setLabelText(name);
        cell.samples->setFieldLabel(name);
        cell.binding->describe();
    }
    m_remove->setObjectName(u"%1.%2.remove"_s.arg(m_field.key, number));
    m_remove->setAccessibleName(tr("Remove %1").arg(entry));
    m_remove->setToolTip(tr("Remove %1").arg(entry));
}

void EntryRow::recolour()
{
    m_remove->setIcon(icon(u"remove"_s, coloursOf(palette()).dim));
}

void EntryRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rename();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace PeopleDesk
