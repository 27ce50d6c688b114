// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/endpoint.h"
#include "models/operations/error_entry.h"
#include "models/operations/field_spec.h"
#include "models/operations/rule.h"

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

/// A permission that an administrator has to grant, in the words of the console.
struct Scope
{
    QString name; ///< "hire:offer"
    Text label;
    Text remark = {}; ///< when it is needed, if not always
};

/// Something besides scopes that has to be set up by the tenant's administrator.
struct Precondition
{
    Text text;
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

    QList<Scope> scopes;
    QList<Precondition> preconditions;

    [[nodiscard]] QList<FieldSpec> fields() const;
    [[nodiscard]] const FieldSpec *field(const QString &key) const;
    [[nodiscard]] bool createsRecord() const { return targetField.isEmpty(); }
};

} // namespace PeopleDesk
