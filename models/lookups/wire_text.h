// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QJsonValue>

namespace PeopleDesk {

/// A name in both languages, in whichever of its shapes the API gives it: a plain string,
/// [{lang, value}] ("zh-CN", "en-US"), {zh_cn, en_us} or {zh_name, en_name}. A language that is missing is
/// taken from the other; empty when there is none at all.
Text textIn(const QJsonValue &json);
/// The same of two plain words.
Text textOf(const QString &chinese, const QString &english);
/// The display text of an enum object {enum_name, display}, or its bare name.
Text enumTextIn(const QJsonValue &json);
/// The parts that are not empty, with a dot between them.
Text parted(const QList<Text> &parts);
/// "2026-11-22" of a number of milliseconds, which stands there as a number or as text; empty for none.
QString dayOfMilliseconds(const QJsonValue &json);

} // namespace PeopleDesk
