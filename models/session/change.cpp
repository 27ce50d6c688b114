// SPDX-License-Identifier: Apache-2.0
#include "models/session/change.h"

#include "models/forms/request_builder.h"

namespace PeopleDesk {

QString displayValue(const FieldSpec &field, const Record &record, const FieldNames &names)
{
    if (field.columns.isEmpty())
        return field.display(record.text(field.key), names);
    QStringList lines;
    for (const Entry &entry : record.entries(field.key)) {
        QStringList cells;
        for (const FieldSpec &column : field.columns) {
            const QString cell = column.display(entry.value(column.key), names);
            if (!cell.isEmpty())
                cells.append(cell);
        }
        lines.append(cells.join(QStringLiteral(" · ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QString displayEntry(const FieldSpec &field, const Record &record, const QString &name,
                     const FieldNames &names)
{
    QStringList cells;
    for (const Entry &entry : record.entries(field.key)) {
        if (entry.value(field.keyedBy) != name)
            continue;
        for (const FieldSpec &column : field.columns) {
            const QString cell = column.display(entry.value(column.key), names);
            if (column.key != field.keyedBy && !column.isDerived && !cell.isEmpty())
                cells.append(cell);
        }
    }
    return cells.join(QStringLiteral(" · "));
}

QList<Change> listChanges(const OperationSpec &spec, const Draft &draft)
{
    QList<Change> changes;
    for (const FieldSpec &field : spec.fields()) {
        if (field.namesRecord() || !isSent(field, draft))
            continue;
        changes.append({field.key, field.label, displayValue(field, draft.loaded, draft.names),
                        displayValue(field, draft.values, draft.names),
                        draft.isLoaded && !draft.changed(field.key)});
    }
    return changes;
}

Text subjectLine(const OperationSpec &spec, const Text &subject)
{
    if (subject.isEmpty() || spec.subjectLabel.isEmpty())
        return subject;
    return trTextFor("Change", "%1: %2", "who, and the name").arg(spec.subjectLabel).arg(subject);
}

QList<Text> summarise(const OperationSpec &spec, const Draft &draft)
{
    if (spec.summary)
        return spec.summary(draft);
    QList<Text> lines;
    for (const Change &change : listChanges(spec, draft)) {
        if (change.repeatsLoaded)
            continue;
        const Text value = change.before.isEmpty()
            ? Text::verbatim(change.after)
            : trTextFor("Change", "%1 → %2", "a value before and after").arg(change.before).arg(change.after);
        lines.append(
            trTextFor("Change", "%1: %2", "a field and what it becomes").arg(change.label).arg(value));
    }
    return lines;
}

} // namespace PeopleDesk
