// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/ports/secret_store.h"

#include <QDialog>
#include <QPointer>

class QPushButton;

namespace PeopleDesk {

class ApiCall;
class ConnectionFields;
class ConnectionNotice;
class Connections;
class Dialogs;
struct Outcome;

/// Adds, changes, tests and forgets one connection. Everything it finds out is said in place. Deletes
/// itself when closed; \a connections and \a dialogs outlive it.
class ConnectionDialog : public QDialog
{
    Q_OBJECT
public:
    /// A connection without id is a new one.
    ConnectionDialog(Connections &connections, Dialogs &dialogs, const Connection &connection,
                     QWidget *parent = nullptr);

    /// Escape and the window's own cross: asks before typed values are lost.
    void reject() override;

Q_SIGNALS:
    void saved(const QString &id, bool isNew);

private:
    void layOut();
    void listen();
    void say();
    void test();
    void takeTest(const Outcome &outcome);
    void save(bool sessionOnly);
    void takeAnswer(const Connection &connection, const SecretReply &reply, bool hadSecret);
    void forget();
    void setBusy(bool busy);

    Connections &m_connections;
    Dialogs &m_dialogs;
    const Connection m_connection;
    const bool m_isNew;
    ConnectionFields *m_fields;
    ConnectionNotice *m_notice;
    QPushButton *m_test;
    QPushButton *m_forget;
    QPushButton *m_sessionOnly;
    QPushButton *m_cancel;
    QPushButton *m_save;
    QPointer<ApiCall> m_call;
    bool m_edited = false;
};

} // namespace PeopleDesk
