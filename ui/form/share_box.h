// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QAbstractSpinBox>

namespace PeopleDesk {

class InputLine;

/// A box for a whole number of percents that can be typed, in full-width digits too, or stepped with the
/// arrow keys and buttons. It holds the text as it was typed; what becomes of it is the form's to say.
class ShareBox : public QAbstractSpinBox
{
    Q_OBJECT
    // As assistive technology reads and sets it.
    Q_PROPERTY(int value READ value WRITE enter)
    Q_PROPERTY(int minimum READ minimum)
    Q_PROPERTY(int maximum READ maximum)
public:
    explicit ShareBox(QWidget *parent = nullptr);

    [[nodiscard]] InputLine &line() const { return *m_line; }
    /// Nothing is refused in the line: the bounds are those of the steps.
    void setMaximum(int maximum) { m_maximum = maximum; }
    /// The number that stands there; 0 for none.
    [[nodiscard]] int value() const;
    [[nodiscard]] int minimum() const { return 1; }
    [[nodiscard]] int maximum() const { return m_maximum; }
    /// As if typed.
    void enter(int number);

    void stepBy(int steps) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    StepEnabled stepEnabled() const override;
    void wheelEvent(QWheelEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    InputLine *const m_line;
    int m_maximum = 100;
};

} // namespace PeopleDesk
