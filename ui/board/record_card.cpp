// SPDX-License-Identifier: Apache-2.0
#include "ui/board/record_card.h"

#include "models/forms/request_builder.h"
#include "models/operations/choice_standing.h"
#include "ui/path/status_path.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

RecordCard::RecordCard(const OperationSpec &spec, const Found &record, bool isOpen, QWidget *parent)
    : Card(parent)
    , m_spec(spec)
    , m_record(record)
    , m_isOpen(isOpen)
{
    setObjectName(u"card."_s + record.id);
    addHead();
    if (isOpen)
        return;
    const FieldRange fields = spec.fields();
    for (const FieldSpec &field : fields) {
        if (field.path)
            addPath(*spec.field(field.key));
    }
}

bool RecordCard::canBePicked(const OperationSpec &spec)
{
    const FieldRange fields = spec.fields();
    return std::any_of(fields.begin(), fields.end(), [](const FieldSpec &field) { return field.path; });
}

void RecordCard::addHead()
{
    const QString name = m_record.name.now();
    QLabel *title = sentenceLabel();
    title->setFont(headingFont());
    title->setText(name);
    QLabel *note = noteLabel();
    note->setText(this->note());
    auto *words = new QVBoxLayout;
    words->setSpacing(Spacing::tight);
    words->addWidget(title);
    words->addWidget(note);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::medium);
    row->addLayout(words, 1);
    if (canBePicked(m_spec)) {
        m_pick = new QCheckBox(tr("Select"));
        m_pick->setObjectName(u"pickCard."_s + m_record.id);
        m_pick->setAccessibleName(tr("Select %1, to change it together with others").arg(name));
        m_pick->setToolTip(m_pick->accessibleName());
        connect(m_pick, &QCheckBox::toggled, this, &RecordCard::pickedForGroup);
        row->addWidget(m_pick, 0, Qt::AlignTop);
    }
    if (!m_isOpen)
        row->addWidget(opener(), 0, Qt::AlignTop);
    body()->addLayout(row);
    setAccessibleName(name);
}

QWidget *RecordCard::opener()
{
    auto *open = new QPushButton(m_spec.createsRecord() ? tr("Use this one") : tr("Open"));
    open->setObjectName(u"openCard."_s + m_record.id);
    open->setAccessibleName(
        tr("%1: %2", "what a button does, and to what").arg(open->text(), m_record.name.now()));
    open->setAccessibleDescription(m_record.note.now());
    connect(open, &QPushButton::clicked, this, [this] { Q_EMIT wanted({}); });
    return open;
}

/// The open one may have been read again since it was listed.
QString RecordCard::note() const
{
    const FieldRange fields = m_spec.fields();
    for (const FieldSpec &field : fields) {
        if (m_isOpen && field.path)
            return tr("%1 · open above", "a status").arg(field.display(loaded().loaded.text(field.key)));
    }
    return m_record.note.now();
}

Draft RecordCard::loaded() const
{
    Draft draft;
    draft.loaded = readRecord(m_spec, m_record.json);
    draft.isLoaded = true;
    return draft;
}

void RecordCard::setPicked(bool picked)
{
    if (!m_pick)
        return;
    const QSignalBlocker quiet(m_pick);
    m_pick->setChecked(picked);
}

void RecordCard::addPath(const FieldSpec &field)
{
    const Draft draft = loaded();
    auto *path = new StatusPath(field);
    path->setStandings(draft.loaded.text(field.key), {}, judgeChoices(m_spec, field, draft));
    connect(path, &StatusPath::picked, this, [this, key = field.key](const QString &value) {
        Q_EMIT wanted({{key, value}});
    });
    body()->addWidget(path);
}

} // namespace PeopleDesk
