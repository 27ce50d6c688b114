// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/request_text.h"

#include "models/values/readable_json.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

const QLatin1StringView authorization("Authorization: Bearer <tenant_access_token>");
const QLatin1StringView contentType("Content-Type: application/json; charset=utf-8");

QString quoted(const QString &text)
{
    QString inner = text;
    return u'\'' + inner.replace(u'\'', u"'\\''"_s) + u'\'';
}

} // namespace

QString RequestText::address() const
{
    QString host = base.toString();
    if (host.endsWith(u'/'))
        host.chop(1);
    return host + QString::fromUtf8(target);
}

QString RequestText::readable() const
{
    QString text = QString::fromLatin1(verb) + u' ' + address() + u'\n' + authorization;
    if (!body.isEmpty())
        text += u'\n' + contentType + u"\n\n"_s + readableJson(body);
    return text;
}

QString RequestText::asCurl() const
{
    QString text = u"curl -X "_s + QString::fromLatin1(verb) + u' ' + quoted(address()) + u" \\\n  -H "_s
        + quoted(authorization);
    if (!body.isEmpty())
        text +=
            u" \\\n  -H "_s + quoted(contentType) + u" \\\n  --data-raw "_s + quoted(QString::fromUtf8(body));
    return text;
}

} // namespace PeopleDesk
