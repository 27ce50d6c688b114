// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QElapsedTimer>
#include <QList>
#include <QObject>
#include <QTimer>

#include <chrono>

namespace PeopleDesk {

/// Beats once in every turn of the event loop, or every so often, and keeps how long it was between two
/// beats: what a person would feel as a stall is longer than a frame.
class Heartbeat : public QObject
{
    Q_OBJECT
public:
    explicit Heartbeat(std::chrono::milliseconds pause = {}, QObject *parent = nullptr);

    /// Wall time counts whatever else the machine did meanwhile; own time is what this thread worked.
    struct Figures
    {
        std::chrono::nanoseconds longest{0};
        std::chrono::nanoseconds percentile999{0};
        qsizetype turns = 0;
        qsizetype overFrame = 0; ///< longer than 16 ms
    };
    [[nodiscard]] Figures wall() const { return figures(m_wall); }
    [[nodiscard]] Figures own() const { return figures(m_own); }

Q_SIGNALS:
    void beat();

private:
    using Turns = QList<qint64>; ///< nanoseconds

    void count();
    [[nodiscard]] static Figures figures(const Turns &turns);

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_lastOwn = 0;
    Turns m_wall;
    Turns m_own;
};

} // namespace PeopleDesk
