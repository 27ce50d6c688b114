// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/permission_text.h"

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

QString heading(const Text &text)
{
    return u"## "_s + text.now() + u"\n\n"_s;
}

QString scopeLine(const Scope &scope)
{
    QString line = u"- `%1` · %2"_s.arg(scope.name, scope.label.now());
    if (!scope.remark.isEmpty())
        line += u" — "_s + scope.remark.now();
    return line + u'\n';
}

QString lines(const QList<Precondition> &preconditions)
{
    QString text;
    for (const Precondition &precondition : preconditions)
        text += u"- "_s + precondition.text.now() + u'\n';
    return text;
}

bool holds(const OperationSpec &spec, const Precondition &wanted)
{
    return std::any_of(spec.preconditions.begin(), spec.preconditions.end(),
                       [&](const Precondition &precondition) { return precondition.text == wanted.text; });
}

/// What several operations all ask for is said once, at the end.
QList<Precondition> sharedBy(const QList<const OperationSpec *> &operations)
{
    QList<Precondition> shared;
    if (operations.size() < 2)
        return shared;
    for (const Precondition &precondition : operations.first()->preconditions) {
        if (std::all_of(operations.begin(), operations.end(),
                        [&](const OperationSpec *spec) { return holds(*spec, precondition); }))
            shared.append(precondition);
    }
    return shared;
}

QString operationPart(const OperationSpec &spec, const QList<Precondition> &shared)
{
    QList<Precondition> own = spec.preconditions;
    own.removeIf([&](const Precondition &precondition) {
        return std::any_of(shared.begin(), shared.end(),
                           [&](const Precondition &other) { return other.text == precondition.text; });
    });
    QString part = heading(spec.title);
    for (const Scope &scope : spec.scopes)
        part += scopeLine(scope);
    return part + lines(own) + u'\n';
}

} // namespace

QString permissionText(const QList<const OperationSpec *> &operations, const Connection &connection)
{
    const QList<Precondition> shared = sharedBy(operations);
    QString text = trText("PermissionText",
                          "For the app %1, to be applied for in the developer console. The console "
                          "finds permissions by their Chinese names.")
                       .arg(u'`' + connection.appId + u'`')
                       .now()
        + u"\n\n"_s;
    for (const OperationSpec *spec : operations)
        text += operationPart(*spec, shared);
    if (!shared.isEmpty())
        text += heading(trText("PermissionText", "For all of them")) + lines(shared);
    return text;
}

} // namespace PeopleDesk
