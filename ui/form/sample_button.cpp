// SPDX-License-Identifier: Apache-2.0
#include "ui/form/sample_button.h"

#include "ui/style/fonts.h"
#include "ui/style/people_style.h"

#include <QEvent>
#include <QMenu>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

SampleButton::SampleButton(const SampleSource &samples, const QString &operation, const QString &field,
                           QWidget *parent)
    : QToolButton(parent)
    , m_samples(samples)
    , m_operation(operation)
    , m_field(field)
{
    makeQuiet(*this);
    setFont(smallFont());
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setPopupMode(QToolButton::InstantPopup);
    setMenu(new QMenu(this));
    menu()->setToolTipsVisible(true);
    connect(menu(), &QMenu::aboutToShow, this, &SampleButton::fill);
    retranslate();
    refresh();
}

void SampleButton::refresh()
{
    setVisible(!m_samples.values(m_operation, m_field).isEmpty());
}

void SampleButton::setFieldLabel(const QString &label)
{
    m_label = label;
    retranslate();
}

void SampleButton::fill()
{
    menu()->clear();
    for (const Sample &sample : m_samples.values(m_operation, m_field)) {
        QString words = sample.title.isEmpty() ? sample.id : sample.title.now();
        if (!sample.note.isEmpty())
            words += u"  —  "_s + sample.note.now();
        QAction *action = menu()->addAction(words.replace(u'&', u"&&"_s));
        action->setToolTip(sample.id);
        connect(action, &QAction::triggered, this, [this, sample] { Q_EMIT chosen(sample); });
    }
}

void SampleButton::retranslate()
{
    setText(tr("Examples"));
    setAccessibleName(m_label.isEmpty() ? text() : tr("Examples for %1").arg(m_label));
}

void SampleButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::ApplicationFontChange)
        setFont(smallFont());
}

} // namespace PeopleDesk
