// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/card.h"

class QHBoxLayout;
class QLabel;
class QMimeData;
class QPushButton;

namespace PeopleDesk {

/// Where a sheet is dropped, or chosen by a button.
class DropZone : public Card
{
    Q_OBJECT
public:
    explicit DropZone(QWidget *parent = nullptr);

    [[nodiscard]] QPushButton *openButton() const { return m_open; }
    /// Beside the button that opens a file.
    void addButton(QPushButton *button);

Q_SIGNALS:
    void openWanted();
    void dropped(const QString &path);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    QLabel *m_picture;
    QLabel *m_words;
    QPushButton *m_open;
    QHBoxLayout *m_buttons;
    bool m_isOver = false; ///< a file is held over it
};

/// The one file that is dragged; empty: none, or several.
QString draggedFile(const QMimeData *data);

} // namespace PeopleDesk
