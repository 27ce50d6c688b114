// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/send_question.h"

#include "models/session/operation_session.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

Text placeOf(const Connection &connection)
{
    switch (connection.environment) {
    case Connection::Environment::Sandbox:
        return trText("Question", "Sandbox: nothing here touches real data.");
    case Connection::Environment::Test:
        return trText("Question", "Test environment “%1”.").arg(connection.name);
    case Connection::Environment::Production:
        break;
    }
    return trText("Question", "This is production, “%1”: it takes effect at once.").arg(connection.name);
}

/// The record as its people know it: name, id, then what is known about it.
Text recordOf(const OperationSession &session)
{
    QList<Text> parts;
    if (!session.subject().isEmpty())
        parts.append(subjectLine(session.spec(), session.subject()));
    if (!session.spec().createsRecord()) {
        const FieldSpec *target = session.spec().field(session.spec().targetField);
        parts.append(trTextFor("Question", "%1 %2", "what an ID is of, and the ID")
                         .arg(target->label)
                         .arg(session.form().draft().values.text(target->key)));
        for (const Fact &fact : session.facts().mid(0, 2))
            parts.append(fact.value);
    }
    return parts.isEmpty() ? Text() : Text::joined(parts, u" · "_s);
}

} // namespace

Question questionBeforeSending(const OperationSession &session)
{
    Question question;
    const QList<Text> asked = session.confirmations();
    question.paragraphs = asked.mid(0, 1);
    if (const Text record = recordOf(session); !record.isEmpty())
        question.paragraphs.append(record);
    if (!session.spec().summary) // which the questions hold already
        question.paragraphs.append(Text::joined(summarise(session.spec(), session.form().draft()), u"\n"_s));
    question.paragraphs.append(asked.mid(1));
    question.paragraphs.append(placeOf(session.connection()));
    question.verb = session.spec().sendLabel;
    question.isGrave = true;
    return question;
}

Question questionBeforeSendingAnyway(const OperationSession &session)
{
    const QString bookedId = session.outcome().detail;
    Question question;
    question.paragraphs.append(
        bookedId.isEmpty()
            ? trText("Question",
                     "The journal already holds a reward with this external ID. Send it all the same?")
            : trText("Question",
                     "The journal already holds this external ID, booked as reward %1. Send it all the same?")
                  .arg(bookedId));
    question.paragraphs.append(
        trText("Question", "If the server does not recognise the ID, the reward is paid twice."));
    question.paragraphs.append(placeOf(session.connection()));
    question.verb = trText("Question", "Send anyway");
    question.isGrave = true;
    return question;
}

Question questionBeforeDiscarding(const OperationSession &session)
{
    Question question;
    const Text record = recordOf(session);
    question.paragraphs.append(session.spec().createsRecord()
                                   ? trText("Question", "What you filled in has not been sent. Discard it?")
                                   : trText("Question", "Your changes have not been sent. Discard them?"));
    if (!record.isEmpty())
        question.paragraphs.append(record);
    question.verb = trText("Question", "Discard");
    question.stay = trText("Question", "Keep editing");
    return question;
}

} // namespace PeopleDesk
