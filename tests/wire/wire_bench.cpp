// SPDX-License-Identifier: Apache-2.0
#include "tests/wire/wire_bench.h"

#include "models/operations/catalog.h"

#include <QProcess>
#include <QSignalSpy>
#include <QTest>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

WireBench::WireBench()
{
    if (!m_sandbox.listen())
        qFatal("the sandbox can't listen");
    m_sandbox.setRateLimitScale(1000);
    m_connection.id = u"sandbox"_s;
    m_connection.appId = Sandbox::appId();
    m_connection.baseUrl = m_sandbox.baseUrl();
    m_secrets.write(m_connection.id, Sandbox::appSecret().toUtf8(), &m_sandbox, [](const SecretReply &) {});
    m_gateway = std::make_unique<FeishuGateway>(m_connection, m_secrets, m_journal, m_clock, m_delays);
}

QJsonObject WireBench::lastWrite() const
{
    const QJsonArray writes = m_sandbox.receivedWrites();
    QJsonObject write = writes.isEmpty() ? QJsonObject() : writes.last().toObject();
    write.remove(u"write"_s);
    write.remove(u"code"_s);
    write.remove(u"executed"_s);
    return write;
}

QJsonObject WireBench::emitted(const QString &operation, const Values &values)
{
    m_sandbox.forgetReceived();
    OperationSession session(*findOperation(operation), m_connection, *m_gateway, m_journal, m_clock);
    FormModel &form = session.form();
    for (const auto &[path, text] : values) {
        // Entries of repeated fields are added as they are named.
        for (const FieldSpec &spec : form.spec().fields()) {
            if (spec.columns.isEmpty() || !path.startsWith(spec.key + u'.'))
                continue;
            const QModelIndex field = form.indexOf(spec.key);
            const int entry = path.mid(spec.key.size() + 1).section(u'.', 0, 0).toInt();
            while (entry > form.rowCount(field))
                form.insertRows(form.rowCount(field), 1, field);
        }
        form.setData(form.indexOf(path), text);
    }
    QSignalSpy settled(&session, &OperationSession::settled);
    session.submit();
    for (const Problem &problem : form.problems()) {
        if (problem.severity == Severity::Block && session.state() == OperationSession::State::Editing)
            qWarning("%s: %s", qPrintable(problem.field), qPrintable(problem.text.now()));
    }
    if (session.isSubmitting())
        settled.wait();
    return lastWrite();
}

QJsonObject WireBench::recordedWithSdk(const QString &name)
{
    m_sandbox.forgetReceived();
    QProcess node;
    QSignalSpy finished(&node, &QProcess::finished);
    node.start(QStringLiteral(NODE_PROGRAM),
               {QStringLiteral(SDK_RECORDER), m_sandbox.baseUrl().toString(), name});
    finished.wait(30'000);
    if (node.exitCode() != 0)
        qWarning("%s", node.readAllStandardError().constData());
    return lastWrite();
}

QJsonObject WireBench::emittedTokenRequest()
{
    emitted(u"update_offer_status"_s, {{u"offer_id"_s, u"1"_s}, {u"offer_status"_s, u"4"_s}});
    const QJsonArray calls = m_sandbox.receivedCalls();
    for (const QJsonValue &call : calls) {
        if (call["path"_L1].toString().contains("tenant_access_token"_L1))
            return call.toObject();
    }
    return {};
}

} // namespace PeopleDesk
