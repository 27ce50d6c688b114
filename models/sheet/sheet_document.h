// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"
#include "models/ports/sheet_files.h"
#include "models/sheet/sheet_comparison.h"

#include <QObject>
#include <QPointer>

#include <atomic>
#include <memory>

namespace PeopleDesk {

class Workers;

/// What a sheet is read with.
struct SheetPorts
{
    SheetFiles &files;
    Workers &workers;
    BatchStore &store; ///< its ledger of what was booked before
    Tongues tongues; ///< in which headers and choices are understood
};

/// One sheet for one operation: its rows as they stand in the file and as they were edited since, which
/// column fills which field, and everything that is found about them. Reads and checks on other threads and
/// takes what comes of it in pieces. Ports and description must outlive it.
class SheetDocument : public QObject
{
    Q_OBJECT
public:
    enum class State {
        Reading, ///< and checking what was read
        NoHeader, ///< read, but no row names a column that is known
        Checking,
        Ready, ///< everything is known that can be without sending
        Failed, ///< the file can't be read, see reply()
    };
    Q_ENUM(State)

    SheetDocument(const OperationSpec &spec, const Connection &connection, const FormStart &start,
                  const SheetPorts &ports, QObject *parent = nullptr);
    ~SheetDocument() override;

    /// Once. \a remembered: see HeaderWords.
    void open(const QString &path, const SheetChoice &choice, const QHash<QString, QString> &remembered = {});
    /// No more than what was read so far; Failed with SheetTrouble::Cancelled.
    void cancel();

    [[nodiscard]] const OperationSpec &spec() const { return m_spec; }
    [[nodiscard]] const Connection &connection() const { return m_connection; }
    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const SheetFacts &facts() const { return m_facts; }
    [[nodiscard]] const SheetReadReply &reply() const { return m_reply; }
    /// The file's number of the row that names the columns; 0: none does.
    [[nodiscard]] qint64 headerNumber() const { return m_headerNumber; }
    [[nodiscard]] const ColumnMapping &mapping() const { return m_mapping; }
    /// Checks all rows anew.
    void setMapping(const ColumnMapping &mapping);

    [[nodiscard]] const SheetRows &rows() const { return m_rows; }
    [[nodiscard]] qsizetype checkedCount() const { return m_checkedCount; }
    /// As a row stands now, edited cells included.
    [[nodiscard]] const SheetCheck &check() const { return *m_check; }
    /// The same for a worker, which may outlive the sheet.
    [[nodiscard]] std::shared_ptr<const SheetCheck> sharedCheck() const { return m_check; }
    /// Puts a text into a cell; the row is judged at once, its likeness to other rows a little later. Not
    /// before all rows were judged once.
    void edit(qsizetype place, qsizetype column, const SheetCell &cell);

    /// These look rounded, but somebody knows that they are right: they are suspicious no more. Compares
    /// anew.
    void confirmIds(const QString &path, const QSet<quint64> &ids);
    [[nodiscard]] const IdsByPath &rightIds() const { return m_rightIds; }

    /// Of the whole row: by itself, beside the others, against what was booked.
    [[nodiscard]] QList<Problem> problems(qsizetype place) const;
    [[nodiscard]] bool isBlocked(qsizetype place) const;
    [[nodiscard]] bool isWarned(qsizetype place) const;
    [[nodiscard]] std::optional<RowBooking> booking(qsizetype place) const;
    [[nodiscard]] const RowComparison &comparison() const { return m_found->rows; }
    /// Of the rows that can be sent, as of the latest comparison.
    [[nodiscard]] SheetTotals totals() const;
    /// Of those with problems.
    [[nodiscard]] SheetTotals blockedTotals() const;

Q_SIGNALS:
    void stateChanged(PeopleDesk::SheetDocument::State state);
    /// The header is known; rows come from now on.
    void headerFound();
    void rowsAdded(qsizetype first, qsizetype last);
    /// Problems of these rows may be other ones now.
    void rowsChecked(qsizetype first, qsizetype last);

private:
    void setState(State state);
    void takeRows(const QList<CellRow> &rows);
    void findHeaderIn(const QList<CellRow> &rows);
    void addRows(const QList<CellRow> &rows);
    void finishReading(const SheetReadReply &reply);
    void checkBlocks(qsizetype firstBlock);
    struct Judged;
    void takeChecked(qsizetype block, const Judged &judged);
    void compareWhenDone();
    void takeComparison(const std::shared_ptr<SheetComparison::Found> &found);
    void forgetChecks();
    [[nodiscard]] QList<Problem> roundedIds(qsizetype place) const;

    const OperationSpec &m_spec;
    const Connection m_connection;
    const FormStart m_start;
    const SheetPorts m_ports;
    QHash<QString, QString> m_remembered;
    QPointer<SheetReading> m_reading;
    State m_state = State::Reading;
    SheetFacts m_facts;
    SheetReadReply m_reply;
    bool m_isRead = false;
    qint64 m_headerNumber = 0;
    ColumnMapping m_mapping;
    QList<CellRow> m_top; ///< what came before the header was found
    SheetRows m_rows;
    std::shared_ptr<const SheetCheck> m_check; ///< shared with workers that may outlive this
    CheckedSheet m_checked; ///< in the blocks of m_rows
    qsizetype m_checkedCount = 0;
    std::unique_ptr<SheetComparison> m_comparing; ///< under way
    std::shared_ptr<SheetComparison::Found> m_found = std::make_shared<SheetComparison::Found>();
    SheetTotals m_totals; ///< of rows that nothing blocks by itself
    SheetTotals m_blockedTotals; ///< of the others
    IdsByPath m_rightIds;
    /// What workers were asked for is of use still: false where the mapping is another one by now, or nobody
    /// is left.
    std::shared_ptr<std::atomic_bool> m_isWanted = std::make_shared<std::atomic_bool>(true);
    bool m_isStale = false; ///< edited since the comparison under way began
};

} // namespace PeopleDesk
