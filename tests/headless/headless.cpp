// SPDX-License-Identifier: Apache-2.0
#include "tests/headless/headless.h"

#include <QEventLoop>
#include <QFile>
#include <QJsonDocument>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QJsonObject Headless::Result::json() const
{
    return QJsonDocument::fromJson(output).object();
}

Headless::Headless()
{
    m_sandbox.listen();
    m_sandbox.setRateLimitScale(10'000);
}

QString Headless::write(const QString &name, const QByteArray &content) const
{
    QFile file(path(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("a test file could not be written");
    return file.fileName();
}

QStringList Headless::connected(const QStringList &arguments) const
{
    return QStringList{u"batch"_s} + arguments
        + QStringList{u"--base-url"_s,       m_sandbox.baseUrl().toString(), u"--app-id"_s, Sandbox::appId(),
                      u"--app-secret-stdin"_s, u"--language"_s, u"en"_s};
}

std::unique_ptr<QProcess> Headless::start(const QStringList &arguments) const
{
    auto process = std::make_unique<QProcess>();
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"HOME"_s, m_home.path());
    environment.insert(u"XDG_CONFIG_HOME"_s, m_home.filePath(u"config"_s));
    environment.insert(u"XDG_DATA_HOME"_s, m_home.filePath(u"data"_s));
    environment.remove(u"DISPLAY"_s);
    environment.remove(u"WAYLAND_DISPLAY"_s);
    environment.remove(u"QT_QPA_PLATFORM"_s); // it needs no platform at all
    process->setProcessEnvironment(environment);
    process->start(QStringLiteral(PEOPLEDESK_PROGRAM), arguments);
    process->write(Sandbox::appSecret().toUtf8() + '\n');
    process->closeWriteChannel();
    return process;
}

Headless::Result Headless::finish(QProcess &process)
{
    if (process.state() != QProcess::NotRunning) {
        QEventLoop loop;
        QObject::connect(&process, &QProcess::finished, &loop, &QEventLoop::quit);
        loop.exec();
    }
    return {process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1,
            process.readAllStandardOutput(), process.readAllStandardError()};
}

Headless::Result Headless::run(const QStringList &arguments) const
{
    const auto process = start(arguments);
    return finish(*process);
}

bool Headless::hasRuns() const
{
    const QString name = u"headless"_s;
    bool has = false;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(u"QSQLITE"_s, name);
        database.setDatabaseName(m_home.filePath(u"data/PeopleDesk/PeopleDesk/journal.sqlite"_s));
        if (QFile::exists(database.databaseName()) && database.open()) {
            QSqlQuery query(database);
            has = query.exec(u"SELECT count(*) FROM batches"_s) && query.next() && query.value(0).toInt() > 0;
        }
    }
    QSqlDatabase::removeDatabase(name);
    return has;
}

QHash<QString, int> Headless::executedWrites() const
{
    QHash<QString, int> writes;
    const QJsonArray calls = m_sandbox.receivedWrites();
    for (const QJsonValue &call : calls) {
        const QString path = call["path"_L1].toString();
        if (call["executed"_L1].toBool() && !path.contains("/auth/"_L1))
            ++writes[path + u' '
                     + QString::fromUtf8(
                         QJsonDocument(call["body"_L1].toObject()).toJson(QJsonDocument::Compact))];
    }
    return writes;
}

QHash<QString, int> Headless::bookedRewards() const
{
    QHash<QString, int> rewards;
    for (const QJsonObject &reward : m_sandbox.records(u"rewards"_s)) {
        if (reward.value("imported"_L1).toBool() && reward.value("external_id"_L1).toString().startsWith(u"PAY-"_s))
            ++rewards[reward.value("external_id"_L1).toString()];
    }
    return rewards;
}

} // namespace PeopleDesk
