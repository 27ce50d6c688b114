// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"
#include "models/values/record.h"
#include "models/values/value_kind.h"

#include <QJsonObject>

#include <functional>

namespace PeopleDesk {

struct ChoicePath;

using Condition = std::function<bool(const Draft &)>;

/// One value of a closed (or, for tenants that add their own, half-open) list.
struct Choice
{
    QString value;
    Text label;
    Text note = {}; ///< what choosing it means
    QStringList aliases = {}; ///< what it is called elsewhere: in the documents, in other tools
};

/// Where Feishu People lists the values of a half-open choice, the tenant's own among them (API §9.10).
struct EnumSource
{
    QString object; ///< "contract"
    QString field; ///< "contract_type"
};

/// One field, described once: its form row, sheet column, wire field and problem reports all carry
/// this key.
struct FieldSpec
{
    enum class Slot {
        Path, ///< names the record, in the address
        NameInBody, ///< names the record, in the body
        Query,
        Body,
    };
    enum class Sent {
        WhenFilled, ///< empty is left out
        WhenChanged, ///< only if it differs from what was loaded
        Always,
    };

    QString key; ///< dotted path in the body, such as "bonus.cash.amount"
    const ValueKind *kind = nullptr;
    Text label;
    Text help = {};
    Text whenEmpty = {}; ///< what Feishu makes of it when it is left out; said only while it is
    Text placeholder = {};
    Slot slot = Slot::Body;
    Sent sent = Sent::WhenFilled;
    QList<Choice> choices = {};
    QList<Choice> readOnlyChoices = {}; ///< only ever read: they have a name but can't be chosen
    bool choicesOpen = false; ///< other values are allowed (tenants add some)
    EnumSource enumSource = {}; ///< of open choices: where the tenant's own are listed; empty: nowhere
    bool clearable = false; ///< a loaded value may be emptied, which the request says in its own way
    bool prefilled = true; ///< loading also fills the new value, not only the loaded one
    /// Texts worth offering for free text, seen the rest of the form (a reason that fits the rule).
    std::function<QList<Choice>(const Draft &)> proposals = {};
    std::function<QList<Choice>(const Draft &)> quickPicks = {}; ///< one-click values beside the editor
    const ChoicePath *path = nullptr; ///< choices shown as a diagram; none: a list
    Condition shown = {}; ///< none: always
    Condition needed = {}; ///< none: never required
    int maximumLength = 0; ///< in characters; 0: not documented
    int maximumItems = 0; ///< of an id list or of entries; 0: not documented
    QString suggestions = {}; ///< look-up that can offer values, by its name; empty: none
    QString idTypeField = {}; ///< of a user id: the field that says of which type it is

    /// Columns of a repeated field, and how one entry stands on the wire when that is not simply its
    /// columns by key.
    QList<FieldSpec> columns = {};
    std::function<BodyValue(const Entry &)> encodeEntry = {};
    std::function<Entry(const QJsonObject &)> decodeEntry = {};
    /// Look-up that tells which entries there can be, and of what type; of a column, what the entries are
    /// called. Empty: none.
    QString definitions = {};
    QString keyedBy =
        {}; ///< column that tells entries apart when each counts by itself; empty: the list counts
    Text entryName = {}; ///< "cost center": for "Add ..." and for problems
    bool isDerived = false; ///< of a column: told from the others, so it makes no difference by itself
    int addsUpTo = 0; ///< of a column of whole numbers: what its entries must sum to; 0: nothing

    /// Names the record rather than saying anything about it.
    [[nodiscard]] bool namesRecord() const { return slot == Slot::Path || slot == Slot::NameInBody; }
    [[nodiscard]] bool isShown(const Draft &draft) const { return !shown || shown(draft); }
    [[nodiscard]] bool isNeeded(const Draft &draft) const { return needed && needed(draft); }
    [[nodiscard]] const Choice *choice(const QString &value) const;
    /// The value as people read it: a choice's label, otherwise the text itself.
    [[nodiscard]] QString display(const QString &value) const;
    /// The same with the names of ids and of the tenant's own values, each with what it is the name of.
    [[nodiscard]] QString display(const QString &value, const FieldNames &names) const;
    /// What the entry that goes by \a name is called.
    [[nodiscard]] QString displayEntry(const QString &name, const FieldNames &names) const;
};

/// Fields under one heading.
struct SectionSpec
{
    Text title;
    QList<FieldSpec> fields;
};

} // namespace PeopleDesk
