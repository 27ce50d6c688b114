// SPDX-License-Identifier: Apache-2.0
#include "app/journal/change_notice.h"

namespace PeopleDesk {

ChangeNotice::ChangeNotice(std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_pause(this)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &ChangeNotice::rest);
}

void ChangeNotice::tellNow()
{
    m_isDue = false;
    Q_EMIT changed();
}

void ChangeNotice::tellSoon()
{
    if (m_pause.isActive()) {
        m_isDue = true;
        return;
    }
    m_pause.start();
    tellNow();
}

void ChangeNotice::stop()
{
    m_pause.stop();
    if (m_isDue)
        tellNow();
}

void ChangeNotice::rest()
{
    if (!m_isDue)
        return;
    m_pause.start();
    tellNow();
}

} // namespace PeopleDesk
