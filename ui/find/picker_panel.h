// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

namespace PeopleDesk {

/// A panel over the window in which something is picked. It belongs to the window of its owner, not to the
/// desktop's popups: an input method types into the window that has the focus, and that stays this one.
/// Deletes itself when it closes, which Esc, a click elsewhere and leaving it with the keys do.
class PickerPanel : public QFrame
{
    Q_OBJECT
public:
    explicit PickerPanel(QWidget *owner);

    /// Below \a anchor, or where there is room.
    void openAt(const QWidget &anchor);

protected:
    /// Gets the keys when the panel opens.
    [[nodiscard]] virtual QWidget *firstControl() const = 0;
    /// Closes, gives the keys back to whom they were taken from, and then reports.
    void closeWith(const std::function<void()> &report);
    [[nodiscard]] bool isClosing() const { return m_isClosing; }

    bool eventFilter(QObject *watched, QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void place();
    void dismiss();
    [[nodiscard]] bool holds(const QWidget *widget) const;

    QPointer<QWidget> m_before; ///< had the focus
    QPointer<const QWidget> m_anchor;
    bool m_isClosing = false;
};

} // namespace PeopleDesk
