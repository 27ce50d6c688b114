// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/lookups/lookup_model.h"
#include "models/operations/operation_spec.h"

#include <QHash>
#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace PeopleDesk {

class Clock;
class Directory;
class LookupTrouble;

/// The records of one person, above the form of one of them. What they look like is for a subclass to say;
/// reading them, and telling how that went, is done here. Description, directory and clock must outlive it.
class RecordBoard : public QWidget
{
    Q_OBJECT
public:
    RecordBoard(const OperationSpec &spec, const Connection &connection, Directory &directory,
                QWidget *parent = nullptr);

    /// Reads the records of somebody; recordsRead() says when they are here. The same person again: only
    /// refreshes, and what was there stays until then.
    void showRecordsOf(const QString &personId, const Text &name);
    void clear();
    /// What is shown turned out not to belong to whom the current record belongs to: it goes, the current one
    /// stays.
    void forgetRecords();
    /// The record whose form is open, as it was read last; an empty id for none. One that is not among those
    /// shown is somebody else's, so they go.
    void setCurrent(const QString &id, const QJsonObject &record);
    /// The form of the current record changed.
    virtual void follow(const Draft &draft) { Q_UNUSED(draft) }
    /// Which records are picked to be changed together.
    virtual void setPicked(const QStringList &ids) { Q_UNUSED(ids) }
    virtual void setBusy(bool busy) { setEnabled(!busy); }

    [[nodiscard]] const QList<Found> &records() const { return m_records; }
    [[nodiscard]] bool lists(const QString &id) const;
    [[nodiscard]] bool isReading() const { return m_model->state() == LookupModel::State::Asking; }
    [[nodiscard]] const Text &personName() const { return m_name; }
    /// What the records are called, and how many there are: "Offers (3)".
    [[nodiscard]] Text countedName() const;
    /// The record to open first; null when that is for the person at the window to say.
    [[nodiscard]] const Found *preferred() const;

Q_SIGNALS:
    void recordsRead();
    /// A record was picked, perhaps with values to fill in.
    void recordWanted(const PeopleDesk::Found &record, const QHash<QString, QString> &values);
    /// A record is to be changed together with others, or no more.
    void pickedForGroup(const PeopleDesk::Found &record, bool picked);
    /// The current record's field is to get this value.
    void valueWanted(const QString &field, const QString &value);

protected:
    /// Shows the records anew; called after every change of them, of the current one and of the language.
    virtual void lay() = 0;
    /// Whether the open record is shown before anybody knows whose it is.
    [[nodiscard]] virtual bool showsCurrentAlone() const { return false; }
    [[nodiscard]] const OperationSpec &spec() const { return m_spec; }
    [[nodiscard]] const QString &currentId() const { return m_currentId; }
    [[nodiscard]] const QJsonObject &currentRecord() const { return m_currentRecord; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }

private:
    void takeState();
    void say();

    const OperationSpec &m_spec;
    Directory &m_directory;
    LookupModel *const m_model;
    QList<Found> m_records; ///< as they were read last
    QString m_personId;
    Text m_name;
    QString m_currentId;
    QJsonObject m_currentRecord;
    QLabel *m_head;
    QLabel *m_status;
    LookupTrouble *m_trouble;
    QVBoxLayout *m_body;
};

/// The board that an operation's description asks for; null for none.
RecordBoard *makeBoard(const OperationSpec &spec, const Connection &connection, Directory &directory,
                       const Clock &clock);

} // namespace PeopleDesk
