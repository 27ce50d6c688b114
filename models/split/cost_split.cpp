// SPDX-License-Identifier: Apache-2.0
#include "models/split/cost_split.h"

#include <QSet>

#include <algorithm>

namespace PeopleDesk {

CostSplit::CostSplit(const QList<CostPart> &parts)
    : m_parts(parts)
{
}

qint64 CostSplit::sum() const
{
    qint64 sum = 0;
    for (const CostPart &part : m_parts)
        sum += part.share;
    return sum;
}

bool CostSplit::holds(const QString &centerId) const
{
    return std::any_of(m_parts.begin(), m_parts.end(),
                       [&](const CostPart &part) { return part.centerId == centerId; });
}

bool CostSplit::isWhole() const
{
    QSet<QString> centers;
    for (const CostPart &part : m_parts) {
        if (part.centerId.isEmpty() || part.share < 1 || part.share > whole)
            return false;
        centers.insert(part.centerId);
    }
    return centers.size() == count() && sum() == whole;
}

qint64 CostSplit::mostShare() const
{
    return std::max(qint64(1), whole - (count() - 1));
}

QList<qsizetype> CostSplit::othersInOrder(qsizetype index) const
{
    QList<qsizetype> order;
    if (m_rest >= 0 && m_rest != index)
        order.append(m_rest);
    const auto append = [&](qsizetype other) {
        if (other != m_rest)
            order.append(other);
    };
    for (qsizetype other = index + 1; other < count(); ++other)
        append(other);
    for (qsizetype other = index - 1; other >= 0; --other)
        append(other);
    return order;
}

void CostSplit::bringIntoRange()
{
    for (CostPart &part : m_parts)
        part.share = std::clamp(part.share, qint64(1), whole);
}

void CostSplit::make100(const QList<qsizetype> &inOrder)
{
    qint64 missing = whole - sum();
    if (missing > 0 && !inOrder.isEmpty())
        m_parts[inOrder.first()].share += missing;
    for (const qsizetype index : inOrder) {
        if (missing >= 0)
            return;
        const qint64 given = std::min(m_parts.at(index).share - 1, -missing);
        m_parts[index].share -= given;
        missing += given;
    }
}

void CostSplit::spreadEvenly()
{
    if (!canBeWhole())
        return;
    const qint64 each = whole / count();
    qint64 left = whole % count();
    for (CostPart &part : m_parts) {
        part.share = each;
        if (m_rest < 0 && left > 0) {
            ++part.share;
            --left;
        }
    }
    if (m_rest >= 0)
        m_parts[m_rest].share += left;
}

void CostSplit::giveRestTo(qsizetype index)
{
    if (!canBeWhole() || !isIn(index))
        return;
    m_rest = index;
    bringIntoRange();
    make100(QList<qsizetype>{index} + othersInOrder(index));
}

void CostSplit::setShare(qsizetype index, qint64 percent)
{
    if (!canBeWhole() || !isIn(index))
        return;
    bringIntoRange();
    m_parts[index].share = count() == 1 ? whole : std::clamp(percent, qint64(1), mostShare());
    make100(othersInOrder(index));
}

void CostSplit::moveBoundary(qsizetype index, qint64 delta)
{
    if (!canBeWhole() || !isIn(index) || !isIn(index + 1))
        return;
    setShare(index, m_parts.at(index).share);
    CostPart &before = m_parts[index];
    CostPart &after = m_parts[index + 1];
    const qint64 moved = std::clamp(delta, 1 - before.share, after.share - 1);
    before.share += moved;
    after.share -= moved;
}

bool CostSplit::add(const QString &centerId)
{
    if (centerId.isEmpty() || holds(centerId) || !hasRoom())
        return false;
    bringIntoRange();
    if (!m_parts.isEmpty() && sum() >= whole) {
        const auto larger = [](const CostPart &a, const CostPart &b) { return a.share < b.share; };
        // Of a sum above 100 the largest gives first.
        while (sum() > whole)
            --std::max_element(m_parts.begin(), m_parts.end(), larger)->share;
        CostPart &largest = *std::max_element(m_parts.begin(), m_parts.end(), larger);
        largest.share -= largest.share / 2;
    }
    m_parts.append({centerId, whole - sum()});
    return true;
}

void CostSplit::remove(qsizetype index)
{
    if (!isIn(index))
        return;
    const QList<qsizetype> heirs = othersInOrder(index);
    m_parts.removeAt(index);
    if (m_rest == index)
        m_rest = -1;
    else if (m_rest > index)
        --m_rest;
    if (!canBeWhole())
        return;
    bringIntoRange();
    QList<qsizetype> order;
    for (const qsizetype heir : heirs)
        order.append(heir > index ? heir - 1 : heir);
    make100(order);
}

} // namespace PeopleDesk
