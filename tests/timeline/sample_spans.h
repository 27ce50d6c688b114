// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/timeline/contract_span.h"

#include <QList>

namespace PeopleDesk {

inline const QDate notEnded(9999, 12, 31);

inline ContractSpan sampleSpan(const QString &id, const QDate &start, const QDate &expected = {},
                               const QDate &actual = {})
{
    ContractSpan span;
    span.id = id;
    span.kind = QStringLiteral("labor_contract");
    span.title = Text::bilingual(QStringLiteral("劳动合同"), QStringLiteral("Labor contract"));
    span.number = Text::verbatim(QStringLiteral("HT-") + id);
    span.statusName = Text::bilingual(QStringLiteral("生效中"), QStringLiteral("In force"));
    span.statusValue = QStringLiteral("contract_open");
    span.start = start;
    span.expectedEnd = expected;
    span.actualEnd = actual;
    return span;
}

/// An internship of 2022, a running contract until the end of 2026 and its renewal from 2027 on.
inline QList<ContractSpan> threeSpans()
{
    return {sampleSpan(QStringLiteral("3"), QDate(2027, 1, 1), QDate(2029, 12, 31), notEnded),
            sampleSpan(QStringLiteral("1"), QDate(2022, 2, 7), QDate(2022, 12, 31), QDate(2022, 12, 9)),
            sampleSpan(QStringLiteral("2"), QDate(2023, 3, 1), QDate(2026, 12, 31), notEnded)};
}

} // namespace PeopleDesk
