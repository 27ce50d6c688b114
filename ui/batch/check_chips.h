// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace PeopleDesk {

class Chip;
class SheetSession;

/// How many rows of a sheet stand how, and what those that can be sent come to.
class CheckChips : public QWidget
{
    Q_OBJECT
public:
    explicit CheckChips(QWidget *parent = nullptr);

    /// Another sheet, or another reading of it: it comes to nothing yet.
    void begin();
    /// As it stands now. \a isBusy: totals may change still, so those of before are kept.
    void tell(const SheetSession &sheet, bool isBusy);

private:
    [[nodiscard]] static QString totalsOf(const SheetSession &sheet);

    Chip *m_rows;
    Chip *m_blocked;
    Chip *m_warned;
    Chip *m_booked;
    QLabel *m_totals;
};

} // namespace PeopleDesk
