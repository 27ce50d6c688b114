// SPDX-License-Identifier: Apache-2.0
#include "ui/form/split_part.h"

#include "models/forms/form_model.h"
#include "models/lookups/directory.h"
#include "ui/find/list_picker.h"
#include "ui/find/list_picker_status.h"
#include "ui/form/field_notes.h"
#include "ui/form/share_editor.h"
#include "ui/form/split_bar.h"
#include "ui/form/split_handle.h"
#include "ui/form/split_row.h"
#include "ui/form/split_table.h"
#include "ui/style/chip.h"

#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QToolButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QKeySequence SplitPart::restKeys()
{
    return QKeySequence(Qt::ALT | Qt::Key_R);
}

QModelIndex SplitPart::top() const
{
    return m_model.indexOf(m_field.key);
}

QModelIndex SplitPart::cell(int entry, const QString &column) const
{
    return m_model.indexOf(u"%1.%2.%3"_s.arg(m_field.key).arg(entry + 1).arg(column));
}

void SplitPart::connectTable()
{
    connect(m_table, &SplitTable::shareTyped, this, &SplitPart::tryShare);
    connect(m_table, &SplitTable::shareEmptied, this, &SplitPart::giveUpShare);
    connect(m_table, &SplitTable::shareLeft, this, &SplitPart::leaveShare);
    connect(m_table, &SplitTable::removeAsked, this, &SplitPart::removePart);
    connect(m_table, &SplitTable::selectedChanged, this, &SplitPart::refreshButtons);
    connect(m_bar, &SplitBar::boundaryWanted, this, &SplitPart::moveBoundary);
    connect(m_bar, &SplitBar::partPressed, m_table, &SplitTable::select);
    connect(m_spread, &QPushButton::clicked, this, [this] {
        CostSplit split = m_split;
        split.spreadEvenly();
        commit(split);
    });
    connect(m_rest, &QPushButton::clicked, this, &SplitPart::switchRest);
    // On the way to the button Tab would select the rows below.
    connect(new QShortcut(restKeys(), this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
            &QShortcut::activated, m_rest, &QPushButton::click);
    connect(m_add, &QPushButton::clicked, this, &SplitPart::openPicker);
    connect(m_revert, &QToolButton::clicked, this, [this] {
        m_model.putBack(top());
        m_add->setFocus(); // the button is gone
    });
}

void SplitPart::connectModel()
{
    connect(&m_model, &FormModel::edited, this, &SplitPart::take);
    connect(&m_model, &FormModel::problemsChanged, this, &SplitPart::refreshProblems);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &SplitPart::refreshProblems);
    if (m_list)
        connect(m_list, &WholeList::changed, this, &SplitPart::refresh);
}

void SplitPart::take()
{
    if (m_pushing)
        return;
    const CostSplit held = m_columns.read(m_model.draft().values.entries(m_field.key));
    if (!(held == m_split)) {
        m_split = held; // and nobody takes the rest any more
        m_typedRow = -1;
        m_table->forgetTyping();
    }
    refresh();
}

void SplitPart::commit(const CostSplit &split)
{
    {
        QScopedValueRollback guard(m_pushing, true);
        m_split = split;
        m_model.setEntries(top(), m_columns.write(split));
    }
    refresh();
}

void SplitPart::tryShare(int index, qint64 share)
{
    // Every letter starts from what was there before, or the way through "6" would decide what "60" means.
    if (m_typedRow != index)
        m_before = m_split;
    m_typedRow = index;
    CostSplit split = m_before;
    split.setShare(index, share);
    commit(split);
}

void SplitPart::giveUpShare(int index)
{
    if (m_typedRow == index)
        commit(m_before);
}

void SplitPart::leaveShare(int index)
{
    m_typedRow = -1;
    m_model.visit(cell(index, m_columns.shareKey));
    refresh();
}

void SplitPart::moveBoundary(int index, int share)
{
    m_typedRow = -1;
    CostSplit split = m_split;
    split.moveBoundary(index, share - split.parts().at(index).share);
    commit(split);
}

void SplitPart::removePart(int index)
{
    m_typedRow = -1;
    CostSplit split = m_split;
    split.remove(index);
    commit(split);
    if (m_table->count() == 0)
        m_add->setFocus();
    else
        m_table->row(qMin(index, m_table->count() - 1))->removeButton()->setFocus();
}

void SplitPart::switchRest()
{
    m_typedRow = -1;
    CostSplit split = m_split;
    if (split.restPart() == m_table->selected())
        split.giveRestToNone();
    else
        split.giveRestTo(m_table->selected());
    commit(split);
}

void SplitPart::openPicker()
{
    ListWants wants{.title = trTextFor("SplitPart", "Add %1", "kind of entry").arg(m_field.entryName)};
    for (const CostPart &part : m_split.parts())
        wants.leftOut.append(part.centerId);
    m_picker = m_list ? new ListPicker(*m_list, wants, this) : new ListPicker(wants, this);
    connect(m_picker, &ListPicker::picked, this, [this](const Found &found) { addCenter(found.id); });
    m_picker->openAt(*m_add);
}

void SplitPart::addCenter(const QString &id)
{
    CostSplit split = m_split;
    if (!split.add(id))
        return;
    m_typedRow = -1;
    commit(split);
    m_table->row(m_table->count() - 1)->editor()->focusEditor();
}

bool SplitPart::focusPath(const QString &path)
{
    if (path != m_field.key && !path.startsWith(m_field.key + u'.'))
        return false;
    const QString rest = path.mid(m_field.key.size() + 1);
    const int entry = qMax(0, rest.section(u'.', 0, 0).toInt() - 1);
    if (entry >= m_table->count())
        m_add->setFocus(Qt::OtherFocusReason);
    else if (rest.section(u'.', 1) == m_columns.centerKey) // which is mended by taking it away
        m_table->row(entry)->removeButton()->setFocus(Qt::OtherFocusReason);
    else
        m_table->row(entry)->editor()->focusEditor();
    return true;
}

} // namespace PeopleDesk
