// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/record_board.h"

namespace PeopleDesk {

class ContractTimeline;

/// Somebody's records as bars over the years. Moving the end of the open one's bar edits its form, and the
/// bar follows the form.
class TimelineBoard : public RecordBoard
{
    Q_OBJECT
public:
    TimelineBoard(const OperationSpec &spec, const Connection &connection, Directory &directory,
                  const Clock &clock);

    void follow(const Draft &draft) override;
    void setBusy(bool busy) override;

protected:
    void lay() override;
    [[nodiscard]] bool showsCurrentAlone() const override { return true; }

private:
    [[nodiscard]] QList<ContractSpan> spans() const;

    const Clock &m_clock;
    ContractTimeline *m_timeline;
};

} // namespace PeopleDesk
