// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/table_file.h"

#include <QSaveFile>

namespace PeopleDesk {

/// A file that takes the place of another when all of it is on disk. After a trouble nothing more is done,
/// and reply() stays that trouble.
class ReplacedFile
{
public:
    explicit ReplacedFile(const QString &path);

    /// Only the first call does something.
    void open();
    void write(const QByteArray &bytes);
    void commit();
    /// Gives it up for a trouble that somebody else has met.
    void fail(const FileReply &reply);

    [[nodiscard]] bool isOpen() const { return m_file.isOpen(); }
    [[nodiscard]] const FileReply &reply() const { return m_reply; }

private:
    [[nodiscard]] FileTrouble trouble() const;

    QSaveFile m_file;
    FileReply m_reply;
};

} // namespace PeopleDesk
