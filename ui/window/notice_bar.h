// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace PeopleDesk {

/// A line across the window about something that concerns every page, with what can be done about it.
/// Hidden while it has nothing to say.
class NoticeBar : public QFrame
{
    Q_OBJECT
public:
    enum class Tone { Warn, Bad };

    explicit NoticeBar(Tone tone, QWidget *parent = nullptr);

    void say(const Text &text);
    void hush();
    QPushButton *addButton(const Text &words, const QString &objectName);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void sayNow();

    const Tone m_tone;
    Text m_text;
    QHBoxLayout *m_row;
    QLabel *m_picture;
    QLabel *m_label;
    QList<std::pair<QPushButton *, Text>> m_buttons;
};

} // namespace PeopleDesk
