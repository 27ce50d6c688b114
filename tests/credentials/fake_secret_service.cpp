// SPDX-License-Identifier: Apache-2.0
// fake_secret_service MANNER: takes the keychain's place on the session bus and behaves as a real one can't
// be made to. Says "ready", then a line per call.
//   refuse   answers every call with an error of the bus
//   locked   answers every call with the Secret Service's own "is locked"
//   slow     refuses the first session as if nobody were there yet, then as "locked"
//   silent   never answers
//   late     never answers until a line comes on standard input, then as "locked", what waited included
#include <QCoreApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QSocketNotifier>
#include <QTextStream>

using namespace Qt::StringLiterals;

namespace {

const QString isLocked = u"org.freedesktop.Secret.Error.IsLocked"_s;

class FakeService : public QDBusVirtualObject
{
public:
    explicit FakeService(const QString &manner)
        : m_manner(manner)
    {
    }

    [[nodiscard]] QString introspect(const QString &) const override { return {}; }

    bool handleMessage(const QDBusMessage &message, const QDBusConnection &bus) override
    {
        QTextStream(stdout) << message.interface() << '.' << message.member() << Qt::endl;
        m_sessions += message.member() == "OpenSession"_L1 ? 1 : 0;
        if (m_manner == "silent"_L1 || (m_manner == "late"_L1 && !m_isAwake)) {
            message.setDelayedReply(true);
            m_waiting += message;
            return true;
        }
        if (m_manner == "refuse"_L1)
            return bus.send(message.createErrorReply(u"org.freedesktop.DBus.Error.AccessDenied"_s, u"no"_s));
        if (m_manner == "slow"_L1 && m_sessions <= 1)
            return bus.send(
                message.createErrorReply(u"org.freedesktop.DBus.Error.ServiceUnknown"_s, u"not yet"_s));
        return bus.send(message.createErrorReply(isLocked, u"locked"_s));
    }

    void wake()
    {
        m_isAwake = true;
        for (const QDBusMessage &message : std::as_const(m_waiting))
            QDBusConnection::sessionBus().send(message.createErrorReply(isLocked, u"locked"_s));
        m_waiting.clear();
    }

private:
    QString m_manner;
    int m_sessions = 0;
    bool m_isAwake = false;
    QList<QDBusMessage> m_waiting;
};

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    FakeService service(QCoreApplication::arguments().value(1));
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.registerVirtualObject(u"/org/freedesktop/secrets"_s, &service, QDBusConnection::SubPath)
        || !bus.registerService(u"org.freedesktop.secrets"_s))
        return 1;
    QSocketNotifier input(0, QSocketNotifier::Read);
    QObject::connect(&input, &QSocketNotifier::activated, &service, [&] {
        input.setEnabled(false);
        service.wake();
    });
    QTextStream(stdout) << "ready" << Qt::endl;
    return QCoreApplication::exec();
}
