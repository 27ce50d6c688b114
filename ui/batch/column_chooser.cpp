// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/column_chooser.h"

#include "models/sheet/missing_columns.h"
#include "ui/style/combo_name.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QStandardItemModel>

namespace PeopleDesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

/// A sheet with more columns is none of ours; its first ones can be chosen.
constexpr qsizetype mostColumns = 150;
constexpr int longestExample = 40;

QLabel *headingOf()
{
    auto *label = new QLabel;
    label->setFont(smallFont());
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

} // namespace

ColumnChooser::ColumnChooser(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_headerTitle(headingOf())
    , m_exampleTitle(headingOf())
    , m_fieldTitle(headingOf())
    , m_choices(new QStandardItemModel(this))
{
    setObjectName(u"columnChooser"_s);
    m_grid->setContentsMargins(0, 0, 0, Spacing::medium);
    m_grid->setHorizontalSpacing(Spacing::large);
    m_grid->setVerticalSpacing(Spacing::tight);
    m_grid->setColumnStretch(3, 1);
    m_grid->addWidget(m_headerTitle, 0, 0);
    m_grid->addWidget(m_exampleTitle, 0, 1);
    m_grid->addWidget(m_fieldTitle, 0, 2);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_pause, &QTimer::timeout, this, &ColumnChooser::flush);
    keepTranslated(this, [this] { say(); });
}

void ColumnChooser::flush()
{
    m_pause.stop();
    const int column = std::exchange(m_pending, -1);
    if (column >= 0 && column < m_rows.size())
        Q_EMIT chosen(column, m_rows.at(column).field->currentData().toString());
}

void ColumnChooser::setMapping(const OperationSpec &spec, const ColumnMapping &mapping,
                               const QStringList &examples)
{
    m_spec = &spec;
    m_mapping = mapping;
    m_examples = examples;
    makeRows(qMin(mapping.columns().size(), mostColumns));
    say();
}

void ColumnChooser::makeRows(qsizetype count)
{
    while (m_rows.size() > count) {
        const Row row = m_rows.takeLast();
        for (QWidget *widget : {static_cast<QWidget *>(row.header), static_cast<QWidget *>(row.example),
                                static_cast<QWidget *>(row.field), static_cast<QWidget *>(row.note)})
            delete widget;
    }
    while (m_rows.size() < count) {
        const int column = int(m_rows.size());
        const Row row{new QLabel, new QLabel, new QComboBox, noteLabel()};
        row.header->setTextFormat(Qt::PlainText);
        row.example->setTextFormat(Qt::PlainText);
        row.example->setForegroundRole(QPalette::PlaceholderText);
        row.field->setObjectName(u"columnBox_%1"_s.arg(column));
        row.field->setModel(m_choices);
        row.field->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        row.field->setMinimumContentsLength(34);
        connect(row.field, &QComboBox::activated, this, [this, column] {
            if (m_pending != column)
                flush();
            m_pending = column;
            m_pause.start();
        });
        m_grid->addWidget(row.header, column + 1, 0);
        m_grid->addWidget(row.example, column + 1, 1);
        m_grid->addWidget(row.field, column + 1, 2);
        m_grid->addWidget(row.note, column + 1, 3);
        m_rows.append(row);
    }
}

void ColumnChooser::fillChoices()
{
    m_choices->clear();
    auto *none = new QStandardItem(tr("(not used)"));
    none->setData(QString(), Qt::UserRole);
    m_choices->appendRow(none);
    for (const SheetColumn &column : choosableColumns(*m_spec, m_mapping)) {
        auto *item = new QStandardItem(
            tr("%1 · %2", "a field's label and key").arg(column.label().now(), column.path));
        item->setData(column.path, Qt::UserRole);
        m_choices->appendRow(item);
    }
}

void ColumnChooser::say()
{
    m_headerTitle->setText(tr("Column in the file"));
    m_exampleTitle->setText(tr("First value"));
    m_fieldTitle->setText(tr("Field"));
    if (!m_spec)
        return;
    for (const Row &row : std::as_const(m_rows))
        row.field->blockSignals(true);
    fillChoices();
    for (qsizetype column = 0; column < m_rows.size(); ++column) {
        sayRow(column);
        m_rows.at(column).field->blockSignals(false);
    }
}

void ColumnChooser::sayRow(qsizetype place)
{
    const Row &row = m_rows.at(place);
    const ColumnMapping::Column &column = m_mapping.columns().at(place);
    const QString name = column.header.isEmpty() ? tr("(column %1)").arg(place + 1) : column.header;
    const QFontMetrics metrics = row.header->fontMetrics();
    const int room = metrics.horizontalAdvance(u'0') * longestExample;
    row.header->setText(metrics.elidedText(name.simplified(), Qt::ElideRight, room));
    row.example->setText(metrics.elidedText(m_examples.value(place).simplified(), Qt::ElideRight, room / 2));
    row.field->setCurrentIndex(qMax(0, row.field->findData(column.path)));
    nameCombo(*row.field, tr("Field of the column “%1”").arg(name));
    QString note;
    if (column.isForbidden)
        note = tr("Never sent: Feishu refuses every request that carries this field.");
    else if (column.path.isEmpty() && column.isTwice)
        note = tr("An earlier column fills that field.");
    else if (column.path.isEmpty() && column.isOfReport)
        note = tr("Added by the report of an earlier run.");
    row.note->setText(note);
    row.note->setVisible(!note.isEmpty());
    row.field->setAccessibleDescription(note);
    row.field->setEnabled(!column.isForbidden);
}

} // namespace PeopleDesk
