// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/id_rescue.h"

#include "models/lookups/lookups.h"
#include "models/ports/workers.h"
#include "models/sheet/rescue_walk.h"
#include "models/sheet/sheet_document.h"
#include "models/sheet/sheet_edits.h"

namespace PeopleDesk {

namespace {

using Standing = RescueFinding::Standing;

QStringList suspiciousPaths(const SheetDocument &sheet)
{
    QStringList paths;
    const QList<IdSuspicion> &suspicions = sheet.comparison().suspicions;
    for (const IdSuspicion &suspicion : suspicions) {
        if (suspicion.level != IdSuspicion::Level::Remark)
            paths.append(suspicion.path);
    }
    return paths;
}

RescueFinding::Match matchOf(const Found &record, const Found &person)
{
    if (person.id.isEmpty())
        return {record.id, record.name, record.note};
    // Of a record that the list names by its id alone, the person says more.
    QList<Text> notes;
    if (!(record.name == Text::verbatim(record.id)))
        notes.append(record.name);
    if (!record.note.isEmpty())
        notes.append(record.note);
    return {record.id, person.name,
            notes.isEmpty() ? person.note : Text::joined(notes, QStringLiteral(" · "))};
}

} // namespace

bool hasIdsToRescue(const SheetDocument &sheet)
{
    const QStringList paths = sheet.comparison().lostIdPaths + suspiciousPaths(sheet);
    return std::any_of(paths.begin(), paths.end(), [&](const QString &path) {
        const auto column = findSheetColumn(sheet.spec(), path);
        return column && rescueSource(sheet.spec(), *column);
    });
}

IdRescue::IdRescue(SheetDocument &sheet, SheetEdits &edits, Workers &workers, ApiGateway &gateway,
                   QObject *parent)
    : QObject(parent)
    , m_sheet(sheet)
    , m_edits(edits)
    , m_workers(workers)
    , m_gateway(gateway)
{
}

IdRescue::~IdRescue() = default;

void IdRescue::start()
{
    if (m_state == State::Collecting || m_state == State::Reading)
        return;
    m_refused = nullptr;
    m_wasStopped = false;
    m_ticked = 0;
    setState(State::Collecting);
    const auto cases = std::make_shared<QList<RescueCase>>();
    m_workers.run([&spec = m_sheet.spec(), mapping = m_sheet.mapping(), rows = m_sheet.rows(),
                   scope = RescueScope{suspiciousPaths(m_sheet), m_sheet.rightIds()},
                   cases] { *cases = findRescueCases(spec, mapping, rows, scope); },
                  this,
                  [this, cases] {
                      if (m_state == State::Collecting)
                          take(*cases);
                  });
}

void IdRescue::take(const QList<RescueCase> &cases)
{
    Q_EMIT aboutToCollect();
    m_findings.clear();
    m_columns.clear();
    m_findings.reserve(cases.size());
    for (const RescueCase &one : cases) {
        RescueFinding finding{.of = one};
        auto column = std::find_if(m_columns.begin(), m_columns.end(),
                                   [&](const Column &other) { return other.path == one.path; });
        if (column == m_columns.end()) {
            m_columns.append(
                {one.path, rescueSource(m_sheet.spec(), *findSheetColumn(m_sheet.spec(), one.path)), {}});
            column = m_columns.end() - 1;
        }
        if (!column->source)
            finding.standing = Standing::Unlistable;
        else if (!one.digits.areEnough())
            finding.standing = Standing::TooFewDigits;
        else
            column->matches.insert(one.digits, {});
        m_findings.append(finding);
    }
    m_columns.removeIf([](const Column &column) { return column.matches.isEmpty(); });
    Q_EMIT collected();
    setState(State::Reading);
    readNext();
}

void IdRescue::readNext()
{
    if (m_columns.isEmpty()) {
        finish();
        return;
    }
    m_walk = std::make_unique<RescueWalk>(*m_columns.constFirst().source, m_gateway,
                                          m_sheet.connection().userIdType);
    connect(m_walk.get(), &RescueWalk::found, this, &IdRescue::takeFound);
    connect(m_walk.get(), &RescueWalk::finished, this, &IdRescue::takeEnd);
    Q_EMIT progressed();
    m_walk->start();
}

void IdRescue::takeFound(const QList<Found> &records, const Found &person)
{
    Column &column = m_columns.first();
    for (const Found &record : records) {
        const auto wanted = column.matches.find({record.id.left(RescueDigits::kept), record.id.size()});
        if (wanted == column.matches.end() || wanted->size() > 1)
            continue;
        // Pages may overlap when something is added meanwhile.
        if (wanted->isEmpty() || wanted->constFirst().id != record.id)
            wanted->append(matchOf(record, person));
    }
    Q_EMIT progressed();
}

void IdRescue::takeEnd(const Outcome &outcome, const LookupSpec *lookup)
{
    m_walk.release()->deleteLater(); // it is still speaking
    const Column column = m_columns.takeFirst();
    if (outcome.succeeded()) {
        settle(column.path, [&](RescueFinding &finding) { judge(finding, column); });
    } else {
        settle(column.path, [](RescueFinding &finding) { finding.standing = Standing::NotRead; });
        if (!m_refused) {
            // What the walk had of it goes with the walk.
            m_refused = findLookup(lookup->key);
            m_refusal = outcome;
        }
    }
    readNext();
}

void IdRescue::settle(const QString &path, const std::function<void(RescueFinding &)> &judge)
{
    for (RescueFinding &finding : m_findings) {
        if (finding.standing == Standing::Waiting && (path.isEmpty() || finding.of.path == path))
            judge(finding);
    }
    if (!m_findings.isEmpty())
        Q_EMIT settled(0, m_findings.size() - 1);
}

void IdRescue::judge(RescueFinding &finding, const Column &column) const
{
    finding.matches = column.matches.value(finding.of.digits);
    if (finding.matches.isEmpty())
        finding.standing = Standing::None;
    else if (finding.matches.size() > 1)
        finding.standing = Standing::Several;
    else
        finding.standing =
            finding.matches.constFirst().id == finding.of.suspicious ? Standing::Right : Standing::Offered;
    if (finding.matches.size() == 1)
        finding.isNamedBeside = finding.of.names(finding.matches.constFirst().name);
}

void IdRescue::stop()
{
    if (m_state != State::Collecting && m_state != State::Reading)
        return;
    m_wasStopped = true;
    m_walk.reset();
    m_columns.clear();
    settle({}, [](RescueFinding &finding) { finding.standing = Standing::NotRead; });
    finish();
}

void IdRescue::finish()
{
    IdsByPath right;
    for (const RescueFinding &finding : std::as_const(m_findings)) {
        if (finding.standing == Standing::Right)
            right[finding.of.path].insert(IdCensus::fullLengthId(finding.of.suspicious));
    }
    for (const auto &[path, ids] : right.asKeyValueRange())
        m_sheet.confirmIds(path, ids);
    setState(State::Done);
}

qsizetype IdRescue::count(Standing standing) const
{
    return std::count_if(m_findings.begin(), m_findings.end(),
                         [standing](const RescueFinding &finding) { return finding.standing == standing; });
}

void IdRescue::tick(qsizetype finding, bool isTicked)
{
    RescueFinding &one = m_findings[finding];
    if (one.standing != Standing::Offered || one.isTicked == isTicked)
        return;
    one.isTicked = isTicked;
    m_ticked += isTicked ? 1 : -1;
    Q_EMIT settled(finding, finding);
    Q_EMIT ticked();
}

void IdRescue::tickAll(bool areTicked)
{
    m_ticked = 0;
    for (RescueFinding &finding : m_findings) {
        finding.isTicked = areTicked && finding.standing == Standing::Offered;
        m_ticked += finding.isTicked ? 1 : 0;
    }
    if (!m_findings.isEmpty())
        Q_EMIT settled(0, m_findings.size() - 1);
    Q_EMIT ticked();
}

qsizetype IdRescue::apply()
{
    QList<CellEdit> cells;
    for (const RescueFinding &finding : std::as_const(m_findings)) {
        const RescueCase &of = finding.of;
        // Never over something else than what was compared.
        if (finding.isTicked && m_sheet.rows().at(of.place).at(of.column) == of.cell)
            cells.append({.place = of.place,
                          .column = of.column,
                          .after = {SheetCell::Kind::Text, finding.matches.constFirst().id}});
    }
    return m_edits.change(cells) ? cells.size() : 0;
}

void IdRescue::setState(State state)
{
    m_state = state;
    Q_EMIT stateChanged();
}

} // namespace PeopleDesk
