// SPDX-License-Identifier: Apache-2.0
#include "ui/path/path_hint.h"

#include "ui/style/alert.h"
#include "ui/style/colours.h"
#include "ui/style/fonts.h"

#include <QEvent>

namespace PeopleDesk {

PathHint::PathHint(QWidget *parent)
    : QLabel(parent)
{
    setFont(smallFont());
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    recolour();
}

void PathHint::setPossible(const QStringList &texts)
{
    if (m_possible == texts)
        return;
    m_possible = texts;
    updateGeometry();
}

void PathHint::tell(const QString &text, bool refused)
{
    setText(text);
    if (refused != m_refused) {
        m_refused = refused;
        recolour();
    }
    if (refused)
        raiseAlert(this);
}

int PathHint::heightForWidth(int width) const
{
    int height = fontMetrics().height();
    for (const QString &text : m_possible)
        height = qMax(
            height, fontMetrics().boundingRect(QRect(0, 0, width, 10'000), Qt::TextWordWrap, text).height());
    return height;
}

QSize PathHint::sizeHint() const
{
    return {fontMetrics().height() * 20, heightForWidth(qMax(width(), fontMetrics().height() * 20))};
}

QSize PathHint::minimumSizeHint() const
{
    return {0, fontMetrics().height()};
}

void PathHint::recolour()
{
    const Colours &colours = coloursOf(palette());
    QPalette ink;
    ink.setColor(QPalette::WindowText, m_refused ? colours.bad : colours.dim);
    setPalette(ink);
}

void PathHint::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
    else if (event->type() == QEvent::ApplicationFontChange)
        setFont(smallFont());
}

} // namespace PeopleDesk
