// SPDX-License-Identifier: Apache-2.0
#include "app/files/xlsx_file.h"

#include <xlsxwriter.h>

#include <cerrno>
#include <cstdio>
#include <cstring>

namespace PeopleDesk {

XlsxFile::XlsxFile(const QString &path)
    : m_book(path)
{
}

FileReply XlsxFile::append(const QList<QStringList> &rows)
{
    open();
    for (const QStringList &row : rows) {
        if (m_book.isWell())
            write(row);
    }
    // The library does not look whether its rows get to the disk.
    if (m_sheet && m_sheet->optimize_tmpfile
        && (std::fflush(m_sheet->optimize_tmpfile) != 0 || std::ferror(m_sheet->optimize_tmpfile) != 0))
        m_book.fail({FileTrouble::NoSpace, QString::fromLocal8Bit(std::strerror(errno))});
    return m_book.reply();
}

FileReply XlsxFile::finish()
{
    open();
    m_sheet = nullptr;
    return m_book.finish();
}

void XlsxFile::open()
{
    if (m_book.book() || !m_book.isWell())
        return;
    m_book.open(XlsxBook::Memory::OneRow);
    if (!m_book.isWell())
        return;
    m_sheet = workbook_add_worksheet(m_book.book(), nullptr);
    m_text = m_book.addTextFormat();
    if (!m_sheet || !m_text)
        return m_book.check(LXW_ERROR_MEMORY_MALLOC_FAILED);
    constexpr double widthOfAnId = 22;
    m_book.check(worksheet_set_column(m_sheet, 0, LXW_COL_MAX - 1, widthOfAnId, m_text));
}

void XlsxFile::write(const QStringList &row)
{
    if (row.size() > LXW_COL_MAX)
        return m_book.check(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE);
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (row[column].isEmpty())
            continue;
        m_book.check(worksheet_write_string(m_sheet, m_row, lxw_col_t(column),
                                            xlsxCellText(row[column]).constData(), m_text));
    }
    ++m_row;
}

} // namespace PeopleDesk
