// SPDX-License-Identifier: Apache-2.0
#include "ui/style/look.h"

#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/people_style.h"

#include <QApplication>
#include <QToolTip>

namespace PeopleDesk {

QPalette paletteOf(bool dark)
{
    const Colours &colours = dark ? darkColours() : lightColours();
    QPalette palette;
    palette.setColor(QPalette::Window, colours.background);
    palette.setColor(QPalette::WindowText, colours.text);
    palette.setColor(QPalette::Base, colours.panel);
    palette.setColor(QPalette::AlternateBase, colours.background);
    palette.setColor(QPalette::Text, colours.text);
    palette.setColor(QPalette::Button, colours.panel);
    palette.setColor(QPalette::ButtonText, colours.text);
    palette.setColor(QPalette::BrightText, colours.bad);
    palette.setColor(QPalette::Highlight, colours.accent);
    palette.setColor(QPalette::HighlightedText, colours.onAccent);
    palette.setColor(QPalette::Link, colours.accent);
    palette.setColor(QPalette::LinkVisited, colours.accent);
    palette.setColor(QPalette::ToolTipBase, colours.panel);
    palette.setColor(QPalette::ToolTipText, colours.text);
    palette.setColor(QPalette::PlaceholderText, colours.dim);
    palette.setColor(QPalette::Light, colours.panel);
    palette.setColor(QPalette::Midlight, colours.rail);
    palette.setColor(QPalette::Mid, colours.line);
    palette.setColor(QPalette::Dark, colours.dim);
    palette.setColor(QPalette::Shadow, dark ? QColor(Qt::black) : colours.line);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, colours.dim);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, colours.line);
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, colours.text);
    return palette;
}

void applyLook(QApplication &application, bool dark, const QString &language)
{
    if (!qobject_cast<PeopleStyle *>(application.style()))
        application.setStyle(new PeopleStyle);
    const QPalette palette = paletteOf(dark);
    application.setPalette(palette);
    QToolTip::setPalette(palette);
    application.setFont(applicationFont(language));
}

} // namespace PeopleDesk
