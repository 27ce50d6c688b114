// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>

namespace PeopleDesk {

/// One cost center's share, in whole percents.
struct CostPart
{
    QString centerId;
    qint64 share = 0;

    bool operator==(const CostPart &other) const = default;
};

/// Who bears the cost, in whole percents. What a server sent may be broken (a sum of 90, a center twice) and
/// is kept as it came. Every operation leaves 100 percent in parts of 1 to 100, whatever it found, as long
/// as there are 1 to 100 parts; centers that stand there twice, or nowhere, remain to be removed.
///
/// One part can be named to take the rest; until it is removed it is the first to give and to take. Where
/// none is named, it is the part that follows, then the next ones down, then those above, nearest first. A
/// part gives all but its last percent before the next one has to give.
class CostSplit
{
public:
    static constexpr qint64 whole = 100;
    static constexpr qsizetype mostParts = 100; ///< each needs a percent of its own

    CostSplit() = default;
    explicit CostSplit(const QList<CostPart> &parts);

    [[nodiscard]] const QList<CostPart> &parts() const { return m_parts; }
    [[nodiscard]] qsizetype count() const { return m_parts.size(); }
    [[nodiscard]] qint64 sum() const;
    [[nodiscard]] bool holds(const QString &centerId) const;
    /// Shares of 1 to 100 that sum to 100, no center twice and none without its id.
    [[nodiscard]] bool isWhole() const;
    /// What a part can have at most: the others keep a percent each.
    [[nodiscard]] qint64 mostShare() const;
    /// Which part takes the rest; -1 for none.
    [[nodiscard]] qsizetype restPart() const { return m_rest; }
    /// Whether another center can still be added.
    [[nodiscard]] bool hasRoom() const { return count() < mostParts; }

    /// The same for all. What does not divide goes to the part that takes the rest, otherwise by ones to the
    /// first parts.
    void spreadEvenly();
    /// Lets a part take what the others leave, now and from now on.
    void giveRestTo(qsizetype index);
    void giveRestToNone() { m_rest = -1; }
    /// Brought into 1 to mostShare(); the others make up for it.
    void setShare(qsizetype index, qint64 percent);
    /// Moves the boundary between a part and the next one; a positive \a delta makes the first one larger.
    /// Nobody else changes.
    void moveBoundary(qsizetype index, qint64 delta);
    /// Puts a center at the end, with what is missing to 100 or else half of the largest part. False, and
    /// nothing happens, for one without id, one that is there already, or when there is no room.
    bool add(const QString &centerId);
    /// Its share goes to the part that takes the rest, otherwise to the part that follows, or to the one
    /// before if it was the last.
    void remove(qsizetype index);

    bool operator==(const CostSplit &other) const { return m_parts == other.m_parts; }

private:
    [[nodiscard]] bool isIn(qsizetype index) const { return index >= 0 && index < count(); }
    [[nodiscard]] bool canBeWhole() const { return count() >= 1 && count() <= mostParts; }
    [[nodiscard]] QList<qsizetype> othersInOrder(qsizetype index) const;
    void bringIntoRange();
    void make100(const QList<qsizetype> &inOrder);

    QList<CostPart> m_parts;
    qsizetype m_rest = -1;
};

} // namespace PeopleDesk
