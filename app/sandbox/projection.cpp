// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/projection.h"

namespace PeopleDesk::SandboxParts {

namespace {

void copy(const QJsonObject &from, QJsonObject &to, const QStringList &path)
{
    const QString &name = path.constFirst();
    if (!from.contains(name))
        return;
    if (path.size() == 1 || !from.value(name).isObject()) {
        to.insert(name, from.value(name));
        return;
    }
    QJsonObject part = to.value(name).toObject();
    copy(from.value(name).toObject(), part, path.mid(1));
    to.insert(name, part);
}

} // namespace

QJsonObject project(const QJsonObject &item, const QString &idMember, const QStringList &fields)
{
    QJsonObject shown{{idMember, item.value(idMember)}};
    for (const QString &field : fields)
        copy(item, shown, field.split(u'.'));
    return shown;
}

} // namespace PeopleDesk::SandboxParts
