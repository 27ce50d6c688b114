// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/rehearsal_view.h"

#include "models/batch/forecast_model.h"
#include "models/batch/planned_run.h"
#include "models/batch/rehearsal.h"
#include "models/sheet/sheet_document.h"
#include "ui/batch/data_table.h"
#include "ui/batch/tone_delegate.h"
#include "ui/style/alert.h"
#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// So many records are read at once.
constexpr int readsAtOnce = 8;

std::optional<CellLook> lookOf(const QModelIndex &index)
{
    switch (Forecast::Verdict(index.data(ForecastModel::VerdictRole).toInt())) {
    case Forecast::Verdict::WillChange:
        return index.data(ForecastModel::IsWarnedRole).toBool() ? CellLook{Chip::Tone::Warn, u"warning"_s}
                                                                : CellLook{Chip::Tone::Ok, u"ok"_s};
    case Forecast::Verdict::WillBeSent: // nobody has looked whether Feishu would take it
        return std::nullopt;
    case Forecast::Verdict::NothingToDo:
        return CellLook{.icon = u"remove"_s, .isDim = true};
    case Forecast::Verdict::LeftOut:
    case Forecast::Verdict::WillFail:
        return CellLook{Chip::Tone::Bad, u"problem"_s};
    case Forecast::Verdict::Unknown:
        break;
    }
    return CellLook{Chip::Tone::Warn, u"question"_s};
}

} // namespace

RehearsalView::RehearsalView(ApiGateway &gateway, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_gateway(gateway)
    , m_clock(clock)
    , m_note(noteLabel())
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton)
    , m_table(new DataTable)
{
    setObjectName(u"rehearsalView"_s);
    m_note->setObjectName(u"rehearsalNote"_s);
    m_stop->setObjectName(u"stopRehearsalButton"_s);
    m_table->setObjectName(u"rehearsalTable"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(fontMetrics().height() / 3);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::medium);
    row->addWidget(m_note, 2);
    row->addWidget(m_bar, 1);
    row->addWidget(m_stop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::small);
    column->addLayout(row);
    column->addWidget(m_table, 1);
    column->addStretch();
    connect(m_stop, &QPushButton::clicked, this, [this] { m_rehearsal->stop(); });
    keepTranslated(this, [this] {
        m_table->setAccessibleName(tr("What would happen to each row"));
        m_stop->setText(tr("Stop reading"));
        if (m_model)
            m_model->retranslate();
        say();
    });
    say();
}

RehearsalView::~RehearsalView()
{
    drop();
}

void RehearsalView::drop()
{
    m_table->setModel(nullptr);
    m_model.reset();
    m_rehearsal.reset();
    m_isBusy = false;
}

void RehearsalView::setRun(const PlannedRun *run)
{
    drop();
    m_run = run;
    say();
}

void RehearsalView::start()
{
    if (!m_run || !m_run->isReady() || m_isBusy)
        return;
    drop();
    const OperationSpec &spec = m_run->sheet().spec();
    m_rehearsal = std::make_unique<Rehearsal>(spec, m_run->rows(), m_gateway, m_clock, readsAtOnce);
    m_model = std::make_unique<ForecastModel>(spec, m_run->head(), m_run->rows(), *m_rehearsal);
    m_isBusy = true;
    m_table->setModel(m_model.get());
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_table->setItemDelegateForColumn(column, nullptr); // another operation's verdict stood elsewhere
    m_table->setItemDelegateForColumn(m_model->verdictColumn(), new ToneDelegate(lookOf, m_table));
    QHash<int, DataTable::Width> widths{{m_model->verdictColumn(), {.least = 16}}};
    for (int column = 1; column < m_model->verdictColumn(); ++column)
        widths.insert(column, {.most = column == 1 ? 22 : 18});
    m_table->setWidths(widths);
    connect(m_model.get(), &QAbstractItemModel::rowsInserted, this, &RehearsalView::say);
    connect(m_rehearsal.get(), &Rehearsal::finished, this, &RehearsalView::finish);
    m_rehearsal->start();
    say();
    if (spec.load)
        m_stop->setFocus(Qt::OtherFocusReason);
    Q_EMIT busyChanged();
}

void RehearsalView::finish()
{
    m_isBusy = false;
    if (m_stop->hasFocus())
        m_table->setFocus(Qt::OtherFocusReason);
    say();
    setAccessibleName(m_note->text());
    raiseAlert(this);
    Q_EMIT busyChanged();
}

void RehearsalView::say()
{
    m_bar->setVisible(m_isBusy);
    m_stop->setVisible(m_isBusy);
    m_table->setVisible(m_model != nullptr);
    if (!m_model) {
        m_note->setText(
            tr("A dry run reads the live records and says for each row what would happen. It sends "
               "nothing."));
        return;
    }
    const int read = m_model->rowCount();
    const int all = int(m_run->rows().size());
    m_bar->setRange(0, all);
    m_bar->setValue(read);
    if (m_isBusy) {
        m_note->setText(tr("Reading the records… %1 of %2").arg(read).arg(all));
        m_bar->setAccessibleName(m_note->text());
        return;
    }
    QHash<Forecast::Verdict, int> counts;
    for (int row = 0; row < read; ++row)
        ++counts[Forecast::Verdict(m_model->index(row, 0).data(ForecastModel::VerdictRole).toInt())];
    QStringList parts;
    for (const auto verdict :
         {Forecast::Verdict::WillChange, Forecast::Verdict::WillBeSent, Forecast::Verdict::NothingToDo,
          Forecast::Verdict::WillFail, Forecast::Verdict::LeftOut, Forecast::Verdict::Unknown}) {
        if (counts.value(verdict) > 0)
            parts.append(tr("%1: %2", "a verdict, and how many rows have it")
                             .arg(forecastName(verdict).now())
                             .arg(counts.value(verdict)));
    }
    const QString counted = parts.join(u" · "_s);
    const Text remark = rehearsalRemark(m_run->sheet().spec());
    m_note->setText(remark.isEmpty() ? counted : tr("%1. %2", "two sentences").arg(counted, remark.now()));
}

} // namespace PeopleDesk
