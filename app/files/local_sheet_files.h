// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/sheet_files.h"

#include <QObject>
#include <QThread>

namespace PeopleDesk {

/// Reads tables from disk, one after the other, on one thread of its own. Used on the thread it lives on.
/// Readings that are still under way when it is destroyed end without a word.
class LocalSheetFiles : public SheetFiles
{
public:
    LocalSheetFiles();
    ~LocalSheetFiles() override;

    SheetReading *read(const QString &path, const SheetChoice &choice) override;

private:
    QObject m_home; ///< where readings live and rows arrive; outlives the thread
    QThread m_thread;
    QObject m_desk; ///< where files are read
};

} // namespace PeopleDesk
