// SPDX-License-Identifier: Apache-2.0
//
// Tables written as XLSX: what was put in comes out again, as text, and a trouble leaves nothing behind.
#include "app/files/local_table_files.h"
#include "sheet_test.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

class TestXlsxFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"报告.XLSX"_s);
    }

    void everyCellComesBackAsTheTextItWas()
    {
        const QList<QStringList> rows{
            {u"工号"_s, u"姓名 & <co>"_s, u""_s, u"x"_s},
            {u"6930815272790114324"_s, u"林晓雯"_s, u"007"_s, u"2000.50"_s},
            {u"=1+1"_s, u"+86 138"_s, u"-5"_s, u"@SUM(A1)"_s},
            {u"a\nb"_s, u"\ta"_s, u" spaces "_s, u"\"quotes\""_s},
            {u"_x0041_"_s, u"a\u0001b"_s, u"\U0001F600"_s, u"true"_s},
            {u"2026-01-05"_s, u"http://127.0.0.1/"_s, u"'1"_s, u"#N/A"_s},
        };
        const auto file = m_files.create(m_path, LongNumbers::Guarded);
        QCOMPARE(append(*file, rows.first(2)).trouble, FileTrouble::None);
        QCOMPARE(append(*file, rows.mid(2)).trouble, FileTrouble::None);
        QVERIFY2(!QFile::exists(m_path), "nothing stands under the name before it is whole");
        QCOMPARE(finish(*file).trouble, FileTrouble::None);

        const Reading reading = readFile(m_path);
        QCOMPARE(reading.facts.format, SheetFacts::Format::Xlsx);
        QCOMPARE(reading.rows.size(), rows.size());
        for (qsizetype row = 0; row < rows.size(); ++row) {
            for (qsizetype column = 0; column < rows[row].size(); ++column) {
                const SheetCell cell = reading.rows[row].at(column);
                QCOMPARE(cell.text, rows[row][column]);
                QCOMPARE(cell.kind, cell.text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text);
            }
        }
        QCOMPARE(reading.reply.formulaCells, 0);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"报告.XLSX"_s});
    }

    void aLargeTableComesBackWhole()
    {
        constexpr qsizetype count = 20'000;
        const auto file = m_files.create(m_path, LongNumbers::Guarded);
        for (qsizetype i = 0; i < count; i += 1000) {
            QList<QStringList> rows;
            for (qsizetype row = i; row < i + 1000; ++row)
                rows.append({QString::number(6930815272790000000 + row), u"n%1"_s.arg(row)});
            QCOMPARE(append(*file, rows).trouble, FileTrouble::None);
        }
        QCOMPARE(finish(*file).trouble, FileTrouble::None);
        const Reading reading = readFile(m_path);
        QCOMPARE(reading.rows.size(), count);
        QCOMPARE(reading.rows.back().at(0).text, QString::number(6930815272790000000 + count - 1));
    }

    void otherNamesAreWrittenAsCsv()
    {
        const QString path = m_folder->filePath(u"a.csv"_s);
        const auto file = m_files.create(path, LongNumbers::Guarded);
        QCOMPARE(append(*file, {{u"a"_s, u"b"_s}}).trouble, FileTrouble::None);
        QCOMPARE(finish(*file).trouble, FileTrouble::None);
        QCOMPARE(readFile(path).facts.format, SheetFacts::Format::Csv);
    }

    void anEmptyTableIsAFileWithoutRows()
    {
        const auto file = m_files.create(m_path, LongNumbers::Guarded);
        QCOMPARE(finish(*file).trouble, FileTrouble::None);
        const Reading reading = readFile(m_path);
        QCOMPARE(reading.reply.trouble, SheetTrouble::None);
        QCOMPARE(reading.rows.size(), 0);
    }

    void givingUpLeavesNothingBehind()
    {
        auto file = m_files.create(m_path, LongNumbers::Guarded);
        append(*file, {{u"a"_s}});
        file.reset();
        QTRY_COMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{});
    }

    void aFolderThatIsGoneIsToldByTheFirstAnswer()
    {
        const auto file = m_files.create(m_folder->filePath(u"gone/a.xlsx"_s), LongNumbers::Guarded);
        QCOMPARE(append(*file, {{u"a"_s}}).trouble, FileTrouble::NoFolder);
        QCOMPARE(finish(*file).trouble, FileTrouble::NoFolder);
    }

    void moreRowsThanFitAreTold()
    {
        const auto file = m_files.create(m_path, LongNumbers::Guarded);
        QCOMPARE(append(*file, QList<QStringList>(1'048'575)).trouble, FileTrouble::None);
        QCOMPARE(append(*file, {{u"the last"_s}}).trouble, FileTrouble::None);
        QCOMPARE(append(*file, {{u"one too many"_s}}).trouble, FileTrouble::Unwritable);
        QVERIFY(finish(*file).trouble != FileTrouble::None);
        QVERIFY(!QFile::exists(m_path));
    }

private:
    FileReply append(TableFile &file, const QList<QStringList> &rows)
    {
        return answerTo([&](const TableFile::Answer &answer) { file.append(rows, this, answer); });
    }
    FileReply finish(TableFile &file)
    {
        return answerTo([&](const TableFile::Answer &answer) { file.finish(this, answer); });
    }
    static FileReply answerTo(const std::function<void(const TableFile::Answer &)> &ask)
    {
        std::optional<FileReply> reply;
        ask([&reply](const FileReply &said) { reply = said; });
        if (!QTest::qWaitFor([&] { return reply.has_value(); }, 60'000))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return reply.value_or(FileReply{FileTrouble::Unwritable, u"no answer"_s});
    }

    LocalTableFiles m_files;
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestXlsxFile)
#include "tst_xlsx_file.moc"
