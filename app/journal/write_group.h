// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal_access.h"

#include <QList>
#include <QObject>
#include <QTimer>

#include <functional>

namespace PeopleDesk {

/// Writes that are committed together, as waiting for the disk costs as much for one as for many. It says
/// when: once as many are here as are worth waiting for, or the first of them has waited long enough. Lives
/// on the journal's thread.
class WriteGroup : public QObject
{
    Q_OBJECT
public:
    struct Write
    {
        JournalAccess::Work work;
        std::function<void(JournalTrouble)> conclude; ///< after the commit
    };
    static constexpr int nobody = 0; ///< to wait for

    WriteGroup(std::chrono::milliseconds longestWait, QObject *parent);

    /// Due when \a company of them are here.
    void add(Write write, int company);
    /// All of them; the group is empty then.
    [[nodiscard]] QList<Write> take();

Q_SIGNALS:
    /// Never from within add().
    void due();

private:
    QList<Write> m_writes;
    QTimer m_wait;
    bool m_isDue = false;
};

} // namespace PeopleDesk
