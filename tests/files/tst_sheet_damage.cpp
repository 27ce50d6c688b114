// SPDX-License-Identifier: Apache-2.0
//
// Files that are something else than they seem, cut off, broken, or made to break something.
#include "sheet_test.h"
#include "zip_of.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <random>
#include <unistd.h>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray utf16(const QString &text)
{
    return QByteArray(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
}

const QByteArray oldOffice = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1" + QByteArray(4096, '\0');

QByteArray smallXlsx()
{
    ZipPart deflated =
        sheet(1, QByteArray(R"(<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>12.5</v></c></row>)"));
    deflated.isDeflated = true;
    return xlsxOf({}, {}, {deflated, sharedStrings({"<t>林晓雯</t>"}), styles({"14"})});
}

QByteArray smallOds()
{
    return odsOf(
        R"(<table:table table:name="a"><table:table-row><table:table-cell office:value-type="string"><text:p>a</text:p> )"
        R"(</table:table-cell></table:table-row></table:table>)");
}

} // namespace

class TestSheetDamage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void filesAreKnownByWhatIsInThem_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<SheetTrouble>("trouble");
        QTest::newRow("xlsx") << smallXlsx() << SheetTrouble::None;
        QTest::newRow("ods") << smallOds() << SheetTrouble::None;
        QTest::newRow("csv") << "a,b\n"_ba << SheetTrouble::None;
        QTest::newRow("xls") << oldOffice + utf16(u"Workbook"_s) << SheetTrouble::UnknownFormat;
        QTest::newRow("xlsx with a password")
            << oldOffice + utf16(u"EncryptedPackage"_s) << SheetTrouble::Encrypted;
        QTest::newRow("far into the file")
            << oldOffice + QByteArray((1 << 20) - 4100, 'x') + utf16(u"EncryptedPackage"_s)
            << SheetTrouble::Encrypted;
        QTest::newRow("pdf") << "%PDF-1.7\n"_ba << SheetTrouble::UnknownFormat;
        QTest::newRow("png") << "\x89PNG\r\n\x1A\n...."_ba << SheetTrouble::UnknownFormat;
        QTest::newRow("rtf") << "{\\rtf1 a}"_ba << SheetTrouble::UnknownFormat;
        QTest::newRow("a web page called xls")
            << "\xEF\xBB\xBF\r\n<HTML><table></table></HTML>"_ba << SheetTrouble::UnknownFormat;
        QTest::newRow("a program") << QByteArray("\x7F"
                                                 "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0\x03\0>\0",
                                                 20)
                                   << SheetTrouble::UnknownFormat;
        QTest::newRow("docx") << zipOf(
            {{"[Content_Types].xml", "<Types/>"},
             {"_rels/.rels",
              R"(<R><Relationship Id="a" Type="x/officeDocument" Target="word/document.xml"/></R>)"},
             {"word/document.xml", "<a/>"}})
                              << SheetTrouble::UnknownFormat;
        QTest::newRow("odt") << zipOf(
            {{"mimetype", "application/vnd.oasis.opendocument.text"}, {"content.xml", "<a/>"}})
                             << SheetTrouble::UnknownFormat;
        QTest::newRow("an empty zip") << zipOf({}) << SheetTrouble::UnknownFormat;
        QTest::newRow("zip with a password")
            << xlsxOf({}, {}, {{.name = "xl/worksheets/sheet1.xml", .content = "x", .isEncrypted = true}})
            << SheetTrouble::Encrypted;
    }
    void filesAreKnownByWhatIsInThem()
    {
        QFETCH(const QByteArray, bytes);
        const Reading reading = readBytes(bytes);
        QTEST(reading.reply.trouble, "trouble");
        QCOMPARE(reading.begun, reading.reply.trouble == SheetTrouble::None ? 1 : 0);
    }

    void aFileThatIsNotThereIsTold()
    {
        const QTemporaryDir folder;
        QCOMPARE(readFile(folder.filePath(u"gone.csv"_s)).reply.trouble, SheetTrouble::NotThere);
        QCOMPARE(readFile(folder.path()).reply.trouble, SheetTrouble::NotThere);
        QCOMPARE(readFile(u"/dev/zero"_s).reply.trouble, SheetTrouble::UnknownFormat);
    }

    void aFileThatNobodyMayReadIsTold()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"a.csv"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.setPermissions({}));
        QVERIFY(QFile::setPermissions(folder.path(),
                                      QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup
                                          | QFile::ReadOther | QFile::ExeOther));
        // Root may read everything, so a test of what nobody may read has to be somebody else.
        const bool wasRoot = getuid() == 0;
        constexpr uid_t nobody = 65534;
        if (wasRoot)
            QCOMPARE(setresuid(nobody, nobody, 0), 0);
        const SheetTrouble trouble = readFile(path).reply.trouble;
        if (wasRoot)
            QCOMPARE(setresuid(0, 0, 0), 0);
        QCOMPARE(trouble, SheetTrouble::NoPermission);
    }

    void bombsAreNotUnpacked()
    {
        const auto bomb = [](const QByteArray &name, const QByteArray &content, qint64 claimed) {
            return ZipPart{.name = name, .content = content, .claimedSize = claimed, .isDeflated = true};
        };
        const QByteArray zeros(101 << 20, '0');
        const auto trouble = [](const ZipPart &part) {
            const Reading reading = readBytes(xlsxOf({}, {}, {part}));
            return reading.reply.trouble;
        };
        QCOMPARE(trouble(bomb("xl/worksheets/sheet1.xml", zeros, -1)), SheetTrouble::TooLarge);
        QCOMPARE(trouble(bomb("xl/sharedStrings.xml", zeros, -1)), SheetTrouble::TooLarge);
        QCOMPARE(trouble(bomb("xl/worksheets/sheet1.xml", "<a/>", qint64(3) << 30)), SheetTrouble::TooLarge);
        // One that denies its size.
        QCOMPARE(trouble(bomb("xl/worksheets/sheet1.xml", zeros.first(1 << 20), 1000)),
                 SheetTrouble::Damaged);
        QCOMPARE(trouble(bomb("xl/worksheets/sheet1.xml", "<a/>", 1000)), SheetTrouble::Damaged);
    }

    void aWrongCheckSumIsDamage()
    {
        ZipPart part = sheet(1, R"(<row r="1"><c r="A1"><v>1</v></c></row>)");
        part.hasWrongSum = true;
        const Reading reading = readBytes(xlsxOf({}, {}, {part}));
        QCOMPARE(reading.reply.trouble, SheetTrouble::Damaged);
        QCOMPARE(reading.rows.size(), 0);
    }

    void entitiesAreNotResolved()
    {
        const QByteArray xml =
            R"(<?xml version="1.0"?><!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/hostname">]> )"
            R"(<worksheet><sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&x;</t></is></c></row></sheetData></worksheet>)";
        const Reading reading = readBytes(xlsxOf({}, {}, {{"xl/worksheets/sheet1.xml", xml}}));
        QCOMPARE(reading.reply.trouble, SheetTrouble::Damaged);
        QCOMPARE(reading.rows.size(), 0);
    }

    void xmlThatNestsWithoutEndIsDamage()
    {
        const QByteArray xml = QByteArray("<a>").repeated(100'000);
        QCOMPARE(readBytes(xlsxOf({}, {}, {{"xl/worksheets/sheet1.xml", xml}})).reply.trouble,
                 SheetTrouble::Damaged);
    }

    void aPartThatIsMissingIsDamage()
    {
        QCOMPARE(readBytes(xlsxOf({}, {}, {{"xl/_rels/workbook.xml.rels", "<a/>"}})).reply.trouble,
                 SheetTrouble::Damaged);
        QList<ZipPart> parts = workbook({{"Sheet1", ""}, {"Sheet2", ""}});
        const Reading reading = readBytes(xlsxOf({}, {}, parts), {.sheet = u"Sheet2"_s});
        QCOMPARE(reading.reply.trouble, SheetTrouble::Damaged);
    }

    /// The end of a zip file says where everything is: cut off anywhere, nothing of it can be trusted.
    void aFileThatIsCutOffIsDamage()
    {
        for (const QByteArray &whole : {smallXlsx(), smallOds()}) {
            for (qsizetype size = 4; size < whole.size(); size += 7) {
                const Reading reading = readBytes(whole.first(size));
                QCOMPARE(reading.reply.trouble, SheetTrouble::Damaged);
                QCOMPARE(reading.rows.size(), 0);
            }
        }
    }

    /// Cut off within the XML, which the zip around it does not show.
    void xmlThatIsCutOffIsDamage()
    {
        const QByteArray xml =
            sheet(
                1,
                R"(<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[a]]>&amp;<!-- b --></t></is></c></row>)")
                .content;
        for (qsizetype size = 0; size < xml.size(); ++size) {
            const Reading reading =
                readBytes(xlsxOf({}, {}, {{"xl/worksheets/sheet1.xml", xml.first(size)}}));
            QCOMPARE(reading.reply.trouble, SheetTrouble::Damaged);
        }
    }

    /// Whatever is changed in a file, reading ends; what it gives is the truth or nothing.
    void brokenBytesNeverBecomeOtherRows()
    {
        std::mt19937 random(4);
        for (const QByteArray &whole : {smallXlsx(), smallOds()}) {
            const QStringList truth = shown(readBytes(whole));
            for (int i = 0; i < 300; ++i) {
                QByteArray bytes = whole;
                bytes[qsizetype(random() % size_t(bytes.size()))] = static_cast<char>(random());
                const Reading reading = readBytes(bytes);
                if (reading.reply.trouble == SheetTrouble::None
                    && reading.facts.format != SheetFacts::Format::Csv)
                    QCOMPARE(shown(reading), truth);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestSheetDamage)
#include "tst_sheet_damage.moc"
