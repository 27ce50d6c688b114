// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/paging.h"

#include <algorithm>

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView Mark = "sandbox-page:";

QString tokenFor(qsizetype offset)
{
    const QByteArray plain = Mark.toByteArray() + QByteArray::number(offset);
    return QString::fromLatin1(plain.toBase64(QByteArray::Base64UrlEncoding));
}

// -1 when the token was not made here.
qsizetype offsetOf(const QString &token)
{
    if (token.isEmpty())
        return 0;
    const QByteArray plain = QByteArray::fromBase64(token.toLatin1(), QByteArray::Base64UrlEncoding);
    bool isNumber = false;
    const qsizetype offset = plain.mid(Mark.size()).toLongLong(&isNumber);
    return plain.startsWith(Mark) && isNumber ? offset : -1;
}

} // namespace

std::optional<QJsonObject> page(const Request &request, const QList<QJsonObject> &rows, int size,
                                const std::function<QJsonValue(const QJsonObject &)> &show)
{
    const qsizetype offset = offsetOf(request.parameter(u"page_token"_s));
    if (offset < 0)
        return std::nullopt;
    QJsonArray items;
    const qsizetype end = std::min(offset + size, rows.size());
    for (qsizetype i = offset; i < end; ++i)
        items.append(show(rows.at(i)));
    const bool hasMore = size > 0 && end < rows.size(); // corehr v1 allows a page size of 0
    QJsonObject data{{u"items"_s, items}, {u"has_more"_s, hasMore}};
    if (hasMore)
        data.insert(u"page_token"_s, tokenFor(end));
    return data;
}

} // namespace PeopleDesk::SandboxParts
