// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/step_trail.h"

#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

StepTrail::StepTrail(const QList<Text> &steps, QWidget *parent)
    : QWidget(parent)
    , m_steps(steps)
{
    setObjectName(u"stepTrail"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::tight);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (i > 0) {
            m_lines.append(new QLabel(u"—"_s));
            row->addWidget(m_lines.last());
        }
        m_labels.append(new QLabel);
        row->addWidget(m_labels.last());
    }
    row->addStretch();
    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this] { paint(); });
}

void StepTrail::setCurrent(int step)
{
    m_current = step;
    say();
    paint();
}

void StepTrail::say()
{
    for (int i = 0; i < m_labels.size(); ++i) {
        const QString name = m_steps.at(i).now();
        m_labels.at(i)->setText(i < m_current ? tr("%1 ✓").arg(name) : name);
    }
    setAccessibleName(
        tr("Step %1 of %2: %3").arg(m_current + 1).arg(m_steps.size()).arg(m_steps.at(m_current).now()));
}

void StepTrail::paint()
{
    const Colours &colours = coloursOf(palette());
    for (int i = 0; i < m_labels.size(); ++i) {
        QFont font = m_labels.at(i)->font();
        font.setWeight(i == m_current ? QFont::DemiBold : QFont::Normal);
        m_labels.at(i)->setFont(font);
        setInk(m_labels.at(i), i == m_current ? colours.accent : colours.dim);
    }
    for (QLabel *line : m_lines)
        setInk(line, colours.dim);
}

} // namespace PeopleDesk
