// SPDX-License-Identifier: Apache-2.0
#include "app/service/reply_envelope.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <optional>

namespace PeopleDesk {

namespace {

/// A value as the server wrote it: field_violations may quote numbers.
QString words(const QJsonValue &value)
{
    return value.isString() ? value.toString() : value.toVariant().toString();
}

std::optional<qint64> wholeNumber(const QJsonValue &value)
{
    constexpr qint64 one = 0;
    constexpr qint64 other = 1;
    // Fractions and everything that is no number come back as the default.
    if (!value.isDouble() || (value.toInteger(one) == one && value.toInteger(other) == other))
        return {};
    return value.toInteger();
}

void readError(const QJsonObject &error, Envelope &envelope)
{
    // Two spellings are documented for each of these (API §1.6).
    envelope.logId =
        error.value(QLatin1String("log_id")).toString(error.value(QLatin1String("logid")).toString());

    const QJsonArray violations = error.value(QLatin1String("field_violations")).toArray();
    for (const QJsonValue &item : violations) {
        envelope.fieldNotes.append({words(item[QLatin1String("field")]), words(item[QLatin1String("value")]),
                                    words(item[QLatin1String("description")])});
    }
    const QJsonArray missing = error.value(QLatin1String("permission_violations")).toArray();
    for (const QJsonValue &item : missing) {
        const QString scope =
            item[QLatin1String("subject")].toString(item[QLatin1String("scope")].toString());
        if (!scope.isEmpty() && !envelope.missingScopes.contains(scope))
            envelope.missingScopes.append(scope);
    }
}

} // namespace

Envelope readEnvelope(const QByteArray &body)
{
    Envelope envelope;
    QJsonParseError trouble{};
    const QJsonDocument document = QJsonDocument::fromJson(body, &trouble);
    if (trouble.error != QJsonParseError::NoError)
        return envelope;

    envelope.shape = Envelope::Shape::Other;
    const QJsonObject object = document.object();
    const std::optional<qint64> code = wholeNumber(object.value(QLatin1String("code")));
    const QJsonValue data = object.value(QLatin1String("data"));
    if (!code || (*code == 0 && !data.isUndefined() && !data.isNull() && !data.isObject()))
        return envelope;

    envelope.shape = Envelope::Shape::Whole;
    envelope.code = *code;
    envelope.message = object.value(QLatin1String("msg")).toString();
    envelope.data = data.toObject();
    readError(object.value(QLatin1String("error")).toObject(), envelope);
    return envelope;
}

} // namespace PeopleDesk
