// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/empty_state.h"

#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QLabel>
#include <QVBoxLayout>

namespace PeopleDesk {

EmptyState::EmptyState(QWidget *parent)
    : QWidget(parent)
    , m_picture(new QLabel)
    , m_headline(sentenceLabel())
    , m_advice(noteLabel())
{
    auto *column = new QVBoxLayout(this);
    column->setSpacing(Spacing::small);
    column->addStretch(2);
    for (QLabel *label : {m_picture, m_headline, m_advice}) {
        label->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
        column->addWidget(label);
    }
    column->addStretch(3);
    m_headline->setFont(headingFont());
    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this] { paint(); });
}

void EmptyState::setContent(const QString &iconName, const Text &headline, const Text &advice)
{
    m_iconName = iconName;
    m_headlineText = headline;
    m_adviceText = advice;
    say();
    paint();
}

void EmptyState::say()
{
    m_headline->setText(m_headlineText.now());
    m_advice->setText(m_adviceText.now());
    m_advice->setVisible(!m_adviceText.isEmpty());
}

void EmptyState::paint()
{
    if (m_iconName.isEmpty())
        return;
    const int side = fontMetrics().height() * 2;
    m_picture->setPixmap(
        icon(m_iconName, coloursOf(palette()).dim).pixmap(QSize(side, side), devicePixelRatio()));
}

} // namespace PeopleDesk
