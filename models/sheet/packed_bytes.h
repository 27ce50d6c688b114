// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace PeopleDesk {

/// Many short strings of bytes in one buffer, less than four gigabytes in all. A value.
class PackedBytes
{
public:
    [[nodiscard]] qsizetype size() const { return m_ends.size(); }
    void append(QByteArrayView bytes);
    /// As long as nothing is changed.
    [[nodiscard]] QByteArrayView at(qsizetype place) const;
    void replace(qsizetype place, QByteArrayView bytes);
    /// Gives back what was kept ready for more.
    void squeeze();

private:
    [[nodiscard]] qsizetype beginOf(qsizetype place) const;

    QByteArray m_bytes;
    QList<quint32> m_ends;
};

} // namespace PeopleDesk
