// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/timeline_scene.h"

namespace PeopleDesk {

/// What the timeline says about contracts, in the language of the moment.
namespace SpanWords {

/// "Labor contract HT-2023-014"
QString title(const ContractSpan &span);
/// What stands on a bar: "Labor contract · HT-2023-014 · In force", and why there is no period to draw.
QString label(const SceneBar &bar);
/// The bar's name for assistive technology: "Labor contract HT-2023-014, In force"
QString name(const ContractSpan &span);
/// "from 2023-03-01 to 2026-12-31 (expected end)"
QString period(const ContractSpan &span);
/// Period, change, and every overlap and gap that concern the bar.
QStringList facts(const SceneBar &bar, const QList<Gap> &gaps);

/// "expected end"
QString field(SpanEnd::Field field);
/// "2026-12-31 → 2027-06-30, 181 days later"; empty if the end is where it was read.
QString change(const SceneBar &bar);
/// "overlaps 181 days"
QString note(const Overlap &overlap);
QString note(const Gap &gap);
/// The same with days and contracts, for a tooltip.
QString explanation(const Overlap &overlap, const TimelineScene &scene);
QString explanation(const Gap &gap);

} // namespace SpanWords

} // namespace PeopleDesk
