// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"
#include "models/values/body_value.h"

#include <QJsonValue>
#include <QString>

#include <optional>

namespace PeopleDesk {

/// What sort of thing a field holds: how typed text becomes its normal form, when that form is wrong,
/// how it stands in a request and how it is read from a reply. Kinds have no state; each exists once,
/// for the life of the program, behind a function of its own below.
class ValueKind
{
public:
    /// The sort of editor that suits the kind; ui decides what that looks like.
    enum class Editor {
        Line,
        Paragraph,
        Id,
        IdList,
        Choice,
        Choices,
        Date,
        DateTime,
        Instant,
        Integer,
        Decimal,
        Rows
    };

    virtual ~ValueKind() = default;

    [[nodiscard]] virtual Editor editor() const = 0;
    /// The form in which the text is kept, compared and sent: trimmed, full-width digits made plain,
    /// dates as yyyy-MM-dd. Text that can't be understood comes back as it was typed.
    [[nodiscard]] virtual QString normalised(const QString &typed) const;
    /// The same when a value was loaded before: a date-time keeps the loaded time of day if only a day is
    /// typed.
    [[nodiscard]] virtual QString normalisedOver(const QString &typed, const QString &loaded) const;
    /// The normal form as people read and edit it: a moment's digits become local date and time.
    [[nodiscard]] virtual QString shown(const QString &normalised) const;
    /// Why a normalised, non-empty text is not a value of this kind; nothing when it is one.
    /// The normal form where it is only read, in a review or beside the editor: 9999-12-31 becomes "not
    /// ended (9999-12-31)", a moment names its zone. The same as shown() unless that says too little.
    [[nodiscard]] virtual QString told(const QString &normalised) const;
    [[nodiscard]] virtual std::optional<Text> problem(const QString &normalised) const;
    [[nodiscard]] virtual BodyValue toBody(const QString &normalised) const;
    [[nodiscard]] virtual QString fromJson(const QJsonValue &json) const;
    /// What the program understood, in words, when that helps: "Sunday", "= 2026-11-20 18:00 (UTC+8)".
    [[nodiscard]] virtual Text echo(const QString &normalised) const;
};

/// Free text of one line (names, numbers, reasons): trimmed, otherwise exactly as typed.
const ValueKind &lineKind();
/// Free text of several lines.
const ValueKind &paragraphKind();
/// A decimal id of 1 to 19 digits. Understands spaces, line breaks, an apostrophe or ="..." around it.
const ValueKind &idKind();
/// Several such ids, parted by ';' in the normal form.
const ValueKind &idListKind();
/// A user id of any type (ou_..., on_..., free text).
const ValueKind &userIdKind();
/// A short key made of letters, digits and signs, such as an external id; full-width forms made plain.
const ValueKind &keyKind();
/// A choice whose wire form is an integer (offer_status: 6).
const ValueKind &choiceNumberKind();
/// A choice whose wire form is {"enum_name": "..."}.
const ValueKind &enumNameKind();
/// A choice or free code whose wire form is a string (currency_type: "CNY").
const ValueKind &choiceTextKind();
/// Several choices, parted by ';' in the normal form; on the wire a list of strings.
const ValueKind &choicesKind();
/// A choice between "true" and "false" whose wire form is a boolean.
const ValueKind &flagKind();
/// A day without time, yyyy-MM-dd. Also understands 2026/1/5, 2026.1.5, 20260105 and 2026年1月5日.
const ValueKind &dateKind();
/// A date-time as contracts write it, yyyy-MM-dd HH:mm:ss, without a zone. A bare day is completed to
/// the start of the day, or with endOfDay to its last second.
const ValueKind &dateTimeKind();
const ValueKind &endOfDayKind();
/// A moment: milliseconds since 1970 on the wire, kept as those digits, typed as local date-time.
const ValueKind &instantKind();
const ValueKind &integerKind();
/// An exact decimal, not negative; kept digit for digit, sent as a JSON number.
const ValueKind &amountKind();
/// Repeated objects; the columns have kinds of their own.
const ValueKind &rowsKind();

} // namespace PeopleDesk
