// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>
#include <QStringList>

namespace PeopleDesk {

class Sandbox;

/// A table of referral rewards, all in order, as somebody's own system exports it.
class RewardSheet
{
public:
    /// \a rows of applications that the sandbox knows.
    RewardSheet(const Sandbox &sandbox, int rows);

    void setHeader(int column, const QString &header) { m_header[column] = header; }
    /// \a row from 0.
    void setCell(int row, int column, const QString &text) { m_rows[row][column] = text; }
    [[nodiscard]] QString cell(int row, int column) const { return m_rows.at(row).at(column); }
    /// Writes it as CSV; false: the file could not be written.
    [[nodiscard]] bool save(const QString &path) const;

    enum Column { ExternalId, Application, Referrer, Rule, Stage, Kind, Currency, Amount };

private:
    QStringList m_header;
    QList<QStringList> m_rows;
};

/// A CSV file, read back; the mark at its beginning is left out.
QList<QStringList> readCsv(const QString &path);

} // namespace PeopleDesk
