// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"

namespace PeopleDesk {

/// Custom field values as typed values: on the wire a member "value" is JSON text inside a string, and
/// the v1 endpoints follow the general rule of API §5.3 ("\"Sandy\"" for a text).
QList<Choice> customFieldTypes();
BodyValue encodeCustomField(const Entry &entry);
/// The same for the onboarding endpoints of v2, which write values their own way (API §5.3, last column).
BodyValue encodeOnboardingCustomField(const Entry &entry);
/// Only the text of its member "value".
QString onboardingCustomFieldText(const Entry &entry);
/// An entry from such a text; only its type, known from elsewhere or empty, says what the text means.
Entry onboardingCustomField(const QString &name, const QString &type, const QString &text);
/// Tells the type from the JSON text; what can't be told (the files of an attachment) stays JSON and goes
/// back as it came.
Entry decodeCustomField(const QJsonObject &json);
/// Why the value does not fit its type; nothing when it does.
std::optional<Text> customFieldProblem(const Entry &entry);

} // namespace PeopleDesk
