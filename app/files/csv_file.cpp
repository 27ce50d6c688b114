// SPDX-License-Identifier: Apache-2.0
#include "app/files/csv_file.h"

#include "app/files/csv_text.h"

namespace PeopleDesk {

CsvFile::CsvFile(const QString &path, LongNumbers numbers)
    : m_file(path)
    , m_numbers(numbers)
{
}

FileReply CsvFile::append(const QList<QStringList> &rows)
{
    open();
    QByteArray lines;
    for (const QStringList &row : rows)
        lines += csvLine(row, m_numbers);
    m_file.write(lines);
    return m_file.reply();
}

FileReply CsvFile::finish()
{
    open();
    m_file.commit();
    return m_file.reply();
}

void CsvFile::open()
{
    if (m_file.isOpen())
        return;
    m_file.open();
    m_file.write(byteOrderMark);
}

} // namespace PeopleDesk
