// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <memory>

class QObject;

namespace PeopleDesk {

enum class FileTrouble {
    None,
    NoFolder, ///< the folder is gone
    NoPermission,
    NoSpace,
    Unwritable, ///< anything else; the detail says what
};

struct FileReply
{
    FileTrouble trouble = FileTrouble::None;
    QString detail = {}; ///< the system's words
};

/// A table on its way into a file, row by row. Nothing stands under the file's name before finish() went
/// well, and nothing is left behind when it is destroyed before. Each function answers exactly once, later,
/// on the caller's thread, and not at all when \a context is gone; after a trouble all answers are that
/// trouble.
class TableFile
{
public:
    using Answer = std::function<void(const FileReply &)>;

    virtual ~TableFile() = default;
    /// Cells as they are; what the format needs around them is the file's business.
    virtual void append(const QList<QStringList> &rows, QObject *context, const Answer &answer) = 0;
    virtual void finish(QObject *context, const Answer &answer) = 0;
};

/// What becomes of long numbers, ids above all, in a format that can't say that they are text (CSV).
enum class LongNumbers {
    Guarded, ///< an apostrophe in front keeps spreadsheets from rounding them
    Plain, ///< to the letter: the file is for programs, or is opened here again
};

/// Where tables are written. Implemented by app/files on a thread of its own; outlives every file.
class TableFiles
{
public:
    virtual ~TableFiles() = default;
    /// Never null; a path that can't be written is told by the first answer.
    virtual std::unique_ptr<TableFile> create(const QString &path, LongNumbers numbers) = 0;
};

} // namespace PeopleDesk
