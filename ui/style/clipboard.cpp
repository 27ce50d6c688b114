// SPDX-License-Identifier: Apache-2.0
#include "ui/style/clipboard.h"

#include "models/text/text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QToolTip>
#include <QWidget>

namespace PeopleDesk {

void copyToClipboard(const QString &text, QWidget *beside)
{
    QGuiApplication::clipboard()->setText(text);
    QToolTip::showText(beside->mapToGlobal(beside->rect().bottomLeft()), trText("Clipboard", "Copied").now(),
                       beside);
}

} // namespace PeopleDesk
