// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/outcomes/outcome.h"

#include <QByteArray>
#include <QJsonObject>

namespace PeopleDesk {

/// The frame around every answer of the platform, taken apart (API §1.6). Says nothing about what it
/// means.
struct Envelope
{
    enum class Shape {
        NotJson, ///< or cut off
        Other, ///< JSON, but not an object with an integer code
        Whole,
    };

    Shape shape = Shape::NotJson;
    qint64 code = 0;
    QString message;
    QString logId; ///< from the body; the header is preferred
    QList<FieldNote> fieldNotes;
    QStringList missingScopes;
    QJsonObject data;
};

Envelope readEnvelope(const QByteArray &body);

} // namespace PeopleDesk
