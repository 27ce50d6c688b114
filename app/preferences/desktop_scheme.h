// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QObject>

class QDBusVariant;

namespace PeopleDesk {

/// Whether the desktop prefers dark, from the desktop portal's setting org.freedesktop.appearance
/// color-scheme; where no portal answers, from the lightness of the palette that the program started
/// with. Never blocks: the answer comes as a change. Lives as long as the program.
class DesktopScheme : public QObject
{
    Q_OBJECT
public:
    explicit DesktopScheme(QObject *parent = nullptr);
    [[nodiscard]] bool isDark() const { return m_dark; }

Q_SIGNALS:
    void changed();

private Q_SLOTS:
    void takeSetting(const QString &group, const QString &key, const QDBusVariant &value);

private:
    void ask();
    void take(uint scheme);

    bool m_dark = false;
};

} // namespace PeopleDesk
