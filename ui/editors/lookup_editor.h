// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/typing_pause.h"
#include "ui/editors/id_editor.h"

class QToolButton;

namespace PeopleDesk {

class Directory;
class LookupEditorName;
struct Found;

/// One id that a look-up knows: it can be pasted as ever, or picked by name with the button at the end,
/// Alt+Down or F4. What the id is called stands below. The directory must outlive it.
class LookupEditor : public IdEditor
{
    Q_OBJECT
public:
    LookupEditor(const FieldSpec &spec, Directory &directory, QWidget *parent = nullptr);

    void setValue(const QString &value) override;
    void propose(const Draft &draft) override;
    void openPicker();

protected:
    void retranslate() override;
    void recolour() override;
    void nameParts(const QString &label) override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void follow();
    void take(const Found &found);
    void placeButton();
    void openList();
    void openSearch();
    [[nodiscard]] QString id() const;

    Directory &m_directory;
    QToolButton *const m_button;
    LookupEditorName *const m_name;
    TypingPause m_pause;
    QString m_userIdType; ///< what the form says; empty: nothing
    QString m_throughId; ///< through whom it is found, if the form says that
};

} // namespace PeopleDesk
