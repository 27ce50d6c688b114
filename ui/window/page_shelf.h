// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "ui/window/window_ports.h"

#include <QHash>
#include <QStackedWidget>

namespace PeopleDesk {

class FirstStart;
class HistoryPage;
class OperationPage;

/// The pages of one connection, each made when it is first wanted and kept as it was left. Another
/// connection gets pages of its own.
class PageShelf : public QStackedWidget
{
    Q_OBJECT
public:
    inline static const QString historyKey = QStringLiteral("history");

    explicit PageShelf(const WindowPorts &ports, QWidget *parent = nullptr);

    /// Throws all pages away and starts anew for the connection in use.
    void renew();
    void showPage(const QString &key);
    [[nodiscard]] QString currentKey() const { return m_currentKey; }
    [[nodiscard]] OperationPage *currentOperation() const;
    HistoryPage &history();
    [[nodiscard]] QList<const OperationPage *> editedPages() const;
    [[nodiscard]] bool isSending() const;

Q_SIGNALS:
    void permissionSheetWanted();
    void connectionEditWanted();
    void sandboxWanted();
    void connectWanted();

private:
    QWidget *page(const QString &key);
    QWidget *makePage(const QString &key);

    const WindowPorts m_ports;
    FirstStart *m_firstStart;
    QString m_currentKey;
    QHash<QString, QWidget *> m_pages;
};

} // namespace PeopleDesk
