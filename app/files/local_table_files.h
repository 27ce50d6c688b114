// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/table_file.h"

#include <QObject>
#include <QThread>

namespace PeopleDesk {

/// Writes tables, all on one thread of its own: XLSX where the file's name says so, CSV otherwise. Used on
/// the thread it lives on.
class LocalTableFiles : public TableFiles
{
public:
    LocalTableFiles();
    ~LocalTableFiles() override;

    std::unique_ptr<TableFile> create(const QString &path, LongNumbers numbers) override;

private:
    QObject m_home; ///< where answers arrive; outlives the thread
    QThread m_thread;
    QObject m_desk; ///< where files are written
};

} // namespace PeopleDesk
