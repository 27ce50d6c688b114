// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/step_bar.h"

#include "models/operations/catalog.h"
#include "ui/style/dressing.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

StepBar::StepBar(const OperationSpec &spec, QWidget *parent)
    : QWidget(parent)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::small);
    for (const OperationSpec *step : operationSteps(spec)) {
        if (!step->offered)
            continue; // met elsewhere
        auto *button = new QPushButton;
        button->setObjectName(u"step."_s + step->key);
        connect(button, &QPushButton::clicked, this, [this, step] { Q_EMIT stepWanted(step); });
        row->addWidget(button);
        m_steps.append({step, button});
    }
    row->addStretch();
    keepTranslated(this, [this] { say(); });
    setVisible(false);
}

void StepBar::offer(const Draft &draft)
{
    bool any = false;
    for (const auto &[step, button] : std::as_const(m_steps)) {
        const bool isOffered = draft.isLoaded && step->offered(draft);
        button->setVisible(isOffered);
        any = any || isOffered;
    }
    setVisible(any);
}

void StepBar::say()
{
    for (const auto &[step, button] : std::as_const(m_steps)) {
        button->setText(tr("%1…", "a button that opens a dialog").arg(step->title.now()));
        button->setToolTip(step->purpose.now());
    }
}

} // namespace PeopleDesk
