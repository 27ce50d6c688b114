// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/forms/request_builder.h"
#include "models/operations/check.h"

#include <QJsonDocument>
#include <QStringList>

namespace PeopleDesk {

using Texts = QHash<QString, QString>;

inline Record recordOf(const Texts &texts)
{
    Record record;
    for (auto it = texts.cbegin(); it != texts.cend(); ++it)
        record.setText(it.key(), it.value());
    return record;
}

/// A form that was filled in without reading a record.
inline Draft typedDraft(const Texts &typed)
{
    Draft draft;
    draft.values = recordOf(typed);
    draft.now = QDateTime(QDate(2026, 11, 22), QTime(12, 0));
    return draft;
}

/// A record as it was read, with some fields changed since; an empty text empties a field.
inline Draft loadedDraft(const OperationSpec &spec, const QByteArray &json, const Texts &changed = {})
{
    Draft draft;
    draft.loaded = readRecord(spec, QJsonDocument::fromJson(json).object());
    draft.values = draft.loaded;
    draft.isLoaded = true;
    draft.now = QDateTime(QDate(2026, 11, 22), QTime(12, 0));
    for (const FieldSpec &field : spec.fields()) {
        if (!field.prefilled)
            draft.values.setText(field.key, {});
    }
    for (auto it = changed.cbegin(); it != changed.cend(); ++it)
        draft.values.setText(it.key(), it.value());
    return draft;
}

/// What the user is told, as "block expiration_date" or "warn offer_status", in alphabetical order.
inline QStringList complaints(const OperationSpec &spec, const Draft &draft)
{
    QStringList words;
    for (const Problem &problem : findProblems(spec, draft)) {
        const bool blocks = problem.severity == Severity::Block;
        words.append((blocks ? QStringLiteral("block ") : QStringLiteral("warn ")) + problem.field);
    }
    words.sort();
    return words;
}

inline QString bodyOf(const OperationSpec &spec, const Draft &draft)
{
    return QString::fromUtf8(buildBody(spec, draft).toJson());
}

} // namespace PeopleDesk
