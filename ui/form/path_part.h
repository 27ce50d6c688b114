// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/rule.h"
#include "ui/form/form_part.h"

class QLabel;

namespace PeopleDesk {

class FieldNotes;
class FormModel;
class StatusPath;
struct FieldSpec;

/// A field whose choices lie along a path: the diagram of them in the form's full width, problems below.
class PathPart : public FormPart
{
    Q_OBJECT
public:
    PathPart(FormModel &model, const FieldSpec &field, QWidget *parent = nullptr);
    ~PathPart() override;

    void reshape(const RowShape &shape) override { Q_UNUSED(shape) }
    bool isWanted() const override { return m_wanted; }
    bool focusPath(const QString &path) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void pick(const QString &value);
    void refresh();
    void retranslate();

    FormModel &m_model;
    const FieldSpec &m_field;
    QLabel *const m_label;
    StatusPath *const m_path;
    FieldNotes *const m_notes;
    QList<Problem> m_spoken;
    bool m_wanted = true;
};

} // namespace PeopleDesk
