// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/doubt_desk.h"

#include "models/operations/catalog.h"
#include "models/operations/repeat_policy.h"
#include "models/outcomes/error_coach.h"
#include "models/outcomes/kind_texts.h"
#include "ui/dialogs/dialogs.h"

#include <QWidget>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// What was sent, as people know it: the operation and the record or the key.
Text nameOf(const HistoryEntry &entry)
{
    const OperationSpec *spec = findOperation(entry.operation);
    const Text title = spec ? spec->title : Text::verbatim(entry.operation);
    QList<Text> parts{title, Text::verbatim(entry.subject),
                      Text::verbatim(entry.target.isEmpty() ? entry.repeatKey : entry.target)};
    parts.removeAll(Text());
    return Text::joined(parts, u" · "_s);
}

} // namespace

DoubtDesk::DoubtDesk(const Connection &connection, ApiGateway &gateway, Journal &journal, const Clock &clock,
                     Dialogs &dialogs, QWidget *over)
    : QObject(over)
    , m_connection(connection)
    , m_gateway(gateway)
    , m_journal(journal)
    , m_clock(clock)
    , m_dialogs(dialogs)
    , m_over(over)
{
}

void DoubtDesk::resolve(const QList<HistoryEntry> &entries)
{
    m_waiting.append(entries);
    if (!m_resolver)
        next();
}

void DoubtDesk::next()
{
    if (m_waiting.isEmpty()) {
        Q_EMIT finished();
        return;
    }
    m_entry = m_waiting.takeFirst();
    m_gaveUp = false;
    m_resolver = new DoubtResolver(m_entry, m_connection, m_gateway, m_journal, m_clock, this);
    connect(m_resolver, &DoubtResolver::finished, this, &DoubtDesk::take);
    Q_EMIT started(m_entry.number);
    m_resolver->start();
}

void DoubtDesk::take(DoubtResolver::Verdict verdict)
{
    switch (verdict) {
    case DoubtResolver::Verdict::Applied:
        report(trText("DoubtDesk", "It was carried out."));
        break;
    case DoubtResolver::Verdict::Repeated:
        if (m_resolver->outcome().kind == Outcome::Kind::Business)
            askToClose();
        else
            report(trText("DoubtDesk", "Trying again did not settle it: %1. It stays open.")
                       .arg(explainKind(m_resolver->outcome()).headline));
        break;
    case DoubtResolver::Verdict::Unreadable:
        report(trText("DoubtDesk", "The record could not be read, so it is still unknown. Try again later."));
        break;
    case DoubtResolver::Verdict::NotApplied:
        if (m_gaveUp)
            report(trText("DoubtDesk", "It was not carried out and will not be sent again."));
        else
            ask(trText("DoubtDesk",
                       "The record does not show this change: it was not carried out, or was changed "
                       "again since. Send it again?"),
                trText("DoubtDesk", "Sending again puts the values of then over the values of now."));
        break;
    case DoubtResolver::Verdict::NotReadable:
        if (m_gaveUp)
            report(trText("DoubtDesk", "It counts as not carried out and will not be sent again."));
        else
            ask(trText("DoubtDesk",
                       "Feishu gives no way to read whether this was carried out. Send it again?"),
                trText("DoubtDesk", "Look in Feishu first: if it was carried out, this does it twice."));
        break;
    case DoubtResolver::Verdict::TooOld:
        if (m_gaveUp)
            report(trText("DoubtDesk", "It counts as not carried out and will not be sent again."));
        else
            ask(trText("DoubtDesk",
                       "This reward was sent more than 12 hours ago. Send it again with the same "
                       "external ID?"),
                trText("DoubtDesk",
                       "Look in Feishu first: if it was booked and the server no longer knows the ID, "
                       "it is paid twice."));
        break;
    }
}

void DoubtDesk::ask(const Text &why, const Text &danger)
{
    Question question;
    question.paragraphs = {why, nameOf(m_entry), danger};
    question.verb = trText("DoubtDesk", "Send again");
    question.stay = trText("DoubtDesk", "Don't send");
    question.isGrave = true;
    m_dialogs.confirm(m_over, question, [desk = QPointer<DoubtDesk>(this)](bool again) {
        if (!desk || !desk->m_resolver)
            return;
        desk->m_gaveUp = !again;
        if (again)
            desk->m_resolver->repeat();
        else
            desk->m_resolver->giveUp();
    });
}

/// The server refused the repeat, which says much about the first attempt but does not prove it: something
/// may have changed in between. So a person closes it.
void DoubtDesk::askToClose()
{
    const OperationSpec *spec = findOperation(m_entry.operation);
    const bool wasDone = spec && repeatPolicy(spec->endpoint.repeat).isRefusedOnceDone;
    Question question;
    question.paragraphs = {
        wasDone ? trText("DoubtDesk",
                         "It was sent again and refused, as happens when it was carried out the first time. "
                         "Count it as carried out?")
                : trText("DoubtDesk", "It was sent again and refused. Count it as not carried out?"),
        nameOf(m_entry), spec ? explain(*spec, m_resolver->outcome()).meaning : Text(),
        trText("DoubtDesk", "If in doubt, look in Feishu first and leave it open.")};
    question.verb = wasDone ? trText("DoubtDesk", "Carried out") : trText("DoubtDesk", "Not carried out");
    question.stay = trText("DoubtDesk", "Leave it open");
    question.isGrave = true;
    m_dialogs.confirm(m_over, question, [desk = QPointer<DoubtDesk>(this), wasDone](bool close) {
        if (desk && desk->m_resolver)
            desk->closeRefused(close, wasDone);
    });
}

void DoubtDesk::closeRefused(bool close, bool wasDone)
{
    m_gaveUp = close && !wasDone;
    if (!close)
        report(trText("DoubtDesk", "It was sent again and refused. It stays open."));
    else if (wasDone)
        m_resolver->accept();
    else
        m_resolver->giveUp();
}

void DoubtDesk::report(const Text &verdict)
{
    m_resolver->deleteLater();
    m_resolver = nullptr;
    Q_EMIT settled(m_entry.number, verdict);
    next();
}

} // namespace PeopleDesk
