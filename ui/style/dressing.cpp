// SPDX-License-Identifier: Apache-2.0
#include "ui/style/dressing.h"

#include <QEvent>
#include <QWidget>

namespace PeopleDesk {

namespace {

class Dressing : public QObject
{
public:
    Dressing(QWidget *widget, QEvent::Type occasion, const std::function<void()> &dress)
        : QObject(widget)
        , m_occasion(occasion)
        , m_dress(dress)
    {
        widget->installEventFilter(this);
        m_dress();
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == parent() && event->type() == m_occasion)
            m_dress();
        return false;
    }

private:
    QEvent::Type m_occasion;
    std::function<void()> m_dress;
};

} // namespace

void keepTranslated(QWidget *widget, const std::function<void()> &say)
{
    new Dressing(widget, QEvent::LanguageChange, say);
}

void keepColoured(QWidget *widget, const std::function<void()> &paint)
{
    new Dressing(widget, QEvent::PaletteChange, paint);
}

} // namespace PeopleDesk
