// SPDX-License-Identifier: Apache-2.0
#include "ui/form/split_bar.h"

#include "ui/form/split_handle.h"
#include "ui/form/split_paint.h"
#include "ui/style/colours.h"
#include "ui/style/spacing.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr double gap = 2; ///< between parts

/// A broken split may hold anything; what is drawn is never below nothing.
double drawn(const CostPart &part)
{
    return double(std::clamp(part.share, qint64(0), qint64(1000)));
}

} // namespace

SplitBar::SplitBar(Kind kind, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void SplitBar::setSplit(const CostSplit &split, const QList<SplitCenter> &centers)
{
    m_split = split;
    m_centers = centers;
    const qsizetype wanted = m_kind == Kind::Thin ? 0 : std::max(qsizetype(0), split.count() - 1);
    while (m_handles.size() > wanted)
        delete m_handles.takeLast();
    while (m_handles.size() < wanted) {
        auto *handle = new SplitHandle(this);
        const int index = int(m_handles.size());
        connect(handle, &SplitHandle::wanted, this,
                [this, index](int share) { Q_EMIT boundaryWanted(index, share); });
        m_handles.append(handle);
        handle->show();
    }
    name();
    placeHandles();
    update();
}

void SplitBar::setLabel(const QString &label)
{
    m_label = label;
    name();
}

QString SplitBar::partInWords(qsizetype index) const
{
    return tr("%1 %2 %", "name of a cost center, its share")
        .arg(m_centers.at(index).title())
        .arg(m_split.parts().at(index).share);
}

QString SplitBar::inWords() const
{
    QStringList words;
    for (qsizetype index = 0; index < m_split.count(); ++index)
        words.append(partInWords(index));
    return words.join(tr(", ", "between the parts of a list"));
}

void SplitBar::name()
{
    setAccessibleName(tr("%1: %2", "label, content").arg(m_label, inWords()));
    for (qsizetype index = 0; index < m_handles.size(); ++index) {
        SplitHandle *handle = m_handles.at(index);
        const CostPart &before = m_split.parts().at(index);
        const CostPart &after = m_split.parts().at(index + 1);
        handle->put(int(before.share), int(before.share + after.share));
        handle->setAccessibleName(tr("Boundary between %1 and %2")
                                      .arg(m_centers.at(index).title(), m_centers.at(index + 1).title()));
        handle->setAccessibleDescription(partInWords(index) + tr(", ", "between the parts of a list")
                                         + partInWords(index + 1));
    }
}

double SplitBar::scale() const
{
    double sum = 0;
    for (const CostPart &part : m_split.parts())
        sum += drawn(part);
    return width() / std::max(double(CostSplit::whole), sum);
}

QRectF SplitBar::partRect(qsizetype index) const
{
    double left = 0;
    for (qsizetype before = 0; before < index; ++before)
        left += drawn(m_split.parts().at(before));
    const double right = left + drawn(m_split.parts().at(index));
    const double trim = index + 1 < m_split.count() ? gap : 0;
    const double at = scale();
    return {left * at, 0, std::max(1.0, (right - left) * at - trim), double(height())};
}

int SplitBar::partAt(const QPoint &point) const
{
    for (qsizetype index = 0; index < m_split.count(); ++index) {
        if (partRect(index).adjusted(0, 0, gap, 0).contains(point))
            return int(index);
    }
    return -1;
}

void SplitBar::placeHandles()
{
    for (qsizetype index = 0; index < m_handles.size(); ++index) {
        const QRectF part = partRect(index);
        const int middle = qRound(part.right() + gap / 2);
        m_handles.at(index)->setScale(scale());
        m_handles.at(index)->setGeometry(middle - SplitHandle::breadth / 2, 0, SplitHandle::breadth,
                                         height());
    }
}

QSize SplitBar::sizeHint() const
{
    return {200, m_kind == Kind::Thin ? Spacing::small : fontMetrics().height() + 2 * Spacing::small};
}

bool SplitBar::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = partAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : partInWords(index), this);
        return true;
    }
    return QWidget::event(event);
}

void SplitBar::mousePressEvent(QMouseEvent *event)
{
    const int index = partAt(event->pos());
    if (m_kind == Kind::Full && event->button() == Qt::LeftButton && index >= 0)
        Q_EMIT partPressed(index);
}

void SplitBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    placeHandles();
}

void SplitBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = coloursOf(palette());
    const double radius = m_kind == Kind::Thin ? 2 : Spacing::tight;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_split.sum() < CostSplit::whole) { // what nobody bears
        painter.setPen(QPen(colours.edge, 1, Qt::DashLine));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    }
    for (qsizetype index = 0; index < m_split.count(); ++index) {
        const QRectF part = partRect(index);
        const SplitPaint paint = splitPaint(m_centers.at(index).place, palette());
        paintSplitGround(painter, part, radius, paint);
        if (m_kind == Kind::Full)
            paintWords(painter, part, index);
    }
}

void SplitBar::paintWords(QPainter &painter, const QRectF &part, qsizetype index) const
{
    const double margin = m_handles.isEmpty() ? Spacing::small : Spacing::medium;
    const QRectF room = part.adjusted(margin, 0, -margin, 0);
    const QString percent = tr("%1 %", "a share").arg(m_split.parts().at(index).share);
    const int forPercent = fontMetrics().horizontalAdvance(percent);
    const int forName = int(room.width()) - forPercent - Spacing::small;
    QString words = percent;
    if (forName >= fontMetrics().horizontalAdvance(u"MMM"_s))
        words = fontMetrics().elidedText(m_centers.at(index).title(), Qt::ElideRight, forName) + u"  "_s
            + percent;
    else if (forPercent > part.width() - 2)
        return;
    painter.setPen(splitPaint(m_centers.at(index).place, palette()).ink);
    if (forName > 0)
        painter.drawText(room, Qt::AlignVCenter | Qt::AlignLeft, words);
    else
        painter.drawText(part, Qt::AlignCenter, words);
}

} // namespace PeopleDesk
