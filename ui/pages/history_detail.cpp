// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/history_detail.h"

#include "models/history/entry_changes.h"
#include "models/history/entry_outcome.h"
#include "models/history/history_model.h"
#include "models/operations/catalog.h"
#include "models/outcomes/error_coach.h"
#include "models/values/day_time.h"
#include "ui/pages/change_table.h"
#include "ui/pages/copy_field.h"
#include "ui/pages/history_undo.h"
#include "ui/pages/request_view.h"
#include "ui/pages/result.h"
#include "ui/pages/state_look.h"
#include "ui/style/card.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

void addSentence(QVBoxLayout &column, QLabel *label, const QString &text)
{
    if (text.isEmpty()) {
        delete label;
        return;
    }
    label->setText(text);
    column.addWidget(label);
}

void addId(QVBoxLayout &column, const Text &caption, const QString &value, const QString &name)
{
    if (value.isEmpty())
        return;
    auto *field = new CopyField(caption);
    field->setObjectName(name);
    column.addWidget(field);
    field->setValue(value);
}

} // namespace

HistoryDetail::HistoryDetail(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(u"historyDetail"_s);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    keepTranslated(this, [this] { layOut(); });
    keepColoured(this, [this] { layOut(); });
}

void HistoryDetail::showEntry(const HistoryEntry &entry, const QUrl &base, bool resolvable)
{
    if (entry.number != m_entry.number) {
        m_verdict = {};
        m_takenBack = {};
    }
    m_entry = entry;
    m_undo = planUndo(entry);
    m_base = base;
    m_resolvable = resolvable;
    layOut();
}

void HistoryDetail::setTakenBack(qint64 number, const QDateTime &moment)
{
    if (number != m_entry.number || moment == m_takenBack)
        return;
    m_takenBack = moment;
    layOut();
}

void HistoryDetail::clear()
{
    m_entry = {};
    layOut();
}

void HistoryDetail::setVerdict(const Text &verdict, bool busy)
{
    m_verdict = verdict;
    m_busy = busy;
    layOut();
}

void HistoryDetail::layOut()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Spacing::large, 0, Spacing::page, Spacing::page);
    column->setSpacing(Spacing::medium);
    if (m_entry.number > 0) {
        addHead(*column);
        addMeaning(*column);
        addResolution(*column);
        addChanges(*column);
        addRequest(*column);
    }
    column->addStretch();
    setWidget(content); // deletes the one before
    setAccessibleName(tr("Details of the entry"));
}

void HistoryDetail::addHead(QVBoxLayout &column)
{
    const OperationSpec *spec = findOperation(m_entry.operation);
    auto *card = new Card;
    card->setTitle(spec ? spec->title.now() : m_entry.operation);

    auto *state = new Chip(stateTone(m_entry.state), stateText(m_entry.state));
    state->setIconName(stateIcon(m_entry.state));
    QLabel *when = noteLabel();
    when->setText(u"%1 · %2"_s.arg(momentWithZone(m_entry.startedAt),
                                   m_entry.isSandbox ? tr("Sandbox") : m_entry.connectionName));
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::small);
    row->addWidget(state);
    row->addWidget(when, 1);
    card->body()->addLayout(row);
    if (m_entry.finishedAt.isValid() && m_entry.finishedAt != m_entry.startedAt)
        addSentence(*card->body(), noteLabel(), tr("Finished %1").arg(momentWithZone(m_entry.finishedAt)));

    addSentence(*card->body(), sentenceLabel(), m_entry.subject);
    const FieldSpec *target = spec && !spec->createsRecord() ? spec->field(spec->targetField) : nullptr;
    addId(*card->body(), target ? target->label : trText("HistoryDetail", "Record"), m_entry.target,
          u"targetField"_s);
    addId(*card->body(), spec ? spec->createdIdLabel : Text(), m_entry.createdId, u"createdIdField"_s);
    const FieldSpec *key =
        spec && !spec->repeatKeyField.isEmpty() ? spec->field(spec->repeatKeyField) : nullptr;
    addId(*card->body(), key ? key->label : Text::verbatim(u"client_token"_s), m_entry.repeatKey,
          u"repeatKeyField"_s);
    addId(*card->body(), trText("Result", "Log ID"), m_entry.logId, u"logIdField"_s);
    column.addWidget(card);
}

void HistoryDetail::addMeaning(QVBoxLayout &column)
{
    const OperationSpec *spec = findOperation(m_entry.operation);
    if (m_entry.state == HistoryEntry::State::Succeeded || !spec)
        return;
    const Outcome outcome = outcomeOf(m_entry);
    const ResultWords words =
        wordsOf(*spec, {Result::Occasion::Send, outcome, {}, false, spec->load.has_value(), {}});
    auto *card = new Card;
    card->setTitle(tr("What it means"));
    QLabel *headline = sentenceLabel();
    headline->setObjectName(u"historyMeaning"_s);
    QFont bold = headline->font();
    bold.setWeight(QFont::DemiBold);
    headline->setFont(bold);
    addSentence(*card->body(), headline, words.headline.now());
    addSentence(*card->body(), sentenceLabel(), words.meaning.now());
    if (m_entry.state == HistoryEntry::State::Failed)
        addSentence(*card->body(), sentenceLabel(), words.advice.now());
    if (!m_entry.message.isEmpty())
        addSentence(*card->body(), noteLabel(), tr("The server's words: “%1”").arg(m_entry.message));
    QLabel *technical = noteLabel();
    technical->setFont(smallFont());
    addSentence(*card->body(), technical, technicalLine(outcome));
    column.addWidget(card);
}

void HistoryDetail::addResolution(QVBoxLayout &column)
{
    if (m_entry.state != HistoryEntry::State::InDoubt && m_verdict.isEmpty())
        return;
    auto *card = new Card;
    card->setTitle(tr("Resolve"));
    if (m_entry.state == HistoryEntry::State::InDoubt) {
        addSentence(
            *card->body(), sentenceLabel(),
            m_resolvable
                ? tr("Reading the record, or the same key once more, tells whether it was carried out.")
                : tr("Switch to the connection “%1” to resolve this.").arg(m_entry.connectionName));
        auto *button = new QPushButton(tr("Resolve"));
        button->setObjectName(u"resolveButton"_s);
        button->setEnabled(m_resolvable && !m_busy);
        // Queued: the answer may lay everything out anew, and with it delete the button.
        connect(button, &QPushButton::clicked, this, &HistoryDetail::resolveWanted, Qt::QueuedConnection);
        card->body()->addWidget(button, 0, Qt::AlignLeading);
    }
    QLabel *verdict = sentenceLabel();
    verdict->setObjectName(u"verdictLabel"_s);
    addSentence(*card->body(), verdict, m_verdict.now());
    column.addWidget(card);
}

void HistoryDetail::addChanges(QVBoxLayout &column)
{
    const OperationSpec *spec = findOperation(m_entry.operation);
    if (!spec)
        return;
    auto *card = new Card;
    card->setTitle(m_entry.before.isEmpty() ? tr("What was sent") : tr("What it changed"));
    const QList<Change> changes = changesOf(*spec, m_entry, m_names);
    if (changes.isEmpty()) {
        addSentence(*card->body(), sentenceLabel(), spec->purpose.now());
    } else {
        auto *table = new ChangeTable;
        table->setChanges(changes, !m_entry.before.isEmpty());
        card->body()->addWidget(table);
    }
    card->body()->addWidget(undoLine());
    column.addWidget(card);
}

QWidget *HistoryDetail::undoLine()
{
    auto *undo = new HistoryUndo(m_entry, m_undo, m_resolvable, m_takenBack);
    connect(undo, &HistoryUndo::undoWanted, this, &HistoryDetail::undoWanted);
    connect(undo, &HistoryUndo::recordWanted, this, &HistoryDetail::recordWanted);
    return undo;
}

void HistoryDetail::addRequest(QVBoxLayout &column)
{
    auto *card = new Card;
    card->setTitle(tr("The exact request"));
    auto *request = new RequestView;
    request->setRequest({m_entry.verb, m_base, m_entry.requestTarget, m_entry.body});
    card->body()->addWidget(request);
    column.addWidget(card);
}

} // namespace PeopleDesk
