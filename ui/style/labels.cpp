// SPDX-License-Identifier: Apache-2.0
#include "ui/style/labels.h"

#include "ui/style/fonts.h"

#include <QLabel>

namespace PeopleDesk {

QLabel *sentenceLabel(QWidget *parent)
{
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QLabel *noteLabel(QWidget *parent)
{
    QLabel *label = sentenceLabel(parent);
    label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QLabel *titleLabel(QWidget *parent)
{
    QLabel *label = sentenceLabel(parent);
    label->setFont(titleFont());
    return label;
}

void setInk(QWidget *widget, const QColor &colour)
{
    QPalette palette = widget->palette();
    for (const auto group : {QPalette::Active, QPalette::Inactive}) {
        palette.setColor(group, QPalette::WindowText, colour);
        palette.setColor(group, QPalette::ButtonText, colour);
    }
    widget->setPalette(palette);
}

} // namespace PeopleDesk
