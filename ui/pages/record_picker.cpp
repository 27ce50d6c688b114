// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/record_picker.h"

#include "ui/pages/sample_list.h"
#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

RecordPicker::RecordPicker(const OperationSpec &spec, const QList<Sample> &samples, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
{
    setObjectName(u"recordPicker"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Spacing::medium, 0, 0);
    column->setSpacing(Spacing::small);

    if (!spec.createsRecord())
        addIdField(*column);
    if (!samples.isEmpty()) {
        m_samplesTitle = noteLabel();
        m_samplesTitle->setFont(smallFont());
        m_samplesTitle->setContentsMargins(Spacing::large, Spacing::small, Spacing::large, 0);
        m_samples = new SampleList(samples);
        connect(m_samples, &SampleList::picked, this, &RecordPicker::samplePicked);
        column->addWidget(m_samplesTitle);
        column->addWidget(m_samples, 1);
    } else {
        m_hint = noteLabel();
        m_hint->setContentsMargins(Spacing::large, Spacing::small, Spacing::large, 0);
        column->addWidget(m_hint);
        column->addStretch();
    }
    keepTranslated(this, [this] { say(); });
}

void RecordPicker::addIdField(QVBoxLayout &column)
{
    m_caption = new QLabel;
    m_id = new QLineEdit;
    m_id->setObjectName(u"targetIdEdit"_s);
    m_id->setFont(idFont());
    m_caption->setBuddy(m_id);
    m_load = new QPushButton;
    m_load->setObjectName(u"loadButton"_s);
    m_problem = sentenceLabel();
    m_problem->setObjectName(u"targetIdProblem"_s);
    m_problem->setFont(smallFont());
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setVisible(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::small);
    row->addWidget(m_id, 1);
    row->addWidget(m_load);
    auto *field = new QVBoxLayout;
    field->setContentsMargins(Spacing::medium, 0, Spacing::medium, Spacing::tight);
    field->setSpacing(Spacing::tight);
    field->addWidget(m_caption);
    field->addLayout(row);
    field->addWidget(m_problem);
    column.addLayout(field);

    connect(m_load, &QPushButton::clicked, this, &RecordPicker::load);
    connect(m_id, &QLineEdit::returnPressed, this, &RecordPicker::load);
    connect(m_id, &QLineEdit::textChanged, this, [this] {
        if (m_speaks)
            judge();
    });
}

void RecordPicker::showSamples(const QList<Sample> &samples)
{
    if (m_samples)
        m_samples->renew(samples);
}

void RecordPicker::setId(const QString &id)
{
    m_speaks = false;
    if (m_id) {
        m_id->setText(id);
        m_problem->setVisible(false);
        m_id->setAccessibleDescription({});
    }
    if (m_samples)
        m_samples->mark(id);
}

void RecordPicker::setBusy(bool busy)
{
    if (m_id)
        m_load->setEnabled(!busy);
    if (m_samples)
        m_samples->setEnabled(!busy);
}

void RecordPicker::focusId()
{
    if (m_id) {
        m_id->setFocus(Qt::ShortcutFocusReason);
        m_id->selectAll();
    } else if (m_samples) {
        m_samples->setFocus(Qt::ShortcutFocusReason);
    }
}

void RecordPicker::askForId()
{
    m_speaks = true;
    if (m_id)
        judge();
    focusId();
}

void RecordPicker::say()
{
    if (m_id) {
        const FieldSpec *target = m_spec.field(m_spec.targetField);
        m_caption->setText(target->label.now());
        m_id->setAccessibleName(target->label.now());
        m_id->setPlaceholderText(tr("Paste an ID"));
        m_load->setText(tr("Load"));
        m_load->setToolTip(tr("Reads the record (Enter)"));
        m_problem->setAccessibleName(tr("Problem"));
        if (m_speaks)
            judge();
    }
    if (m_samples) {
        const QString title = m_spec.createsRecord() ? tr("Examples: click one to fill in the form")
                                                     : tr("Records of the sandbox: click one to open it");
        m_samplesTitle->setText(title);
        m_samples->setAccessibleName(title);
    }
    if (m_hint)
        m_hint->setText(
            tr("Spaces, line breaks, an apostrophe or =\"…\" around the ID do no harm: paste it as "
               "you have it."));
}

void RecordPicker::load()
{
    m_speaks = true;
    judge();
    if (m_problem->isVisibleTo(this)) {
        m_id->setFocus();
        return;
    }
    const QString id = m_spec.field(m_spec.targetField)->kind->normalised(m_id->text());
    m_id->setText(id);
    Q_EMIT idWanted(id);
}

void RecordPicker::judge()
{
    const ValueKind &kind = *m_spec.field(m_spec.targetField)->kind;
    const QString id = kind.normalised(m_id->text());
    QString words;
    if (id.isEmpty())
        words = m_samples ? tr("Paste an ID first, or pick a record below.") : tr("Paste an ID first.");
    else if (const std::optional<Text> problem = kind.problem(id))
        words = problem->now();
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_id->setAccessibleDescription(words);
}

} // namespace PeopleDesk
