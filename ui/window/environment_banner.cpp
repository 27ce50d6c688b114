// SPDX-License-Identifier: Apache-2.0
#include "ui/window/environment_banner.h"

#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

EnvironmentBanner::EnvironmentBanner(QWidget *parent)
    : QWidget(parent)
    , m_place(new QLabel)
    , m_meaning(new QLabel)
{
    setObjectName(u"environmentBanner"_s);
    m_place->setObjectName(u"environmentPlace"_s);
    m_meaning->setObjectName(u"environmentMeaning"_s);
    QFont bold = smallFont();
    bold.setWeight(QFont::DemiBold);
    m_place->setFont(bold);
    m_meaning->setFont(smallFont());
    for (QLabel *label : {m_place, m_meaning})
        label->setTextFormat(Qt::PlainText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::large, Spacing::tight, Spacing::large, Spacing::tight);
    row->setSpacing(Spacing::large);
    row->addWidget(m_place);
    row->addStretch();
    row->addWidget(m_meaning);
    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this] { paintInk(); });
}

void EnvironmentBanner::setConnection(const Connection &connection)
{
    m_connection = connection;
    setVisible(!connection.id.isEmpty());
    say();
    paintInk();
    update();
}

void EnvironmentBanner::say()
{
    switch (m_connection.environment) {
    case Connection::Environment::Sandbox:
        m_place->setText(tr("Sandbox"));
        m_meaning->setText(tr("Nothing here touches real data"));
        break;
    case Connection::Environment::Test:
        m_place->setText(tr("Test environment · %1").arg(m_connection.name));
        m_meaning->setText(tr("Changes reach the test tenant at once"));
        break;
    case Connection::Environment::Production:
        m_place->setText(tr("Production · %1").arg(m_connection.name));
        m_meaning->setText(tr("Changes take effect at once"));
        break;
    }
    setAccessibleName(m_place->text());
    setAccessibleDescription(m_meaning->text());
}

QColor EnvironmentBanner::ground() const
{
    const Colours &colours = coloursOf(palette());
    switch (m_connection.environment) {
    case Connection::Environment::Sandbox:
        return colours.sand;
    case Connection::Environment::Test:
        return colours.accentSoft;
    case Connection::Environment::Production:
        break;
    }
    return colours.badSoft;
}

QColor EnvironmentBanner::ink() const
{
    const Colours &colours = coloursOf(palette());
    switch (m_connection.environment) {
    case Connection::Environment::Sandbox:
        return colours.sandText;
    case Connection::Environment::Test:
        return colours.accent;
    case Connection::Environment::Production:
        break;
    }
    return colours.bad;
}

void EnvironmentBanner::paintInk()
{
    setInk(m_place, ink());
    setInk(m_meaning, ink());
}

void EnvironmentBanner::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), ground());
}

} // namespace PeopleDesk
