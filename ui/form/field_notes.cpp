// SPDX-License-Identifier: Apache-2.0
#include "ui/form/field_notes.h"

#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

FieldNotes::FieldNotes(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
    , m_lines(new QVBoxLayout)
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Spacing::small);
    m_lines->setSpacing(Spacing::tight / 2);
    m_row->addLayout(m_lines, 1);
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // columns are as wide as the form says
    setVisible(false);
}

void FieldNotes::setProblems(const QList<Problem> &problems)
{
    if (m_problems == problems)
        return;
    m_problems = problems;
    rebuild();
}

void FieldNotes::setRemark(const QString &remark)
{
    if (m_remark == remark)
        return;
    m_remark = remark;
    rebuild();
}

void FieldNotes::standBeside(int height)
{
    const int line = QFontMetrics(smallFont()).height();
    m_row->setContentsMargins(0, qMax(0, (height - line) / 2), 0, 0);
}

void FieldNotes::setButton(QWidget *button)
{
    m_button = button;
    m_row->addWidget(button, 0, Qt::AlignTop);
    rebuild();
}

void FieldNotes::rebuild()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const Colours &colours = coloursOf(palette());
    bool blocks = false;
    for (const Problem &problem : std::as_const(m_problems)) {
        const bool block = problem.severity == Severity::Block;
        blocks = blocks || block;
        addLine(block ? u"problem"_s : u"warning"_s, block ? colours.bad : colours.warn, problem.text.now());
    }
    if (!blocks && !m_remark.isEmpty())
        addLine({}, colours.dim, m_remark);
    const bool hasButton = m_button && !m_button->isHidden();
    m_lines->setContentsMargins(0, hasButton ? Spacing::tight : 0, 0, 0); // on the button's line of text
    setVisible(m_lines->count() > 0 || hasButton);
}

void FieldNotes::addLine(const QString &iconName, const QColor &colour, const QString &text)
{
    auto *line = new QWidget(this);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::tight);
    auto *words = new QLabel(text, line);
    words->setFont(smallFont());
    words->setWordWrap(true);
    words->setTextFormat(Qt::PlainText);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse);
    words->setFocusPolicy(Qt::NoFocus);
    QPalette ink;
    ink.setColor(QPalette::WindowText, colour);
    words->setPalette(ink);
    if (!iconName.isEmpty()) {
        auto *picture = new QLabel(line);
        const int side = words->fontMetrics().height() * 4 / 5;
        picture->setPixmap(icon(iconName, colour).pixmap(QSize(side, side), devicePixelRatioF()));
        picture->setFixedHeight(words->fontMetrics().height());
        row->addWidget(picture, 0, Qt::AlignTop);
    }
    row->addWidget(words, 1, Qt::AlignTop);
    m_lines->addWidget(line);
    line->show(); // at once, where a layout would wait for the event loop
}

void FieldNotes::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange
        || event->type() == QEvent::ApplicationFontChange)
        rebuild();
}

} // namespace PeopleDesk
