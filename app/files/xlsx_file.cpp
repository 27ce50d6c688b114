// SPDX-License-Identifier: Apache-2.0
#include "app/files/xlsx_file.h"

#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <utility>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// Nothing in a cell may look like the way in which XLSX writes characters that XML can't hold.
QByteArray cellText(QString text)
{
    static const QRegularExpression escape(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    if (text.contains("_x"_L1))
        text.replace(escape, u"_x005F_"_s);
    text.replace(QChar::Null, QChar::ReplacementCharacter);
    // More does not fit into a cell.
    constexpr qsizetype longest = 32'767;
    if (text.size() > longest)
        text = text.left(longest - 2) + u'…';
    return text.toUtf8();
}

} // namespace

XlsxFile::XlsxFile(const QString &path)
    : m_file(path)
{
}

XlsxFile::~XlsxFile()
{
    closeWorkbook();
}

FileReply XlsxFile::append(const QList<QStringList> &rows)
{
    open();
    for (const QStringList &row : rows) {
        if (m_file.reply().trouble == FileTrouble::None)
            write(row);
    }
    // The library does not look whether its rows get to the disk.
    if (m_sheet && m_sheet->optimize_tmpfile
        && (std::fflush(m_sheet->optimize_tmpfile) != 0 || std::ferror(m_sheet->optimize_tmpfile) != 0))
        m_file.fail({FileTrouble::NoSpace, QString::fromLocal8Bit(std::strerror(errno))});
    return m_file.reply();
}

FileReply XlsxFile::finish()
{
    open();
    check(closeWorkbook());
    if (m_file.reply().trouble == FileTrouble::None)
        copyWorkbook();
    m_file.commit();
    m_folder.reset();
    return m_file.reply();
}

void XlsxFile::open()
{
    if (m_workbook || m_file.reply().trouble != FileTrouble::None)
        return;
    m_file.open();
    m_folder.emplace();
    if (!m_folder->isValid())
        m_file.fail({FileTrouble::Unwritable, m_folder->errorString()});
    if (m_file.reply().trouble != FileTrouble::None)
        return;
    QByteArray folder = QFile::encodeName(m_folder->path());
    lxw_workbook_options options{
        .constant_memory = LXW_TRUE, .tmpdir = folder.data(), .use_zip64 = LXW_FALSE};
    m_workbook =
        workbook_new_opt(QFile::encodeName(m_folder->filePath(u"table.xlsx"_s)).constData(), &options);
    m_sheet = m_workbook ? workbook_add_worksheet(m_workbook, nullptr) : nullptr;
    m_text = m_workbook ? workbook_add_format(m_workbook) : nullptr;
    if (!m_sheet || !m_text)
        return check(LXW_ERROR_CREATING_TMPFILE);
    constexpr double widthOfAnId = 22;
    format_set_num_format(m_text, "@");
    check(worksheet_set_column(m_sheet, 0, LXW_COL_MAX - 1, widthOfAnId, m_text));
}

void XlsxFile::write(const QStringList &row)
{
    if (row.size() > LXW_COL_MAX)
        return check(LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE);
    for (qsizetype column = 0; column < row.size(); ++column) {
        if (row[column].isEmpty())
            continue;
        check(worksheet_write_string(m_sheet, m_row, lxw_col_t(column), cellText(row[column]).constData(),
                                     m_text));
    }
    ++m_row;
}

void XlsxFile::check(int error)
{
    if (error == LXW_NO_ERROR)
        return;
    const FileTrouble trouble =
        errno == ENOSPC || errno == EDQUOT ? FileTrouble::NoSpace : FileTrouble::Unwritable;
    m_file.fail({trouble, QString::fromUtf8(lxw_strerror(lxw_error(error)))});
}

int XlsxFile::closeWorkbook()
{
    lxw_workbook *const workbook = std::exchange(m_workbook, nullptr);
    m_sheet = nullptr;
    errno = 0;
    return workbook ? workbook_close(workbook) : LXW_NO_ERROR;
}

void XlsxFile::copyWorkbook()
{
    QFile whole(m_folder->filePath(u"table.xlsx"_s));
    if (!whole.open(QIODevice::ReadOnly))
        return m_file.fail({FileTrouble::Unwritable, whole.errorString()});
    constexpr qint64 blockSize = 1 << 20;
    while (!whole.atEnd())
        m_file.write(whole.read(blockSize));
}

} // namespace PeopleDesk
