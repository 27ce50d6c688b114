// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

namespace PeopleDesk {

/// An operation with one field of each behaviour, so that tests of forms and sessions do not depend on
/// Feishu's own: a name, a status that is always sent, a note that only status 2 uses, and parts.
inline OperationSpec smallOperation(Repeat repeat = Repeat::ClientToken)
{
    using namespace Qt::StringLiterals;
    const auto word = [](const char *text) { return Text::verbatim(QString::fromLatin1(text)); };
    OperationSpec spec;
    spec.key = u"update_thing"_s;
    spec.title = word("Update a thing");
    spec.endpoint = {"PATCH", "/open-apis/things/:thing_id", {}, repeat};
    spec.targetField = u"thing_id"_s;
    FieldSpec id{.key = u"thing_id"_s, .kind = &idKind(), .label = word("Thing id")};
    id.slot = FieldSpec::Slot::Path;
    FieldSpec status{.key = u"status"_s, .kind = &choiceNumberKind(), .label = word("Status")};
    status.sent = FieldSpec::Sent::Always;
    status.choices = {{u"1"_s, word("Open")}, {u"2"_s, word("Closed")}};
    status.needed = [](const Draft &) { return true; };
    FieldSpec note{.key = u"note"_s, .kind = &lineKind(), .label = word("Note")};
    note.shown = [](const Draft &draft) { return draft.values.text(u"status"_s) == "2"_L1; };
    note.needed = note.shown;
    FieldSpec name{.key = u"name"_s, .kind = &lineKind(), .label = word("Name")};
    name.sent = FieldSpec::Sent::WhenChanged;
    FieldSpec parts{.key = u"parts"_s, .kind = &rowsKind(), .label = word("Parts")};
    parts.sent = FieldSpec::Sent::WhenChanged;
    FieldSpec partId{.key = u"part_id"_s, .kind = &idKind(), .label = word("Part id")};
    partId.needed = [](const Draft &) { return true; };
    FieldSpec rate{.key = u"rate"_s, .kind = &integerKind(), .label = word("Rate")};
    rate.needed = [](const Draft &) { return true; };
    parts.columns = {partId, rate};
    spec.sections = {{word("All"), {id, status, note, name, parts}}};
    LoadSpec load;
    load.endpoint = {"GET", "/open-apis/things/:thing_id", {}, Repeat::Read};
    load.dataPath = u"thing"_s;
    spec.load = load;
    return spec;
}

} // namespace PeopleDesk
