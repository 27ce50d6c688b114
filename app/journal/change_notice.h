// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace PeopleDesk {

/// Tells that the journal changed: at once, but of what follows another within the pause only once, at its
/// end. Never forgets the last.
class ChangeNotice : public QObject
{
    Q_OBJECT
public:
    ChangeNotice(std::chrono::milliseconds pause, QObject *parent);

    void tellNow();
    /// One of many: a run works through its rows.
    void tellSoon();
    /// Tells what is left.
    void stop();

Q_SIGNALS:
    void changed();

private:
    void rest();

    QTimer m_pause;
    bool m_isDue = false;
};

} // namespace PeopleDesk
