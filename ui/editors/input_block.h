// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QPlainTextEdit>

namespace PeopleDesk {

/// The same manners as InputLine over several lines. Grows with its text between the given numbers of
/// lines, and leaves Tab to the form.
class InputBlock : public QPlainTextEdit
{
    Q_OBJECT
public:
    InputBlock(int fewestLines, int mostLines, QWidget *parent = nullptr);

    [[nodiscard]] bool isComposing() const { return m_composing; }
    /// Sets the text without counting it as typed.
    void put(const QString &text);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void typed();

protected:
    void inputMethodEvent(QInputMethodEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void tell();
    void fit();
    [[nodiscard]] int heightOf(int lines) const;

    const int m_fewest;
    const int m_most;
    QString m_told;
    bool m_composing = false;
    bool m_putting = false;
};

} // namespace PeopleDesk
