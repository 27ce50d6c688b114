// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/change_table.h"

#include "ui/style/divider.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QGridLayout>
#include <QLabel>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

QLabel *heading(const QString &text)
{
    QLabel *label = noteLabel();
    label->setFont(smallFont());
    label->setText(text);
    return label;
}

QLabel *cell(QLabel *label, const QString &text, const QString &name)
{
    label->setText(text);
    label->setAccessibleName(u"%1: %2"_s.arg(name, text));
    return label;
}

} // namespace

ChangeTable::ChangeTable(QWidget *parent)
    : QWidget(parent)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    keepTranslated(this, [this] { layOut(); });
}

void ChangeTable::setChanges(const QList<Change> &changes, bool knowsBefore)
{
    m_changes = changes;
    m_knowsBefore = knowsBefore;
    layOut();
}

void ChangeTable::layOut()
{
    delete m_grid;
    m_grid = new QWidget;
    auto *grid = new QGridLayout(m_grid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Spacing::large);
    grid->setVerticalSpacing(Spacing::small);
    const int last = m_knowsBefore ? 2 : 1;
    for (int column = 0; column <= last; ++column)
        grid->setColumnStretch(column, column == 0 ? 2 : 3);

    grid->addWidget(heading(tr("Field")), 0, 0);
    if (m_knowsBefore)
        grid->addWidget(heading(tr("Before")), 0, 1);
    grid->addWidget(heading(m_knowsBefore ? tr("After") : tr("Value")), 0, last);

    int row = 1;
    for (const Change &change : m_changes) {
        grid->addWidget(horizontalLine(), row++, 0, 1, last + 1);
        const QString name = change.label.now();
        grid->addWidget(cell(sentenceLabel(), name, tr("Field")), row, 0, Qt::AlignTop);
        if (m_knowsBefore)
            grid->addWidget(
                cell(noteLabel(), change.before.isEmpty() ? tr("(empty)") : change.before, tr("Before")), row,
                1, Qt::AlignTop);
        QString after = change.after;
        if (after.isEmpty())
            after = change.before.isEmpty() ? tr("(empty)") : tr("(emptied)");
        if (change.repeatsLoaded)
            after = tr("%1 (sent unchanged)").arg(after);
        QLabel *value = cell(change.repeatsLoaded ? noteLabel() : sentenceLabel(), after, tr("After"));
        if (!change.repeatsLoaded && m_knowsBefore) {
            QFont bold = value->font();
            bold.setWeight(QFont::DemiBold);
            value->setFont(bold);
        }
        grid->addWidget(value, row++, last, Qt::AlignTop);
    }
    layout()->addWidget(m_grid);
    m_grid->show();
}

} // namespace PeopleDesk
