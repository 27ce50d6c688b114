// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/timeline/gaps.h"
#include "models/timeline/overlaps.h"
#include "ui/timeline/bar_pieces.h"
#include "ui/timeline/time_scale.h"

namespace PeopleDesk {

/// The three days of a period as the form has them; invalid where empty or not a day.
struct DraftPeriod
{
    QDate start;
    QDate expectedEnd;
    QDate actualEnd;

    bool operator==(const DraftPeriod &other) const = default;
};

DraftPeriod draftOf(const ContractSpan &span);
ContractSpan withDraft(const ContractSpan &span, const DraftPeriod &draft);

/// What the timeline was told.
struct TimelineState
{
    QList<ContractSpan> spans;
    QString current; ///< whose form is open; empty for none
    std::optional<DraftPeriod> draft; ///< of the current one
    QDate today;

    [[nodiscard]] const ContractSpan *currentSpan() const;
    /// The current one with its draft.
    [[nodiscard]] std::optional<ContractSpan> drafted() const;
    bool operator==(const TimelineState &other) const = default;
};

/// One contract as it is to be shown.
struct SceneBar
{
    ContractSpan asRead;
    ContractSpan drafted; ///< the same for all but the current one
    QList<BarPiece> pieces; ///< none where there is no period to draw
    QList<Overlap> overlaps;
    QList<ContractSpan> partners; ///< of the overlaps, one each
    bool isCurrent = false;
    int row = 0; ///< without pieces: among those that stand below the others

    [[nodiscard]] bool isPlaced() const { return !pieces.isEmpty(); }
    [[nodiscard]] bool isOpen() const;
};

/// What follows from it, without a single pixel: bars in order of their starts, those without a period last.
struct TimelineScene
{
    QList<SceneBar> bars;
    QList<Overlap> overlaps; ///< with the draft
    QList<Gap> gaps; ///< with the draft
    QDate today;
    int rows = 0;
    int unplaced = 0;
    DayRange range;

    [[nodiscard]] const SceneBar *bar(const QString &id) const;
};

TimelineScene makeScene(const TimelineState &state);

} // namespace PeopleDesk
