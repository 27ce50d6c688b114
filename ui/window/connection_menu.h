// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QMenu>

namespace PeopleDesk {

class Connections;

/// The known connections to choose from, and what can be done with them. Made anew each time it opens.
class ConnectionMenu : public QMenu
{
    Q_OBJECT
public:
    explicit ConnectionMenu(const Connections &connections, QWidget *parent = nullptr);

Q_SIGNALS:
    void chosen(const QString &id);
    void addWanted();
    void editWanted();
    void permissionSheetWanted();

private:
    void fill();

    const Connections &m_connections;
};

} // namespace PeopleDesk
