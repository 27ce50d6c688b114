// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/text/text.h"
#include "ui/window/window_ports.h"

#include <QHash>
#include <QStackedWidget>

#include <functional>
#include <memory>

namespace PeopleDesk {

class BatchPage;
class Directory;
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
    inline static const QString batchKey = QStringLiteral("batch");

    explicit PageShelf(const WindowPorts &ports, QWidget *parent = nullptr);
    ~PageShelf() override;

    /// Throws all pages away and starts anew for the connection in use.
    void renew();
    void showPage(const QString &key);
    [[nodiscard]] QString currentKey() const { return m_currentKey; }
    [[nodiscard]] OperationPage *currentOperation() const;
    HistoryPage &history();
    /// Null: another page is open.
    [[nodiscard]] BatchPage *currentBatch() const;
    [[nodiscard]] QList<const OperationPage *> editedPages() const;
    [[nodiscard]] bool isSending() const;
    /// A sheet was mended and not sent.
    [[nodiscard]] bool isSheetEdited() const;
    /// Rows of a sheet are being sent.
    [[nodiscard]] bool isRunning() const;
    /// The same, or a run is paused.
    [[nodiscard]] bool holdsRun() const;
    /// Brings a run to a safe stop, then calls \a then; at once where none is under way.
    void stopRunThen(const std::function<void()> &then);

Q_SIGNALS:
    void permissionSheetWanted();
    /// A record shall be opened on the page of that key.
    void recordWanted(const QString &page, const QString &id, const PeopleDesk::Text &subject);
    void connectionEditWanted();
    void sandboxWanted();
    void connectWanted();
    /// The connection in use sends from now on what was chosen.
    void variantChosen();

private:
    [[nodiscard]] BatchPage *batch() const;
    void dropPages();
    QWidget *page(const QString &key);
    QWidget *makePage(const QString &key);
    void chooseVariant(const QString &key, const QString &operation);

    const WindowPorts m_ports;
    FirstStart *m_firstStart;
    QString m_currentKey;
    QHash<QString, QWidget *> m_pages;
    std::unique_ptr<Directory> m_directory; ///< of the connection that the pages are of
};

} // namespace PeopleDesk
