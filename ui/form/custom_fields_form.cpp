// SPDX-License-Identifier: Apache-2.0
#include "ui/form/custom_fields_form.h"

#include "models/operations/custom_field_value.h"

#include <QScopedValueRollback>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// Rules speak here for themselves.
bool isOfServer(const Problem &problem)
{
    return qstrcmp(problem.source.section, "1.6") == 0;
}

} // namespace

CustomFieldsForm::CustomFieldsForm(FormModel &outer, const FieldSpec &field, const QList<CustomField> &fields,
                                   QObject *parent)
    : QObject(parent)
    , m_outer(outer)
    , m_field(field)
    , m_fields(fields)
    , m_clock(outer)
    , m_spec(describe())
    , m_model(m_spec, m_clock)
{
    connect(&m_model, &FormModel::edited, this, &CustomFieldsForm::push);
    connect(&m_outer, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &changed, const QModelIndex &, const QList<int> &roles) {
                follow(changed, roles);
            });
    connect(&m_outer, &FormModel::problemsChanged, this, &CustomFieldsForm::pullServerProblems);
    pull();
}

QModelIndex CustomFieldsForm::top() const
{
    return m_outer.indexOf(m_field.key);
}

OperationSpec CustomFieldsForm::describe()
{
    OperationSpec spec;
    spec.key = m_field.key;
    SectionSpec section;
    for (const CustomField &field : m_fields) {
        if (!field.type.isEmpty())
            section.fields.append(describeField(field));
    }
    spec.sections = {section};
    spec.rules = {{Severity::Block,
                   {Basis::Documented, "5.3"},
                   [this](const Draft &draft) { return complaints(Severity::Block, draft); }},
                  {Severity::Warn, {Basis::Inferred, "9.10"}, [this](const Draft &draft) {
                       return complaints(Severity::Warn, draft);
                   }}};
    return spec;
}

FieldSpec CustomFieldsForm::describeField(const CustomField &field)
{
    const auto kindOf = [](const QString &type) -> const ValueKind & {
        if (type == "boolean"_L1 || type == "choice"_L1)
            return choiceTextKind();
        if (type == "choices"_L1)
            return choicesKind();
        if (type == "date"_L1)
            return dateKind();
        return type == "text"_L1 ? lineKind() : keyKind();
    };
    const bool hasOptions = !field.options.isEmpty() || !field.closedOptions.isEmpty();
    const bool isFreeList = field.type == "choices"_L1 && !hasOptions;
    const QString key = field.name;
    FieldSpec spec;
    spec.key = key;
    spec.kind = isFreeList ? &lineKind() : &kindOf(field.type);
    spec.label = field.label;
    spec.choices = field.options;
    spec.readOnlyChoices = field.closedOptions;
    if (field.type == "boolean"_L1)
        spec.choices = {{u"true"_s, trText("CustomFields", "Yes")},
                        {u"false"_s, trText("CustomFields", "No")}};
    QList<Text> help{Text::verbatim(field.name)};
    if (field.maximumLength > 0)
        help.append(
            trText("CustomFields", "at most %1 characters").arg(QString::number(field.maximumLength)));
    if (isFreeList)
        help.append(trText("CustomFields", "several are parted by a semicolon"));
    if (field.type == "person"_L1)
        help.append(trText("CustomFields", "ID of a person"));
    spec.help = Text::joined(help, u" · "_s);
    if (field.isHeld && !m_field.clearable)
        spec.whenEmpty = trText(
            "CustomFields", "An emptied field is left out; that Feishu empties it then is not documented.");
    spec.sent = FieldSpec::Sent::WhenChanged;
    spec.clearable = true; // what that comes to is the outer field's affair
    spec.shown = [this, key](const Draft &draft) {
        return !m_onlyFilled || m_kept.contains(key) || draft.values.holds(key) || draft.loaded.holds(key);
    };
    return spec;
}

QList<std::pair<QString, Text>> CustomFieldsForm::complaints(Severity severity, const Draft &draft) const
{
    QList<std::pair<QString, Text>> complaints;
    for (const CustomField &field : m_fields) {
        const QString value = draft.values.text(field.name);
        if (field.type.isEmpty() || !draft.changed(field.name))
            continue;
        const auto problem = customFieldProblem({{u"type"_s, field.type}, {u"value"_s, value}});
        if (severity == Severity::Block && problem)
            complaints.append({field.name, *problem});
        if (severity == Severity::Warn && field.maximumLength > 0
            && value.toUcs4().size() > field.maximumLength)
            complaints.append({field.name,
                               trText("CustomFields", "Its definition allows at most %1 characters.")
                                   .arg(QString::number(field.maximumLength))});
        if (severity == Severity::Warn && field.isRequired && value.isEmpty())
            complaints.append({field.name, trText("CustomFields", "Its definition requires a value.")});
    }
    return complaints;
}

void CustomFieldsForm::pull()
{
    QScopedValueRollback guard(m_pulling, true);
    const auto valuesIn = [&](const QList<Entry> &entries) {
        Record record;
        for (const CustomField &field : m_fields) {
            for (const Entry &entry : entries) {
                if (!field.type.isEmpty() && entry.value(u"field_name"_s) == field.name)
                    record.setText(field.name, editedValue(field, entry));
            }
        }
        return record;
    };
    if (m_outer.draft().isLoaded)
        m_model.load(valuesIn(m_outer.draft().loaded.entries(m_field.key)));
    else
        m_model.start({});
    const Record values = valuesIn(m_outer.draft().values.entries(m_field.key));
    for (const CustomField &field : m_fields) {
        const QModelIndex index = m_model.indexOf(field.name);
        if (index.isValid())
            m_model.setData(index, values.text(field.name));
    }
    keepFilled();
    pullServerProblems();
}

void CustomFieldsForm::push()
{
    if (m_pulling)
        return;
    keepFilled();
    QHash<QString, QString> edited;
    for (const CustomField &field : m_fields)
        edited.insert(field.name, m_model.draft().values.text(field.name));
    const Draft &outer = m_outer.draft();
    {
        QScopedValueRollback guard(m_pushing, true);
        m_outer.setEntries(top(),
                           editedEntries(m_fields, edited, outer.loaded.entries(m_field.key),
                                         outer.values.entries(m_field.key)));
    }
    pullServerProblems();
}

void CustomFieldsForm::follow(const QModelIndex &changed, const QList<int> &roles)
{
    // Somebody wants to hear all problems, as before sending.
    if (!roles.contains(FormModel::VisitedRole) || changed.parent() != top())
        return;
    const QList<Entry> entries = m_outer.draft().values.entries(m_field.key);
    m_model.visit(m_model.indexOf(entries.value(changed.row()).value(u"field_name"_s)));
}

void CustomFieldsForm::pullServerProblems()
{
    if (m_pulling || m_pushing)
        return;
    QList<Problem> problems;
    const QList<Entry> entries = m_outer.draft().values.entries(m_field.key);
    for (int row = 0; row < entries.size(); ++row) {
        const QString name = entries.at(row).value(u"field_name"_s);
        for (int column = 0; column < m_field.columns.size(); ++column) {
            const QList<Problem> found = m_outer.problemsAt(m_outer.index(row, column, top()));
            for (const Problem &problem : found) {
                if (!isOfServer(problem))
                    continue;
                problems.append(problem);
                problems.last().field = name;
            }
        }
    }
    m_model.setServerProblems(problems);
}

void CustomFieldsForm::keepFilled()
{
    for (const CustomField &field : m_fields) {
        if (m_model.draft().values.holds(field.name))
            m_kept.insert(field.name);
    }
}

void CustomFieldsForm::setOnlyFilled(bool onlyFilled)
{
    m_onlyFilled = onlyFilled;
    m_kept.clear();
    m_model.setServerProblems({}); // judges anew
    pullServerProblems();
}

int CustomFieldsForm::filledCount() const
{
    int filled = 0;
    for (const CustomField &field : m_fields) {
        const Draft &outer = m_outer.draft();
        const auto holds = [&](const QList<Entry> &entries) {
            return std::any_of(entries.begin(), entries.end(), [&](const Entry &entry) {
                return entry.value(u"field_name"_s) == field.name;
            });
        };
        if (holds(outer.values.entries(m_field.key)) || holds(outer.loaded.entries(m_field.key)))
            ++filled;
    }
    return filled;
}

} // namespace PeopleDesk
