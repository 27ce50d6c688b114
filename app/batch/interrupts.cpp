// SPDX-License-Identifier: Apache-2.0
#include "app/batch/interrupts.h"

#include <QSocketNotifier>

#ifdef Q_OS_UNIX
#include <array>
#include <csignal>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace PeopleDesk {

#ifdef Q_OS_UNIX

namespace {

/// A signal handler may do little more than write.
std::array<int, 2> sockets{-1, -1};

void noteSignal(int signal)
{
    std::signal(signal, SIG_DFL);
    const char mark = 1;
    [[maybe_unused]] const auto written = ::write(sockets[0], &mark, 1);
}

} // namespace

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, sockets.data()) != 0)
        return; // then signals end the program, as they do anyway
    m_notifier = new QSocketNotifier(sockets[1], QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, [this] {
        char mark = 0;
        [[maybe_unused]] const auto read = ::read(sockets[1], &mark, 1);
        Q_EMIT interrupted();
    });
    std::signal(SIGINT, noteSignal);
    std::signal(SIGTERM, noteSignal);
}

Interrupts::~Interrupts()
{
    if (!m_notifier)
        return;
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    delete m_notifier;
    ::close(sockets[0]);
    ::close(sockets[1]);
}

#else

Interrupts::Interrupts(QObject *parent)
    : QObject(parent)
{
}

Interrupts::~Interrupts() = default;

#endif

} // namespace PeopleDesk
