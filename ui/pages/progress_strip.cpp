// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/progress_strip.h"

#include "models/ports/clock.h"
#include "ui/style/dressing.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

ProgressStrip::ProgressStrip(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_label(new QLabel)
    , m_bar(new QProgressBar)
    , m_cancel(new QPushButton)
{
    setObjectName(u"progressStrip"_s);
    m_cancel->setObjectName(u"cancelCallButton"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(fontMetrics().height() / 3);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::page, Spacing::small, Spacing::page, Spacing::small);
    row->setSpacing(Spacing::medium);
    row->addWidget(m_label);
    row->addWidget(m_bar, 1);
    row->addWidget(m_cancel);

    m_tick.setInterval(250ms);
    connect(&m_tick, &QTimer::timeout, this, &ProgressStrip::say);
    connect(m_cancel, &QPushButton::clicked, this, &ProgressStrip::cancelWanted);
    keepTranslated(this, [this] { say(); });
    setVisible(false);
}

void ProgressStrip::showBusy(const Text &what)
{
    m_what = what;
    m_waitEnd = 0;
    m_tick.stop();
    say();
    setVisible(true);
}

void ProgressStrip::showWaiting(int attempt, std::chrono::milliseconds delay)
{
    m_attempt = attempt;
    m_waitStart = m_clock.steadyMilliseconds();
    m_waitEnd = m_waitStart + delay.count();
    m_tick.start();
    say();
    setVisible(true);
}

void ProgressStrip::finish()
{
    m_tick.stop();
    m_waitEnd = 0;
    setVisible(false);
}

void ProgressStrip::say()
{
    m_cancel->setText(tr("Cancel"));
    const qint64 left = m_waitEnd - m_clock.steadyMilliseconds();
    if (m_waitEnd == 0 || left <= 0) {
        m_bar->setRange(0, 0);
        m_label->setText(m_what.now());
    } else {
        m_bar->setRange(0, int(m_waitEnd - m_waitStart));
        m_bar->setValue(int(m_waitEnd - m_waitStart - left));
        m_label->setText(tr("Waiting; attempt %1 follows in %2 s").arg(m_attempt).arg((left + 999) / 1000));
    }
    m_bar->setAccessibleName(m_label->text());
}

} // namespace PeopleDesk
