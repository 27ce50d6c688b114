// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/lookup_model.h"
#include "models/lookups/typing_pause.h"
#include "ui/find/picker_panel.h"

class QLabel;
class QToolButton;

namespace PeopleDesk {

class Directory;
class InputLine;
class LookupTrouble;
class PersonList;

/// What is searched for.
struct SearchWants
{
    Text title; ///< "Referrer"
    QString lookup; ///< what is picked
    QString userIdType = {}; ///< in which ids of users are wanted; empty: the connection's
    /// The one through whom it is found, where that is known already (LookupSpec::through); empty: searched.
    QString throughId = {};
};

/// Searches Feishu while somebody types and lets one of what was found be picked. What is found only through
/// something else (an application through its candidate) takes a second step: first the one is picked, then
/// what is theirs is listed. The directory must outlive it.
class SearchPicker : public PickerPanel
{
    Q_OBJECT
public:
    SearchPicker(Directory &directory, const SearchWants &wants, QWidget *owner);

Q_SIGNALS:
    /// The picker is closed.
    void picked(const PeopleDesk::Found &found);

protected:
    [[nodiscard]] QWidget *firstControl() const override;
    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void build();
    void listen();
    void startSearch();
    void listThrough(const QString &id);
    void renew(const QString &lookup);
    void search(const QString &text);
    void take();
    void highlightFirst();
    void choose(const Found &found);
    void accept();
    bool keyInLine(int key);
    bool keyInList(const QKeyEvent &key);
    void say();
    void recolour();
    [[nodiscard]] QString status() const;

    Directory &m_directory;
    const SearchWants m_wants;
    LookupModel *m_search = nullptr; ///< of the step that is shown
    bool m_isSecond = false; ///< it lists what belongs to the one that was picked
    bool m_picksOnly = false; ///< Enter came before the answer
    bool m_isHeldUp = false; ///< Feishu's frequency limit
    TypingPause m_pause;
    QLabel *const m_title;
    QToolButton *const m_back;
    InputLine *const m_line;
    QLabel *const m_status;
    LookupTrouble *const m_trouble;
    PersonList *m_list = nullptr;
    Text m_throughName; ///< of whom things are listed
};

} // namespace PeopleDesk
