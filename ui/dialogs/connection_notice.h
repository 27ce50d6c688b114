// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QWidget>

class QLabel;

namespace PeopleDesk {

/// What a dialog found out, in place: a picture and sentences. Hidden while there is nothing.
class ConnectionNotice : public QWidget
{
    Q_OBJECT
public:
    enum class Tone { Note, Good, Bad };

    explicit ConnectionNotice(QWidget *parent = nullptr);

    void tell(Tone tone, const Text &headline, const Text &more = {});
    void clear();

private:
    void say();
    void paint();

    Tone m_tone = Tone::Note;
    Text m_headline;
    Text m_more;
    QLabel *m_picture;
    QLabel *m_text;
};

} // namespace PeopleDesk
