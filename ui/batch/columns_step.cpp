// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/columns_step.h"

#include "models/sheet/missing_columns.h"
#include "models/sheet/sheet_session.h"
#include "models/sheet/sheet_words.h"
#include "ui/batch/column_chooser.h"
#include "ui/batch/data_table.h"
#include "ui/batch/notice_card.h"
#include "ui/batch/reading_choice.h"
#include "ui/batch/step_area.h"
#include "ui/batch/step_foot.h"
#include "ui/style/dressing.h"
#include "ui/style/spacing.h"

#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ColumnsStep::ColumnsStep(QWidget *parent)
    : QWidget(parent)
    , m_reading(new ReadingChoice)
    , m_notice(new NoticeCard(u"columnsNotice"_s))
    , m_columns(new ColumnChooser)
    , m_preview(new DataTable)
    , m_foot(new StepFoot)
    , m_back(m_foot->addButton(u"backButton"_s))
    , m_next(m_foot->addPrimary(u"columnsNextButton"_s))
{
    setObjectName(u"step_columns"_s);
    m_preview->setObjectName(u"previewTable"_s);
    layOut();
    connect(m_reading, &ReadingChoice::chosen, this, &ColumnsStep::readingWanted);
    connect(m_columns, &ColumnChooser::chosen, this, [this](qsizetype column, const QString &path) {
        if (m_sheet)
            m_sheet->chooseColumn(column, path);
    });
    connect(m_back, &QPushButton::clicked, this, &ColumnsStep::backWanted);
    connect(m_next, &QPushButton::clicked, this, &ColumnsStep::proceed);
    keepTranslated(this, [this] { say(); });
}

void ColumnsStep::layOut()
{
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(m_columns);
    auto *below = new QWidget;
    auto *preview = new QVBoxLayout(below);
    preview->setContentsMargins(0, Spacing::small, 0, 0);
    preview->addWidget(m_preview);
    auto *parts = new QSplitter(Qt::Vertical);
    parts->setChildrenCollapsible(false);
    parts->addWidget(area);
    parts->addWidget(below);
    parts->setStretchFactor(0, 3);
    parts->setStretchFactor(1, 2);
    parts->setSizes({600, 300});
    area->setMinimumHeight(fontMetrics().height() * 12); // some five columns
    m_preview->setLeastRows(2);

    auto *inside = new QVBoxLayout;
    inside->setSpacing(Spacing::medium);
    inside->addWidget(m_reading);
    inside->addWidget(m_notice);
    inside->addWidget(parts, 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::medium);
    column->addWidget(stepArea(inside), 1);
    column->addWidget(m_foot);
}

void ColumnsStep::setSheet(SheetSession *sheet)
{
    m_preview->setModel(nullptr);
    if (m_sheet)
        m_sheet->disconnect(this);
    m_sheet = sheet;
    if (!sheet)
        return;
    connect(sheet, &SheetSession::renewed, this, &ColumnsStep::follow);
    connect(sheet, &SheetSession::mappingChanged, this, &ColumnsStep::showMapping);
    connect(sheet, &SheetSession::changed, this, &ColumnsStep::refresh);
}

void ColumnsStep::follow()
{
    m_preview->setModel(&m_sheet->model());
}

void ColumnsStep::showMapping()
{
    const SheetDocument &sheet = m_sheet->document();
    QStringList examples;
    if (!sheet.rows().isEmpty()) {
        for (const SheetCell &cell : sheet.rows().first().cells())
            examples.append(cell.text);
    }
    m_columns->setMapping(sheet.spec(), sheet.mapping(), examples);
    refresh();
}

void ColumnsStep::refresh()
{
    if (!m_sheet)
        return;
    const SheetDocument &sheet = m_sheet->document();
    m_reading->setFacts(sheet.facts(), m_sheet->choice());
    const bool isFailed = sheet.state() == SheetDocument::State::Failed;
    QList<Text> troubles;
    if (isFailed)
        troubles.append(sheetTroubleText(sheet.reply().trouble));
    else if (sheet.headerNumber() > 0 && sheet.mapping().isEmpty())
        troubles.append(
            trText("ColumnsStep",
                   "No row of the file names a column that is known. Say below what the columns mean."));
    QList<const FieldSpec *> missing;
    if (!isFailed && sheet.headerNumber() > 0)
        missing = missingColumns(sheet.spec(), sheet.mapping());
    for (const FieldSpec *field : std::as_const(missing)) {
        const Text what =
            trText("ColumnsStep",
                   "No column is matched to “%1” (%2), and no row can be sent without it. Choose it "
                   "below, beside the column that holds it.")
                .arg(field->label)
                .arg(field->key);
        troubles.append(what);
        if (!field->help.isEmpty())
            troubles.append(field->help);
    }
    m_notice->tell(isFailed ? ToneCard::Tone::Bad : ToneCard::Tone::Warn, troubles);
    m_next->setEnabled(!isFailed && sheet.headerNumber() > 0 && !sheet.mapping().isEmpty()
                       && missing.isEmpty());
    if (m_wantsFocus && m_next->isEnabled())
        focusStart();
    say();
}

void ColumnsStep::say()
{
    m_back->setText(tr("Back"));
    m_next->setText(tr("Next: check"));
    m_preview->setAccessibleName(tr("The first rows of the file"));
    if (!m_sheet)
        return;
    const SheetDocument &sheet = m_sheet->document();
    const bool isReading = sheet.state() == SheetDocument::State::Reading;
    m_foot->setNote(isReading ? tr("Reading… %1 rows so far").arg(sheet.rows().size())
                              : tr("%1 of %2 columns are sent; the header is row %3")
                                    .arg(sheet.mapping().count())
                                    .arg(sheet.mapping().columns().size())
                                    .arg(sheet.headerNumber()));
}

void ColumnsStep::proceed()
{
    m_columns->flush();
    if (m_next->isEnabled())
        Q_EMIT nextWanted();
}

void ColumnsStep::focusStart()
{
    m_wantsFocus = !m_next->isEnabled();
    if (m_wantsFocus)
        m_preview->setFocus(Qt::OtherFocusReason);
    else
        m_next->setFocus(Qt::OtherFocusReason);
}

} // namespace PeopleDesk
