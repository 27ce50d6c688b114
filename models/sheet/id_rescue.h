// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/found.h"
#include "models/outcomes/outcome.h"
#include "models/sheet/rescue_case.h"
#include "models/sheet/rescue_source.h"

#include <QObject>

#include <memory>

namespace PeopleDesk {

class ApiGateway;
class RescueWalk;
class SheetDocument;
class SheetEdits;
class Workers;
struct LookupSpec;

/// Whether ids of a checked sheet were rounded, or look like it, and can be looked up.
bool hasIdsToRescue(const SheetDocument &sheet);

/// What the look-ups say of one damaged or suspicious id.
struct RescueFinding
{
    enum class Standing {
        Waiting, ///< not looked up yet
        Offered, ///< exactly one record begins like that
        Right, ///< and that one has this very id
        Several, ///< which one is meant can't be told
        None,
        TooFewDigits,
        Unlistable, ///< no look-up lists what the column holds
        NotRead, ///< the look-up was stopped, or refused
    };

    struct Match
    {
        QString id = {};
        Text name = {};
        Text note = {};
    };

    RescueCase of = {};
    Standing standing = Standing::Waiting;
    QList<Match> matches = {}; ///< two at most: then there are several
    bool isNamedBeside = false; ///< the row holds the name of whom the record is about
    bool isTicked = false;
};

/// Looks up what became of the ids that a spreadsheet has rounded: collects them, goes through the look-up of
/// each column, and holds what was found beside what stands there. Changes nothing by itself; what people
/// tick is put in as one step that can be undone. All it is given must outlive it; sheet and columns must not
/// be changed meanwhile.
class IdRescue : public QObject
{
    Q_OBJECT
public:
    enum class State { Idle, Collecting, Reading, Done };

    IdRescue(SheetDocument &sheet, SheetEdits &edits, Workers &workers, ApiGateway &gateway,
             QObject *parent = nullptr);
    ~IdRescue() override;

    /// Also once more, after something could not be read: nothing is ticked then.
    void start();
    /// What was not read to its end stays unknown.
    void stop();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] const SheetDocument &sheet() const { return m_sheet; }
    [[nodiscard]] const QList<RescueFinding> &findings() const { return m_findings; }
    /// The reading under way; null: none is.
    [[nodiscard]] const RescueWalk *walk() const { return m_walk.get(); }
    /// What could not be read, and why; null: all that can be listed was, or it was stopped.
    [[nodiscard]] const LookupSpec *refused() const { return m_refused; }
    [[nodiscard]] const Outcome &refusal() const { return m_refusal; }
    [[nodiscard]] bool wasStopped() const { return m_wasStopped; }
    [[nodiscard]] qsizetype count(RescueFinding::Standing standing) const;

    /// Only what is offered can be ticked.
    void tick(qsizetype finding, bool isTicked);
    void tickAll(bool areTicked);
    [[nodiscard]] qsizetype tickedCount() const { return m_ticked; }
    /// Puts what is ticked into the sheet; how many cells.
    qsizetype apply();

Q_SIGNALS:
    void stateChanged();
    /// Between these two the findings become other ones.
    void aboutToCollect();
    void collected();
    void settled(qsizetype first, qsizetype last);
    void ticked();
    void progressed();

private:
    struct Column
    {
        QString path;
        std::optional<RescueSource> source;
        QHash<RescueDigits, QList<RescueFinding::Match>> matches; ///< of the digits that are looked for
    };

    void take(const QList<RescueCase> &cases);
    void readNext();
    void takeFound(const QList<Found> &records, const Found &person);
    void takeEnd(const Outcome &outcome, const LookupSpec *lookup);
    void settle(const QString &path, const std::function<void(RescueFinding &)> &judge);
    void judge(RescueFinding &finding, const Column &column) const;
    void finish();
    void setState(State state);

    SheetDocument &m_sheet;
    SheetEdits &m_edits;
    Workers &m_workers;
    ApiGateway &m_gateway;
    State m_state = State::Idle;
    QList<RescueFinding> m_findings;
    QList<Column> m_columns; ///< the first is being read
    std::unique_ptr<RescueWalk> m_walk;
    const LookupSpec *m_refused = nullptr;
    Outcome m_refusal;
    bool m_wasStopped = false;
    qsizetype m_ticked = 0;
};

} // namespace PeopleDesk
