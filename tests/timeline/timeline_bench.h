// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/timeline/contract_timeline.h"
#include "ui/timeline/timeline_bar.h"

#include <QLineEdit>
#include <QWidget>

namespace PeopleDesk {

class TimelineView;

/// A timeline in a window of its own between two inputs, as on a page, and a hand for its bars.
class TimelineBench
{
public:
    struct Move
    {
        QDate day;
        SpanEnd::Field field;

        bool operator==(const Move &other) const = default;
    };

    /// Three contracts (sample_spans.h), \a current open, on 22 November 2026.
    explicit TimelineBench(const QString &current = QStringLiteral("2"));

    /// False if the window did not come up or did not get the focus.
    [[nodiscard]] bool show();

    [[nodiscard]] TimelineBar &bar(const QString &id) const;
    [[nodiscard]] TimelineView &view() const;
    /// Where the end of a day is, in the bar's own pixels.
    [[nodiscard]] QPoint endOf(const QDate &day, const QString &id) const;
    /// The handle of the current bar.
    [[nodiscard]] QPoint grip() const;
    /// Button down on the handle, and the pointer moved in some steps to the end of \a day.
    void dragTo(const QDate &day);
    void movePointerTo(const QDate &day);
    void letGo();
    /// As the window system sends it: a synthetic event would not be offered to the widgets around.
    static void turnWheel(QWidget &over, const QPoint &spot, int angle, Qt::KeyboardModifiers held);

    QWidget window;
    QLineEdit before;
    ContractTimeline timeline;
    QLineEdit after;
    QList<Move> moves;
    int finished = 0;
    QStringList picked;
};

} // namespace PeopleDesk
