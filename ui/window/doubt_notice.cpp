// SPDX-License-Identifier: Apache-2.0
#include "ui/window/doubt_notice.h"

#include "models/ports/journal.h"
#include "ui/pages/doubt_desk.h"

#include <QPushButton>

#include <utility>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

DoubtNotice::DoubtNotice(Journal &journal, const Clock &clock, Dialogs &dialogs, QWidget *parent)
    : NoticeBar(Tone::Warn, parent)
    , m_journal(journal)
    , m_clock(clock)
    , m_dialogs(dialogs)
    , m_resolve(addButton(trText("DoubtNotice", "Resolve"), u"resolveDoubtsButton"_s))
{
    setObjectName(u"doubtNotice"_s);
    QPushButton *show = addButton(trText("DoubtNotice", "Show in History"), u"showDoubtsButton"_s);
    connect(m_resolve, &QPushButton::clicked, this, &DoubtNotice::resolve);
    connect(show, &QPushButton::clicked, this, &DoubtNotice::historyWanted);
    connect(&journal, &Journal::changed, this, &DoubtNotice::look);
    look();
}

void DoubtNotice::setConnection(const Connection &connection, ApiGateway *gateway)
{
    m_connection = connection;
    delete m_desk; // its way to the server may be gone already
    m_desk = nullptr;
    if (gateway) {
        m_desk = new DoubtDesk(connection, *gateway, m_journal, m_clock, m_dialogs, this);
        connect(m_desk, &DoubtDesk::finished, this, &DoubtNotice::look);
    }
    sayHowMany();
}

void DoubtNotice::look()
{
    if (m_pending > 0)
        m_lookAgain = true; // the answers under way may be older than what changed
    if (m_pending > 0 || (m_started && m_known.isEmpty()))
        return;
    m_found.clear();
    for (const auto place : {HistoryQuery::Place::Real, HistoryQuery::Place::Sandbox}) {
        HistoryQuery query;
        query.place = place;
        query.state = HistoryEntry::State::InDoubt;
        ++m_pending;
        m_journal.fetch(query, this, [this](const QList<HistoryEntry> &entries) { take(entries); });
    }
}

void DoubtNotice::take(const QList<HistoryEntry> &entries)
{
    m_found.append(entries);
    if (--m_pending > 0)
        return;
    if (!m_started) {
        for (const HistoryEntry &entry : m_found)
            m_known.insert(entry.number);
        m_started = true;
    }
    m_entries.clear();
    for (const HistoryEntry &entry : m_found) {
        if (m_known.contains(entry.number))
            m_entries.append(entry);
    }
    sayHowMany();
    if (std::exchange(m_lookAgain, false))
        look();
}

void DoubtNotice::sayHowMany()
{
    // Before a connection was chosen there is nothing that could be done about them.
    if (m_entries.isEmpty() || m_connection.id.isEmpty()) {
        hush();
        return;
    }
    const int own = int(ownEntries().size());
    const int all = int(m_entries.size());
    m_resolve->setVisible(own > 0);
    m_resolve->setEnabled(m_desk && !m_desk->isBusy());
    Text text =
        trCounted("DoubtNotice", "%n write(s) of an earlier session may have been carried out.").counted(all);
    if (own < all)
        text = trText("DoubtNotice", "%1 Those of other connections wait in the history.").arg(text);
    say(text);
}

QList<HistoryEntry> DoubtNotice::ownEntries() const
{
    QList<HistoryEntry> own;
    for (const HistoryEntry &entry : m_entries) {
        if (entry.connectionId == m_connection.id)
            own.append(entry);
    }
    return own;
}

void DoubtNotice::resolve()
{
    if (!m_desk || m_desk->isBusy())
        return;
    m_resolve->setEnabled(false);
    m_desk->resolve(ownEntries());
}

} // namespace PeopleDesk
