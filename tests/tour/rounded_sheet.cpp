// SPDX-License-Identifier: Apache-2.0
#include "tests/tour/rounded_sheet.h"

#include "app/sandbox/sandbox.h"
#include "tests/tour/guide.h"
#include "tests/tour/sheet_steps.h"
#include "tests/ui_batch/file_answers.h"

#include <QAbstractItemView>
#include <QFile>
#include <QJsonObject>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int rows = 8;

/// Of three offers the last digits are gone, as a spreadsheet leaves them.
bool writeSheet(const Sandbox &sandbox, const QString &path)
{
    QFile file(path);
    if (!file.open(QFile::WriteOnly))
        return false;
    QString text = u"offer_id,offer_status,Candidate\r\n"_s;
    int row = 0;
    for (const QJsonObject &offer : sandbox.records(u"offers"_s).mid(0, rows)) {
        QString id = offer.value("id"_L1).toString();
        if (row == 1)
            id = u"%1.%2E+18"_s.arg(id.left(1), id.mid(1, 14));
        else if (row == 3 || row == 4)
            id = id.left(15) + u"0000"_s;
        const QJsonObject talent = sandbox.record(u"talents"_s, offer.value("talent_id"_L1).toString());
        const QString name = talent.value("basic_info"_L1).toObject().value("name"_L1).toString();
        text += u"%1,%2,%3\r\n"_s.arg(id).arg(row == 5 ? 7 : 2).arg(name);
        ++row;
    }
    return file.write(text.toUtf8()) > 0;
}

} // namespace

void tourRoundedSheet(Guide &guide, Sandbox &sandbox, FileAnswers &files, const QString &folder)
{
    files.toOpen = folder + u"/offers.csv"_s;
    const bool isWritten = writeSheet(sandbox, files.toOpen);
    guide.await(u"a sheet on disk"_s, [isWritten] { return isWritten; });
    chooseIn(guide, u"batchOperation"_s, u"update_offer_status"_s);
    guide.press(u"openFileButton"_s);
    awaitEnabled(guide, u"columnsNextButton"_s);
    guide.press(u"columnsNextButton"_s);
    awaitEnabled(guide, u"lookForIdsButton"_s);
    guide.picture(u"batch-rounded"_s);
    guide.press(u"lookForIdsButton"_s);
    awaitEnabled(guide, u"takeAllButton"_s);
    guide.picture(u"batch-rescue"_s);
    guide.press(u"takeAllButton"_s);
    guide.picture(u"batch-rescue-ticked"_s);
    guide.press(u"applyRescueButton"_s);
    awaitEnabled(guide, u"checkNextButton"_s);
    guide.picture(u"batch-rescued"_s);
    guide.press(u"checkNextButton"_s);
    awaitEnabled(guide, u"rehearseButton"_s);
    guide.picture(u"batch-confirm-offers"_s);
    guide.press(u"rehearseButton"_s);
    guide.await(u"the dry run"_s, [&] {
        const QAbstractItemView *forecast = table(guide, u"rehearsalTable"_s);
        return forecast && forecast->model()->rowCount() == rows
            && guide.find(u"rehearseButton"_s)->isEnabled();
    });
    guide.picture(u"batch-dry-run"_s);
}

} // namespace PeopleDesk
