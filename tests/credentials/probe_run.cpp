// SPDX-License-Identifier: Apache-2.0
#include "tests/credentials/probe_run.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace PeopleDesk {

ProbeRun::ProbeRun(const QString &settings)
    : m_settings(settings)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
}

QStringList ProbeRun::does(const QStringList &steps)
{
    start(steps);
    return end();
}

void ProbeRun::start(const QStringList &steps)
{
    m_process.setProcessEnvironment(environment);
    m_process.start(QStringLiteral(KEYCHAIN_PROBE),
                    QStringList{m_settings, QString::number(timeOut), QString::number(retryDelay)} + steps);
}

QStringList ProbeRun::end()
{
    if (!m_process.waitForFinished() || m_process.exitStatus() != QProcess::NormalExit
        || m_process.exitCode() != 0)
        QTest::qFail("the probe did not come to its end", __FILE__, __LINE__);
    QStringList lines = QString::fromUtf8(m_process.readAllStandardOutput()).split(u'\n', Qt::SkipEmptyParts);
    for (QString &line : lines) {
        m_lastTime = line.section(u' ', -1).toInt();
        line = line.section(u' ', 0, -2).trimmed();
    }
    return lines;
}

} // namespace PeopleDesk
