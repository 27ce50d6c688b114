// SPDX-License-Identifier: Apache-2.0
#include "models/operations/check.h"

#include "models/forms/request_builder.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

constexpr Source formSource{Basis::Documented, "1.1"};

/// Judges the fields one by one; rules come after.
class FieldCheck
{
public:
    explicit FieldCheck(const Draft &draft)
        : m_draft(draft)
    {
    }

    void check(const FieldSpec &field)
    {
        if (!field.isShown(m_draft))
            return;
        if (!m_draft.values.holds(field.key)) {
            checkAbsent(field);
            return;
        }
        // A loaded value that stays as it is goes nowhere, so however odd it is, it is no problem.
        if (field.slot == FieldSpec::Slot::Body && !isSent(field, m_draft))
            return;
        if (field.columns.isEmpty())
            checkText(field, field.key, m_draft.values.text(field.key), m_draft.loaded.text(field.key));
        else
            checkEntries(field);
    }

    QList<Problem> problems;

private:
    void block(const QString &path, const Text &text)
    {
        problems.append({path, Severity::Block, text, formSource});
    }

    void checkAbsent(const FieldSpec &field)
    {
        const bool needed = field.namesRecord() || field.isNeeded(m_draft);
        if (needed)
            block(field.key, trText("Check", "“%1” is required.").arg(field.label));
        else if (field.sent == FieldSpec::Sent::WhenChanged && m_draft.isLoaded && !field.clearable
                 && m_draft.loaded.holds(field.key))
            block(
                field.key,
                trText("Check", "Feishu gives no way to empty this. Change it, or put the old value back."));
    }

    void checkText(const FieldSpec &field, const QString &path, const QString &value, const QString &loaded)
    {
        if (const auto problem = field.kind->problem(value))
            block(path, *problem);
        else if (const QString unknown = unknownChoice(field, value, loaded); !unknown.isEmpty())
            block(path, trText("Check", "“%1” is none of the possible values.").arg(unknown));
        if (field.maximumLength > 0 && value.toUcs4().size() > field.maximumLength)
            block(path, trText("Check", "At most %1 characters.").arg(QString::number(field.maximumLength)));
        if (field.maximumItems > 0 && value.count(QLatin1Char(';')) >= field.maximumItems)
            block(path, trText("Check", "At most %1 of them.").arg(QString::number(field.maximumItems)));
    }

    /// Empty when all that is chosen can be, or stood there before.
    static QString unknownChoice(const FieldSpec &field, const QString &value, const QString &loaded)
    {
        if (field.choices.isEmpty() || field.choicesOpen)
            return {};
        const bool areSeveral = field.kind->editor() == ValueKind::Editor::Choices;
        const auto parts = [&](const QString &text) {
            return areSeveral ? text.split(QLatin1Char(';'), Qt::SkipEmptyParts) : QStringList{text};
        };
        const QStringList before = parts(loaded);
        for (const QString &part : parts(value)) {
            if (!field.choice(part) && !before.contains(part))
                return part;
        }
        return {};
    }

    void checkEntries(const FieldSpec &field)
    {
        const QList<Entry> entries = m_draft.values.entries(field.key);
        for (qsizetype i = 0; i < entries.size(); ++i) {
            for (const FieldSpec &column : field.columns) {
                const QString path = QStringLiteral("%1.%2.%3").arg(field.key).arg(i + 1).arg(column.key);
                const QString value = entries.at(i).value(column.key);
                if (!value.isEmpty())
                    checkText(column, path, value, {});
                else if (column.isNeeded(m_draft))
                    block(path, trText("Check", "“%1” is required.").arg(column.label));
            }
        }
        if (field.maximumItems > 0 && entries.size() > field.maximumItems)
            block(field.key, trText("Check", "At most %1 of them.").arg(QString::number(field.maximumItems)));
    }

    const Draft &m_draft;
};

/// Place of a problem in the form: by field, complaints about the whole form last.
qsizetype placeOf(const FieldRange &fields, const QString &path)
{
    qsizetype place = 0;
    for (const FieldSpec &field : fields) {
        if (path.startsWith(field.key)
            && (path.size() == field.key.size() || path.at(field.key.size()) == QLatin1Char('.')))
            return place;
        ++place;
    }
    return place;
}

} // namespace

QList<Problem> findProblems(const OperationSpec &spec, const Draft &draft)
{
    const FieldRange fields = spec.fields();
    FieldCheck check(draft);
    for (const FieldSpec &field : fields)
        check.check(field);
    QList<Problem> problems = check.problems;
    for (const Rule &rule : spec.rules) {
        for (const auto &[field, text] : rule.check(draft))
            problems.append({field, rule.severity, text, rule.source, rule.isSpokenAtOnce});
    }
    std::stable_sort(problems.begin(), problems.end(), [&](const Problem &a, const Problem &b) {
        return placeOf(fields, a.field) < placeOf(fields, b.field);
    });
    return problems;
}

bool anyBlocks(const QList<Problem> &problems)
{
    return std::any_of(problems.begin(), problems.end(),
                       [](const Problem &problem) { return problem.severity == Severity::Block; });
}

} // namespace PeopleDesk
