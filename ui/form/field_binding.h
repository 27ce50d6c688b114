// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/forms/form_model.h"

#include <QObject>
#include <QPersistentModelIndex>

namespace PeopleDesk {

class FieldEditor;
class FieldNotes;
struct Sample;

/// Ties one editor, and the notes beside it, to one field of the model, both ways. Never writes over newer
/// text: not while an input method composes, nor while the text being typed already means what the model
/// holds; that is brought into its normal form when the field is left. Lives no longer than its editor.
class FieldBinding : public QObject
{
    Q_OBJECT
public:
    FieldBinding(FormModel &model, const QModelIndex &index, FieldEditor &editor, FieldNotes &notes);

    /// Invalid when the entry is gone.
    [[nodiscard]] QModelIndex index() const;
    /// Takes everything from the model, whatever the editor holds.
    void renew();
    /// Puts in a sample value, after what is there where a field holds several.
    void fill(const Sample &sample);
    /// Leaves the field's help to the accessible description, where a heading tells it already.
    void keepHelpOutOfNotes();
    /// Writes notes and description again, in the present language.
    void describe();

Q_SIGNALS:
    /// Shown, needed, changed, problems or the loaded value may differ.
    void standingChanged();

private:
    void push();
    void leave();
    void takeValue();
    void takeStanding();
    void follow(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles);
    [[nodiscard]] QString modelValue() const;
    [[nodiscard]] QModelIndex besideOrAnywhere(const QString &key) const;

    FormModel &m_model;
    FieldEditor &m_editor;
    FieldNotes &m_notes;
    const FieldSpec &m_field;
    const QString m_key; ///< of a plain field, which survives a reset of the model
    const QPersistentModelIndex m_cell; ///< of an entry's cell, which moves when entries are removed
    bool m_pushing = false;
    bool m_notesHelp = true;
};

} // namespace PeopleDesk
