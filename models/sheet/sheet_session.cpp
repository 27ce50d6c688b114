// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_session.h"

#include "models/ports/clock.h"
#include "models/ports/column_memory.h"
#include "models/sheet/id_rescue.h"
#include "models/sheet/missing_columns.h"
#include "models/sheet/sheet_obstacle.h"
#include "models/sheet/sheet_words.h"

#include <QFileInfo>

namespace PeopleDesk {

SheetSession::SheetSession(const OperationSpec &spec, const Connection &connection, const SheetPorts &ports,
                           ColumnMemory &memory, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_spec(spec)
    , m_connection(connection)
    , m_ports(ports)
    , m_memory(memory)
    , m_clock(clock)
{
}

SheetSession::~SheetSession() = default;

void SheetSession::open(const QString &path, const SheetChoice &choice)
{
    m_path = path;
    m_choice = choice;
    begin();
}

void SheetSession::readAgain(const SheetChoice &choice)
{
    m_choice = choice;
    begin();
}

QString SheetSession::fileName() const
{
    return QFileInfo(m_path).fileName();
}

void SheetSession::begin()
{
    auto reading = std::make_unique<Reading>();
    reading->document = std::make_unique<SheetDocument>(
        m_spec, m_connection, FormStart{m_clock.now(), m_connection.userIdType}, m_ports);
    reading->edits = std::make_unique<SheetEdits>(*reading->document);
    reading->standing = std::make_unique<SheetStanding>(*reading->document);
    reading->model = std::make_unique<SheetModel>(*reading->document, *reading->edits, *reading->standing);
    SheetDocument *document = reading->document.get();
    connect(document, &SheetDocument::headerFound, this, [this, document] {
        m_found = document->mapping();
        Q_EMIT mappingChanged();
    });
    connect(document, &SheetDocument::rowsAdded, this, [this](qsizetype first) {
        if (first == 0)
            Q_EMIT mappingChanged(); // now there are values to tell columns by
    });
    connect(document, &SheetDocument::stateChanged, this, &SheetSession::changed);
    connect(reading->edits.get(), &SheetEdits::changed, this, &SheetSession::changed);
    connect(reading->standing.get(), &SheetStanding::changed, this, &SheetSession::changed);
    m_found = {};
    m_column = -1;
    m_hasAcceptedIds = false;
    const auto former = std::exchange(m_reading, std::move(reading));
    Q_EMIT renewed();
    document->open(m_path, m_choice, m_memory.columns(m_spec.key));
    Q_EMIT changed();
}

void SheetSession::chooseColumn(qsizetype column, const QString &path)
{
    if (column >= document().mapping().columns().size()
        || document().mapping().columns().at(column).path == path)
        return;
    if (std::exchange(m_column, column) != column)
        m_before = document().mapping();
    ColumnMapping mapping = m_before;
    mapping.choose(column, path);
    document().setMapping(mapping);
    m_hasAcceptedIds = false;
    model().renew();
    Q_EMIT mappingChanged();
    Q_EMIT changed();
}

void SheetSession::rememberColumns()
{
    const QHash<QString, QString> chosen = corrections(m_found, document().mapping());
    if (!chosen.isEmpty())
        m_memory.remember(m_spec.key, chosen);
}

void SheetSession::acceptIds(bool accepted)
{
    m_hasAcceptedIds = accepted;
    Q_EMIT changed();
}

bool SheetSession::hasIdsToRescue() const
{
    return PeopleDesk::hasIdsToRescue(document());
}

std::unique_ptr<IdRescue> SheetSession::makeRescue(ApiGateway &gateway) const
{
    return std::make_unique<IdRescue>(document(), edits(), m_ports.workers, gateway);
}

std::optional<Text> SheetSession::obstacle() const
{
    const SheetDocument &sheet = document();
    switch (sheet.state()) {
    case SheetDocument::State::Reading:
    case SheetDocument::State::Checking:
        return std::nullopt;
    case SheetDocument::State::Failed:
        return sheetTroubleText(sheet.reply().trouble);
    case SheetDocument::State::NoHeader:
        return trText("SheetSession",
                      "No row of the file names a column that is known. Say below what the columns mean.");
    case SheetDocument::State::Ready:
        break;
    }
    if (const auto why = sheetObstacle(sheet))
        return why;
    if (standing().isSettled() && standing().blocked() == sheet.rows().size())
        return trText("SheetSession", "Every row has a problem, so none can be sent.");
    return std::nullopt;
}

bool SheetSession::isSendable() const
{
    const SheetDocument &sheet = document();
    return sheet.state() == SheetDocument::State::Ready && standing().isSettled() && !obstacle()
        && (!sheet.comparison().hasQuestion() || m_hasAcceptedIds);
}

} // namespace PeopleDesk
