// SPDX-License-Identifier: Apache-2.0
#include "ui/board/record_board.h"

#include "models/lookups/directory.h"
#include "models/ports/clock.h"
#include "ui/board/cards_board.h"
#include "ui/board/timeline_board.h"
#include "ui/find/lookup_trouble.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

RecordBoard::RecordBoard(const OperationSpec &spec, const Connection &connection, Directory &directory,
                         QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_directory(directory)
    , m_model(directory.makeSearch(spec.find->records, this))
    , m_head(sentenceLabel())
    , m_status(noteLabel())
    , m_trouble(new LookupTrouble(connection))
    , m_body(new QVBoxLayout)
{
    setObjectName(u"recordBoard"_s);
    m_head->setObjectName(u"boardHead"_s);
    m_head->setFont(headingFont());
    m_status->setObjectName(u"boardStatus"_s);
    m_body->setSpacing(Spacing::medium);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::small);
    column->addWidget(m_head);
    column->addWidget(m_status);
    column->addWidget(m_trouble);
    column->addLayout(m_body);
    connect(m_trouble, &LookupTrouble::againWanted, m_model, &LookupModel::askAgain);
    connect(m_model, &LookupModel::stateChanged, this, &RecordBoard::takeState);
    connect(m_model, &LookupModel::waiting, this,
            [this] { m_status->setText(tr("Waiting for Feishu's frequency limit…")); });
    setVisible(false);
}

void RecordBoard::showRecordsOf(const QString &personId, const Text &name)
{
    m_name = name;
    setVisible(true);
    if (personId != m_personId) {
        m_personId = personId;
        m_records.clear();
        m_currentId.clear();
        m_currentRecord = {};
    }
    m_model->ask(m_directory.question({}, {{m_spec.find->personMember, personId}}));
}

void RecordBoard::clear()
{
    m_currentId.clear();
    m_currentRecord = {};
    forgetRecords();
}

void RecordBoard::forgetRecords()
{
    m_personId.clear();
    m_records.clear();
    m_name = {};
    m_model->clear();
    setVisible(showsCurrentAlone() && !m_currentRecord.isEmpty());
    if (!isHidden())
        say();
}

bool RecordBoard::lists(const QString &id) const
{
    return std::any_of(m_records.cbegin(), m_records.cend(),
                       [&](const Found &record) { return record.id == id; });
}

void RecordBoard::setCurrent(const QString &id, const QJsonObject &record)
{
    m_currentId = id;
    m_currentRecord = record;
    if (showsCurrentAlone() && !record.isEmpty())
        setVisible(true); // what comes later must not move the form away from under somebody's hands
    if (!id.isEmpty() && !isReading() && !lists(id))
        forgetRecords();
    else if (!isHidden())
        say();
}

Text RecordBoard::countedName() const
{
    return trTextFor("RecordBoard", "%1 (%2)", "records, and how many")
        .arg(m_model->spec().noun)
        .arg(QString::number(records().size()));
}

const Found *RecordBoard::preferred() const
{
    const QList<Found> &found = records();
    if (found.size() == 1)
        return &found.first();
    for (const Found &record : found) {
        if (m_spec.find->isCurrent && m_spec.find->isCurrent(record.json))
            return &record;
    }
    return nullptr;
}

void RecordBoard::takeState()
{
    using State = LookupModel::State;
    if (m_model->state() == State::Failed)
        m_trouble->show(m_model->spec(), m_model->outcome());
    else
        m_trouble->clear();
    if (m_model->state() == State::Ready && m_model->canFetchMore({})) {
        m_model->fetchMore({}); // all of them: a gap must not be one that was not read
        return;
    }
    if (m_model->state() == State::Ready || m_records.isEmpty())
        m_records = m_model->found();
    say();
    if (m_model->state() == State::Ready)
        Q_EMIT recordsRead();
}

void RecordBoard::say()
{
    const QString noun = m_model->spec().noun.now();
    const int count = int(records().size());
    const QString name = m_name.now();
    m_head->setText(name.isEmpty()   ? noun
                        : count == 0 ? tr("%1: %2", "records, and whose").arg(noun, name)
                                     : tr("%1: %2", "records, and whose").arg(countedName().now(), name));
    if (isReading() && count == 0)
        m_status->setText(tr("Reading…"));
    else if (m_model->state() == LookupModel::State::Ready && count == 0)
        m_status->setText(tr("%1: none that this app may see.").arg(noun));
    else
        m_status->clear();
    m_status->setVisible(!m_status->text().isEmpty());
    lay();
}

RecordBoard *makeBoard(const OperationSpec &spec, const Connection &connection, Directory &directory,
                       const Clock &clock)
{
    if (!spec.find)
        return nullptr;
    switch (spec.find->board) {
    case FindSpec::Board::None:
        return nullptr;
    case FindSpec::Board::Cards:
        return new CardsBoard(spec, connection, directory);
    case FindSpec::Board::Timeline:
        return new TimelineBoard(spec, connection, directory, clock);
    }
    return nullptr;
}

} // namespace PeopleDesk
