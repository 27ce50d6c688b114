// SPDX-License-Identifier: Apache-2.0
#include "ui/window/notice_bar.h"

#include "ui/style/alert.h"
#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

NoticeBar::NoticeBar(Tone tone, QWidget *parent)
    : QFrame(parent)
    , m_tone(tone)
    , m_row(new QHBoxLayout(this))
    , m_picture(new QLabel)
    , m_label(sentenceLabel())
{
    m_label->setObjectName(u"noticeText"_s);
    m_row->setContentsMargins(Spacing::large, Spacing::small, Spacing::large, Spacing::small);
    m_row->setSpacing(Spacing::small);
    m_row->addWidget(m_picture);
    m_row->addWidget(m_label, 1);
    keepTranslated(this, [this] { sayNow(); });
    keepColoured(this, [this] {
        const Colours &colours = coloursOf(palette());
        const QColor ink = m_tone == Tone::Bad ? colours.bad : colours.warn;
        const int side = fontMetrics().height();
        m_picture->setPixmap(icon(m_tone == Tone::Bad ? u"problem"_s : u"question"_s, ink)
                                 .pixmap(QSize(side, side), devicePixelRatio()));
        setInk(m_label, ink);
    });
    setVisible(false);
}

void NoticeBar::say(const Text &text)
{
    m_text = text;
    sayNow();
    if (!isHidden())
        return;
    setVisible(true);
    raiseAlert(this);
}

void NoticeBar::hush()
{
    setVisible(false);
}

QPushButton *NoticeBar::addButton(const Text &words, const QString &objectName)
{
    auto *button = new QPushButton;
    button->setObjectName(objectName);
    m_row->addWidget(button);
    m_buttons.append({button, words});
    sayNow();
    return button;
}

void NoticeBar::sayNow()
{
    m_label->setText(m_text.now());
    setAccessibleName(m_text.now());
    for (const auto &[button, words] : m_buttons)
        button->setText(words.now());
}

void NoticeBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_tone == Tone::Bad ? colours.badSoft : colours.warnSoft);
    painter.setPen(colours.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

} // namespace PeopleDesk
