// SPDX-License-Identifier: Apache-2.0
#include "app/files/xlsx_book.h"

#include <QFile>
#include <QRegularExpression>

#include <xlsxwriter.h>

#include <cerrno>
#include <utility>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

const auto bookName = u"table.xlsx"_s;

} // namespace

QByteArray xlsxCellText(QString text)
{
    // Nothing may look like the way in which XLSX writes characters that XML can't hold.
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

XlsxBook::XlsxBook(const QString &path)
    : m_file(path)
{
}

XlsxBook::~XlsxBook()
{
    close();
}

void XlsxBook::open(Memory memory)
{
    if (m_book || !isWell())
        return;
    m_file.open();
    m_folder.emplace();
    if (!m_folder->isValid())
        m_file.fail({FileTrouble::Unwritable, m_folder->errorString()});
    if (!isWell())
        return;
    QByteArray folder = QFile::encodeName(m_folder->path());
    lxw_workbook_options options{.constant_memory = uint8_t(memory == Memory::OneRow ? LXW_TRUE : LXW_FALSE),
                                 .tmpdir = folder.data(),
                                 .use_zip64 = LXW_FALSE};
    m_book = workbook_new_opt(QFile::encodeName(m_folder->filePath(bookName)).constData(), &options);
    if (!m_book)
        check(LXW_ERROR_CREATING_TMPFILE);
}

lxw_format *XlsxBook::addTextFormat()
{
    constexpr uint8_t text = 49; // "@" (ECMA-376 part 1, 18.8.30)
    lxw_format *const format = workbook_add_format(m_book);
    if (format)
        format_set_num_format_index(format, text);
    return format;
}

void XlsxBook::check(int error)
{
    if (error == LXW_NO_ERROR)
        return;
    const FileTrouble trouble =
        errno == ENOSPC || errno == EDQUOT ? FileTrouble::NoSpace : FileTrouble::Unwritable;
    m_file.fail({trouble, QString::fromUtf8(lxw_strerror(lxw_error(error)))});
}

FileReply XlsxBook::finish()
{
    check(close());
    if (isWell())
        copy();
    m_file.commit();
    m_folder.reset();
    return reply();
}

int XlsxBook::close()
{
    lxw_workbook *const book = std::exchange(m_book, nullptr);
    errno = 0;
    return book ? workbook_close(book) : LXW_NO_ERROR;
}

void XlsxBook::copy()
{
    QFile whole(m_folder->filePath(bookName));
    if (!whole.open(QIODevice::ReadOnly))
        return m_file.fail({FileTrouble::Unwritable, whole.errorString()});
    constexpr qint64 blockSize = 1 << 20;
    while (!whole.atEnd())
        m_file.write(whole.read(blockSize));
}

} // namespace PeopleDesk
