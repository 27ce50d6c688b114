// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/field_editor.h"

#include "ui/style/combo_name.h"
#include "ui/style/input_painter.h"

#include <QAccessible>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QVBoxLayout>

#include <algorithm>

namespace PeopleDesk {

FieldEditor::FieldEditor(const FieldSpec &spec, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
{
    connect(qApp, &QApplication::focusChanged, this, &FieldEditor::follow);
}

FieldEditor::~FieldEditor()
{
    // A focused control loses its focus while it is destroyed; that is nobody's leaving.
    disconnect(qApp, nullptr, this, nullptr);
}

void FieldEditor::fillWith(QWidget *widget)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(widget);
    // No focus proxy: it would be a stop of its own in the order of Tab, and lead back to a control that was
    // moved elsewhere in it.
    describe();
}

QString FieldEditor::echo() const
{
    const QString typed = value();
    return typed.isEmpty() ? QString() : m_spec.kind->echo(m_spec.kind->normalised(typed)).now();
}

void FieldEditor::setProblems(const QList<Problem> &spoken)
{
    if (m_problems == spoken)
        return;
    const bool more = !spoken.isEmpty();
    m_problems = spoken;
    colourFrame();
    describe();
    if (more) {
        QAccessibleEvent alert(control(), QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void FieldEditor::setNeeded(bool needed)
{
    m_needed = needed;
    describe();
}

void FieldEditor::setChanged(bool changed)
{
    m_changed = changed;
    colourFrame();
}

void FieldEditor::setLabelText(const QString &label)
{
    m_label = label;
    describe();
}

void FieldEditor::setHelpText(const QString &help)
{
    m_help = help;
    describe();
}

void FieldEditor::setValueText(const QString &words)
{
    if (m_valueText == words)
        return;
    m_valueText = words;
    describe();
}

void FieldEditor::focusEditor()
{
    QWidget *target = control();
    if (target->focusPolicy() == Qt::NoFocus) { // several in a frame
        const QList<QWidget *> parts = target->findChildren<QWidget *>();
        const auto first = std::find_if(parts.begin(), parts.end(), [](const QWidget *part) {
            return part->focusPolicy() & Qt::TabFocus;
        });
        target = first == parts.end() ? target : *first;
    }
    target->setFocus(Qt::OtherFocusReason);
}

void FieldEditor::describe()
{
    const QString label = labelText();
    control()->setAccessibleName(m_needed ? tr("%1, required").arg(label) : label);
    QStringList description;
    if (!m_valueText.isEmpty())
        description.append(m_valueText);
    for (const Problem &problem : m_problems)
        description.append(problem.text.now());
    if (!m_help.isEmpty())
        description.append(m_help);
    control()->setAccessibleDescription(description.join(QLatin1Char(' ')));
    if (auto *combo = qobject_cast<QComboBox *>(control()))
        nameCombo(*combo, combo->accessibleName());
    nameParts(label);
}

QString FieldEditor::labelText() const
{
    return m_label.isEmpty() ? m_spec.label.now() : m_label;
}

void FieldEditor::colourFrame()
{
    InputTone tone = m_changed ? InputTone::Changed : InputTone::Plain;
    for (const Problem &problem : m_problems) {
        if (problem.severity == Severity::Block) {
            tone = InputTone::Bad;
            break;
        }
        tone = InputTone::Warn;
    }
    setInputTone(*framed(), tone);
}

bool FieldEditor::holds(const QWidget *widget) const
{
    // Across window borders too: a combo's list and the calendar are windows of their own.
    for (; widget; widget = widget->parentWidget()) {
        if (widget == this || widget == m_panel)
            return true;
    }
    return false;
}

void FieldEditor::follow(QWidget *before, QWidget *now)
{
    // Without a successor the whole window was left, perhaps to copy an id: no reason to complain.
    if (now && holds(before) && !holds(now))
        Q_EMIT left();
}

void FieldEditor::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        describe();
    } else if (event->type() == QEvent::PaletteChange) {
        recolour();
    }
}

} // namespace PeopleDesk
