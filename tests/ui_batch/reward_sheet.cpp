// SPDX-License-Identifier: Apache-2.0
#include "tests/ui_batch/reward_sheet.h"

#include "app/sandbox/sandbox.h"

#include <QFile>
#include <QJsonObject>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

RewardSheet::RewardSheet(const Sandbox &sandbox, int rows)
    : m_header{u"external_id"_s, u"application_id"_s,   u"referral_user_id"_s,         u"rule_type"_s,
               u"stage"_s,       u"bonus.bonus_type"_s, u"bonus.cash.currency_type"_s, u"bonus.cash.amount"_s}
{
    const QList<QJsonObject> applications = sandbox.records(u"applications"_s);
    for (int row = 0; row < rows; ++row) {
        const QJsonObject application = applications.at(row % 30);
        m_rows.append(QStringList{u"PAY-2026-11-%1"_s.arg(row + 1, 4, 10, QLatin1Char('0')),
                                  application.value(u"id"_s).toString(),
                                  application.value(u"referral_user_id"_s).toString(), u"1"_s, u"3"_s, u"2"_s,
                                  u"CNY"_s, QString::number(1000 + row)});
    }
}

bool RewardSheet::save(const QString &path) const
{
    QString text = m_header.join(u',') + u"\r\n"_s;
    for (const QStringList &row : m_rows)
        text += row.join(u',') + u"\r\n"_s;
    QFile file(path);
    return file.open(QFile::WriteOnly) && file.write(text.toUtf8()) > 0;
}

QList<QStringList> readCsv(const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::ReadOnly))
        return {};
    QList<QStringList> rows;
    const QStringList lines =
        QString::fromUtf8(file.readAll()).remove(QChar(0xfeff)).split(u"\r\n"_s, Qt::SkipEmptyParts);
    for (const QString &line : lines)
        rows.append(line.split(u','));
    return rows;
}

} // namespace PeopleDesk
