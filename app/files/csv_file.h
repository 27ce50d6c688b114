// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/files/replaced_file.h"
#include "app/files/table_writer.h"

namespace PeopleDesk {

/// A table written as CSV.
class CsvFile : public TableWriter
{
public:
    CsvFile(const QString &path, LongNumbers numbers);

    FileReply append(const QList<QStringList> &rows) override;
    FileReply finish() override;

private:
    void open();

    ReplacedFile m_file;
    LongNumbers m_numbers;
};

} // namespace PeopleDesk
