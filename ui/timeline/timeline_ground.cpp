// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/timeline_ground.h"

#include "ui/style/colours.h"
#include "ui/style/spacing.h"
#include "ui/timeline/axis_painter.h"
#include "ui/timeline/bar_layout.h"
#include "ui/timeline/note_lanes.h"
#include "ui/timeline/span_words.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

namespace PeopleDesk {

namespace {

constexpr double easyToHit = 3; ///< pixels that a thin mark is wider for the mouse

class Said
{
    Q_DECLARE_TR_FUNCTIONS(ContractTimeline)
};

/// A stretch of time with its note.
struct Mark
{
    QRectF place;
    QString note;
    QColor ink;
    QColor fill;
    QString explanation;
};

QRectF column(const TimelineGround &ground, const Period &days, int topRow)
{
    const double top = ground.metrics.rowTop(topRow);
    return placeOf(days, ground.scale,
                   {.top = top,
                    .height = ground.metrics.lanesTop - top,
                    .visibleLeft = ground.visibleLeft,
                    .visibleRight = ground.visibleRight,
                    .rightEdge = ground.rightEdge});
}

/// Those of the current contract first: they get the better places.
QList<Mark> marksOf(const TimelineGround &ground, const Colours &colours)
{
    QList<Mark> marks;
    qsizetype own = 0;
    for (const Overlap &overlap : ground.scene.overlaps) {
        const SceneBar *one = ground.scene.bar(overlap.one);
        const SceneBar *other = ground.scene.bar(overlap.other);
        const Mark mark{column(ground, overlap.days, qMin(one->row, other->row)), SpanWords::note(overlap),
                        colours.bad, colours.badSoft, SpanWords::explanation(overlap, ground.scene)};
        marks.insert(one->isCurrent || other->isCurrent ? own++ : marks.size(), mark);
    }
    for (const Gap &gap : ground.scene.gaps)
        marks.append({column(ground, {gap.first, gap.last}, 0), SpanWords::note(gap), colours.warn,
                      colours.warnSoft, SpanWords::explanation(gap)});
    return marks;
}

void paintMark(QPainter &painter, const Mark &mark)
{
    painter.fillRect(mark.place, mark.fill);
    painter.setPen(QPen(mark.ink, 1, Qt::DotLine));
    painter.drawLine(mark.place.topLeft(), mark.place.bottomLeft());
    if (mark.place.width() > easyToHit)
        painter.drawLine(mark.place.topRight(), mark.place.bottomRight());
}

struct Word
{
    LaneNote note;
    QString text;
    QColor ink;
    double pole = 0; ///< the x of the mark it belongs to
};

void paintWords(QPainter &painter, const TimelineGround &ground, const QList<Word> &words,
                const Colours &colours)
{
    QList<LaneNote> notes;
    for (const Word &word : words)
        notes.append(word.note);
    placeNotes(notes, ground.metrics.lanes, ground.visibleLeft, ground.visibleRight);
    for (qsizetype index = 0; index < words.size(); ++index) {
        const LaneNote &note = notes.at(index);
        if (note.lane < 0)
            continue;
        const Word &word = words.at(index);
        const double top = ground.metrics.lanesTop + note.lane * ground.metrics.lane;
        painter.setPen(QPen(word.ink, 1, Qt::DotLine));
        if (note.lane > 0 && word.pole >= ground.visibleLeft)
            painter.drawLine(QPointF(word.pole, ground.metrics.lanesTop), QPointF(word.pole, top));
        const QRectF place(note.left, top, note.width + 1, ground.metrics.lane);
        painter.fillRect(place.adjusted(-1, 1, 1, -1), colours.panel); // today's line may run through
        painter.setPen(word.ink);
        painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, word.text);
    }
}

} // namespace

void paintGround(QPainter &painter, const TimelineGround &ground, const Colours &colours)
{
    painter.setFont(ground.smallWords);
    paintAxis(painter, ground, colours);
    const QFontMetricsF metrics(ground.smallWords);
    const auto isVisible = [&](const QRectF &place) {
        return place.right() >= ground.visibleLeft && place.left() <= ground.visibleRight;
    };

    QList<Word> words;
    if (ground.scene.today.isValid()) {
        const double x = ground.scale.leftOf(ground.scene.today);
        painter.setPen(QPen(colours.ok, 2));
        painter.drawLine(QPointF(x, ground.metrics.axis),
                         QPointF(x, ground.metrics.lanesTop + ground.metrics.lanes * ground.metrics.lane));
        const QString today = Said::tr("Today");
        if (x >= ground.visibleLeft && x <= ground.visibleRight)
            words.append(
                {{.wanted = x + Spacing::tight, .width = metrics.horizontalAdvance(today), .fromBelow = true},
                 today,
                 colours.ok,
                 x});
    }
    for (const Mark &mark : marksOf(ground, colours)) {
        if (!isVisible(mark.place))
            continue;
        paintMark(painter, mark);
        words.append({{.wanted = qMax(mark.place.left(), ground.visibleLeft) + 2,
                       .width = metrics.horizontalAdvance(mark.note)},
                      mark.note,
                      mark.ink,
                      mark.place.left()});
    }
    paintWords(painter, ground, words, colours);
}

QString explanationAt(const TimelineGround &ground, const QPointF &spot)
{
    for (const Mark &mark : marksOf(ground, lightColours())) {
        const double lanes = ground.metrics.lanes * ground.metrics.lane;
        if (mark.place.adjusted(-easyToHit, 0, easyToHit, lanes).contains(spot))
            return mark.explanation;
    }
    return {};
}

} // namespace PeopleDesk
