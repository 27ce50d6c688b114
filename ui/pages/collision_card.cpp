// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/collision_card.h"

#include "models/session/change.h"
#include "models/undo/entry_list.h"
#include "ui/style/alert.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"
#include "ui/style/tab_order.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

CollisionCard::CollisionCard(const OperationSpec &spec, QWidget *parent)
    : ToneCard(parent)
    , m_spec(spec)
{
    setObjectName(u"collisionCard"_s);
    setTone(Tone::Warn);
    keepTranslated(this, [this] { layOut(); });
    keepColoured(this, [this] { layOut(); });
    setVisible(false);
}

void CollisionCard::showCollisions(Occasion occasion, const QList<Collision> &collisions)
{
    m_occasion = occasion;
    m_collisions = collisions;
    m_open = true;
    layOut();
    setVisible(true);
    setFocus(Qt::OtherFocusReason);
    raiseAlert(this);
}

void CollisionCard::clear()
{
    m_open = false;
    setVisible(false);
}

void CollisionCard::layOut()
{
    delete m_content;
    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::small);
    QLabel *headline = sentenceLabel();
    headline->setFont(headingFont());
    headline->setText(tr("Somebody changed this record meanwhile"));
    QLabel *meaning = sentenceLabel();
    if (m_collisions.isEmpty())
        meaning->setText(tr("Nothing was sent. The form shows what Feishu holds now; look at the problems "
                            "below."));
    else if (m_occasion == Occasion::Sending)
        meaning->setText(tr("Nothing was sent. Decide which value shall stand."));
    else
        meaning->setText(tr("These fields hold something else than what you had sent, so they are left as "
                            "they are unless you say otherwise."));
    column->addWidget(headline);
    column->addWidget(meaning);
    if (!m_collisions.isEmpty()) {
        addTable(*column);
        addButtons(*column);
    }
    body()->addWidget(m_content);
    followOnTab(this, m_content);
    setAccessibleName(headline->text());
    setAccessibleDescription(meaning->text());
}

/// A line for each field; of one whose entries each count by themselves, for each that is in dispute.
QList<CollisionCard::Line> CollisionCard::lines() const
{
    QList<Line> lines;
    for (const Collision &collision : m_collisions) {
        const FieldSpec &field = *m_spec.field(collision.field);
        const QString label = field.label.now();
        if (field.keyedBy.isEmpty()) {
            lines.append(
                {label,
                 {displayValue(field, collision.was, m_names), displayValue(field, collision.now, m_names),
                  displayValue(field, collision.yours, m_names)}});
            continue;
        }
        const EntryList was(field, collision.was.entries(field.key));
        const EntryList now(field, collision.now.entries(field.key));
        const EntryList yours(field, collision.yours.entries(field.key));
        for (const QString &name : was.namesThatDiffer(yours)) {
            const bool standsAsSent = m_occasion == Occasion::Undoing && now.holdsThoseOf(yours, {name});
            if (standsAsSent || now.holdsThoseOf(was, {name}))
                continue;
            lines.append({u"%1 · %2"_s.arg(label, field.displayEntry(name, m_names)),
                          {displayEntry(field, collision.was, name), displayEntry(field, collision.now, name),
                           displayEntry(field, collision.yours, name)}});
        }
    }
    return lines;
}

void CollisionCard::addTable(QVBoxLayout &column)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Spacing::large);
    grid->setVerticalSpacing(Spacing::tight);
    const QStringList heads = m_occasion == Occasion::Sending
        ? QStringList{QString(), tr("Was"), tr("Now"), tr("Yours")}
        : QStringList{QString(), tr("Was before"), tr("Now"), tr("Yours, sent then")};
    for (int i = 0; i < heads.size(); ++i) {
        QLabel *head = noteLabel();
        head->setFont(smallFont());
        head->setText(heads.at(i));
        grid->addWidget(head, 0, i);
        grid->setColumnStretch(i, 1);
    }
    int row = 1;
    for (const Line &line : lines()) {
        QLabel *name = sentenceLabel();
        name->setText(line.label);
        grid->addWidget(name, row, 0, Qt::AlignTop);
        for (int at = 1; at < heads.size(); ++at) {
            const QString value = line.values.at(at - 1);
            QLabel *cell = sentenceLabel();
            cell->setText(value.isEmpty() ? u"—"_s : value);
            cell->setAccessibleName(tr("%1, %2: %3", "a field, which of its values, and the value")
                                        .arg(line.label, heads.at(at), cell->text()));
            if (at == 2) {
                QFont bold = cell->font();
                bold.setWeight(QFont::DemiBold);
                cell->setFont(bold);
            }
            grid->addWidget(cell, row, at, Qt::AlignTop);
        }
        ++row;
    }
    column.addLayout(grid);
}

void CollisionCard::addButtons(QVBoxLayout &column)
{
    const bool isSending = m_occasion == Occasion::Sending;
    auto *theirs = new QPushButton(isSending ? tr("Keep what is there now") : tr("Leave them"));
    theirs->setObjectName(u"collisionTheirs"_s);
    auto *mine = new QPushButton(isSending ? tr("Send mine all the same") : tr("Put back what was before"));
    mine->setObjectName(u"collisionMine"_s);
    connect(theirs, &QPushButton::clicked, this, &CollisionCard::gaveIn);
    connect(mine, &QPushButton::clicked, this, &CollisionCard::insisted);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::small);
    row->addWidget(theirs);
    row->addWidget(mine);
    row->addStretch();
    column.addLayout(row);
}

} // namespace PeopleDesk
