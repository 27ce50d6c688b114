// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/sheet/sheet_document.h"
#include "models/sheet/sheet_edits.h"
#include "models/sheet/sheet_model.h"
#include "models/sheet/sheet_standing.h"

#include <QObject>

#include <memory>

namespace PeopleDesk {

class ApiGateway;
class Clock;
class ColumnMemory;
class IdRescue;

/// One file that somebody works on: read, read again in another way, its columns corrected and remembered,
/// its cells edited. All it is given must outlive it.
class SheetSession : public QObject
{
    Q_OBJECT
public:
    SheetSession(const OperationSpec &spec, const Connection &connection, const SheetPorts &ports,
                 ColumnMemory &memory, const Clock &clock, QObject *parent = nullptr);
    ~SheetSession() override;

    void open(const QString &path, const SheetChoice &choice = {});
    /// Throws edits and chosen columns away.
    void readAgain(const SheetChoice &choice);
    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] QString fileName() const;
    [[nodiscard]] const SheetChoice &choice() const { return m_choice; }

    [[nodiscard]] SheetDocument &document() const { return *m_reading->document; }
    [[nodiscard]] SheetEdits &edits() const { return *m_reading->edits; }
    [[nodiscard]] SheetStanding &standing() const { return *m_reading->standing; }
    [[nodiscard]] SheetModel &model() const { return *m_reading->model; }

    /// Choosing again for the same column gives back what the choice before has taken from another one.
    void chooseColumn(qsizetype column, const QString &path);
    /// What was chosen will be found by itself the next time.
    void rememberColumns();

    /// People said that the ids are right although they look rounded.
    void acceptIds(bool accepted);
    [[nodiscard]] bool hasAcceptedIds() const { return m_hasAcceptedIds; }
    /// Ids were rounded, or look like it, of which look-ups may know the right ones.
    [[nodiscard]] bool hasIdsToRescue() const;
    /// Looks at the present reading and goes before it does. The gateway must outlive it.
    [[nodiscard]] std::unique_ptr<IdRescue> makeRescue(ApiGateway &gateway) const;
    /// Why nothing of this sheet can be sent as it is; none: it can, or is still being checked.
    [[nodiscard]] std::optional<Text> obstacle() const;
    /// Everything is known, and nothing stands in the way.
    [[nodiscard]] bool isSendable() const;

Q_SIGNALS:
    /// Another document and other models have taken the place of the former, which go with this event.
    void renewed();
    void mappingChanged();
    /// Something else may be said now of the sheet as a whole.
    void changed();

private:
    /// Destroyed from the last to the first: the model looks at all others.
    struct Reading
    {
        std::unique_ptr<SheetDocument> document;
        std::unique_ptr<SheetEdits> edits;
        std::unique_ptr<SheetStanding> standing;
        std::unique_ptr<SheetModel> model;
    };

    void begin();

    const OperationSpec &m_spec;
    const Connection m_connection;
    const SheetPorts m_ports;
    ColumnMemory &m_memory;
    const Clock &m_clock;
    QString m_path;
    SheetChoice m_choice;
    ColumnMapping m_found; ///< before anybody corrected it
    ColumnMapping m_before; ///< before the column at hand was corrected
    qsizetype m_column = -1; ///< the column at hand
    bool m_hasAcceptedIds = false;
    std::unique_ptr<Reading> m_reading;
};

} // namespace PeopleDesk
