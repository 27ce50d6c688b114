// SPDX-License-Identifier: Apache-2.0
#include "ui/form/field_binding.h"

#include "models/ports/samples.h"
#include "ui/editors/field_editor.h"
#include "ui/form/field_notes.h"

#include <QScopedValueRollback>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

FieldBinding::FieldBinding(FormModel &model, const QModelIndex &index, FieldEditor &editor, FieldNotes &notes)
    : QObject(&editor)
    , m_model(model)
    , m_editor(editor)
    , m_notes(notes)
    , m_field(editor.spec())
    , m_key(index.parent().isValid() ? QString() : model.path(index))
    , m_cell(index.parent().isValid() ? index : QModelIndex())
{
    connect(&editor, &FieldEditor::edited, this, &FieldBinding::push);
    connect(&editor, &FieldEditor::left, this, &FieldBinding::leave);
    connect(&model, &QAbstractItemModel::dataChanged, this, &FieldBinding::follow);
    connect(&model, &FormModel::problemsChanged, this, &FieldBinding::takeStanding);
    connect(&model, &FormModel::renewed, this, &FieldBinding::renew);
    if (m_field.proposals || !m_field.suggestions.isEmpty())
        connect(&model, &FormModel::edited, this, [this] { m_editor.propose(m_model.draft()); });
    renew();
}

QModelIndex FieldBinding::index() const
{
    return m_key.isEmpty() ? QModelIndex(m_cell) : m_model.indexOf(m_key);
}

QString FieldBinding::modelValue() const
{
    return index().data(Qt::EditRole).toString();
}

void FieldBinding::renew()
{
    if (!index().isValid())
        return;
    m_editor.propose(m_model.draft());
    m_editor.setValue(modelValue());
    takeStanding();
}

void FieldBinding::keepHelpOutOfNotes()
{
    m_notesHelp = false;
    describe();
}

void FieldBinding::push()
{
    if (!index().isValid() || m_editor.composing())
        return;
    {
        QScopedValueRollback guard(m_pushing, true);
        m_model.setData(index(), m_editor.value());
    }
    describe();
}

void FieldBinding::leave()
{
    if (!index().isValid())
        return;
    m_model.visit(index());
    m_editor.setValue(modelValue());
    describe();
}

void FieldBinding::takeValue()
{
    if (m_pushing || m_editor.composing())
        return;
    const QString held = modelValue();
    const bool beingTyped = m_editor.control()->hasFocus();
    const QString loaded = index().data(FormModel::LoadedRole).toString();
    if (beingTyped && m_field.kind->normalisedOver(m_editor.value(), loaded) == held)
        return;
    m_editor.setValue(held);
}

void FieldBinding::takeStanding()
{
    const QModelIndex here = index();
    if (!here.isValid())
        return;
    const bool spoken = here.data(FormModel::VisitedRole).toBool();
    const QList<Problem> problems = spoken ? m_model.problemsAt(here) : QList<Problem>();
    m_editor.setNeeded(here.data(FormModel::NeededRole).toBool());
    m_editor.setChanged(here.data(FormModel::ChangedRole).toBool());
    m_editor.setProblems(problems);
    m_notes.setProblems(problems);
    describe();
    Q_EMIT standingChanged();
}

void FieldBinding::describe()
{
    const QString echo = m_editor.echo();
    // What was chosen says what it means; what one could choose is no longer the question.
    const bool choiceSpeaks = !echo.isEmpty() && (!m_field.choices.isEmpty() || m_field.proposals);
    const Text whenEmpty = m_editor.value().isEmpty() ? m_field.whenEmpty : Text();
    const QString help =
        (m_field.help.isEmpty() || whenEmpty.isEmpty()
             ? Text::joined({m_field.help, whenEmpty}, QString())
             : trTextFor("FieldBinding", "%1 %2", "two sentences").arg(m_field.help).arg(whenEmpty))
            .now();
    QStringList remarks{echo, m_notesHelp && !choiceSpeaks ? help : QString()};
    remarks.removeAll(QString());
    m_notes.setRemark(remarks.join(u" · "_s));
    m_editor.setHelpText(help);
}

void FieldBinding::follow(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    const QModelIndex here = index();
    if (!here.isValid() || topLeft.parent() != here.parent() || here.row() < topLeft.row()
        || here.row() > bottomRight.row() || here.column() < topLeft.column()
        || here.column() > bottomRight.column())
        return;
    if (roles.isEmpty() || roles.contains(Qt::EditRole))
        takeValue();
    takeStanding();
}

QModelIndex FieldBinding::besideOrAnywhere(const QString &key) const
{
    const QModelIndex here = index();
    if (here.parent().isValid()) {
        for (int column = 0; column < m_model.columnCount(here.parent()); ++column) {
            const QModelIndex sibling = here.siblingAtColumn(column);
            if (m_model.field(sibling).key == key)
                return sibling;
        }
    }
    return m_model.indexOf(key);
}

void FieldBinding::fill(const Sample &sample)
{
    if (!index().isValid() || m_editor.composing())
        return;
    QString value = sample.id;
    if (m_field.kind->editor() == ValueKind::Editor::IdList) {
        QStringList ids = modelValue().split(u';', Qt::SkipEmptyParts);
        if (!ids.contains(value))
            ids.append(value);
        value = ids.join(u';');
    }
    m_model.setData(index(), value);
    for (auto it = sample.values.cbegin(); it != sample.values.cend(); ++it) {
        const QModelIndex other = besideOrAnywhere(it.key());
        if (other.isValid())
            m_model.setData(other, it.value());
    }
    m_editor.setValue(modelValue());
    describe();
}

} // namespace PeopleDesk
