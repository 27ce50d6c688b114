// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/run_view.h"

#include "models/batch/batch_report.h"
#include "models/batch/run_model.h"
#include "ui/batch/data_table.h"
#include "ui/batch/tone_delegate.h"
#include "ui/style/clipboard.h"
#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

using State = BatchRow::State;

constexpr State filters[] = {State::Failed,  State::InDoubt, State::LeftOut, State::Sending,
                             State::Waiting, State::Done,    State::Unneeded};

std::optional<CellLook> lookOf(const QModelIndex &index)
{
    switch (State(index.data(RunModel::StateRole).toInt())) {
    case State::Done:
        return CellLook{Chip::Tone::Ok, u"ok"_s};
    case State::Failed:
        return CellLook{Chip::Tone::Bad, u"problem"_s};
    case State::InDoubt:
        return CellLook{Chip::Tone::Warn, u"question"_s};
    case State::Sending:
        return CellLook{Chip::Tone::Accent, u"retry"_s};
    case State::Unneeded:
        return CellLook{.icon = u"ok"_s, .isDim = true};
    case State::LeftOut:
        return CellLook{.icon = u"remove"_s, .isDim = true};
    case State::Waiting:
        break;
    }
    return CellLook{.isDim = true};
}

} // namespace

RunView::RunView(QWidget *parent)
    : QWidget(parent)
    , m_filterLabel(new QLabel)
    , m_filter(new QComboBox)
    , m_copy(new QPushButton)
    , m_table(new DataTable)
    , m_words(sentenceLabel())
{
    m_filter->setObjectName(u"runFilter"_s);
    m_copy->setObjectName(u"copyLogIdButton"_s);
    m_table->setObjectName(u"runTable"_s);
    m_words->setObjectName(u"runRowWords"_s);
    m_filterLabel->setBuddy(m_filter);
    makeQuiet(*m_copy);
    m_words->setMinimumHeight(fontMetrics().height() * 2);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    auto *tools = new QHBoxLayout;
    tools->setSpacing(Spacing::small);
    tools->addWidget(m_filterLabel);
    tools->addWidget(m_filter);
    tools->addStretch();
    tools->addWidget(m_copy);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::small);
    column->addLayout(tools);
    column->addWidget(m_table, 1);
    column->addWidget(m_words);
    connect(m_filter, &QComboBox::currentIndexChanged, this, &RunView::applyFilter);
    connect(m_copy, &QPushButton::clicked, this, &RunView::copyLogId);
    keepTranslated(this, [this] { say(); });
}

void RunView::setModel(RunModel *model)
{
    if (m_model)
        m_model->disconnect(this);
    m_model = model;
    m_table->setModel(model);
    m_words->clear();
    m_copy->setEnabled(false);
    if (!model)
        return;
    for (int column = 0; column < model->columnCount(); ++column)
        m_table->setItemDelegateForColumn(column, nullptr);
    auto *state = new ToneDelegate(lookOf, m_table);
    auto *id = new IdDelegate(m_table);
    for (int column = 1; column < model->stateColumn(); ++column) {
        const bool isId = model->rowCount() > 0 && model->index(0, column).data(RunModel::IsIdRole).toBool();
        if (isId)
            m_table->setItemDelegateForColumn(column, id);
    }
    m_table->setItemDelegateForColumn(model->stateColumn(), state);
    m_table->setItemDelegateForColumn(model->logIdColumn(), id);
    QHash<int, DataTable::Width> widths{{model->stateColumn(), {.least = 12}},
                                        {model->reasonColumn(), {.least = 34}},
                                        {model->logIdColumn(), {.least = 24}}};
    for (int column = 1; column < model->stateColumn(); ++column)
        widths.insert(column, {.most = column == 1 ? 22 : 18});
    m_table->setWidths(widths);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &RunView::showCurrent);
    connect(model, &RunModel::dataChanged, this, &RunView::showCurrent);
    connect(model, &RunModel::moved, this, &RunView::follow);
    const QSignalBlocker quiet(m_filter);
    m_filter->setCurrentIndex(0);
}

void RunView::showOnly(State state)
{
    if (!m_model)
        return;
    m_filter->setCurrentIndex(m_filter->findData(int(state)));
    m_table->setCurrentIndex(m_model->index(0, 0)); // why it failed is told at once
}

void RunView::applyFilter()
{
    if (!m_model)
        return;
    const QVariant state = m_filter->currentData();
    m_model->showOnly(state.isValid() ? std::optional(State(state.toInt())) : std::nullopt);
    showCurrent();
}

void RunView::follow(qsizetype place)
{
    if (m_table->currentIndex().isValid() || !isVisible())
        return;
    const QModelIndex row = m_model->indexOf(place);
    const int left = m_table->horizontalScrollBar()->value();
    if (row.isValid())
        m_table->scrollTo(row);
    m_table->horizontalScrollBar()->setValue(left); // only up and down
}

void RunView::showCurrent()
{
    const QModelIndex row = m_table->currentIndex();
    const bool isRow = m_model && row.isValid();
    m_words->setText(isRow ? row.siblingAtColumn(m_model->reasonColumn()).data().toString()
                           : tr("Click a row to read its explanation."));
    m_copy->setEnabled(isRow && !row.siblingAtColumn(m_model->logIdColumn()).data().toString().isEmpty());
}

void RunView::copyLogId()
{
    copyToClipboard(m_table->currentIndex().siblingAtColumn(m_model->logIdColumn()).data().toString(),
                    m_copy);
}

void RunView::say()
{
    const QSignalBlocker quiet(m_filter);
    const int current = qMax(0, m_filter->currentIndex());
    m_filter->clear();
    m_filter->addItem(tr("All rows"));
    for (const State state : filters)
        m_filter->addItem(rowOutcome(state).now(), int(state));
    m_filter->setCurrentIndex(current);
    m_filterLabel->setText(tr("Show"));
    m_filter->setAccessibleName(tr("Which rows are shown"));
    m_copy->setText(tr("Copy log ID"));
    m_table->setAccessibleName(tr("Rows of the run"));
    m_words->setAccessibleName(tr("Explanation of the chosen row"));
    if (m_model)
        m_model->retranslate();
    showCurrent();
}

} // namespace PeopleDesk
