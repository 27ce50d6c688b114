// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/replaced_file.h"

#include <QTemporaryDir>

#include <optional>

struct lxw_format;
struct lxw_workbook;

namespace PeopleDesk {

/// A workbook that libxlsxwriter puts together beside the disk's other files, and that takes the place of the
/// file when it is whole. After a trouble nothing more is done, and reply() stays that trouble.
class XlsxBook
{
public:
    enum class Memory {
        Whole, ///< any cell may be written at any time
        OneRow, ///< rows are written in order and forgotten
    };

    explicit XlsxBook(const QString &path);
    ~XlsxBook();
    Q_DISABLE_COPY_MOVE(XlsxBook)

    /// The first call alone does something.
    void open(Memory memory);
    /// Null before open() and after a trouble with it.
    [[nodiscard]] lxw_workbook *book() const { return m_book; }
    /// Of cells in which digits stay as they are; null: no memory.
    [[nodiscard]] lxw_format *addTextFormat();
    /// What one of the library's functions returned.
    void check(int error);
    void fail(const FileReply &reply) { m_file.fail(reply); }
    FileReply finish();

    [[nodiscard]] const FileReply &reply() const { return m_file.reply(); }
    [[nodiscard]] bool isWell() const { return reply().trouble == FileTrouble::None; }

private:
    int close();
    void copy();

    ReplacedFile m_file;
    std::optional<QTemporaryDir> m_folder; ///< where the workbook is put together
    lxw_workbook *m_book = nullptr; ///< freed by closing it
};

/// A text as it may stand in a cell.
QByteArray xlsxCellText(QString text);

} // namespace PeopleDesk
