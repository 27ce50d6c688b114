// SPDX-License-Identifier: Apache-2.0
#include "ui/style/icon.h"

#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QSvgRenderer>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

QByteArray drawing(const QString &name)
{
    QFile file(u":/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("no icon of this name: %s", qUtf8Printable(name));
        return {};
    }
    return file.readAll();
}

/// Draws strokes of the colour "currentColor" in one colour, at whatever size is asked for.
class StrokeEngine : public QIconEngine
{
public:
    StrokeEngine(const QByteArray &svg, const QColor &normal, const QColor &disabled)
        : m_svg(svg)
        , m_normal(normal)
        , m_disabled(disabled)
    {
    }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        QByteArray svg = m_svg;
        svg.replace("currentColor"_ba, (mode == QIcon::Disabled ? m_disabled : m_normal).name().toLatin1());
        QSvgRenderer renderer(svg);
        renderer.setAspectRatioMode(Qt::KeepAspectRatio);
        renderer.render(painter, rect);
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine *clone() const override { return new StrokeEngine(*this); }
    bool isNull() override { return m_svg.isEmpty(); }

private:
    const QByteArray m_svg;
    const QColor m_normal;
    const QColor m_disabled;
};

} // namespace

QIcon icon(const QString &name, const QPalette &palette)
{
    return QIcon(new StrokeEngine(drawing(name), palette.color(QPalette::Active, QPalette::WindowText),
                                  palette.color(QPalette::Disabled, QPalette::WindowText)));
}

QIcon icon(const QString &name, const QColor &colour)
{
    return QIcon(new StrokeEngine(drawing(name), colour, colour));
}

} // namespace PeopleDesk
