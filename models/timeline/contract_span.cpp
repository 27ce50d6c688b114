// SPDX-License-Identifier: Apache-2.0
#include "models/timeline/contract_span.h"

#include "models/values/day_time.h"

namespace PeopleDesk {

namespace {

bool isRealEnd(const QDate &day)
{
    return day.isValid() && !meansNotEnded(day);
}

} // namespace

SpanEnd endOf(const ContractSpan &span)
{
    if (isRealEnd(span.actualEnd))
        return {span.actualEnd, SpanEnd::Actual};
    if (isRealEnd(span.expectedEnd))
        return {span.expectedEnd, SpanEnd::Expected};
    return {};
}

SpanEnd::Field movedField(const ContractSpan &span)
{
    return endOf(span).field == SpanEnd::Actual ? SpanEnd::Actual : SpanEnd::Expected;
}

QDate dayOf(const ContractSpan &span, SpanEnd::Field field)
{
    switch (field) {
    case SpanEnd::Actual:
        return span.actualEnd;
    case SpanEnd::Expected:
        return span.expectedEnd;
    case SpanEnd::None:
        break;
    }
    return {};
}

std::optional<Period> periodOf(const ContractSpan &span)
{
    if (!span.periodReadable || !span.start.isValid())
        return std::nullopt;
    const SpanEnd end = endOf(span);
    if (end.day && *end.day < span.start)
        return std::nullopt;
    return Period{span.start, end.day};
}

} // namespace PeopleDesk
