// SPDX-License-Identifier: Apache-2.0
#include "ui/form/split_table.h"

#include "ui/form/share_editor.h"
#include "ui/form/split_row.h"
#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace PeopleDesk {

SplitTable::SplitTable(const QString &fieldKey, const FieldSpec &share, QWidget *parent)
    : QWidget(parent)
    , m_fieldKey(fieldKey)
    , m_share(share)
    , m_head(new QWidget(this))
    , m_centerHeading(new QLabel(m_head))
    , m_shareHeading(new QLabel(m_head))
    , m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(0);
    auto *line = new QHBoxLayout(m_head);
    line->setSpacing(Spacing::small);
    line->addWidget(m_centerHeading, 1);
    line->addWidget(m_shareHeading);
    for (QLabel *heading : {m_centerHeading, m_shareHeading})
        heading->setFont(smallFont());
    m_shareHeading->setAlignment(Qt::AlignTrailing);
    m_layout->addWidget(m_head);
    say();
}

void SplitTable::append()
{
    auto *row = new SplitRow(m_fieldKey, m_share, this);
    const int index = count();
    connect(row, &SplitRow::shareTyped, this,
            [this, index](qint64 share) { Q_EMIT shareTyped(index, share); });
    connect(row, &SplitRow::shareEmptied, this, [this, index] { Q_EMIT shareEmptied(index); });
    connect(row, &SplitRow::shareLeft, this, [this, index] { Q_EMIT shareLeft(index); });
    connect(row, &SplitRow::removeAsked, this, [this, index] { Q_EMIT removeAsked(index); });
    connect(row, &SplitRow::selected, this, [this, index] { select(index); });
    row->setNumber(index + 1);
    m_layout->addWidget(row);
    row->show();
    m_rows.append(row);
}

QList<QWidget *> SplitTable::stops() const
{
    QList<QWidget *> stops;
    for (const SplitRow *row : m_rows)
        stops << row->editor()->control() << row->removeButton();
    return stops;
}

void SplitTable::setSplit(const CostSplit &split, const QList<SplitCenter> &centers)
{
    while (count() > split.count()) {
        SplitRow *last = m_rows.takeLast();
        m_layout->removeWidget(last);
        last->hide();
        last->deleteLater(); // its button may be what asked for this
    }
    while (count() < split.count())
        append();
    for (int index = 0; index < count(); ++index) {
        SplitRow *row = m_rows.at(index);
        row->showPart(centers.at(index), split.parts().at(index).share, split.mostShare());
        row->setTakesRest(split.restPart() == index);
    }
    m_head->setVisible(count() > 0);
    if (count() > 0) {
        const SplitRow *row = m_rows.first();
        const int gap = Spacing::small;
        m_head->layout()->setContentsMargins(gap, 0, row->removeWidth() + gap, Spacing::tight);
        m_shareHeading->setMinimumWidth(row->shareWidth());
    }
    select(m_selected < count() ? m_selected : count() - 1);
}

void SplitTable::forgetTyping()
{
    for (SplitRow *row : std::as_const(m_rows))
        row->forgetTyping();
}

void SplitTable::select(int index)
{
    const bool isOther = index != m_selected;
    m_selected = index;
    for (int each = 0; each < count(); ++each)
        m_rows.at(each)->setSelected(each == index);
    if (isOther)
        Q_EMIT selectedChanged();
}

void SplitTable::say()
{
    m_centerHeading->setText(tr("Cost center"));
    m_shareHeading->setText(m_share.label.now());
    m_shareHeading->setToolTip(m_share.help.now());
    for (QLabel *heading : {m_centerHeading, m_shareHeading})
        setInk(heading, coloursOf(palette()).dim);
}

void SplitTable::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        say();
}

} // namespace PeopleDesk
