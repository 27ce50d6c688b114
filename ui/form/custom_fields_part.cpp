// SPDX-License-Identifier: Apache-2.0
#include "ui/form/custom_fields_part.h"

#include "models/forms/form_model.h"
#include "models/lookups/directory.h"
#include "ui/find/list_picker_status.h"
#include "ui/form/custom_fields_form.h"
#include "ui/form/entries_block.h"
#include "ui/form/field_notes.h"
#include "ui/form/fixed_row.h"
#include "ui/form/form_row.h"
#include "ui/style/tab_order.h"

#include <QApplication>
#include <QCheckBox>
#include <QLabel>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyFields = 8; ///< above which unfilled ones can be hidden

} // namespace

CustomFieldsPart::CustomFieldsPart(FormModel &model, const FieldSpec &field, const SampleSource &samples,
                                   const QString &operation, Directory &directory, QWidget *parent)
    : FormPart(parent)
    , m_model(model)
    , m_field(field)
    , m_samples(samples)
    , m_operation(operation)
    , m_list(directory.whole(field.definitions))
    , m_title(new QLabel(this))
    , m_onlyFilled(new QCheckBox(this))
    , m_head(new QWidget(this))
    , m_blank(new QWidget(m_head))
    , m_now(new QLabel(m_head))
    , m_change(new QLabel(m_head))
    , m_rows(new QVBoxLayout)
    , m_remark(new QLabel(this))
    , m_notes(new FieldNotes(this))
    , m_status(new ListPickerStatus(m_list, this))
{
    build();
    connect(m_onlyFilled, &QCheckBox::toggled, this, [this](bool isOn) {
        if (m_form)
            m_form->setOnlyFilled(isOn);
        refresh();
    });
    connect(&m_list, &WholeList::changed, this, &CustomFieldsPart::follow);
    connect(&m_model, &FormModel::edited, this, &CustomFieldsPart::follow);
    connect(&m_model, &FormModel::problemsChanged, this, &CustomFieldsPart::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &CustomFieldsPart::refresh);
    // What was typed there while the definitions came stays there until it is left.
    connect(qApp, &QApplication::focusChanged, this, [this] {
        if (m_entries && canBeNamed() && !isBusyInEntries())
            follow();
    });
    follow();
    retranslate();
    recolour();
}

CustomFieldsPart::~CustomFieldsPart()
{
    disconnect(qApp, nullptr, this, nullptr); // a focused child loses its focus while it is destroyed
    dropRows(); // before the form that they show
}

QModelIndex CustomFieldsPart::top() const
{
    return m_model.indexOf(m_field.key);
}

bool CustomFieldsPart::canBeNamed() const
{
    return m_list.isComplete() && haveOwnNames(m_model.draft().values.entries(m_field.key))
        && haveOwnNames(m_model.draft().loaded.entries(m_field.key));
}

bool CustomFieldsPart::isBusyInEntries() const
{
    return m_entries && m_entries->isAncestorOf(QApplication::focusWidget());
}

void CustomFieldsPart::follow()
{
    if (m_form && m_form->isPushing()) {
        refresh();
        return;
    }
    const QList<CustomField> fields =
        customFields(m_list.items(), m_model.draft().loaded.entries(m_field.key),
                     m_model.draft().values.entries(m_field.key));
    if (!canBeNamed() || isBusyInEntries())
        showEntries();
    else if (m_form && m_form->fields() == fields)
        m_form->pull();
    else
        showForm(fields);
    refresh();
}

void CustomFieldsPart::dropRows()
{
    for (FormPart *part : std::as_const(m_parts))
        delete part;
    m_parts.clear();
    m_partOf.clear();
    m_form.reset();
}

void CustomFieldsPart::showForm(const QList<CustomField> &fields)
{
    dropRows();
    if (m_entries)
        m_entries->deleteLater(); // something in it may be what asked for this
    if (m_entries)
        m_entries->hide();
    m_entries = nullptr;
    m_form = std::make_unique<CustomFieldsForm>(m_model, m_field, fields);
    m_onlyFilled->setVisible(fields.size() > manyFields);
    m_form->setOnlyFilled(m_onlyFilled->isChecked() && fields.size() > manyFields);
    for (const CustomField &field : fields)
        addRow(field);
    QWidget *before = m_onlyFilled;
    for (FormPart *part : std::as_const(m_parts))
        before = followOnTab(before, part);
}

void CustomFieldsPart::addRow(const CustomField &field)
{
    FormPart *part = nullptr;
    if (field.type.isEmpty()) {
        const Text why = field.isDefined
            ? trText("CustomFieldsPart", "Values of this kind can't be edited here; it stays as it is.")
            : trText("CustomFieldsPart", "It has no definition and can't be edited here; it stays as it is.");
        const Text reason =
            trTextFor("CustomFieldsPart", "%1 · %2", "API name, remark").arg(field.name).arg(why);
        part = new FixedRow(field.label, valueOf(field.name), reason, this);
    } else {
        const FieldSpec &spec = m_form->model().field(m_form->model().indexOf(field.name));
        part = new FormRow(m_form->model(), spec, m_samples, m_operation, nullptr, this);
    }
    part->setObjectName(u"%1.%2"_s.arg(m_field.key, field.name));
    part->reshape(m_shape);
    m_rows->addWidget(part);
    m_parts.append(part);
    m_partOf.insert(field.name, part);
    part->setVisible(isRowWanted(*part)); // at once: showing it lays out, and hiding it meanwhile would fail
}

QString CustomFieldsPart::valueOf(const QString &name) const
{
    for (const Entry &entry : m_model.draft().values.entries(m_field.key)) {
        if (entry.value(u"field_name"_s) == name)
            return entry.value(u"value"_s);
    }
    return {};
}

void CustomFieldsPart::showEntries()
{
    dropRows();
    m_onlyFilled->setVisible(false);
    if (m_entries)
        return;
    m_entries = new EntriesBlock(m_model, m_field, m_samples, m_operation, this);
    m_entries->reshape(m_shape);
    m_rows->addWidget(m_entries);
    m_entries->show();
}

bool CustomFieldsPart::focusPath(const QString &path)
{
    if (m_entries)
        return m_entries->focusPath(path);
    if (path != m_field.key && !path.startsWith(m_field.key + u'.'))
        return false;
    const int row = path.mid(m_field.key.size() + 1).section(u'.', 0, 0).toInt() - 1;
    const Entry entry = m_model.draft().values.entries(m_field.key).value(row);
    const QString name = entry.value(u"field_name"_s);
    if (FormPart *part = m_partOf.value(name); part && part->focusPath(name))
        return true;
    for (const CustomField &field : m_form->fields()) {
        FormPart *part = m_partOf.value(field.name);
        if (part->isVisibleTo(this) && part->focusPath(field.name))
            return true;
    }
    m_onlyFilled->setFocus(Qt::OtherFocusReason);
    return true;
}

} // namespace PeopleDesk
