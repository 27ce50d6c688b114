// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QJsonObject>

#include <optional>

// The two ways to write a custom value as text (API §5.3): the general one, which v1 follows and in which
// records keep it, and that of the onboarding (v2) endpoints.
namespace PeopleDesk::SandboxParts {

// Nothing when the text is not what the onboarding endpoints take; whether its content is sound is judged
// afterwards, on the general form.
std::optional<QString> toGeneral(const QString &onboarding, const QJsonObject &definition);
QString toOnboarding(const QString &general, const QJsonObject &definition);

} // namespace PeopleDesk::SandboxParts
