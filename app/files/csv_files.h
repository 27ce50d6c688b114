// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/table_file.h"

#include <QObject>
#include <QThread>

namespace PeopleDesk {

/// Writes tables as CSV, all on one thread of its own. Used on the thread it lives on.
class CsvFiles : public TableFiles
{
public:
    CsvFiles();
    ~CsvFiles() override;

    std::unique_ptr<TableFile> create(const QString &path) override;

private:
    QObject m_home; ///< where answers arrive; outlives the thread
    QThread m_thread;
    QObject m_desk; ///< where files are written
};

} // namespace PeopleDesk
