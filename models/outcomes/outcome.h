// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <chrono>

namespace PeopleDesk {

/// A complaint about one field, in the server's words (error.field_violations, API §1.6).
struct FieldNote
{
    QString field;
    QString value;
    QString description;
};

/// How one call ended. Made by the service layer, shown by ui, kept by the journal. A success needs a
/// complete JSON answer with code 0; everything else says what went wrong and, which matters most for
/// writes, whether the server may have carried it out.
struct Outcome
{
    enum class Kind {
        Success,
        Cancelled, ///< by the user
        Unreachable, ///< name not found, connection refused, proxy not there
        TimedOut,
        ConnectionLost, ///< closed or reset, body cut off
        Tls,
        Redirected, ///< any 3xx: a token never follows one
        TooLarge,
        NotJson, ///< a gateway page or a proxy's HTML
        WrongShape, ///< JSON, but not the envelope
        Gateway, ///< 5xx without a business code, or the platform's own trouble
        Auth, ///< token or app credentials refused
        Permission, ///< a scope or data scope is missing
        Rate, ///< frequency limit or monthly quota
        Business, ///< the operation's own codes
        SecretMissing, ///< the keychain gave no app secret
        JournalUnusable, ///< the write can't be recorded, so it was not sent
        AlreadyBooked, ///< the ledger holds this external_id
        StillOpen, ///< a write with this external_id is under way or in doubt
    };
    enum class Executed { No, Yes, Unknown };

    Kind kind = Kind::Success;
    Executed executed = Executed::No;
    int httpStatus = 0;
    qint64 code = 0;
    QString serverText; ///< quoted as it is, never compared
    QString logId;
    QList<FieldNote> fieldNotes;
    QStringList missingScopes;
    QString detail; ///< technical words: Qt's error text, a redirect's target, the ledger's reward id
    std::chrono::milliseconds waitFor{0}; ///< from x-ogw-ratelimit-reset
    int attempts = 1;
    qint64 journalNumber = 0; ///< of a write that was recorded; 0: it never got that far
    QJsonObject data;

    [[nodiscard]] bool succeeded() const { return kind == Kind::Success; }
    /// "May have been carried out": neither a success nor surely without effect.
    [[nodiscard]] bool inDoubt() const { return !succeeded() && executed == Executed::Unknown; }
};

} // namespace PeopleDesk
