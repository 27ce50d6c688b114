// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timeline_scene.h"

#include "ui/timeline/row_packing.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

QList<SceneBar> makeBars(const TimelineState &state)
{
    QList<SceneBar> bars;
    for (const ContractSpan &span : state.spans) {
        SceneBar bar;
        bar.asRead = span;
        bar.isCurrent = span.id == state.current;
        bar.drafted = bar.isCurrent && state.draft ? withDraft(span, *state.draft) : span;
        bar.pieces = barPieces(periodOf(bar.asRead), periodOf(bar.drafted));
        bars.append(bar);
    }
    std::stable_sort(bars.begin(), bars.end(), [](const SceneBar &one, const SceneBar &other) {
        if (!one.isPlaced() || !other.isPlaced())
            return one.isPlaced() && !other.isPlaced();
        return one.pieces.constFirst().days.first < other.pieces.constFirst().days.first;
    });
    return bars;
}

/// The current bar has the rest of its row for itself, so that nothing jumps while its end is dragged.
Period roomOf(const SceneBar &bar)
{
    const Period whole{bar.pieces.constFirst().days.first, bar.pieces.constLast().days.last};
    return bar.isCurrent ? Period{whole.first, std::nullopt} : whole;
}

void giveRows(TimelineScene &scene)
{
    QList<Period> rooms;
    for (const SceneBar &bar : scene.bars) {
        if (bar.isPlaced())
            rooms.append(roomOf(bar));
    }
    const QList<int> rows = packRows(rooms);
    for (qsizetype index = 0; index < scene.bars.size(); ++index) {
        SceneBar &bar = scene.bars[index];
        bar.row = bar.isPlaced() ? rows.at(index) : scene.unplaced++;
        if (bar.isPlaced())
            scene.rows = qMax(scene.rows, bar.row + 1);
    }
}

void compare(TimelineScene &scene)
{
    QList<ContractSpan> spans;
    for (const SceneBar &bar : scene.bars)
        spans.append(bar.drafted);
    scene.overlaps = overlapsOf(spans);
    scene.gaps = gapsOf(spans);
    for (SceneBar &bar : scene.bars) {
        for (const Overlap &overlap : scene.overlaps) {
            if (!overlap.concerns(bar.asRead.id))
                continue;
            bar.overlaps.append(overlap);
            bar.partners.append(scene.bar(overlap.partnerOf(bar.asRead.id))->drafted);
        }
    }
}

} // namespace

DraftPeriod draftOf(const ContractSpan &span)
{
    return {span.start, span.expectedEnd, span.actualEnd};
}

ContractSpan withDraft(const ContractSpan &span, const DraftPeriod &draft)
{
    ContractSpan drafted = span;
    drafted.start = draft.start;
    drafted.expectedEnd = draft.expectedEnd;
    drafted.actualEnd = draft.actualEnd;
    return drafted;
}

const ContractSpan *TimelineState::currentSpan() const
{
    const auto found = std::find_if(spans.begin(), spans.end(),
                                    [this](const ContractSpan &span) { return span.id == current; });
    return found == spans.end() ? nullptr : &*found;
}

std::optional<ContractSpan> TimelineState::drafted() const
{
    const ContractSpan *span = currentSpan();
    if (!span)
        return std::nullopt;
    return draft ? withDraft(*span, *draft) : *span;
}

bool SceneBar::isOpen() const
{
    const auto period = periodOf(drafted);
    return period ? !period->last : isPlaced() && !pieces.constLast().days.last;
}

const SceneBar *TimelineScene::bar(const QString &id) const
{
    const auto found =
        std::find_if(bars.begin(), bars.end(), [&id](const SceneBar &bar) { return bar.asRead.id == id; });
    return found == bars.end() ? nullptr : &*found;
}

TimelineScene makeScene(const TimelineState &state)
{
    TimelineScene scene;
    scene.bars = makeBars(state);
    scene.today = state.today;
    giveRows(scene);
    compare(scene);
    QList<Period> periods;
    for (const SceneBar &bar : scene.bars) {
        for (const BarPiece &piece : bar.pieces)
            periods.append(piece.days);
    }
    scene.range = rangeAround(periods, state.today);
    return scene;
}

} // namespace PeopleDesk
