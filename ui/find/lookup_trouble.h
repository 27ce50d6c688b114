// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/lookups/lookup_spec.h"

#include <QUrl>
#include <QWidget>

class QLabel;
class QPushButton;

namespace PeopleDesk {

/// Why a look-up failed and what to do: words, the scopes that are missing with the way to the developer
/// console, another try. Hidden while there is nothing to tell.
class LookupTrouble : public QWidget
{
    Q_OBJECT
public:
    explicit LookupTrouble(const Connection &connection, QWidget *parent = nullptr);

    void show(const LookupSpec &spec, const Outcome &outcome);
    void clear();

Q_SIGNALS:
    void againWanted();

private:
    void say();

    const Connection m_connection;
    const LookupSpec *m_spec = nullptr;
    Outcome m_outcome;
    QUrl m_console;
    QLabel *m_words;
    QPushButton *m_again;
    QPushButton *m_openConsole;
};

/// The scopes that an answer named as missing, or those that the look-up needs where it named none.
QStringList missingScopes(const LookupSpec &spec, const Outcome &outcome);

} // namespace PeopleDesk
