// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/history_undo.h"

#include "models/operations/catalog.h"
#include "models/values/day_time.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// The button that opens the record instead; empty where there is none.
Text lookWords(const HistoryEntry &entry)
{
    const OperationSpec *spec = findOperation(entry.operation);
    const bool isKnown = spec && entry.state == HistoryEntry::State::Succeeded && !entry.target.isEmpty();
    return isKnown ? spec->undo.look : Text();
}

} // namespace

HistoryUndo::HistoryUndo(const HistoryEntry &entry, const UndoPlan &plan, bool isHere,
                         const QDateTime &takenBack)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Spacing::tight, 0, 0);
    row->setSpacing(Spacing::medium);
    QString note;
    if (!plan.operation)
        note = plan.whyNot.now();
    else if (takenBack.isValid())
        note = tr("It was taken back %1.", "at a time").arg(momentWithZone(takenBack));
    else if (!isHere)
        note = tr("Switch to the connection “%1” to undo this.").arg(entry.connectionName);
    else if (plan.restores)
        note =
            tr("Reads the record again and fills in the values of before. Nothing is sent until you say so.");
    else
        note = plan.operation->purpose.now();

    if (plan.operation && isHere && !takenBack.isValid())
        addButton(*row, tr("Undo…"), u"undoButton"_s, &HistoryUndo::undoWanted);
    if (const Text look = lookWords(entry); !plan.operation && isHere && !look.isEmpty())
        addButton(*row, look.now(), u"openRecordButton"_s, &HistoryUndo::recordWanted);
    QLabel *label = noteLabel();
    label->setObjectName(u"undoNote"_s);
    label->setText(note);
    row->addWidget(label, 1);
    if (auto *button = findChild<QPushButton *>())
        button->setAccessibleDescription(note);
}

void HistoryUndo::addButton(QHBoxLayout &row, const QString &words, const QString &name,
                            void (HistoryUndo::*signal)())
{
    auto *button = new QPushButton(words);
    button->setObjectName(name);
    // Queued: the answer may lay everything out anew, and with it delete the button.
    connect(button, &QPushButton::clicked, this, signal, Qt::QueuedConnection);
    row.addWidget(button, 0, Qt::AlignTop);
}

} // namespace PeopleDesk
