// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/reading_choice.h"

#include "models/sheet/sheet_words.h"
#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QSignalBlocker>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ReadingChoice::ReadingChoice(QWidget *parent)
    : QWidget(parent)
    , m_words(sentenceLabel())
    , m_encodingLabel(new QLabel)
    , m_encoding(new QComboBox)
    , m_separatorLabel(new QLabel)
    , m_separator(new QComboBox)
    , m_sheetLabel(new QLabel)
    , m_sheet(new QComboBox)
    , m_hidden(noteLabel())
{
    m_words->setObjectName(u"readAsLabel"_s);
    m_encoding->setObjectName(u"encodingBox"_s);
    m_separator->setObjectName(u"separatorBox"_s);
    m_sheet->setObjectName(u"sheetBox"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::small);
    const std::pair<QLabel *, QComboBox *> choices[] = {
        {m_encodingLabel, m_encoding}, {m_separatorLabel, m_separator}, {m_sheetLabel, m_sheet}};
    for (const auto &[label, box] : choices) {
        label->setBuddy(box);
        row->addWidget(label);
        row->addWidget(box);
        row->addSpacing(Spacing::small);
        connect(box, &QComboBox::activated, this, &ReadingChoice::tellChoice);
    }
    row->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::small);
    column->addWidget(m_words);
    column->addWidget(m_hidden);
    column->addLayout(row);
    keepTranslated(this, [this] { say(); });
}

void ReadingChoice::setFacts(const SheetFacts &facts, const SheetChoice &choice)
{
    m_facts = facts;
    m_choice = choice;
    say();
}

void ReadingChoice::fill()
{
    const QSignalBlocker quietEncoding(m_encoding);
    const QSignalBlocker quietSeparator(m_separator);
    const QSignalBlocker quietSheet(m_sheet);
    m_encoding->clear();
    m_encoding->addItem(tr("automatic: %1").arg(m_facts.encoding), QString());
    for (const QString &encoding : {u"UTF-8"_s, u"GB18030"_s, u"UTF-16LE"_s, u"UTF-16BE"_s})
        m_encoding->addItem(encoding, encoding);
    m_encoding->setCurrentIndex(qMax(0, m_encoding->findData(m_choice.encoding)));

    m_separator->clear();
    m_separator->addItem(tr("automatic"), QString());
    m_separator->addItem(tr("comma ,"), u","_s);
    m_separator->addItem(tr("semicolon ;"), u";"_s);
    m_separator->addItem(tr("tab"), u"\t"_s);
    const QString separator = m_choice.separator.isNull() ? QString() : QString(m_choice.separator);
    m_separator->setCurrentIndex(qMax(0, m_separator->findData(separator)));

    m_sheet->clear();
    for (const QString &sheet : m_facts.sheets)
        m_sheet->addItem(m_facts.hiddenSheets.contains(sheet) ? tr("%1 (hidden)").arg(sheet) : sheet, sheet);
    m_sheet->setCurrentIndex(m_sheet->findData(m_facts.sheet));
}

void ReadingChoice::say()
{
    const bool isCsv = m_facts.format == SheetFacts::Format::Csv;
    fill();
    m_words->setText(factsText(m_facts).now());
    m_encodingLabel->setText(tr("Encoding"));
    m_separatorLabel->setText(tr("Separator"));
    m_sheetLabel->setText(tr("Sheet"));
    m_hidden->setText(tr("Hidden sheets: %1").arg(m_facts.hiddenSheets.join(u", "_s)));
    m_hidden->setVisible(!m_facts.hiddenSheets.isEmpty());
    for (QWidget *widget : {static_cast<QWidget *>(m_encodingLabel), static_cast<QWidget *>(m_encoding),
                            static_cast<QWidget *>(m_separatorLabel), static_cast<QWidget *>(m_separator)})
        widget->setVisible(isCsv);
    m_sheetLabel->setVisible(!isCsv);
    m_sheet->setVisible(!isCsv);
}

void ReadingChoice::tellChoice()
{
    SheetChoice choice;
    choice.encoding = m_encoding->currentData().toString();
    const QString separator = m_separator->currentData().toString();
    if (!separator.isEmpty())
        choice.separator = separator.front();
    if (m_facts.format != SheetFacts::Format::Csv)
        choice.sheet = m_sheet->currentData().toString();
    Q_EMIT chosen(choice);
}

} // namespace PeopleDesk
