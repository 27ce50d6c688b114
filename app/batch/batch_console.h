// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"
#include "models/text/text.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace PeopleDesk {

/// What a headless run tells: lines and progress on standard error, its result on standard output.
class BatchConsole
{
public:
    explicit BatchConsole(bool asJson)
        : m_asJson(asJson)
    {
    }

    void say(const Text &line) const;
    void warn(const Text &line);
    [[nodiscard]] qint64 warnings() const { return m_warnings; }
    /// Every now and then a line; \a isLast: in any case.
    void progress(const BatchHead &head, bool isLast);
    /// The last word: one line, or as JSON all that is known.
    void conclude(const Text &line, const QJsonObject &json) const;

private:
    bool m_asJson;
    qint64 m_warnings = 0;
    QElapsedTimer m_sinceStart;
    QElapsedTimer m_sinceLine;
    qint64 m_settledAtStart = 0;
};

} // namespace PeopleDesk
