// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/found.h"
#include "models/operations/endpoint.h"
#include "models/operations/error_entry.h"
#include "models/operations/field_range.h"
#include "models/operations/rule.h"
#include "models/operations/scope.h"
#include "models/timeline/contract_span.h"

#include <QDateTime>

#include <optional>

namespace PeopleDesk {

/// A line about the loaded record that can't be edited ("Job: Senior QA Engineer").
struct Fact
{
    Text label;
    Text value;
};

/// What a fresh form may draw on for its proposals.
struct FormStart
{
    QDateTime now;
    QString userIdType; ///< the connection's default
};

/// Which fields a bar of a timeline moves.
struct SpanFields
{
    QString start;
    QString expectedEnd;
    QString actualEnd;
};

/// How a record is found by the name of whom it is about. Look-ups go by their keys in models/lookups.
struct FindSpec
{
    /// How somebody's records are shown.
    enum class Board {
        None, ///< whoever was found is the record
        Cards, ///< one below the other
        Timeline, ///< bars over the years
    };

    QString people; ///< look-up that finds whom a record is about
    QString records = {}; ///< look-up of the records of one of them; empty: whoever was found is the record
    QString personMember = {}; ///< what that look-up has to be given the person's id as ("talent_id")
    Board board = Board::None;
    Text prompt; ///< in the empty search line: "Name, e-mail or phone"
    /// Whom a record that was opened by its id belongs to: a look-up, and what it is given.
    QString owner = {};
    std::function<QHash<QString, QString>(const QJsonObject &record)> ownerOf = {};
    /// Of a timeline: a record as a bar, from the record's JSON, and the fields behind it.
    std::function<ContractSpan(const QJsonObject &record)> span = {};
    SpanFields spanFields = {};
    /// Of several records, the one that most likely is meant.
    std::function<bool(const QJsonObject &record)> isCurrent = {};
    /// What picking a record fills in, where it is not the operation's target.
    std::function<QHash<QString, QString>(const QJsonObject &record, const QString &userIdType)> fills = {};
    /// Names that the record tells besides, each with the look-up that it is a name of.
    std::function<QList<std::pair<QString, Found>>(const QJsonObject &record)> names = {};
};

/// Where people meet an operation.
enum class Place {
    Page, ///< on a page of its own
    Variant, ///< on the same page as another one, if the connection chose it
    Step, ///< from a record, or from History
};

/// Whether what was sent can be taken back.
struct UndoSpec
{
    enum class Way {
        None,
        Restore, ///< by sending the values of before
        Operation, ///< by another operation
    };

    Way way = Way::None;
    Text whyNot = {}; ///< of None
    QString operation = {}; ///< of Operation: its target is what was created, or else the same record
    Text look = {}; ///< of None: on the button that opens the record, where seeing it helps; none: no button
};

/// What carrying an operation out does to its record, although the body does not say so.
struct MoveSpec
{
    FieldSpec field; ///< of the record as it is read; no field of the form
    QStringList to; ///< what it holds afterwards: one of these
};

/// How the record behind an operation is read before it is edited.
struct LoadSpec
{
    Endpoint endpoint; ///< its path takes the operation's target field
    QString dataPath; ///< member of "data" that holds the record
    /// Values that need more than fetching them by field key; sees the record's JSON.
    std::function<void(const QJsonObject &, Record &)> complete = {};
    std::function<QList<Fact>(const QJsonObject &)> facts = {};
    /// Whether the record shows that a body was carried out; none: every member of the body stands in
    /// the record with the same value.
    std::function<bool(const QJsonObject &body, const QJsonObject &record)> shows = {};
};

/// Something besides scopes that has to be set up by the tenant's administrator.
struct Precondition
{
    Text text;
};

/// Fields that no two rows of a sheet, nor a row and what was booked before, should have alike, although nothing
/// forbids it.
struct AlikeSpec
{
    QStringList fields; ///< keys, all filled
    Text inSheet; ///< "%1": the number of the earlier row
    Text inLedger = {}; ///< "%1": the external_id of the one that was booked; none: the ledger is not asked
};

/// What a sheet comes to, beside the number of its rows.
struct TotalSpec
{
    QString by = {}; ///< one total for each value of this field; empty: one for all
    QString sum = {}; ///< the field that is added up; empty: rows are counted
    Text unit = {}; ///< of a sum: "points"; none: the value of `by` is the unit
};

/// One operation on Feishu, described once. Form, sheet, validation, body, error text and history all
/// derive from this; it lives as long as the program, in the catalog.
struct OperationSpec
{
    QString key; ///< "update_offer_status": in the journal, on the command line
    QString icon; ///< name of the rail's picture in resources
    Text noun; ///< "Offers": the page
    Text title; ///< "Update an offer's status"
    Text purpose; ///< one sentence below the title
    Text sendLabel; ///< the verb on the button
    Text doneText; ///< "The offer's status was updated."
    Text subjectLabel = {}; ///< "Candidate": before the name of whom it is about; none: the name says it

    Endpoint endpoint;
    QString targetField; ///< the field that names the record; empty when a record is created
    QString repeatKeyField = {}; ///< "external_id": the field whose value makes a repeat safe
    QList<SectionSpec> sections;
    QList<Rule> rules;
    ErrorTable errors; ///< the operation's own; looked up before those of its product and of the platform
    const ErrorTable &(*productErrors)() = nullptr; ///< codes that all of Feishu Hire, or of People, share
    std::optional<LoadSpec> load = {};
    std::optional<FindSpec> find = {};
    UndoSpec undo = {};
    QStringList neverSent = {}; ///< members of the record that make Feishu refuse a body which carries them
    std::optional<MoveSpec> moves = {};

    Place place = Place::Page;
    QString page = {}; ///< of a variant or a step: key of the operation on whose page it is met
    Text variantLabel = {}; ///< how the choice between variants is called in a connection's settings
    Text variantHelp = {};
    /// Of a step: whether the record as it was read allows it.
    Condition offered = {};
    /// What the body needs besides its fields, such as the names of what is written.
    std::function<void(BodyValue &body, const Draft &draft)> completeBody = {};
    /// The way back: fields that the body does not simply hold under their keys.
    std::function<void(const QJsonObject &body, const Record &was, Record &sent)> completeSent = {};

    /// Questions to ask before sending what can't be taken back by sending again ("Move from ... to ...?");
    /// empty: none.
    std::function<QList<Text>(const Draft &)> confirmations = {};
    /// What a draft comes to, in a few lines; none: what it changes, field by field.
    std::function<QList<Text>(const Draft &)> summary = {};
    /// What a fresh form starts with ("external_id": a proposal).
    std::function<void(Record &, const FormStart &)> propose = {};
    /// Where the reply holds the id of what was created, such as "id"; empty: nothing is created.
    QString createdIdPath = {};
    Text createdIdLabel = {}; ///< "Reward ID"
    Text afterSuccess = {}; ///< what to know afterwards ("search results may lag a few seconds")

    QList<AlikeSpec> alike = {};
    QList<TotalSpec> totals = {};

    QList<Scope> scopes;
    QList<Precondition> preconditions;

    [[nodiscard]] FieldRange fields() const { return FieldRange(sections); }
    [[nodiscard]] const FieldSpec *field(const QString &key) const;
    [[nodiscard]] bool createsRecord() const { return targetField.isEmpty(); }
};

} // namespace PeopleDesk
