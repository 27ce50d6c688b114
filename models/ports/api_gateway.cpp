// SPDX-License-Identifier: Apache-2.0
#include "models/ports/api_gateway.h"

#include <QUrl>

namespace PeopleDesk {

namespace {

/// Everything but letters, digits, '-', '_' and '~' is encoded. The dot too when a value is made of dots
/// alone, because "." and ".." are taken for folders even when encoded once; such a value is an error
/// long before, this only keeps it from leaving its place in the path.
QByteArray encodedSegment(const QString &value)
{
    QByteArray encoded = QUrl::toPercentEncoding(value, {}, ".");
    if (value.isEmpty())
        encoded = "%20";
    else if (encoded == "%2E" || encoded == "%2E%2E")
        encoded.replace('%', "%25");
    return encoded;
}

} // namespace

QByteArray ApiRequest::encodedPath() const
{
    QList<QByteArray> segments = endpoint.pathTemplate.split('/');
    for (QByteArray &segment : segments) {
        if (!segment.startsWith(':'))
            continue;
        const QString name = QString::fromLatin1(segment.mid(1));
        QString value;
        for (const auto &[key, held] : pathValues) {
            if (key == name)
                value = held;
        }
        segment = encodedSegment(value);
    }
    return segments.join('/');
}

QByteArray ApiRequest::encodedTarget() const
{
    QByteArray target = encodedPath();
    char separator = '?';
    for (const auto &[key, value] : query) {
        target += separator + QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
        separator = '&';
    }
    return target;
}

PaceStatus ApiGateway::pace(const Endpoint &) const
{
    return {};
}

} // namespace PeopleDesk
