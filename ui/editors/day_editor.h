// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/editors/line_editor.h"

#include <QDate>

class QLabel;
class QToolButton;

namespace PeopleDesk {

/// A line that holds a day, empty allowed, with a calendar that opens by its button, Alt+Down or F4. What
/// a picked day does to the text is the heirs' affair.
class DayEditor : public LineEditor
{
    Q_OBJECT
public:
    explicit DayEditor(const FieldSpec &spec, QWidget *parent = nullptr);

    void openCalendar();

protected:
    [[nodiscard]] virtual QDate day() const = 0;
    [[nodiscard]] virtual QString withDay(const QDate &day) const = 0;
    /// A word at the end of the line, such as the time zone; empty for none.
    void setUnit(const QString &unit);

    void retranslate() override;
    void recolour() override;
    void nameParts(const QString &label) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void enter(const QString &text);
    void placeParts();

    QToolButton *const m_button;
    QLabel *const m_unit;
};

} // namespace PeopleDesk
