// SPDX-License-Identifier: Apache-2.0
#include "app/preferences/desktop_scheme.h"

#include <QGuiApplication>
#include <QPalette>

#ifdef PEOPLEDESK_HAS_DBUS
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#endif

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

constexpr uint prefersDark = 1; // of the portal: 0 no preference, 1 dark, 2 light

bool paletteIsDark()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace

DesktopScheme::DesktopScheme(QObject *parent)
    : QObject(parent)
    , m_dark(paletteIsDark())
{
    ask();
}

#ifdef PEOPLEDESK_HAS_DBUS

void DesktopScheme::ask()
{
    const QString service = u"org.freedesktop.portal.Desktop"_s;
    const QString path = u"/org/freedesktop/portal/desktop"_s;
    const QString interface = u"org.freedesktop.portal.Settings"_s;
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, u"SettingChanged"_s, this,
                SLOT(takeSetting(QString, QString, QDBusVariant)));
    QDBusMessage question = QDBusMessage::createMethodCall(service, path, interface, u"Read"_s);
    question << u"org.freedesktop.appearance"_s << u"color-scheme"_s;
    auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher] {
        const QDBusPendingReply<QDBusVariant> reply = *watcher;
        watcher->deleteLater();
        if (!reply.isError()) // the portal wraps the value twice
            take(reply.value().variant().value<QDBusVariant>().variant().toUInt());
    });
}

void DesktopScheme::takeSetting(const QString &group, const QString &key, const QDBusVariant &value)
{
    if (group == "org.freedesktop.appearance"_L1 && key == "color-scheme"_L1)
        take(value.variant().toUInt());
}

#else

void DesktopScheme::ask() { }
void DesktopScheme::takeSetting(const QString &, const QString &, const QDBusVariant &) { }

#endif

void DesktopScheme::take(uint scheme)
{
    const bool dark = scheme == prefersDark;
    if (dark == m_dark)
        return;
    m_dark = dark;
    Q_EMIT changed();
}

} // namespace PeopleDesk
