// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/undo_note.h"

#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;
using Standing = UndoField::Standing;

UndoNote::UndoNote(const OperationSpec &spec, QWidget *parent)
    : ToneCard(parent)
    , m_spec(spec)
{
    setObjectName(u"undoNoteCard"_s);
    setTone(Tone::Accent);
    keepTranslated(this, [this] { layOut(); });
    setVisible(false);
}

void UndoNote::showFields(const QList<UndoField> &fields)
{
    m_fields = fields;
    layOut();
    setVisible(!fields.isEmpty());
}

void UndoNote::clear()
{
    showFields({});
}

void UndoNote::layOut()
{
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::small);
    QLabel *headline = sentenceLabel();
    headline->setObjectName(u"undoHeadline"_s);
    headline->setFont(headingFont());
    const bool isOpen = holds(Standing::Untouched) || holds(Standing::ChangedSince);
    headline->setText(isOpen ? tr("Back to what it was before") : tr("There is nothing to put back"));
    column->addWidget(headline);

    QStringList sentences;
    if (holds(Standing::Untouched))
        sentences.append(tr("The values of before are filled in: %1. Look them over and send them.")
                             .arg(namesOf(Standing::Untouched)));
    if (holds(Standing::AlreadyBack))
        sentences.append(tr("As before already: %1.").arg(namesOf(Standing::AlreadyBack)));
    if (const QString stuck = stuckNames(); !stuck.isEmpty())
        sentences.append(tr("Empty before, but Feishu gives no way to empty it: %1.").arg(stuck));
    for (const QString &sentence : std::as_const(sentences)) {
        QLabel *label = sentenceLabel();
        label->setText(sentence);
        column->addWidget(label);
    }
    body()->addWidget(m_content);
    setAccessibleName(headline->text());
    setAccessibleDescription(sentences.join(u' '));
}

bool UndoNote::holds(Standing standing) const
{
    return std::any_of(m_fields.begin(), m_fields.end(),
                       [standing](const UndoField &field) { return field.standing == standing; });
}

QString UndoNote::namesOf(Standing standing) const
{
    QList<Text> names;
    for (const UndoField &field : m_fields) {
        if (field.standing == standing)
            names.append(m_spec.field(field.key)->label);
    }
    return Text::joined(names, tr(", ", "between the names of fields")).now();
}

QString UndoNote::stuckNames() const
{
    QStringList names;
    for (const UndoField &field : m_fields) {
        const QString label = m_spec.field(field.key)->label.now();
        for (const QString &entry : field.cantBeRemoved)
            names.append(u"%1 · %2"_s.arg(label, entry));
        if (field.standing == Standing::CantBeEmptied && field.cantBeRemoved.isEmpty())
            names.append(label);
    }
    return names.join(tr(", ", "between the names of fields"));
}

} // namespace PeopleDesk
