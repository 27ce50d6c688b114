// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/typing_pause.h"

namespace PeopleDesk {

using namespace std::chrono_literals;

TypingPause::TypingPause(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    setPause(300ms);
    connect(&m_timer, &QTimer::timeout, this, &TypingPause::settle);
}

void TypingPause::setPause(std::chrono::milliseconds pause)
{
    m_timer.setInterval(pause);
}

void TypingPause::setText(const QString &text, bool composing)
{
    m_text = text.trimmed();
    if (composing || m_text == m_settled)
        m_timer.stop();
    else
        m_timer.start();
}

void TypingPause::hurry()
{
    if (!m_timer.isActive())
        return;
    m_timer.stop();
    settle();
}

void TypingPause::settle()
{
    m_settled = m_text;
    Q_EMIT settled(m_settled);
}

} // namespace PeopleDesk
