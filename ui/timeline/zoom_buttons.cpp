// SPDX-License-Identifier: Apache-2.0
#include "ui/timeline/zoom_buttons.h"

#include "ui/style/button_painter.h"
#include "ui/style/dressing.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QToolButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

QString withKeys(const QString &words, Qt::Key key)
{
    const QKeySequence keys(QKeyCombination(Qt::ControlModifier, key));
    return u"%1 (%2)"_s.arg(words, keys.toString(QKeySequence::NativeText));
}

} // namespace

ZoomButtons::ZoomButtons(QWidget *parent)
    : QWidget(parent)
    , m_out(new QToolButton(this))
    , m_in(new QToolButton(this))
    , m_fit(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(Spacing::tight);
    m_out->setText(u"−"_s);
    m_in->setText(u"+"_s);
    for (QToolButton *button : {m_out, m_in, m_fit}) {
        makeQuiet(*button);
        button->setFocusPolicy(Qt::StrongFocus);
        layout->addWidget(button);
    }
    connect(m_out, &QToolButton::clicked, this, [this] { Q_EMIT zoomAsked(-1); });
    connect(m_in, &QToolButton::clicked, this, [this] { Q_EMIT zoomAsked(1); });
    connect(m_fit, &QToolButton::clicked, this, &ZoomButtons::fitAsked);
    keepTranslated(this, [this] { say(); });
}

void ZoomButtons::setPossible(bool in, bool out)
{
    // A disabled button would lose the focus, and with it the place of whoever zooms by keyboard.
    if (!in && m_in->hasFocus())
        m_out->setFocus();
    m_in->setEnabled(in);
    m_out->setEnabled(out || m_out->hasFocus());
    m_fit->setEnabled(out || m_fit->hasFocus());
}

void ZoomButtons::say()
{
    m_out->setAccessibleName(tr("Zoom out"));
    m_in->setAccessibleName(tr("Zoom in"));
    m_fit->setText(tr("Fit", "show the whole timeline"));
    m_fit->setAccessibleName(tr("Show the whole timeline"));
    m_out->setToolTip(withKeys(m_out->accessibleName(), Qt::Key_Minus));
    m_in->setToolTip(withKeys(m_in->accessibleName(), Qt::Key_Plus));
    m_fit->setToolTip(withKeys(m_fit->accessibleName(), Qt::Key_0));
}

} // namespace PeopleDesk
