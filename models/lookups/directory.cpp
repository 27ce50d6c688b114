// SPDX-License-Identifier: Apache-2.0
#include "models/lookups/directory.h"

#include "models/lookups/lookups.h"

namespace PeopleDesk {

namespace {

/// Look-ups are named in the program alone, so an unknown name is a mistake in it.
const LookupSpec &described(const QString &lookup)
{
    const LookupSpec *spec = findLookup(lookup);
    if (!spec)
        qFatal("no look-up is called %s", qPrintable(lookup));
    return *spec;
}

QString keyOf(const QString &lookup, const QHash<QString, QString> &given)
{
    QStringList parts;
    for (auto it = given.begin(); it != given.end(); ++it)
        parts.append(it.key() + QLatin1Char('=') + it.value());
    parts.sort();
    return lookup + QLatin1Char('\n') + parts.join(QLatin1Char('\n'));
}

} // namespace

Directory::Directory(const Connection &connection, ApiGateway &gateway, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_connection(connection)
    , m_gateway(gateway)
    , m_clock(clock)
{
}

Directory::~Directory() = default;

WholeList &Directory::whole(const QString &lookup, const QHash<QString, QString> &given)
{
    std::unique_ptr<WholeList> &list = m_wholes[keyOf(lookup, given)];
    if (!list) {
        list = std::make_unique<WholeList>(described(lookup), m_gateway, m_clock, question({}, given));
        connect(list.get(), &WholeList::changed, this, &Directory::namesChanged);
    }
    return *list;
}

LookupModel *Directory::makeSearch(const QString &lookup, QObject *parent)
{
    auto *model = new LookupModel(described(lookup), m_gateway, parent);
    connect(model, &LookupModel::rowsInserted, this, [this, lookup, model](const QModelIndex &, int first) {
        remember(lookup, model->found().mid(first));
    });
    return model;
}

void Directory::read(const QString &lookup, const QHash<QString, QString> &given, QObject *context,
                     const std::function<void(const LookupPage &)> &answer)
{
    auto *call = new LookupCall(described(lookup), m_gateway, question({}, given), {}, this);
    connect(call, &LookupCall::finished, context, [this, lookup, answer](const LookupPage &page) {
        remember(lookup, page.items);
        answer(page);
    });
    connect(context, &QObject::destroyed, call, &QObject::deleteLater);
}

LookupQuestion Directory::question(const QString &text, const QHash<QString, QString> &given) const
{
    return {text, given, m_connection.userIdType};
}

Text Directory::nameOf(const QString &lookup, const QString &id) const
{
    const Text name = m_names.value(lookup).value(id);
    if (!name.isEmpty())
        return name;
    for (const auto &[key, list] : m_wholes) {
        const Found *found = list->spec().key == lookup ? list->find(id) : nullptr;
        if (found)
            return found->name;
    }
    return {};
}

void Directory::remember(const QString &lookup, const QList<Found> &found)
{
    QMap<QString, Text> &names = m_names[lookup];
    bool isNew = false;
    for (const Found &one : found) {
        Text &name = names[one.id];
        isNew = isNew || !(name == one.name);
        name = one.name;
    }
    if (isNew)
        Q_EMIT namesChanged();
}

} // namespace PeopleDesk
