// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/connection_notice.h"

#include "ui/style/alert.h"
#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ConnectionNotice::ConnectionNotice(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_text(sentenceLabel())
{
    setObjectName(u"connectionNotice"_s);
    m_text->setObjectName(u"connectionNoticeText"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::small);
    row->addWidget(m_picture, 0, Qt::AlignTop);
    row->addWidget(m_text, 1);
    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this] { paint(); });
    setVisible(false);
}

void ConnectionNotice::tell(Tone tone, const Text &headline, const Text &more)
{
    m_tone = tone;
    m_headline = headline;
    m_more = more;
    say();
    paint();
    setVisible(true);
    raiseAlert(this);
}

void ConnectionNotice::clear()
{
    setVisible(false);
}

void ConnectionNotice::say()
{
    const QString more = m_more.now();
    m_text->setText(more.isEmpty() ? m_headline.now() : m_headline.now() + u'\n' + more);
    setAccessibleName(m_text->text());
}

void ConnectionNotice::paint()
{
    const Colours &colours = coloursOf(palette());
    const QColor ink = m_tone == Tone::Good ? colours.ok : m_tone == Tone::Bad ? colours.bad : colours.dim;
    const QString name = m_tone == Tone::Good ? u"ok"_s
        : m_tone == Tone::Bad                 ? u"problem"_s
                                              : u"connection"_s;
    const int side = fontMetrics().height();
    m_picture->setPixmap(icon(name, ink).pixmap(QSize(side, side), devicePixelRatio()));
    setInk(m_text, ink);
}

} // namespace PeopleDesk
