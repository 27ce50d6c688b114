// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QString>

namespace PeopleDesk {

/// The journal as a file: who may read it, whether it is still the same one, and how it is put aside.
/// Knows nothing of SQL.
class JournalFile
{
public:
    explicit JournalFile(const QString &path);

    [[nodiscard]] QString path() const { return m_path; }
    [[nodiscard]] QString folder() const;
    /// Makes folder (0700) and file (0600) where they are missing, and takes other people's rights from
    /// an existing file: bodies are personal data. Throws JournalFault.
    void prepare() const;
    /// Whether the user may write the file and beside it.
    [[nodiscard]] bool isWritable() const;
    /// Names the very file behind the path, whatever happens to the path later; empty when there is none.
    [[nodiscard]] QByteArray identity() const;
    /// Renames the file, with what belongs to it, to "<name>.damaged-<time>" and returns the new path;
    /// empty when that failed. Nothing is ever deleted.
    [[nodiscard]] QString setAside() const;

private:
    QString m_path;
};

} // namespace PeopleDesk
