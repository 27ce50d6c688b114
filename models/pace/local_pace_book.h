// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pace/lane_pace.h"

#include <QHash>

namespace PeopleDesk {

class Clock;

/// A book in memory: for one gateway on its own, and where the shared one can't be used. Belongs to one
/// thread.
class LocalPaceBook : public PaceBook
{
public:
    explicit LocalPaceBook(const Clock &clock);

    void claim(const PaceLane &lane, QObject *context,
               const std::function<void(const PaceTurn &)> &answer) override;
    void refuse(const PaceLane &lane, const PaceRefusal &refusal, QObject *context,
                const std::function<void(const PaceStatus &)> &answer) override;
    void delay(const PaceLane &lane, std::chrono::microseconds time) override;

private:
    [[nodiscard]] LanePace &page(const PaceLane &lane);
    [[nodiscard]] qint64 now() const;

    const Clock &m_clock;
    QHash<QString, LanePace> m_pages;
};

/// The name of a lane's page.
QString pageName(const PaceLane &lane);

} // namespace PeopleDesk
