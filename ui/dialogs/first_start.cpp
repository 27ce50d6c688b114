// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/first_start.h"

#include "ui/style/card.h"
#include "ui/style/dressing.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

Card *wayCard(QLabel *words, QPushButton *button)
{
    auto *card = new Card;
    words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    card->body()->addWidget(words, 1);
    card->body()->addWidget(button, 0, Qt::AlignLeading);
    return card;
}

} // namespace

FirstStart::FirstStart(QWidget *parent)
    : QWidget(parent)
    , m_title(titleLabel())
    , m_purpose(noteLabel())
    , m_sandboxWords(sentenceLabel())
    , m_sandbox(new QPushButton)
    , m_connectWords(sentenceLabel())
    , m_connect(new QPushButton)
    , m_sandboxCard(wayCard(m_sandboxWords, m_sandbox))
    , m_connectCard(wayCard(m_connectWords, m_connect))
{
    setObjectName(u"firstStart"_s);
    m_sandbox->setObjectName(u"sandboxButton"_s);
    m_connect->setObjectName(u"connectButton"_s);
    makePrimary(*m_sandbox);
    setFocusProxy(m_sandbox);

    auto *ways = new QHBoxLayout;
    ways->setSpacing(Spacing::large);
    ways->addWidget(m_sandboxCard);
    ways->addWidget(m_connectCard);
    auto *middle = new QVBoxLayout;
    middle->setSpacing(Spacing::small);
    middle->addStretch(2);
    middle->addWidget(m_title);
    middle->addWidget(m_purpose);
    middle->addSpacing(Spacing::large);
    middle->addLayout(ways);
    middle->addStretch(3);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::page, Spacing::page, Spacing::page, Spacing::page);
    row->addStretch(1);
    row->addLayout(middle, 4);
    row->addStretch(1);

    connect(m_sandbox, &QPushButton::clicked, this, &FirstStart::sandboxWanted);
    connect(m_connect, &QPushButton::clicked, this, &FirstStart::connectWanted);
    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this] {
        m_sandbox->setIcon(icon(u"sandbox"_s, palette().color(QPalette::HighlightedText)));
        m_connect->setIcon(icon(u"connection"_s, palette()));
    });
}

void FirstStart::say()
{
    m_title->setText(tr("Welcome to PeopleDesk"));
    m_purpose->setText(
        tr("Offers, contracts, pre-hires and referral rewards in Feishu, one form each: see what will "
           "change, send it, know what happened."));
    m_sandboxCard->setTitle(tr("Try it first"));
    m_sandboxWords->setText(
        tr("A simulated Feishu inside this program, with made-up people. Nothing leaves this computer, "
           "no account is needed."));
    m_sandbox->setText(tr("Open the sandbox"));
    m_connectCard->setTitle(tr("Connect your company"));
    m_connectWords->setText(
        tr("You need the App ID and App Secret of a self-built app, from your administrator. The "
           "secret goes into the keychain of this computer."));
    m_connect->setText(tr("Add a connection…"));
}

} // namespace PeopleDesk
