// SPDX-License-Identifier: Apache-2.0
#include "ui/window/rail.h"

#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/spacing.h"
#include "ui/window/rail_button.h"

#include <QKeySequence>
#include <QPainter>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

Rail::Rail(QWidget *parent)
    : QWidget(parent)
    , m_top(new QVBoxLayout)
    , m_foot(new QVBoxLayout)
{
    setObjectName(u"rail"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::small, Spacing::medium, Spacing::small, Spacing::medium);
    column->setSpacing(Spacing::tight);
    m_top->setSpacing(Spacing::tight);
    m_foot->setSpacing(Spacing::tight);
    column->addLayout(m_top);
    column->addStretch();
    column->addLayout(m_foot);
    setMinimumWidth(fontMetrics().horizontalAdvance(u'0') * 18);
    keepTranslated(this, [this] { say(); });
}

void Rail::addPage(const QString &key, const QString &iconName, const Text &name)
{
    auto *button = new RailButton(iconName);
    button->setObjectName(u"railButton_"_s + key);
    button->setCheckable(true);
    connect(button, &RailButton::clicked, this, [this, key] { Q_EMIT pageWanted(key); });
    m_top->addWidget(button);
    m_pages.append({key, name, button});
    say();
}

RailButton *Rail::addToFoot(const QString &objectName, const QString &iconName)
{
    auto *button = new RailButton(iconName);
    button->setObjectName(objectName);
    m_foot->addWidget(button);
    return button;
}

void Rail::setCurrent(const QString &key)
{
    for (const Page &page : m_pages)
        page.button->setChecked(page.key == key);
}

void Rail::setPagesEnabled(bool enabled)
{
    for (const Page &page : m_pages)
        page.button->setEnabled(enabled);
}

QStringList Rail::keys() const
{
    QStringList keys;
    for (const Page &page : m_pages)
        keys.append(page.key);
    return keys;
}

void Rail::say()
{
    setAccessibleName(tr("Pages"));
    int place = 0;
    for (const Page &page : m_pages) {
        const QString name = page.name.now();
        page.button->setText(name);
        page.button->setAccessibleName(name);
        const QKeySequence keys(u"Ctrl+%1"_s.arg(++place));
        page.button->setToolTip(u"%1 (%2)"_s.arg(name, keys.toString(QKeySequence::NativeText)));
        page.button->updateGeometry();
    }
}

void Rail::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.fillRect(rect(), colours.rail);
    painter.setPen(colours.line);
    painter.drawLine(rect().topRight(), rect().bottomRight());
}

} // namespace PeopleDesk
