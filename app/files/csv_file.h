// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/table_file.h"

#include <QSaveFile>

namespace PeopleDesk {

/// One CSV file being written; blocks, so it is used on a thread where that hurts nobody. The file under the
/// name is replaced as a whole by finish(); destroyed before, nothing was touched.
class CsvFile
{
public:
    explicit CsvFile(const QString &path);

    FileReply append(const QList<QStringList> &rows);
    FileReply finish();

private:
    void open();
    void write(const QByteArray &bytes);
    void fail();
    [[nodiscard]] FileTrouble trouble() const;

    QSaveFile m_file;
    FileReply m_reply;
};

} // namespace PeopleDesk
