// SPDX-License-Identifier: Apache-2.0
#include "ui/window/journal_notice.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

Text wordsOf(JournalTrouble trouble)
{
    switch (trouble) {
    case JournalTrouble::Busy:
        return trText("JournalNotice",
                      "Another PeopleDesk is writing to the journal. Nothing is sent until it is done.");
    case JournalTrouble::NoSpace:
        return trText("JournalNotice",
                      "The disk is full: nothing can be recorded, so nothing is sent. Free some space.");
    case JournalTrouble::ReadOnly:
        return trText("JournalNotice",
                      "The journal can't be written: nothing is sent. Check the rights to PeopleDesk's "
                      "data folder.");
    case JournalTrouble::NewerSchema:
        return trText("JournalNotice",
                      "The journal was written by a newer PeopleDesk: nothing is sent. Install the "
                      "newer version.");
    case JournalTrouble::Damaged:
        return trText("JournalNotice",
                      "The journal is damaged: nothing is sent. It was left as it is, because it is "
                      "the only record of what was sent.");
    case JournalTrouble::Unreachable:
        return trText("JournalNotice",
                      "The journal can't be opened: nothing is sent. Check PeopleDesk's data folder "
                      "and start again.");
    case JournalTrouble::None:
        break;
    }
    return {};
}

} // namespace

JournalNotice::JournalNotice(const Journal &journal, QWidget *parent)
    : NoticeBar(Tone::Bad, parent)
    , m_journal(journal)
{
    setObjectName(u"journalNotice"_s);
    connect(&journal, &Journal::troubleChanged, this, &JournalNotice::refresh);
    refresh();
}

void JournalNotice::refresh()
{
    if (m_journal.trouble() == JournalTrouble::None)
        hush();
    else
        say(wordsOf(m_journal.trouble()));
}

} // namespace PeopleDesk
