// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/forms/form_model.h"
#include "models/ports/clock.h"
#include "ui/form/custom_field.h"

#include <QSet>

namespace PeopleDesk {

/// Custom fields as a form of their own, with a plain field for each, so that they are edited like all
/// others: a FormModel kept in step with the entries of a repeated field, in whose model the truth stays.
/// Lives as long as its fields stay the same; the outer model must outlive it.
class CustomFieldsForm : public QObject
{
    Q_OBJECT
public:
    CustomFieldsForm(FormModel &outer, const FieldSpec &field, const QList<CustomField> &fields,
                     QObject *parent = nullptr);

    [[nodiscard]] FormModel &model() { return m_model; }
    [[nodiscard]] const QList<CustomField> &fields() const { return m_fields; }
    /// Fields that hold nothing, and never did since, don't matter; for forms with many of them.
    void setOnlyFilled(bool onlyFilled);
    [[nodiscard]] int filledCount() const;
    /// Takes everything from the outer model.
    void pull();
    [[nodiscard]] bool isPushing() const { return m_pushing; }

private:
    /// The outer form's time.
    class OuterClock : public Clock
    {
    public:
        explicit OuterClock(const FormModel &outer)
            : m_outer(outer)
        {
        }
        QDateTime now() const override { return m_outer.draft().now; }
        qint64 steadyMilliseconds() const override { return 0; }

    private:
        const FormModel &m_outer;
    };

    [[nodiscard]] OperationSpec describe();
    [[nodiscard]] FieldSpec describeField(const CustomField &field);
    [[nodiscard]] QList<std::pair<QString, Text>> complaints(Severity severity, const Draft &draft) const;
    [[nodiscard]] QModelIndex top() const;
    void push();
    void follow(const QModelIndex &changed, const QList<int> &roles);
    void pullServerProblems();
    void keepFilled();

    FormModel &m_outer;
    const FieldSpec &m_field;
    const QList<CustomField> m_fields;
    const OuterClock m_clock;
    bool m_onlyFilled = false;
    QSet<QString> m_kept; ///< shown although they hold nothing any more
    const OperationSpec m_spec;
    FormModel m_model;
    bool m_pulling = false;
    bool m_pushing = false;
};

} // namespace PeopleDesk
