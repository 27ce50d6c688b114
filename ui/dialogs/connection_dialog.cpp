// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/connection_dialog.h"

#include "models/operations/catalog.h"
#include "models/outcomes/error_coach.h"
#include "models/ports/connections.h"
#include "ui/dialogs/connection_fields.h"
#include "ui/dialogs/connection_notice.h"
#include "ui/dialogs/dialogs.h"
#include "ui/dialogs/secret_words.h"
#include "ui/style/dressing.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QUuid>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

Connection withId(Connection connection)
{
    if (connection.id.isEmpty())
        connection.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    return connection;
}

} // namespace

ConnectionDialog::ConnectionDialog(Connections &connections, Dialogs &dialogs, const Connection &connection,
                                   QWidget *parent)
    : QDialog(parent)
    , m_connections(connections)
    , m_dialogs(dialogs)
    , m_connection(withId(connection))
    , m_isNew(connection.id.isEmpty())
    , m_fields(new ConnectionFields(m_connection, m_isNew))
    , m_notice(new ConnectionNotice)
    , m_test(new QPushButton)
    , m_forget(new QPushButton)
    , m_sessionOnly(new QPushButton)
    , m_cancel(new QPushButton)
    , m_save(new QPushButton)
{
    setObjectName(u"connectionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    layOut();
    listen();
    keepTranslated(this, [this] { say(); });
}

void ConnectionDialog::layOut()
{
    m_test->setObjectName(u"testButton"_s);
    m_forget->setObjectName(u"forgetButton"_s);
    m_sessionOnly->setObjectName(u"sessionOnlyButton"_s);
    m_cancel->setObjectName(u"cancelButton"_s);
    m_save->setObjectName(u"saveButton"_s);
    for (QPushButton *button : {m_test, m_forget, m_sessionOnly, m_cancel})
        button->setAutoDefault(false);
    m_save->setDefault(true);
    makePrimary(*m_save);
    m_forget->setVisible(!m_isNew);
    m_sessionOnly->setVisible(false);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::small);
    buttons->addWidget(m_test);
    buttons->addWidget(m_forget);
    buttons->addStretch();
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::page, Spacing::page, Spacing::page, Spacing::large);
    column->setSpacing(Spacing::large);
    column->addWidget(m_fields);
    column->addWidget(m_notice);
    column->addWidget(m_sessionOnly, 0, Qt::AlignLeading);
    column->addStretch();
    column->addLayout(buttons);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 72);
}

void ConnectionDialog::listen()
{
    connect(m_fields, &ConnectionFields::edited, this, [this] {
        m_edited = true;
        m_notice->clear();
        m_sessionOnly->setVisible(false);
    });
    connect(m_test, &QPushButton::clicked, this, &ConnectionDialog::test);
    connect(m_forget, &QPushButton::clicked, this, &ConnectionDialog::forget);
    connect(m_save, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_sessionOnly, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_cancel, &QPushButton::clicked, this, [this] { QDialog::reject(); }); // asks nothing
    connect(this, &ConnectionDialog::finished, this, [this] {
        if (m_call)
            m_call->cancel();
    });
}

void ConnectionDialog::reject()
{
    if (!m_edited) {
        QDialog::reject();
        return;
    }
    Question question;
    question.paragraphs = {trText("ConnectionDialog", "What you typed is not saved. Discard it?")};
    question.verb = trText("Question", "Discard");
    question.stay = trText("Question", "Keep editing");
    m_dialogs.confirm(this, question, [this](bool yes) {
        if (yes)
            QDialog::reject();
    });
}

void ConnectionDialog::say()
{
    setWindowTitle(m_isNew ? tr("Add a connection") : tr("Connection “%1”").arg(m_connection.name));
    m_test->setText(tr("Test"));
    m_test->setToolTip(tr("Signs in with these values; nothing is saved"));
    m_forget->setText(tr("Forget…"));
    m_sessionOnly->setText(tr("Keep the secret for this session only"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
}

void ConnectionDialog::test()
{
    if (const Text problem = m_fields->findProblem(); !problem.isEmpty()) {
        m_notice->tell(ConnectionNotice::Tone::Bad, problem);
        return;
    }
    setBusy(true);
    m_notice->tell(ConnectionNotice::Tone::Note, trText("ConnectionDialog", "Signing in…"));
    m_call = m_connections.test(m_fields->connection(), m_fields->secret());
    connect(m_call, &ApiCall::finished, this, &ConnectionDialog::takeTest);
}

void ConnectionDialog::takeTest(const Outcome &outcome)
{
    setBusy(false);
    if (outcome.succeeded()) {
        m_notice->tell(ConnectionNotice::Tone::Good,
                       trText("ConnectionDialog", "It works: the platform accepted App ID and App Secret."));
        return;
    }
    // Any operation does: what can go wrong when signing in stands in the platform's table.
    const Explanation explained = explain(*operationCatalog().first(), outcome);
    m_notice->tell(ConnectionNotice::Tone::Bad, explained.headline,
                   Text::verbatim(u"%1 %2"_s).arg(explained.meaning).arg(explained.advice));
}

void ConnectionDialog::save(bool sessionOnly)
{
    if (const Text problem = m_fields->findProblem(); !problem.isEmpty()) {
        m_notice->tell(ConnectionNotice::Tone::Bad, problem);
        return;
    }
    setBusy(true);
    const Connection connection = m_fields->connection();
    const QByteArray secret = m_fields->secret();
    m_connections.save(connection, secret, sessionOnly, this,
                       [this, connection, hadSecret = !secret.isNull()](const SecretReply &reply) {
                           takeAnswer(connection, reply, hadSecret);
                       });
}

void ConnectionDialog::takeAnswer(const Connection &connection, const SecretReply &reply, bool hadSecret)
{
    setBusy(false);
    if (!hadSecret || reply.state == SecretState::Found) {
        Q_EMIT saved(connection.id, m_isNew);
        accept();
        return;
    }
    m_notice->tell(ConnectionNotice::Tone::Bad, secretWords(reply.state), Text::verbatim(reply.detail));
    m_sessionOnly->setVisible(true);
}

void ConnectionDialog::forget()
{
    Question question;
    question.paragraphs = {trText("ConnectionDialog", "Forget the connection “%1”?").arg(m_connection.name),
                           trText("ConnectionDialog",
                                  "Its App Secret is removed from the keychain too. What was sent "
                                  "stays in the history.")};
    question.verb = trText("ConnectionDialog", "Forget");
    question.isGrave = true;
    m_dialogs.confirm(this, question, [this](bool yes) {
        if (!yes)
            return;
        setBusy(true);
        m_connections.forget(m_connection.id, this, [this](const SecretReply &reply) {
            setBusy(false);
            if (reply.state == SecretState::Absent || reply.state == SecretState::Found)
                accept();
            else
                m_notice->tell(ConnectionNotice::Tone::Bad, secretWords(reply.state),
                               Text::verbatim(reply.detail));
        });
    });
}

void ConnectionDialog::setBusy(bool busy)
{
    m_fields->setEnabled(!busy);
    for (QPushButton *button : {m_test, m_forget, m_sessionOnly, m_save})
        button->setEnabled(!busy);
}

} // namespace PeopleDesk
