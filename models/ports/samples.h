// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QHash>
#include <QList>

namespace PeopleDesk {

/// Something to try an operation on: a record of the sandbox, or a value for one of its fields.
struct Sample
{
    QString id;
    Text title;
    Text note;
    bool showsAnError = false; ///< made to be refused, and says so
    QHash<QString, QString> values = {}; ///< further fields that a click fills
};

/// Where samples come from: the sandbox has some, real connections have none.
class SampleSource
{
public:
    virtual ~SampleSource() = default;
    [[nodiscard]] virtual QList<Sample> records(const QString &operation) const = 0;
    [[nodiscard]] virtual QList<Sample> values(const QString &operation, const QString &field) const = 0;
};

} // namespace PeopleDesk
