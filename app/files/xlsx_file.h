// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/table_writer.h"
#include "app/files/xlsx_book.h"

struct lxw_format;
struct lxw_worksheet;

namespace PeopleDesk {

/// A table written as the only sheet of an XLSX file, row by row. All cells are text, in columns formatted as
/// text: no spreadsheet makes a number or a formula of an id, not even when it is edited.
class XlsxFile : public TableWriter
{
public:
    explicit XlsxFile(const QString &path);

    FileReply append(const QList<QStringList> &rows) override;
    FileReply finish() override;

private:
    void open();
    void write(const QStringList &row);

    XlsxBook m_book;
    lxw_worksheet *m_sheet = nullptr; ///< of the book
    lxw_format *m_text = nullptr;
    quint32 m_row = 0;
};

} // namespace PeopleDesk
