// SPDX-License-Identifier: Apache-2.0
#include "tests/gui/legibility.h"

#include <QAbstractButton>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPixmap>
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
        for (int x = 0; x < picture.width(); ++x)
            ++counts[picture.pixel(x, y)];
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
    if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
        return button->text();
    if (const auto *line = qobject_cast<const QLineEdit *>(widget))
        return line->text();
    return {};
}

} // namespace

QStringList illegibleTexts(QWidget &window)
{
    const QImage picture = window.grab().toImage();
    const double scale = picture.devicePixelRatio();
    QStringList found;
    const QList<QWidget *> widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets) {
        // What is disabled need not be legible (WCAG 2.1, 1.4.3).
        if (!widget->isVisible() || !widget->isEnabled() || textOf(widget).trimmed().isEmpty())
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

} // namespace PeopleDesk
