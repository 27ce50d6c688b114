// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/whole_list.h"
#include "ui/find/picker_panel.h"

class QCheckBox;
class QLabel;
class QListView;
class QPushButton;

namespace PeopleDesk {

class InputLine;
class ListPickerFilter;
class ListPickerStatus;

/// What a picker is for.
struct ListWants
{
    Text title; ///< "Add cost center"
    QStringList leftOut = {}; ///< ids that are not offered, since they are used already
    bool several = false; ///< false: the first one that is picked closes the picker
    int most = 0; ///< of several; 0: any number
    QStringList chosen = {}; ///< of several: ticked at the start, whether the list holds them or not
    bool takesIds = true; ///< a typed id that the list does not hold may be picked too
    /// A narrowing that is on at first and can be switched off ("Only reasons of candidates").
    std::function<bool(const Found &)> preset = {};
    Text presetLabel = {};
};

/// Picks things of a whole list by name, code or id. Reads the list if nobody has. The list must outlive it;
/// without one only ids can be typed.
class ListPicker : public PickerPanel
{
    Q_OBJECT
public:
    ListPicker(WholeList &list, const ListWants &wants, QWidget *owner);
    ListPicker(const ListWants &wants, QWidget *owner);

Q_SIGNALS:
    /// One was picked; the picker is closed. An id that was typed has no name.
    void picked(const PeopleDesk::Found &found);
    /// Several were accepted; the picker is closed.
    void accepted(const QList<PeopleDesk::Found> &found);

protected:
    QWidget *firstControl() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    ListPicker(WholeList *list, const ListWants &wants, QWidget *owner);
    void build();
    void search();
    void refresh();
    void retranslate();
    void recolour();
    void choose(const QModelIndex &index);
    void chooseTypedId();
    void acceptSeveral();
    bool keyInLine(int key);
    bool keyInList(const QKeyEvent &key);
    [[nodiscard]] QString typedId() const;
    [[nodiscard]] QString hint() const;

    WholeList *const m_list;
    const ListWants m_wants;
    QLabel *const m_title;
    InputLine *const m_line;
    QCheckBox *const m_preset;
    ListPickerFilter *const m_filter;
    QListView *const m_view;
    QLabel *const m_hint;
    QPushButton *const m_typed; ///< adds the typed id
    QPushButton *const m_accept;
    ListPickerStatus *m_status = nullptr; ///< of the list, if there is one
};

} // namespace PeopleDesk
