// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/choices_editor.h"

#include "ui/style/spacing.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QSignalBlocker>

namespace PeopleDesk {

namespace {

constexpr int fewBoxes = 6; ///< in one column; more stand in two

} // namespace

ChoicesEditor::ChoicesEditor(const FieldSpec &spec, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_frame(new QWidget(this))
    , m_grid(new QGridLayout(m_frame))
{
    m_grid->setContentsMargins(0, Spacing::tight, 0, Spacing::tight);
    m_grid->setHorizontalSpacing(Spacing::large);
    m_grid->setVerticalSpacing(Spacing::tight);
    fill();
    fillWith(m_frame);
}

QString ChoicesEditor::value() const
{
    QStringList chosen;
    for (const auto &[value, box] : m_boxes) {
        if (box->isChecked())
            chosen.append(value);
    }
    // In the order in which they came, so that ticking one off and on again changes nothing.
    QStringList inOrder;
    for (const QString &value : m_chosen) {
        if (chosen.removeOne(value))
            inOrder.append(value);
    }
    return (inOrder + chosen).join(QLatin1Char(';'));
}

void ChoicesEditor::setValue(const QString &value)
{
    if (value == this->value())
        return;
    m_chosen = value.split(QLatin1Char(';'), Qt::SkipEmptyParts);
    fill();
}

QWidget *ChoicesEditor::control() const
{
    return m_frame;
}

QString ChoicesEditor::labelOf(const QString &value) const
{
    const QString label = spec().display(value);
    return label == value && !spec().choice(value) ? tr("%1 (unknown value)").arg(value) : label;
}

void ChoicesEditor::fill()
{
    QStringList values;
    for (const Choice &choice : spec().choices)
        values.append(choice.value);
    for (const QString &chosen : std::as_const(m_chosen)) {
        if (!values.contains(chosen))
            values.append(chosen);
    }
    const bool hadFocus = m_frame->isAncestorOf(m_frame->window()->focusWidget());
    for (const auto &[value, box] : std::as_const(m_boxes))
        delete box;
    m_boxes.clear();
    const int columns = values.size() > fewBoxes ? 2 : 1;
    for (const QString &value : std::as_const(values)) {
        auto *box = new QCheckBox(m_frame);
        box->setText(labelOf(value).replace(QLatin1Char('&'), QStringLiteral("&&")));
        box->setAccessibleName(labelOf(value));
        box->setChecked(m_chosen.contains(value));
        connect(box, &QCheckBox::toggled, this, &FieldEditor::edited);
        const int place = int(m_boxes.size());
        m_grid->addWidget(box, place / columns, place % columns);
        m_boxes.append({value, box});
        box->show();
    }
    if (hadFocus && !m_boxes.isEmpty())
        m_boxes.first().second->setFocus();
}

void ChoicesEditor::retranslate()
{
    for (const auto &[value, box] : std::as_const(m_boxes)) {
        box->setText(labelOf(value).replace(QLatin1Char('&'), QStringLiteral("&&")));
        box->setAccessibleName(labelOf(value));
    }
}

} // namespace PeopleDesk
