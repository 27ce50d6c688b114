// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/journal.h"
#include "ui/window/notice_bar.h"

namespace PeopleDesk {

/// Says that the journal can't be written, so nothing is sent, and what helps. Hidden while all is well.
class JournalNotice : public NoticeBar
{
    Q_OBJECT
public:
    explicit JournalNotice(const Journal &journal, QWidget *parent = nullptr);

private:
    void refresh();

    const Journal &m_journal;
};

} // namespace PeopleDesk
