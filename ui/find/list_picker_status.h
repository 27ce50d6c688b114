// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/whole_list.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace PeopleDesk {

/// How old a whole list is, that it is being read, or why it could not be read and what to do; with a button
/// that reads it anew. The list must outlive it.
class ListPickerStatus : public QWidget
{
    Q_OBJECT
public:
    explicit ListPickerStatus(WholeList &list, QWidget *parent = nullptr);

    /// What an incomplete list means here, after the reason ("The IDs are shown instead.").
    void setConsequence(const Text &consequence);

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    void recolour();
    [[nodiscard]] QString trouble() const;

    WholeList &m_list;
    Text m_consequence;
    QLabel *const m_icon;
    QLabel *const m_words;
    QPushButton *const m_again;
};

} // namespace PeopleDesk
