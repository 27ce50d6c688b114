// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/axis_painter.h"

#include "ui/style/colours.h"
#include "ui/style/spacing.h"
#include "ui/timeline/axis_marks.h"
#include "ui/timeline/timeline_ground.h"

#include <QCoreApplication>
#include <QFontMetrics>
#include <QLocale>
#include <QPainter>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(ContractTimeline)
};

QString wordsOf(const QDate &day, AxisMark::Words words)
{
    const QLocale locale;
    switch (words) {
    case AxisMark::Year:
        return QString::number(day.year());
    case AxisMark::MonthOfYear:
        return locale.toString(day, Said::tr("MMM yyyy", "format of a month with its year on the time axis"));
    case AxisMark::Month:
        return locale.toString(day, u"MMM"_s);
    case AxisMark::Day:
        break;
    }
    return QString::number(day.day());
}

AxisWidths widthsOf(const QFontMetrics &metrics)
{
    AxisWidths widths;
    for (int month = 1; month <= 12; ++month) {
        const QDate day(2028, month, 28);
        const auto width = [&](AxisMark::Words words) {
            return metrics.horizontalAdvance(wordsOf(day, words));
        };
        widths.year = qMax(widths.year, width(AxisMark::Year));
        widths.monthOfYear = qMax(widths.monthOfYear, width(AxisMark::MonthOfYear));
        widths.month = qMax(widths.month, width(AxisMark::Month));
        widths.day = qMax(widths.day, width(AxisMark::Day));
    }
    return widths;
}

} // namespace

void paintAxis(QPainter &painter, const TimelineGround &ground, const Colours &colours)
{
    const QFontMetrics metrics(ground.smallWords);
    const QDate first = ground.scale.dayAt(ground.visibleLeft);
    const QDate last = ground.scale.dayAt(ground.visibleRight);
    if (!first.isValid() || !last.isValid())
        return;
    const QList<AxisMark> marks = axisMarks(ground.scale, first, last, widthsOf(metrics));
    const int line = ground.metrics.axisLine;
    const int bottom = ground.metrics.lanesTop;

    double nextMajor = ground.visibleRight;
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark) {
        const double x = ground.scale.leftOf(mark->day);
        QColor ink = colours.line;
        if (!mark->major)
            ink.setAlphaF(0.5F);
        painter.setPen(QPen(ink, 1));
        if (x >= ground.visibleLeft)
            painter.drawLine(QPointF(x, mark->major ? 0 : line), QPointF(x, bottom));

        const QString words = wordsOf(mark->day, mark->words);
        const int width = metrics.horizontalAdvance(words);
        const double left = (mark->major ? qMax(x, ground.visibleLeft) : x) + Spacing::tight;
        // What begins in view has room up to the next of its kind; what stays at the left edge may not.
        const bool fits = left + width <= ground.visibleRight
            && (x >= ground.visibleLeft || (mark->major && left + width <= nextMajor));
        if (mark->major)
            nextMajor = x;
        if (!fits)
            continue;
        painter.setPen(mark->major ? colours.text : colours.dim);
        painter.drawText(QRectF(left, mark->major ? 0 : line, width + 1, line),
                         Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    }
}

} // namespace PeopleDesk
