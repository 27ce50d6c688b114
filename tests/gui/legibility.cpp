// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/legibility.h"

#include <QAbstractButton>
#include <QApplication>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QToolButton>
#include <QWidget>

#include <algorithm>
#include <cmath>

namespace PeopleDesk {

namespace {

constexpr double readable = 4.5;

double linear(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &colour)
{
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

double contrast(const QColor &one, const QColor &other)
{
    const double first = luminance(one);
    const double second = luminance(other);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

/// Behind a text is what most of its place shows; the text is what differs most from that.
double contrastOf(const QImage &picture)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        int from = 0;
        for (int x = 1; x <= picture.width(); ++x) { // most pixels are as the one before
            if (x < picture.width() && line[x] == line[from])
                continue;
            counts[line[from]] += x - from;
            from = x;
        }
    }
    const auto ground = std::max_element(counts.begin(), counts.end());
    double best = 1;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        best = std::max(best, contrast(QColor(count.key()), QColor(ground.key())));
    return best;
}

QString textOf(const QWidget *widget)
{
    if (const auto *label = qobject_cast<const QLabel *>(widget))
        return label->text();
    const auto *tool = qobject_cast<const QToolButton *>(widget);
    if (tool && tool->toolButtonStyle() == Qt::ToolButtonIconOnly && !tool->icon().isNull())
        return {}; // it shows the icon in place of its text
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    return {};
}

QStringList illegibleNow(QWidget &window)
{
    // Enlarged, so that even a dash has a core in its own colour; edges are mixed with what is behind.
    constexpr int scale = 3;
    QImage picture(window.size() * scale, QImage::Format_RGB32);
    picture.setDevicePixelRatio(scale);
    window.render(&picture);
    QStringList found;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        if (widget->window() != &window)
            continue; // a dialog over it is a child, too
        // What is disabled need not be legible (WCAG 2.1, 1.4.3).
        if (!widget->isVisible() || widget->size().isEmpty() || !widget->isEnabled()
            || textOf(widget).trimmed().isEmpty())
            continue;
        QRect place = widget->visibleRegion().boundingRect();
        if (place.height() < widget->height() || place.width() < widget->width())
            continue; // scrolled away, at least partly
        place.translate(widget->mapTo(&window, QPoint()));
        const QRect pixels(place.topLeft() * scale, place.size() * scale);
        if (contrastOf(picture.copy(pixels)) < readable)
            found.append(textOf(widget));
    }
    return found;
}

} // namespace

QStringList illegibleTexts(QWidget &window)
{
    // What was just shown may still be squeezed: it is being laid out.
    constexpr int timeToLayOut = 1'000;
    QStringList found;
    const auto isLegible = [&] {
        found = illegibleNow(window);
        return found.isEmpty();
    };
    return QTest::qWaitFor(isLegible, timeToLayOut) ? QStringList() : found;
}

QStringList illegibleNow()
{
    QWidget *dialog = QApplication::activeModalWidget();
    return illegibleTexts(dialog ? *dialog : *QApplication::activeWindow());
}

} // namespace PeopleDesk
