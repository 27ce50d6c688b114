// SPDX-License-Identifier: Apache-2.0
#include "ui/form/split_row.h"

#include "ui/form/field_notes.h"
#include "ui/form/share_box.h"
#include "ui/form/share_editor.h"
#include "ui/form/split_swatch.h"
#include "ui/style/chip.h"
#include "ui/style/colours.h"
#include "ui/style/elided_label.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QApplication>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int markWidth = 3; ///< of what marks the selected row

} // namespace

SplitRow::SplitRow(const QString &fieldKey, const FieldSpec &share, QWidget *parent)
    : QWidget(parent)
    , m_fieldKey(fieldKey)
    , m_swatch(new SplitSwatch(this))
    , m_name(new ElidedLabel(Qt::ElideRight, this))
    , m_code(new QLabel(this))
    , m_state(new Chip(this))
    , m_rest(new Chip(this))
    , m_editor(new ShareEditor(share, this))
    , m_remove(new QToolButton(this))
    , m_notes(new FieldNotes(this))
{
    m_code->setFont(idFont());
    m_code->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_code->setFocusPolicy(Qt::NoFocus);
    m_rest->setTone(Chip::Tone::Accent);
    m_remove->setAutoRaise(true);
    m_remove->setFixedHeight(m_editor->sizeHint().height());
    auto *line = new QHBoxLayout;
    line->setSpacing(Spacing::small);
    line->addWidget(m_swatch);
    line->addWidget(m_name);
    line->addWidget(m_code);
    line->addWidget(m_state);
    line->addWidget(m_rest);
    line->addStretch(1);
    line->addWidget(m_editor);
    line->addWidget(m_remove);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(Spacing::small, Spacing::tight, 0, Spacing::tight);
    all->setSpacing(Spacing::tight);
    all->addLayout(line);
    all->addWidget(m_notes);

    connect(m_editor, &FieldEditor::edited, this, &SplitRow::take);
    connect(m_editor, &FieldEditor::left, this, &SplitRow::leave);
    connect(m_remove, &QToolButton::clicked, this, &SplitRow::removeAsked);
    connect(qApp, &QApplication::focusChanged, this, [this](const QWidget *, const QWidget *now) {
        if (now && isAncestorOf(now))
            Q_EMIT selected();
    });
    recolour();
}

void SplitRow::showPart(const SplitCenter &center, qint64 share, qint64 mostShare)
{
    m_center = center;
    m_share = share;
    m_mostShare = mostShare;
    m_swatch->setPlace(center.place);
    m_editor->box().setMaximum(int(mostShare));
    // Alone it bears all, which is nobody's to change.
    m_editor->box().setReadOnly(mostShare == 100 && share == 100);
    if (!m_isTyping && !m_editor->composing())
        m_editor->setValue(QString::number(share));
    say();
}

void SplitRow::setNumber(int number)
{
    m_editor->setObjectName(u"%1.%2.%3.editor"_s.arg(m_fieldKey).arg(number).arg(m_editor->spec().key));
    m_remove->setObjectName(u"%1.%2.remove"_s.arg(m_fieldKey).arg(number));
}

void SplitRow::setProblems(const QList<Problem> &problems)
{
    m_editor->setProblems(problems);
    m_notes->setProblems(problems);
}

void SplitRow::setSelected(bool isSelected)
{
    m_isSelected = isSelected;
    update();
}

void SplitRow::setTakesRest(bool takesRest)
{
    m_rest->setVisible(takesRest);
}

void SplitRow::setChanged(bool isChanged)
{
    m_editor->setChanged(isChanged);
}

int SplitRow::shareWidth() const
{
    return m_editor->sizeHint().width();
}

int SplitRow::removeWidth() const
{
    return m_remove->sizeHint().width();
}

void SplitRow::take()
{
    if (m_editor->composing())
        return;
    m_isTyping = true;
    const QString number = integerKind().normalised(m_editor->value());
    if (integerKind().problem(number))
        Q_EMIT shareEmptied();
    else
        Q_EMIT shareTyped(number.toLongLong());
}

void SplitRow::leave()
{
    m_isTyping = false;
    m_editor->setValue(QString::number(m_share));
    Q_EMIT shareLeft();
    say();
}

void SplitRow::say()
{
    const QString title = m_center.id.isEmpty() ? tr("no cost center") : m_center.title();
    m_name->setText(title);
    m_name->setFont(m_center.name.isEmpty() ? idFont() : QFont());
    m_code->setText(m_center.name.isEmpty() ? QString() : m_center.code);
    m_code->setVisible(!m_code->text().isEmpty());
    m_name->setToolTip(m_center.id);
    m_state->setVisible(!m_center.isActive || m_center.endsOn.isValid());
    m_state->setTone(Chip::Tone::Warn);
    m_state->setIconName(u"warning"_s);
    m_state->setText(m_center.isActive ? tr("ends on %1").arg(m_center.endsOn.toString(Qt::ISODate))
                                       : tr("deactivated"));
    m_state->setToolTip(m_center.isActive
                            ? tr("Feishu may refuse a cost center that is about to be deactivated.")
                            : tr("Feishu refuses cost centers that are deactivated."));
    m_rest->setText(tr("takes the rest"));
    m_rest->setToolTip(tr("It is the first to give and to take when the others change."));
    const QString column = m_editor->spec().label.now();
    m_editor->setLabelText(tr("%1, %2", "label of a column, cost center").arg(column, title));
    m_remove->setAccessibleName(tr("Remove %1").arg(title));
    m_remove->setToolTip(tr("Remove %1").arg(title));
    const bool isTooMuch =
        m_isTyping && integerKind().normalised(m_editor->value()).toLongLong() > m_mostShare;
    const QString most = tr("At most %1 %: each of the others keeps 1 %.").arg(m_mostShare);
    m_notes->setRemark(isTooMuch ? most : QString());
    m_editor->setHelpText(m_editor->box().isReadOnly() ? tr("The only cost center bears everything.")
                                                       : QString());
    m_editor->setToolTip(m_editor->box().isReadOnly() ? tr("The only cost center bears everything.")
                                                      : QString());
}

void SplitRow::recolour()
{
    const Colours &colours = coloursOf(palette());
    m_remove->setIcon(icon(u"remove"_s, colours.dim));
    setInk(m_code, colours.dim);
}

void SplitRow::mousePressEvent(QMouseEvent *)
{
    Q_EMIT selected();
}

void SplitRow::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    if (m_isSelected) {
        painter.fillRect(rect(), colours.accentSoft);
        painter.fillRect(0, 0, markWidth, height(), colours.accent);
    }
    painter.setPen(colours.line);
    painter.drawLine(rect().bottomLeft(), rect().bottomRight());
}

void SplitRow::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        say();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace PeopleDesk
