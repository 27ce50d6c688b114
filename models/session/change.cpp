// SPDX-License-Identifier: Apache-2.0
#include "models/session/change.h"

#include "models/forms/request_builder.h"

namespace PeopleDesk {

QString displayValue(const FieldSpec &field, const Record &record)
{
    if (field.columns.isEmpty())
        return field.display(record.text(field.key));
    QStringList lines;
    for (const Entry &entry : record.entries(field.key)) {
        QStringList cells;
        for (const FieldSpec &column : field.columns) {
            const QString cell = column.display(entry.value(column.key));
            if (!cell.isEmpty())
                cells.append(cell);
        }
        lines.append(cells.join(QStringLiteral(" · ")));
    }
    return lines.join(QLatin1Char('\n'));
}

QList<Change> listChanges(const OperationSpec &spec, const Draft &draft)
{
    QList<Change> changes;
    for (const FieldSpec &field : spec.fields()) {
        if (field.slot == FieldSpec::Slot::Path || !isSent(field, draft))
            continue;
        changes.append({field.key, field.label, displayValue(field, draft.loaded),
                        displayValue(field, draft.values), draft.isLoaded && !draft.changed(field.key)});
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
