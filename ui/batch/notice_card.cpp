// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/notice_card.h"

#include "ui/style/alert.h"
#include "ui/style/dressing.h"
#include "ui/style/labels.h"

#include <QHBoxLayout>
#include <QLabel>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

NoticeCard::NoticeCard(const QString &objectName, QWidget *parent)
    : ToneCard(parent)
    , m_words(sentenceLabel())
{
    setObjectName(objectName);
    m_words->setObjectName(objectName + u"Label"_s);
    body()->addWidget(m_words);
    keepTranslated(this, [this] { say(); });
    setVisible(false);
}

void NoticeCard::tell(Tone tone, const QList<Text> &sentences)
{
    setTone(tone);
    const bool isNew = !sentences.isEmpty() && sentences != m_sentences;
    m_sentences = sentences;
    say();
    setVisible(!sentences.isEmpty());
    if (isNew && isVisible())
        raiseAlert(this);
}

void NoticeCard::say()
{
    QStringList lines;
    for (const Text &sentence : m_sentences)
        lines.append(sentence.now());
    m_words->setText(lines.join(u'\n'));
    setAccessibleName(m_words->text());
}

} // namespace PeopleDesk
