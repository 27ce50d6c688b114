// SPDX-License-Identifier: Apache-2.0
#include "ui/board/timeline_board.h"

#include "models/ports/clock.h"
#include "models/values/day_time.h"
#include "ui/style/card.h"
#include "ui/style/dressing.h"
#include "ui/timeline/contract_timeline.h"

#include <QVBoxLayout>

namespace PeopleDesk {

namespace {

QDate dayIn(const Draft &draft, const QString &key)
{
    const auto parsed = parseDayTime(draft.values.text(key));
    return parsed ? parsed->day : QDate();
}

} // namespace

TimelineBoard::TimelineBoard(const OperationSpec &spec, const Connection &connection, Directory &directory,
                             const Clock &clock)
    : RecordBoard(spec, connection, directory)
    , m_clock(clock)
    , m_timeline(new ContractTimeline)
{
    auto *card = new Card;
    card->body()->addWidget(m_timeline);
    body()->addWidget(card);
    connect(m_timeline, &ContractTimeline::spanPicked, this, [this](const QString &id) {
        for (const Found &record : records()) {
            if (record.id == id)
                Q_EMIT recordWanted(record, {});
        }
    });
    connect(m_timeline, &ContractTimeline::endMoved, this, [this](const QDate &day, SpanEnd::Field field) {
        const SpanFields &keys = this->spec().find->spanFields;
        const QString key = field == SpanEnd::Actual ? keys.actualEnd : keys.expectedEnd;
        Q_EMIT valueWanted(key, day.isValid() ? day.toString(Qt::ISODate) : QString());
    });
    keepTranslated(this, [this] { lay(); });
}

QList<ContractSpan> TimelineBoard::spans() const
{
    QList<ContractSpan> spans;
    if (records().isEmpty() && !currentRecord().isEmpty())
        spans.append(spec().find->span(currentRecord()));
    for (const Found &record : records()) {
        // The open one was read by itself, later and with more to it than a search shows.
        const bool isOpen = record.id == currentId() && !currentRecord().isEmpty();
        spans.append(spec().find->span(isOpen ? currentRecord() : record.json));
    }
    return spans;
}

void TimelineBoard::lay()
{
    m_timeline->setToday(m_clock.now().date());
    const QList<ContractSpan> shown = spans();
    m_timeline->setSpans(shown);
    m_timeline->setCurrent(currentId());
    m_timeline->parentWidget()->setVisible(!shown.isEmpty());
}

void TimelineBoard::follow(const Draft &draft)
{
    const SpanFields &keys = spec().find->spanFields;
    if (currentId().isEmpty() || !draft.isLoaded)
        m_timeline->clearDraft();
    else
        m_timeline->setDraft(dayIn(draft, keys.start), dayIn(draft, keys.expectedEnd),
                             dayIn(draft, keys.actualEnd));
}

void TimelineBoard::setBusy(bool busy)
{
    m_timeline->setEndMovable(!busy);
}

} // namespace PeopleDesk
