// SPDX-License-Identifier: Apache-2.0
#include "ui/style/combo_name.h"

#include <QComboBox>
#include <QLabel>

namespace PeopleDesk {

namespace {

QLabel *labelBeside(QComboBox &combo)
{
    const auto labels = combo.parentWidget()->findChildren<QLabel *>(Qt::FindDirectChildrenOnly);
    for (QLabel *label : labels) {
        if (label->buddy() == &combo)
            return label;
    }
    auto *label = new QLabel(combo.parentWidget());
    label->setVisible(false);
    label->setBuddy(&combo);
    return label;
}

} // namespace

void nameCombo(QComboBox &combo, const QString &name)
{
    combo.setAccessibleName(name);
    // On X11 Qt gives a combo's value in place of this name; what it is for is heard from a label, which
    // has to be a sibling and need not be seen.
    labelBeside(combo)->setText(name);
}

} // namespace PeopleDesk
