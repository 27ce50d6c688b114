// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/found.h"
#include "models/operations/operation_spec.h"

#include <QHash>
#include <QObject>

namespace PeopleDesk {

class Directory;
class RecordBoard;

/// The way from a person to the record to edit, and back from a record that was opened by its id to the
/// person: whose records stand on the board, which of them is to be opened, what the open one's form may be
/// compared with. Belongs to a page; board and directory outlive it.
class RecordFinding : public QObject
{
    Q_OBJECT
public:
    /// \a board is null where whoever is found is the record.
    RecordFinding(const OperationSpec &spec, Directory &directory, RecordBoard *board, QObject *parent);

    /// Shows somebody's records, or asks for the record if there is only one that can be meant.
    void showPerson(const Found &person);
    /// A record is open as it was read now.
    void takeOpen(const QString &id, const QJsonObject &record);
    /// The open record was changed: the lists may say so too by now.
    void refresh();
    /// No record is open. The board stays, so that the next one can be picked from it.
    void takeClosed();
    void clear();
    [[nodiscard]] bool hasBoard() const { return m_board; }

Q_SIGNALS:
    void recordWanted(const QString &id, const PeopleDesk::Text &subject,
                      const QHash<QString, QString> &values);
    /// A new record is to be about this person.
    void fillWanted(const QHash<QString, QString> &values, const PeopleDesk::Text &subject);
    void subjectKnown(const PeopleDesk::Text &subject);
    void siblingsKnown(const QList<PeopleDesk::Record> &siblings);

private:
    void takeRecords();
    void take(const Found &record, const QHash<QString, QString> &values);
    void askOwner(const QString &id, const QJsonObject &record);
    [[nodiscard]] QList<Record> siblings() const;

    const OperationSpec &m_spec;
    Directory &m_directory;
    RecordBoard *const m_board;
    QString m_personId;
    Text m_personName;
    QString m_openId;
    bool m_isOwnerKnown = false; ///< the open record belongs to that person, listed or not
    bool m_opensPreferred = false; ///< once somebody's records are here
};

} // namespace PeopleDesk
