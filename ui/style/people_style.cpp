// SPDX-License-Identifier: Apache-2.0
#include "ui/style/people_style.h"

#include "ui/style/button_painter.h"
#include "ui/style/colours.h"
#include "ui/style/input_painter.h"
#include "ui/style/scroll_bar_painter.h"
#include "ui/style/spacing.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPainter>
#include <QStyleOption>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int comboArrow = 28; ///< width of the arrow's place
constexpr int menuArrow = 12;
constexpr int cellMargin = 6; ///< of a table: Qt puts it on both sides of the icon and of the text

bool isInside(const QWidget *line)
{
    const QWidget *parent = line ? line->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

/// A link that opens a menu: the arrow stands behind its text.
bool isQuietMenu(const QStyleOption *option, const QWidget *widget)
{
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    return tool && isQuiet(widget) && (tool->features & QStyleOptionToolButton::HasMenu);
}

/// Qt leaves four pixels between picture and words, which is too tight for Chinese.
const QString iconGap = u" "_s;

bool hasIconAndText(const QStyleOptionButton &button)
{
    return !button.icon.isNull() && !button.text.isEmpty();
}

bool isFlat(const QStyleOption *option)
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    return button && (button->features & QStyleOptionButton::Flat);
}

int comfortableHeight(const QStyleOption &option)
{
    // By the application's font too, so that an id in its own font makes no lower input.
    return qMax(option.fontMetrics.height(), QFontMetrics(QGuiApplication::font()).height())
        + 2 * Spacing::small;
}

} // namespace

PeopleStyle::PeopleStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void PeopleStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                                const QWidget *widget) const
{
    switch (element) {
    case PE_PanelLineEdit:
        if (!isInside(widget))
            paintInputBox(*painter, option->rect, *option, widget);
        return;
    case PE_FrameLineEdit:
    case PE_PanelScrollAreaCorner: // between two scroll bars there is nothing
        return;
    case PE_Frame:
        if (inputToneOf(widget) != InputTone::Plain || (widget && widget->property("inputBox").toBool())) {
            paintInputBox(*painter, option->rect, *option, widget);
            return;
        }
        painter->save();
        painter->setPen(coloursOf(option->palette).line);
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelButtonCommand:
        paintButton(*painter, *option, widget);
        return;
    case PE_PanelButtonTool:
        paintToolButton(*painter, *option, widget);
        return;
    case PE_IndicatorCheckBox:
        paintCheckBox(*painter, *option);
        return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractButton *>(widget) && !isPrimary(widget) && !isQuiet(widget)
            && widget->inherits("QPushButton"))
            return; // the button draws its own
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        paintFocusRing(*painter, option->rect, coloursOf(option->palette).accent);
        painter->restore();
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void PeopleStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                     QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        paintInputBox(*painter, option->rect, *option, widget);
        const Colours &colours = coloursOf(option->palette);
        paintChevron(*painter, subControlRect(control, option, SC_ComboBoxArrow, widget),
                     (option->state & State_Enabled) ? colours.text : colours.dim);
        return;
    }
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            paintScrollBar(*painter, *bar);
            return;
        }
    }
    if (control == CC_ToolButton && isQuietMenu(option, widget)) {
        QStyleOptionToolButton button(*qstyleoption_cast<const QStyleOptionToolButton *>(option));
        const QRect all = button.rect;
        drawPrimitive(PE_PanelButtonTool, &button, painter, widget);
        button.features = QStyleOptionToolButton::None;
        button.rect = visualRect(button.direction, all,
                                 all.adjusted(Spacing::tight, 0, -menuArrow - Spacing::tight, 0));
        drawControl(CE_ToolButtonLabel, &button, painter, widget);
        const QRect arrow = all.adjusted(all.width() - menuArrow - Spacing::tight, 0, -Spacing::tight, 0);
        paintChevron(*painter, visualRect(button.direction, all, arrow), coloursOf(button.palette).accent);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

void PeopleStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                              const QWidget *widget) const
{
    const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
    if (element == CE_PushButtonLabel && button) {
        QStyleOptionButton label(*button);
        const Colours &colours = coloursOf(option->palette);
        const bool isLink = isQuiet(widget) && (option->state & State_Enabled);
        if (isPrimary(widget) || isLink)
            label.palette.setColor(QPalette::ButtonText,
                                   isPrimary(widget) ? colours.onAccent : colours.accent);
        if (hasIconAndText(*button))
            label.text.prepend(iconGap);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    const auto *tool = qstyleoption_cast<const QStyleOptionToolButton *>(option);
    if (element == CE_ToolButtonLabel && tool && isQuiet(widget) && (option->state & State_Enabled)) {
        QStyleOptionToolButton label(*tool);
        label.palette.setColor(QPalette::ButtonText, coloursOf(option->palette).accent);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

QRect PeopleStyle::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    if (element == SE_LineEditContents && !isInside(widget))
        return option->rect.adjusted(Spacing::small, 1, -Spacing::small, -1);
    return QProxyStyle::subElementRect(element, option, widget);
}

QRect PeopleStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                                  const QWidget *widget) const
{
    if (control == CC_ComboBox) {
        const QRect all = option->rect;
        QRect place;
        switch (part) {
        case SC_ComboBoxArrow:
            place = all.adjusted(all.width() - comboArrow, 0, 0, 0);
            break;
        case SC_ComboBoxEditField:
            place = all.adjusted(Spacing::small, 2, -comboArrow, -2);
            break;
        default:
            return QProxyStyle::subControlRect(control, option, part, widget);
        }
        return visualRect(option->direction, all, place);
    }
    const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
    if (control == CC_ScrollBar && bar) {
        switch (part) {
        case SC_ScrollBarAddLine:
        case SC_ScrollBarSubLine:
            return {};
        case SC_ScrollBarSlider:
            return scrollHandle(*bar);
        case SC_ScrollBarGroove:
            return option->rect;
        default:
            break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QSize PeopleStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                    const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_LineEdit:
        if (!isInside(widget))
            result =
                QSize(size.width() + 2 * Spacing::small, qMax(size.height(), comfortableHeight(*option)));
        break;
    case CT_ComboBox:
        result = QSize(size.width() + comboArrow + 2 * Spacing::small,
                       qMax(size.height(), comfortableHeight(*option)));
        break;
    case CT_PushButton:
        result =
            QSize(size.width() + 2 * (isQuiet(widget) || isFlat(option) ? Spacing::small : Spacing::large),
                  qMax(size.height(), comfortableHeight(*option)));
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && hasIconAndText(*button))
            result.rwidth() += option->fontMetrics.horizontalAdvance(iconGap);
        break;
    case CT_ToolButton:
        result = size + QSize(Spacing::small + (isQuietMenu(option, widget) ? menuArrow : 0), Spacing::small);
        break;
    default:
        break;
    }
    return result;
}

int PeopleStyle::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_ScrollBarExtent:
        return Spacing::medium;
    case PM_ScrollBarSliderMin:
        return 2 * Spacing::large;
    case PM_HeaderMargin:
    case PM_FocusFrameHMargin: // of the cells below it
        return cellMargin;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ToolBarIconSize:
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
        return Spacing::large;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int PeopleStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                           QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_ComboBox_Popup: // a list below the box, not a menu over it
    case SH_EtchDisabledText:
        return 0;
    case SH_DialogButtonLayout: // what is done stands last, as on the pages
        return QDialogButtonBox::GnomeLayout;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

} // namespace PeopleDesk
