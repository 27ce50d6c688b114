// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>

#include <algorithm>

namespace PeopleDesk {

/// What there is one of for each row of a sheet, in blocks of any size: it grows without being moved, copies
/// share their blocks, and a change copies one block at most. Places count from 0 over all blocks. A value.
template <typename Block>
class BlockList
{
public:
    struct Spot
    {
        qsizetype block;
        qsizetype offset; ///< within the block
    };

    [[nodiscard]] qsizetype size() const { return m_ends.isEmpty() ? 0 : m_ends.constLast(); }
    [[nodiscard]] bool isEmpty() const { return m_blocks.isEmpty(); }
    [[nodiscard]] const QList<Block> &blocks() const { return m_blocks; }
    /// The place of the first row of a block; of the one beyond the last: size().
    [[nodiscard]] qsizetype begin(qsizetype block) const { return block == 0 ? 0 : m_ends.at(block - 1); }
    [[nodiscard]] Spot find(qsizetype place) const
    {
        const qsizetype block = std::upper_bound(m_ends.cbegin(), m_ends.cend(), place) - m_ends.cbegin();
        return {block, place - begin(block)};
    }
    /// An empty block is left out.
    void append(const Block &block)
    {
        if (block.size() == 0)
            return;
        m_ends.append(size() + block.size());
        m_blocks.append(block);
    }
    /// To be changed, its size excepted.
    [[nodiscard]] Block &block(qsizetype number) { return m_blocks[number]; }
    /// Some of the blocks, counted anew from 0.
    [[nodiscard]] BlockList part(qsizetype firstBlock, qsizetype lastBlock) const
    {
        BlockList some;
        for (qsizetype i = firstBlock; i <= lastBlock; ++i)
            some.append(m_blocks.at(i));
        return some;
    }

private:
    QList<Block> m_blocks;
    QList<qsizetype> m_ends;
};

} // namespace PeopleDesk
