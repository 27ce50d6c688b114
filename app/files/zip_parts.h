// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

#include <memory>

struct zip;

namespace PeopleDesk {

/// The parts of a zip file, each read as a whole and only where its directory promises a reasonable size.
/// Everything that is not as it should be, down to the check sums, throws SheetFault.
class ZipParts
{
public:
    explicit ZipParts(const QString &path);

    [[nodiscard]] bool has(const QByteArray &name) const { return m_places.contains(name); }
    [[nodiscard]] QByteArray read(const QByteArray &name) const;

private:
    struct Discard
    {
        void operator()(zip *archive) const;
    };

    std::unique_ptr<zip, Discard> m_archive;
    QHash<QByteArray, quint64> m_places; ///< by name
};

} // namespace PeopleDesk
