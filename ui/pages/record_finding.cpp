// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/record_finding.h"

#include "models/forms/request_builder.h"
#include "models/lookups/directory.h"
#include "ui/board/record_board.h"

namespace PeopleDesk {

RecordFinding::RecordFinding(const OperationSpec &spec, Directory &directory, RecordBoard *board,
                             QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_directory(directory)
    , m_board(board)
{
    if (!m_board)
        return;
    connect(m_board, &RecordBoard::recordsRead, this, &RecordFinding::takeRecords);
    connect(m_board, &RecordBoard::recordWanted, this, &RecordFinding::take);
}

void RecordFinding::showPerson(const Found &person)
{
    m_personId = person.id;
    m_personName = person.name;
    m_openId.clear();
    if (!m_board) {
        Q_EMIT recordWanted(person.id, person.name, {});
        return;
    }
    m_opensPreferred = true;
    m_board->showRecordsOf(person.id, person.name);
}

void RecordFinding::takeRecords()
{
    if (!m_openId.isEmpty()) {
        if (m_isOwnerKnown || m_board->lists(m_openId))
            Q_EMIT siblingsKnown(siblings());
        else
            m_board->forgetRecords(); // it was opened while those of somebody else were being read
    }
    if (!std::exchange(m_opensPreferred, false) || !m_openId.isEmpty())
        return;
    if (const Found *record = m_board->preferred())
        take(Found(*record), {});
}

void RecordFinding::take(const Found &record, const QHash<QString, QString> &values)
{
    if (!m_spec.createsRecord()) {
        Q_EMIT recordWanted(record.id, m_personName, values);
        return;
    }
    if (m_spec.find->names) {
        for (const auto &[lookup, found] : m_spec.find->names(record.json))
            m_directory.remember(lookup, {found});
    }
    Q_EMIT fillWanted(m_spec.find->fills(record.json, m_directory.question({}).userIdType), m_personName);
}

void RecordFinding::takeOpen(const QString &id, const QJsonObject &record)
{
    m_isOwnerKnown = m_isOwnerKnown && m_openId == id;
    m_openId = id;
    m_opensPreferred = false;
    if (m_board) {
        m_board->setCurrent(id, record);
        if (m_board->lists(id)) {
            Q_EMIT siblingsKnown(siblings());
            return;
        }
    } else if (m_personId == id) {
        return;
    }
    askOwner(id, record);
}

void RecordFinding::askOwner(const QString &id, const QJsonObject &record)
{
    const FindSpec &find = *m_spec.find;
    if (!find.ownerOf || record.isEmpty())
        return;
    m_directory.read(find.owner, find.ownerOf(record), this, [this, id, record](const LookupPage &page) {
        if (m_openId != id || page.items.isEmpty())
            return; // another one is open by now, or nobody may be known: the id has to do
        const Found &owner = page.items.first();
        m_personId = owner.id;
        m_personName = owner.name;
        m_isOwnerKnown = true;
        Q_EMIT subjectKnown(owner.name);
        if (!m_board)
            return;
        m_board->showRecordsOf(owner.id, owner.name);
        m_board->setCurrent(id, record);
    });
}

void RecordFinding::refresh()
{
    if (m_board && !m_personId.isEmpty() && !m_board->isReading())
        m_board->showRecordsOf(m_personId, m_personName);
}

void RecordFinding::takeClosed()
{
    m_openId.clear();
    if (m_board)
        m_board->setCurrent({}, {});
}

void RecordFinding::clear()
{
    m_personId.clear();
    m_personName = {};
    m_openId.clear();
    m_opensPreferred = false;
    if (m_board)
        m_board->clear();
}

QList<Record> RecordFinding::siblings() const
{
    QList<Record> siblings;
    for (const Found &found : m_board->records()) {
        if (found.id == m_openId)
            continue;
        Record sibling = readRecord(m_spec, found.json);
        sibling.setText(m_spec.targetField, found.id);
        siblings.append(sibling);
    }
    return siblings;
}

} // namespace PeopleDesk
