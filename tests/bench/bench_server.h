// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QHash>
#include <QTcpServer>

#include <deque>

class QTcpSocket;

namespace PeopleDesk {

/// The least that a Feishu can be: grants a token and says yes to every write, after a delay and within a
/// limit of calls per second (strictly sliding). As cheap as possible, so that what is measured is the
/// client.
class BenchServer : public QObject
{
    Q_OBJECT
public:
    struct Settings
    {
        int delay = 0; ///< milliseconds
        int perSecond = 0; ///< 0: no limit
    };

    explicit BenchServer(const Settings &settings);
    [[nodiscard]] quint16 listen();
    [[nodiscard]] QByteArray figures() const;

private:
    void read(QTcpSocket &socket);
    void answer(QTcpSocket &socket, const QByteArray &requestLine);
    [[nodiscard]] bool isRefused();

    const Settings m_settings;
    QTcpServer m_server;
    QElapsedTimer m_clock;
    QHash<QTcpSocket *, QByteArray> m_received;
    std::deque<qint64> m_calls; ///< nanoseconds, of the last second
    qint64 m_writes = 0;
    qint64 m_refused = 0;
};

} // namespace PeopleDesk
