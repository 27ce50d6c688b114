// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QProcess>
#include <QStringList>

namespace PeopleDesk {

/// A run of keychain_probe and what it said.
class ProbeRun
{
public:
    explicit ProbeRun(const QString &settings);

    int timeOut = 10000; ///< milliseconds until the store gives up
    int retryDelay = 10;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();

    /// Does the steps to the end. The lines as "STEP STATE SECRET", without the times.
    QStringList does(const QStringList &steps);
    void start(const QStringList &steps);
    /// The lines that came until the process ended.
    QStringList end();
    [[nodiscard]] QProcess &process() { return m_process; }
    /// After how many milliseconds the last line came.
    [[nodiscard]] int lastTime() const { return m_lastTime; }

private:
    QString m_settings;
    QProcess m_process;
    int m_lastTime = 0;
};

} // namespace PeopleDesk
