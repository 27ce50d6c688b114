// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/reward_sheet.h"

#include <QFile>
#include <QRandomGenerator64>
#include <QStringList>

#include <xlsxwriter.h>

namespace PeopleDesk {

namespace {

using namespace Qt::StringLiterals;

const QStringList header{u"referral_user_id"_s,
                         u"external_id"_s,
                         u"application_id"_s,
                         u"talent_id"_s,
                         u"job_id"_s,
                         u"rule_type"_s,
                         u"reason"_s,
                         u"bonus.bonus_type"_s,
                         u"bonus.point_bonus"_s,
                         u"bonus.cash.currency_type"_s,
                         u"bonus.cash.amount"_s,
                         u"stage"_s,
                         u"create_user_id"_s,
                         u"confirm_user_id"_s,
                         u"confirm_time"_s,
                         u"pay_user_id"_s,
                         u"pay_time"_s,
                         u"comment"_s};
constexpr int amountColumn = 10;

QString recordId(QRandomGenerator64 &random)
{
    constexpr quint64 base = 6'900'000'000'000'000'000;
    return QString::number(base + random.generate64() % 99'000'000'000'000'000);
}

QString openId(QRandomGenerator64 &random)
{
    return u"ou_"_s + QString::number(random.generate64(), 16).rightJustified(16, u'0')
        + QString::number(random.generate64(), 16).rightJustified(16, u'0');
}

QStringList row(int number, QRandomGenerator64 &random)
{
    const bool isCash = number % 3 != 0;
    return {openId(random),
            u"PAY-2026-11-%1"_s.arg(number, 7, 10, QLatin1Char('0')),
            recordId(random),
            recordId(random),
            recordId(random),
            u"入职奖励"_s,
            number % 2 ? u"入职"_s : u"转正"_s,
            isCash ? u"现金"_s : u"积分"_s,
            isCash ? QString() : QString::number(500 + number % 7 * 100),
            isCash ? u"CNY"_s : QString(),
            isCash ? QString::number(1000 + number % 9000) + (number % 4 ? u".5"_s : QString()) : QString(),
            u"已发放"_s,
            openId(random),
            openId(random),
            u"2026-11-%1 10:00"_s.arg(1 + number % 20, 2, 10, QLatin1Char('0')),
            openId(random),
            u"2026-11-%1 18:30"_s.arg(1 + number % 20, 2, 10, QLatin1Char('0')),
            u"第 %1 批"_s.arg(number % 12 + 1)};
}

bool writeCsv(const QString &path, int rows)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    QRandomGenerator64 random(20261122);
    file.write(header.join(u',').toUtf8() + '\n');
    for (int i = 1; i <= rows; ++i)
        file.write(row(i, random).join(u',').toUtf8() + '\n');
    return file.flush();
}

bool writeXlsx(const QString &path, int rows)
{
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *sheet = workbook_add_worksheet(book, "rewards");
    QRandomGenerator64 random(20261122);
    for (int i = 0; i <= rows; ++i) {
        const QStringList cells = i == 0 ? header : row(i, random);
        for (int column = 0; column < cells.size(); ++column) {
            const QString &cell = cells.at(column);
            const auto place = static_cast<lxw_col_t>(column);
            if (i > 0 && column == amountColumn && !cell.isEmpty())
                worksheet_write_number(sheet, static_cast<lxw_row_t>(i), place, cell.toDouble(), nullptr);
            else if (!cell.isEmpty())
                worksheet_write_string(sheet, static_cast<lxw_row_t>(i), place, cell.toUtf8().constData(),
                                       nullptr);
        }
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

} // namespace

bool writeRewardSheet(const QString &path, int rows)
{
    return path.endsWith(u".csv"_s) ? writeCsv(path, rows) : writeXlsx(path, rows);
}

} // namespace PeopleDesk
