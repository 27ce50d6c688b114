// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/span_words.h"

#include <QCoreApplication>

namespace PeopleDesk::SpanWords {

using namespace Qt::StringLiterals;

namespace {

class Said
{
    Q_DECLARE_TR_FUNCTIONS(SpanWords)
};

QString iso(const QDate &day)
{
    return day.toString(Qt::ISODate);
}

/// Why a contract has no bar; empty if it has one.
QString missing(const SceneBar &bar)
{
    if (bar.isPlaced())
        return {};
    if (!bar.asRead.periodReadable)
        return Said::tr("period not readable");
    if (!bar.drafted.start.isValid())
        return Said::tr("without a start");
    return Said::tr("ends before it starts");
}

QString overlapFact(const Overlap &overlap, const QString &partner)
{
    if (overlap.count)
        return Said::tr("overlaps %n day(s) with %1", nullptr, *overlap.count).arg(partner);
    return Said::tr("overlaps with %1 from %2 on").arg(partner, iso(overlap.days.first));
}

} // namespace

QString title(const ContractSpan &span)
{
    QStringList parts{span.title.now(), span.number.now()};
    parts.removeAll(QString());
    return parts.join(u' ');
}

QString label(const SceneBar &bar)
{
    QStringList parts{bar.asRead.title.now(), bar.asRead.number.now(), bar.asRead.statusName.now(),
                      missing(bar)};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString name(const ContractSpan &span)
{
    const QString status = span.statusName.now();
    return status.isEmpty() ? title(span) : Said::tr("%1, %2").arg(title(span), status);
}

QString period(const ContractSpan &span)
{
    if (!periodOf(span))
        return {};
    const SpanEnd end = endOf(span);
    switch (end.field) {
    case SpanEnd::Actual:
        return Said::tr("from %1 to %2 (actual end)").arg(iso(span.start), iso(*end.day));
    case SpanEnd::Expected:
        return Said::tr("from %1 to %2 (expected end)").arg(iso(span.start), iso(*end.day));
    case SpanEnd::None:
        break;
    }
    return Said::tr("from %1, without an end").arg(iso(span.start));
}

QStringList facts(const SceneBar &bar, const QList<Gap> &gaps)
{
    QStringList facts{period(bar.asRead), missing(bar)};
    if (bar.drafted != bar.asRead && periodOf(bar.drafted))
        facts.append(Said::tr("edited: %1").arg(period(bar.drafted)));
    for (qsizetype index = 0; index < bar.overlaps.size(); ++index)
        facts.append(overlapFact(bar.overlaps.at(index), title(bar.partners.at(index))));
    for (const Gap &gap : gaps) {
        if (gap.before == bar.asRead.id)
            facts.append(Said::tr("then a gap of %n day(s)", nullptr, gap.count));
    }
    facts.removeAll(QString());
    return facts;
}

QString field(SpanEnd::Field field)
{
    return field == SpanEnd::Actual ? Said::tr("actual end") : Said::tr("expected end");
}

QString change(const SceneBar &bar)
{
    const auto before = endOf(bar.asRead).day;
    const auto now = endOf(bar.drafted).day;
    if (before == now)
        return {};
    const QString none = Said::tr("no end");
    const QString days = u"%1 → %2"_s.arg(before ? iso(*before) : none, now ? iso(*now) : none);
    if (!before || !now)
        return days;
    const auto moved = static_cast<int>(before->daysTo(*now));
    return moved > 0 ? Said::tr("%1, %n day(s) later", nullptr, moved).arg(days)
                     : Said::tr("%1, %n day(s) earlier", nullptr, -moved).arg(days);
}

QString note(const Overlap &overlap)
{
    return overlap.count ? Said::tr("overlaps %n day(s)", nullptr, *overlap.count)
                         : Said::tr("overlaps without an end");
}

QString note(const Gap &gap)
{
    return Said::tr("gap of %n day(s)", nullptr, gap.count);
}

QString explanation(const Overlap &overlap, const TimelineScene &scene)
{
    QStringList titles;
    for (const QString &id : {overlap.one, overlap.other}) {
        if (const SceneBar *bar = scene.bar(id))
            titles.append(title(bar->asRead));
    }
    const QString days = overlap.days.last
        ? Said::tr("from %1 to %2").arg(iso(overlap.days.first), iso(*overlap.days.last))
        : Said::tr("from %1 on").arg(iso(overlap.days.first));
    return QStringList{note(overlap), days, titles.join(u'\n')}.join(u'\n');
}

QString explanation(const Gap &gap)
{
    return note(gap) + u'\n' + Said::tr("from %1 to %2").arg(iso(gap.first), iso(gap.last));
}

} // namespace PeopleDesk::SpanWords
