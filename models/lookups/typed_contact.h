// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <optional>

namespace PeopleDesk {

/// A phone number as Feishu takes it: the country code apart, digits alone.
struct PhoneNumber
{
    QString countryCode; ///< "86"
    QString digits;

    /// As the contact endpoints want it: bare for mainland China, else with + and country code (API §9.12).
    [[nodiscard]] QString forContacts() const;
};

/// The e-mail address that was typed; nothing when it is something else, or not complete yet.
std::optional<QString> emailIn(const QString &typed);
/// The phone number that was typed, with or without country code, blanks and dashes. Without a code it is one
/// of mainland China, which has eleven digits.
std::optional<PhoneNumber> phoneIn(const QString &typed);

} // namespace PeopleDesk
