// SPDX-License-Identifier: Apache-2.0
#include "ui/window/connection_menu.h"

#include "models/ports/connections.h"
#include "ui/style/icon.h"

#include <QActionGroup>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

QString escaped(QString name)
{
    return name.replace(u'&', u"&&"_s);
}

} // namespace

ConnectionMenu::ConnectionMenu(const Connections &connections, QWidget *parent)
    : QMenu(parent)
    , m_connections(connections)
{
    setObjectName(u"connectionMenu"_s);
    connect(this, &QMenu::aboutToShow, this, &ConnectionMenu::fill);
}

void ConnectionMenu::fill()
{
    clear();
    const Connection current = m_connections.current();
    auto *group = new QActionGroup(this);
    for (const Connection &connection : m_connections.all()) {
        QAction *action = addAction(connection.isSandbox() ? tr("Sandbox") : escaped(connection.name), this,
                                    [this, id = connection.id] { Q_EMIT chosen(id); });
        action->setObjectName(u"connection_"_s + connection.id);
        action->setCheckable(true);
        action->setChecked(connection.id == current.id);
        group->addAction(action);
    }
    addSeparator();
    addAction(PeopleDesk::icon(u"add"_s, palette()), tr("Add a connection…"), this,
              &ConnectionMenu::addWanted)
        ->setObjectName(u"addConnectionAction"_s);
    if (!current.id.isEmpty() && !current.isSandbox())
        addAction(PeopleDesk::icon(u"connection"_s, palette()), tr("Edit “%1”…").arg(escaped(current.name)),
                  this, &ConnectionMenu::editWanted)
            ->setObjectName(u"editConnectionAction"_s);
    if (current.id.isEmpty())
        return;
    QAction *sheet = addAction(PeopleDesk::icon(u"permission"_s, palette()), tr("Permission sheet…"), this,
                               &ConnectionMenu::permissionSheetWanted);
    sheet->setObjectName(u"permissionSheetAction"_s);
    // The key is only named here: the window itself listens to it, and two listeners would cancel out.
    sheet->setShortcut(Qt::Key_F1);
    sheet->setShortcutContext(Qt::WidgetShortcut);
}

} // namespace PeopleDesk
