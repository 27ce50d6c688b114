// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/replaced_file.h"
#include "app/files/table_writer.h"

#include <QTemporaryDir>

#include <optional>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace PeopleDesk {

/// A table written as the only sheet of an XLSX file, row by row. All cells are text, in columns formatted as
/// text: no spreadsheet makes a number or a formula of an id, not even when it is edited.
class XlsxFile : public TableWriter
{
public:
    explicit XlsxFile(const QString &path);
    ~XlsxFile() override;
    Q_DISABLE_COPY_MOVE(XlsxFile)

    FileReply append(const QList<QStringList> &rows) override;
    FileReply finish() override;

private:
    void open();
    void write(const QStringList &row);
    void check(int error);
    int closeWorkbook();
    void copyWorkbook();

    ReplacedFile m_file;
    std::optional<QTemporaryDir> m_folder; ///< where the workbook is put together
    lxw_workbook *m_workbook = nullptr; ///< freed by closing it
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_text = nullptr;
    quint32 m_row = 0;
};

} // namespace PeopleDesk
