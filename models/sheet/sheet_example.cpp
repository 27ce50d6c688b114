// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/sheet_example.h"

#include "models/operations/check.h"

namespace PeopleDesk {

namespace {

using Editor = ValueKind::Editor;

/// A draft that is filled field by field, so that what is shown because of a choice is filled as well.
class Example
{
public:
    Example(const OperationSpec &spec, const FormStart &start)
        : m_spec(spec)
    {
        m_draft.isOfSheet = true;
        m_draft.now = start.now;
        if (spec.propose)
            spec.propose(m_draft.values, start);
    }

    Record made()
    {
        for (const FieldSpec &field : m_spec.fields()) {
            if (!field.choices.isEmpty())
                choose(field);
        }
        for (const FieldSpec &field : m_spec.fields())
            fill(field);
        for (const FieldSpec &field : m_spec.fields()) {
            if (!field.isShown(m_draft))
                m_draft.values.setText(field.key, {});
        }
        while (dropWhatIsWrong()) { }
        return m_draft.values;
    }

private:
    /// The choice that most other fields go with.
    void choose(const FieldSpec &field)
    {
        if (field.choice(m_draft.values.text(field.key)))
            return;
        QString best;
        qsizetype most = -1;
        for (const Choice &choice : field.choices) {
            m_draft.values.setText(field.key, choice.value);
            const qsizetype shown =
                std::count_if(m_spec.fields().begin(), m_spec.fields().end(),
                              [this](const FieldSpec &other) { return other.isShown(m_draft); });
            if (shown > most) {
                most = shown;
                best = choice.value;
            }
        }
        m_draft.values.setText(field.key, best);
    }

    void fill(const FieldSpec &field)
    {
        if (m_draft.values.holds(field.key) || !field.isShown(m_draft))
            return;
        if (field.columns.isEmpty())
            m_draft.values.setText(field.key, valueOf(field));
        else if (const Entry entry = entryOf(field); !entry.isEmpty())
            m_draft.values.setEntries(field.key, {entry});
    }

    /// One alone; none where nobody can know a value that is needed.
    Entry entryOf(const FieldSpec &field)
    {
        Entry entry;
        for (const FieldSpec &column : field.columns) {
            const QString value = column.addsUpTo > 0 ? QString::number(column.addsUpTo) : valueOf(column);
            if (value.isEmpty() && column.isNeeded(m_draft))
                return {};
            if (!value.isEmpty())
                entry.insert(column.key, value);
        }
        return entry;
    }

    QString valueOf(const FieldSpec &field)
    {
        if (!field.choices.isEmpty())
            return field.choices.constFirst().value;
        if (field.proposals)
            return field.proposals(m_draft).value(0).value;
        if (!field.idTypeField.isEmpty())
            return userId(m_draft.values.text(field.idTypeField));
        return field.kind->normalised(typed(field.kind->editor()));
    }

    /// What the documents have for examples (API §1.8).
    static QString userId(const QString &type)
    {
        if (type == QLatin1String("user_id"))
            return QStringLiteral("3e3cf96b");
        return (type == QLatin1String("union_id") ? QStringLiteral("on_") : QStringLiteral("ou_"))
            + QStringLiteral("7dab8a3d3cdcc9da365777c7ad535d62");
    }

    QString nextId() { return QString::number(m_nextId++); }

    QString typed(Editor editor)
    {
        switch (editor) {
        case Editor::Id:
            return nextId();
        case Editor::IdList: {
            const QString first = nextId();
            return first + QLatin1Char(';') + nextId();
        }
        case Editor::Date:
        case Editor::DateTime:
            // Start and end, each a year after the one before.
            return m_draft.today().addMonths(1).addYears(m_years++).toString(Qt::ISODate);
        case Editor::Instant:
            return m_draft.today().addDays(-1).toString(Qt::ISODate) + QStringLiteral(" 18:00:00");
        case Editor::Integer:
            return QStringLiteral("100");
        case Editor::Decimal:
            return QStringLiteral("2000.50");
        default:
            return {};
        }
    }

    const FieldSpec *fieldOf(const Problem &problem)
    {
        for (const FieldSpec &field : m_spec.fields()) {
            if (problem.field == field.key || problem.field.startsWith(field.key + QLatin1Char('.')))
                return &field;
        }
        return nullptr;
    }

    bool dropWhatIsWrong()
    {
        for (const Problem &problem : findProblems(m_spec, m_draft)) {
            const FieldSpec *const field = fieldOf(problem);
            if (!field || field->namesRecord() || field->isNeeded(m_draft)
                || !m_draft.values.holds(field->key))
                continue;
            m_draft.values.setText(field->key, {});
            m_draft.values.setEntries(field->key, {});
            return true;
        }
        return false;
    }

    const OperationSpec &m_spec;
    Draft m_draft;
    qint64 m_nextId = 6930815272790114324;
    int m_years = 0;
};

} // namespace

Record exampleRecord(const OperationSpec &spec, const FormStart &start)
{
    return Example(spec, start).made();
}

} // namespace PeopleDesk
