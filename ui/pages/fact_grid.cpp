// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/fact_grid.h"

#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QGridLayout>
#include <QLabel>

namespace PeopleDesk {

FactGrid::FactGrid(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    keepTranslated(this, [this] { layOut(); });
}

void FactGrid::setFacts(const QList<Fact> &facts)
{
    m_facts = facts;
    layOut();
}

void FactGrid::layOut()
{
    delete m_grid;
    m_grid = nullptr;
    setVisible(!m_facts.isEmpty());
    if (m_facts.isEmpty())
        return;

    m_grid = new QWidget;
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::large);
    grid->setVerticalSpacing(Spacing::tight);
    grid->setColumnStretch(1, 1);
    m_pairs = pairsThatFit();
    int place = 0;
    for (const Fact &fact : m_facts) {
        QLabel *label = noteLabel();
        label->setWordWrap(false);
        label->setText(fact.label.now());
        QLabel *value = sentenceLabel();
        value->setText(fact.value.now());
        value->setAccessibleDescription(label->text());
        grid->addWidget(label, place / m_pairs, place % m_pairs * 2, Qt::AlignTop);
        grid->addWidget(value, place / m_pairs, place % m_pairs * 2 + 1, Qt::AlignTop);
        ++place;
    }
    if (m_pairs > 1)
        grid->setColumnStretch(3, 1);
    layout()->addWidget(m_grid);
    m_grid->show();
}

int FactGrid::pairsThatFit() const
{
    constexpr int linesWide = 28; // in heights of a line, the same for both languages
    return width() < linesWide * fontMetrics().height() ? 1 : 2;
}

void FactGrid::resizeEvent(QResizeEvent *)
{
    if (m_grid && m_pairs != pairsThatFit())
        layOut();
}

} // namespace PeopleDesk
