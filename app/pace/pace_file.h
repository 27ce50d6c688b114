// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/pace/lane_pace.h"

#include <QSqlDatabase>

#include <functional>

namespace PeopleDesk {

/// The file with the pages of all lanes. It holds nothing worth keeping: it is never waited for to reach the
/// disk, is void after a start of the machine, and made anew when it is damaged or gone. Belongs to the
/// thread that uses it.
class PaceFile
{
public:
    /// \a boot tells one start of the machine from another.
    PaceFile(const QString &path, const QString &boot);
    ~PaceFile();
    Q_DISABLE_COPY_MOVE(PaceFile)

    /// Lets \a change a page while nobody else can. False: the file can't be used just now.
    bool update(const QString &page, qint64 now, const std::function<void(LanePace &)> &change);

private:
    [[nodiscard]] bool isReady();
    bool open();
    void close();
    [[nodiscard]] bool run(const QString &sql);
    [[nodiscard]] bool change(const QString &page, qint64 now, const std::function<void(LanePace &)> &change);
    [[nodiscard]] bool isDamaged() const;
    void remove();
    [[nodiscard]] QByteArray identity() const;

    const QString m_path;
    const QString m_boot;
    const QString m_name; ///< of the connection
    QByteArray m_identity;
    QSqlDatabase m_database;
    QString m_error; ///< SQLite's code of the latest failure
};

} // namespace PeopleDesk
