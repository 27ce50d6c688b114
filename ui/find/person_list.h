// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QListView>

namespace PeopleDesk {

class LookupModel;
struct Found;

/// Who a search found, a page more whenever the end comes into view. Enter does what a click does. The model
/// must outlive it.
class PersonList : public QListView
{
    Q_OBJECT
public:
    explicit PersonList(LookupModel &model, QWidget *parent = nullptr);

    void pickFirst();

Q_SIGNALS:
    void picked(const PeopleDesk::Found &person);
    /// Up was pressed on the first row.
    void leftUpwards();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;

private:
    void pick(const QModelIndex &index);
};

} // namespace PeopleDesk
