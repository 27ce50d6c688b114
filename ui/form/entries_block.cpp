// SPDX-License-Identifier: Apache-2.0
#include "ui/form/entries_block.h"

#include "models/forms/form_model.h"
#include "ui/editors/field_editor.h"
#include "ui/form/entry_row.h"
#include "ui/form/field_notes.h"
#include "ui/form/form_row.h"
#include "ui/style/chip.h"
#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

EntriesBlock::EntriesBlock(FormModel &model, const FieldSpec &field, const SampleSource &samples,
                           const QString &operation, QWidget *parent)
    : FormPart(parent)
    , m_model(model)
    , m_field(field)
    , m_samples(samples)
    , m_operation(operation)
    , m_all(new QVBoxLayout(this))
    , m_title(new QLabel(this))
    , m_sum(new Chip(this))
    , m_revert(new QToolButton(this))
    , m_loaded(new QLabel(this))
    , m_head(new QWidget(this))
    , m_rowsLayout(new QVBoxLayout)
    , m_notes(new FieldNotes(this))
    , m_add(new QPushButton(this))
{
    setObjectName(field.key);
    m_add->setObjectName(field.key + u".add"_s);
    m_revert->setObjectName(field.key + u".revert"_s);
    buildHead();
    makeQuiet(*m_add);
    m_all->addWidget(m_head);
    m_rowsLayout->setSpacing(Spacing::small);
    m_all->addLayout(m_rowsLayout);
    m_all->addWidget(m_notes);
    m_all->addWidget(m_add, 0, Qt::AlignLeading);

    connect(m_add, &QPushButton::clicked, this, &EntriesBlock::addEntry);
    connect(m_revert, &QToolButton::clicked, this, [this] { m_model.putBack(top()); });
    connect(&model, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex &where, int first, int last) {
                if (where == top())
                    insert(first, last);
            });
    connect(&model, &QAbstractItemModel::rowsRemoved, this,
            [this](const QModelIndex &where, int first, int last) {
                if (where == top())
                    remove(first, last);
            });
    connect(&model, &FormModel::renewed, this, &EntriesBlock::rebuild);
    connect(&model, &FormModel::problemsChanged, this, &EntriesBlock::refresh);
    connect(&model, &QAbstractItemModel::dataChanged, this, &EntriesBlock::refresh);
    rebuild();
    retranslate();
    recolour();
}

void EntriesBlock::buildHead()
{
    m_all->setContentsMargins(0, 0, 0, 0);
    m_all->setSpacing(Spacing::small);
    m_title->setFont(headingFont());
    m_revert->setAutoRaise(true);
    auto *titleLine = new QHBoxLayout;
    titleLine->setSpacing(Spacing::small);
    titleLine->addWidget(m_title);
    titleLine->addWidget(m_sum);
    titleLine->addStretch(1);
    titleLine->addWidget(m_revert);
    m_all->addLayout(titleLine);
    m_loaded->setWordWrap(true);
    m_loaded->setFont(smallFont());
    m_loaded->setTextFormat(Qt::PlainText);
    m_all->addWidget(m_loaded);

    auto *row = new QHBoxLayout(m_head);
    row->setSpacing(Spacing::medium);
    for (qsizetype column = 0; column < m_field.columns.size(); ++column) {
        auto *heading = new QLabel(m_head);
        heading->setFont(smallFont());
        heading->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
        row->addWidget(heading, 1);
        m_headings.append(heading);
    }
    // The remove buttons below have no heading.
    row->setContentsMargins(0, 0, Spacing::medium + m_revert->sizeHint().width(), 0);
}

QModelIndex EntriesBlock::top() const
{
    return m_model.indexOf(m_field.key);
}

void EntriesBlock::rebuild()
{
    remove(0, static_cast<int>(m_rows.size()) - 1);
    insert(0, m_model.rowCount(top()) - 1);
    refresh();
}

void EntriesBlock::insert(int first, int last)
{
    for (int entry = first; entry <= last; ++entry) {
        auto *row =
            new EntryRow(m_model, m_model.index(entry, 0, top()), m_field, m_samples, m_operation, this);
        connect(row, &EntryRow::removeAsked, this, [this, row] { removeEntry(row); });
        m_rowsLayout->insertWidget(entry, row);
        m_rows.insert(entry, row);
        row->show();
    }
    renumber();
}

void EntriesBlock::remove(int first, int last)
{
    for (int entry = last; entry >= first; --entry) {
        EntryRow *row = m_rows.takeAt(entry);
        m_rowsLayout->removeWidget(row);
        row->hide();
        row->deleteLater(); // its button may be what asked for this
    }
    renumber();
}

void EntriesBlock::renumber()
{
    QWidget *before = m_revert;
    for (qsizetype entry = 0; entry < m_rows.size(); ++entry) {
        EntryRow *row = m_rows.at(entry);
        row->setNumber(static_cast<int>(entry) + 1);
        for (int column = 0; column < m_field.columns.size(); ++column) {
            QWidget *control = row->editor(column)->control();
            setTabOrder(before, control);
            before = control;
        }
        setTabOrder(before, row->removeButton());
        before = row->removeButton();
    }
    setTabOrder(before, m_add);
    m_head->setVisible(!m_rows.isEmpty());
}

void EntriesBlock::addEntry()
{
    const int end = m_model.rowCount(top());
    if (m_model.insertRow(end, top()) && end < m_rows.size())
        m_rows.at(end)->focusColumn({});
}

void EntriesBlock::removeEntry(EntryRow *row)
{
    const int entry = static_cast<int>(m_rows.indexOf(row));
    if (entry < 0 || !m_model.removeRow(entry, top()))
        return;
    const int next = qMin(entry, static_cast<int>(m_rows.size()) - 1);
    if (next >= 0)
        m_rows.at(next)->removeButton()->setFocus();
    else
        m_add->setFocus();
}

bool EntriesBlock::focusPath(const QString &path)
{
    if (path != m_field.key && !path.startsWith(m_field.key + u'.'))
        return false;
    const QString rest = path.mid(m_field.key.size() + 1);
    const int entry = qMax(0, rest.section(u'.', 0, 0).toInt() - 1);
    if (entry < m_rows.size())
        m_rows.at(entry)->focusColumn(rest.section(u'.', 1));
    else
        m_add->setFocus(Qt::OtherFocusReason);
    return true;
}

QString EntriesBlock::loadedEntries() const
{
    QStringList lines;
    for (const Entry &entry : m_model.draft().loaded.entries(m_field.key)) {
        QStringList cells;
        for (const FieldSpec &column : m_field.columns)
            cells.append(shownLoaded(column, entry.value(column.key), m_model.draft().names));
        lines.append(cells.join(u" · "_s));
    }
    return lines.isEmpty() ? u"—"_s : lines.join(u"; "_s);
}

void EntriesBlock::refresh()
{
    const QModelIndex here = top();
    const bool comparing = m_model.draft().isLoaded;
    const bool needed = here.data(FormModel::NeededRole).toBool();
    m_title->setText(needed ? m_field.label.now() + u"\u00a0*"_s : m_field.label.now());
    m_loaded->setVisible(comparing && here.data(FormModel::ChangedRole).toBool());
    m_loaded->setText(tr("Now: %1").arg(loadedEntries()));
    m_revert->setVisible(comparing && here.data(FormModel::ChangedRole).toBool());
    m_notes->setProblems(here.data(FormModel::VisitedRole).toBool() ? m_model.problemsAt(here)
                                                                    : QList<Problem>());
    m_notes->setRemark(m_field.help.now());
    m_add->setEnabled(m_field.maximumItems == 0 || m_rows.size() < m_field.maximumItems);
    refreshSum();
    const bool wanted = here.data(FormModel::ShownRole).toBool();
    setVisible(wanted);
    if (wanted != m_wanted) {
        m_wanted = wanted;
        Q_EMIT wantedChanged();
    }
}

void EntriesBlock::refreshSum()
{
    const auto column = std::find_if(m_field.columns.cbegin(), m_field.columns.cend(),
                                     [](const FieldSpec &each) { return each.addsUpTo != 0; });
    m_sum->setVisible(column != m_field.columns.cend() && !m_rows.isEmpty());
    if (column == m_field.columns.cend())
        return;
    qint64 sum = 0;
    for (const Entry &entry : m_model.draft().values.entries(m_field.key))
        sum += entry.value(column->key).toLongLong();
    const bool right = sum == column->addsUpTo;
    m_sum->setTone(right ? Chip::Tone::Ok : Chip::Tone::Warn);
    m_sum->setIconName(right ? u"ok"_s : u"warning"_s);
    m_sum->setText(right ? tr("Sum %1").arg(sum) : tr("Sum %1, not %2").arg(sum).arg(column->addsUpTo));
}

void EntriesBlock::reshape(const RowShape &)
{
    refresh();
}

void EntriesBlock::retranslate()
{
    for (qsizetype column = 0; column < m_headings.size(); ++column) {
        m_headings.at(column)->setText(m_field.columns.at(column).label.now());
        m_headings.at(column)->setToolTip(m_field.columns.at(column).help.now());
    }
    m_add->setText(tr("Add %1").arg(m_field.entryName.now()));
    m_revert->setToolTip(tr("Back to what was loaded"));
    m_revert->setAccessibleName(tr("Revert %1").arg(m_field.label.now()));
    refresh();
}

void EntriesBlock::recolour()
{
    const Colours &colours = coloursOf(palette());
    m_add->setIcon(icon(u"add"_s, colours.accent));
    m_revert->setIcon(icon(u"revert"_s, colours.text));
    QPalette dim;
    dim.setColor(QPalette::WindowText, colours.dim);
    m_loaded->setPalette(dim);
    for (QLabel *heading : std::as_const(m_headings))
        heading->setPalette(dim);
}

void EntriesBlock::changeEvent(QEvent *event)
{
    FormPart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace PeopleDesk
