// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"
#include "ui/pages/tone_card.h"

class QLabel;

namespace PeopleDesk {

/// One or several sentences in a tone. Hidden while there is nothing to say.
class NoticeCard : public ToneCard
{
    Q_OBJECT
public:
    explicit NoticeCard(const QString &objectName, QWidget *parent = nullptr);

    /// No words: nothing to say. Tells assistive technology of words that are new.
    void tell(Tone tone, const QList<Text> &sentences);
    void clear() { tell(Tone::Accent, {}); }

private:
    void say();

    QList<Text> m_sentences;
    QLabel *m_words;
};

} // namespace PeopleDesk
