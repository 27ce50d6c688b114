// SPDX-License-Identifier: Apache-2.0
//
// CSV files as people have them: from Chinese Excel, from systems, cut off, half broken.
#include "sheet_test.h"

#include <QStringEncoder>
#include <QTest>

#include <algorithm>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

QByteArray encoded(const char *encoding, const QString &text)
{
    return QStringEncoder(encoding)(text);
}

const QString people = u"工号,姓名\r\n6930815272790114324,林晓雯\r\n"_s;
const QStringList peopleShown{u"1: 工号|姓名"_s, u"2: 6930815272790114324|林晓雯"_s};

} // namespace

class TestSheetCsv : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theEncodingIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<bool>("isGuess");
        QTest::newRow("UTF-8") << people.toUtf8() << u"UTF-8"_s << false;
        QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + people.toUtf8() << u"UTF-8"_s << false;
        QTest::newRow("UTF-16 LE with a mark")
            << "\xFF\xFE" + encoded("UTF-16LE", people) << u"UTF-16LE"_s << false;
        QTest::newRow("UTF-16 BE with a mark")
            << "\xFE\xFF" + encoded("UTF-16BE", people) << u"UTF-16BE"_s << false;
        QTest::newRow("UTF-16 LE without") << encoded("UTF-16LE", people) << u"UTF-16LE"_s << true;
        QTest::newRow("UTF-16 BE without") << encoded("UTF-16BE", people) << u"UTF-16BE"_s << true;
        QTest::newRow("as Chinese Excel writes") << encoded("GB18030", people) << u"GB18030"_s << true;
    }
    void theEncodingIsFoundOut()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QString, encoding);
        QFETCH(const bool, isGuess);
        const Reading reading = readBytes(bytes);
        QCOMPARE(reading.reply.trouble, SheetTrouble::None);
        QCOMPARE(shown(reading), peopleShown);
        QCOMPARE(reading.facts.format, SheetFacts::Format::Csv);
        QCOMPARE(reading.facts.encoding, encoding);
        QCOMPARE(reading.facts.encodingIsGuess, isGuess);
        QCOMPARE(reading.begun, 1);
        QCOMPARE(reading.reply.rows, 2);
    }

    /// The first block alone would be UTF-8.
    void theWholeFileDecidesAboutTheEncoding()
    {
        QByteArray bytes;
        while (bytes.size() < 3'000'000)
            bytes += "6930815272790114324,ascii only\r\n";
        const Reading reading = readBytes(bytes + encoded("GB18030", u"1,林晓雯\r\n"_s));
        QCOMPARE(reading.facts.encoding, u"GB18030"_s);
        QCOMPARE(reading.rows.back().at(1).text, u"林晓雯"_s);
    }

    void charactersMayLieAcrossBlocks_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("UTF-8") << "UTF-8"_ba;
        QTest::newRow("GB18030") << "GB18030"_ba;
        QTest::newRow("UTF-16LE") << "UTF-16LE"_ba;
    }
    void charactersMayLieAcrossBlocks()
    {
        QFETCH(const QByteArray, encoding);
        // Of two, three and four bytes, so that some lie across whatever the size of a block is.
        QString text;
        const QString line = u"é林𠮷,a\n"_s;
        for (int i = 0; i < 150'000; ++i)
            text += line;
        const Reading reading =
            readBytes(encoded(encoding.constData(), text), {.encoding = QString::fromLatin1(encoding)});
        QCOMPARE(reading.rows.size(), 150'000);
        const bool allAreWhole = std::all_of(reading.rows.begin(), reading.rows.end(),
                                             [](const CellRow &row) { return row.at(0).text == u"é林𠮷"_s; });
        QVERIFY(allAreWhole);
    }

    void aChosenEncodingWins()
    {
        const Reading reading = readBytes(encoded("GB18030", people), {.encoding = u"UTF-8"_s});
        QCOMPARE(reading.facts.encoding, u"UTF-8"_s);
        QVERIFY(!reading.facts.encodingIsGuess);
        QVERIFY(reading.rows.at(1).at(1).text.contains(QChar::ReplacementCharacter));
        QCOMPARE(reading.rows.at(1).at(0).text, u"6930815272790114324"_s);
        QCOMPARE(readBytes(people.toUtf8(), {.encoding = u"klingon"_s}).reply.trouble,
                 SheetTrouble::WrongEncoding);
    }

    void aCharacterThatIsCutOffAtTheEndIsSeen_data()
    {
        QTest::addColumn<QByteArray>("encoding");
        QTest::newRow("UTF-8") << "UTF-8"_ba;
        QTest::newRow("GB18030") << "GB18030"_ba;
        QTest::newRow("UTF-16LE") << "UTF-16LE"_ba;
    }
    void aCharacterThatIsCutOffAtTheEndIsSeen()
    {
        QFETCH(const QByteArray, encoding);
        const QByteArray whole = encoded(encoding.constData(), u"1,林晓"_s);
        const Reading reading = readBytes(whole.chopped(1), {.encoding = QString::fromLatin1(encoding)});
        QCOMPARE(reading.rows.at(0).at(1).text, u"林\uFFFD"_s);
    }

    void theSeparatorIsFoundOut_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QChar>("separator");
        QTest::addColumn<QStringList>("rows");
        QTest::newRow("comma") << "a,b\n1,2\n"_ba << QChar(u',') << QStringList{u"1: a|b"_s, u"2: 1|2"_s};
        QTest::newRow("semicolon") << "a;b\n1,5;2,5\n"_ba << QChar(u';')
                                   << QStringList{u"1: a|b"_s, u"2: 1,5|2,5"_s};
        QTest::newRow("tab") << "a\tb\n\"1\"\t\"x,y\"\n"_ba << QChar(u'\t')
                             << QStringList{u"1: a|b"_s, u"2: 1|x,y"_s};
        QTest::newRow("within quotes they do not count") << "\"a;b;c\",d\n\"e;f;g\",h\n"_ba << QChar(u',')
                                                         << QStringList{u"1: a;b;c|d"_s, u"2: e;f;g|h"_s};
        QTest::newRow("one column") << "id\n1\n2\n"_ba << QChar(u',')
                                    << QStringList{u"1: id"_s, u"2: 1"_s, u"3: 2"_s};
        QTest::newRow("said by Excel")
            << "sep=;\r\na,x;b,x\r\n"_ba << QChar(u';') << QStringList{u"1: a,x|b,x"_s};
    }
    void theSeparatorIsFoundOut()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QChar, separator);
        QFETCH(const QStringList, rows);
        const Reading reading = readBytes(bytes);
        QCOMPARE(reading.facts.separator, separator);
        QCOMPARE(shown(reading), rows);
    }

    void aChosenSeparatorWins()
    {
        const Reading reading = readBytes("a,b;c\n", {.separator = u';'});
        QCOMPARE(shown(reading), QStringList{u"1: a,b|c"_s});
        QCOMPARE(shown(readBytes("sep=;\na,b;c\n", {.separator = u','})), QStringList{u"1: a|b;c"_s});
    }

    void cellsComeByteForByte_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QStringList>("rows");
        const auto row = [](const char *name, const QByteArray &bytes, const QStringList &rows) {
            QTest::newRow(name) << bytes << rows;
        };
        row("quotes in quotes", "\"say \"\"no\"\"\",b\r\n", {u"1: say \"no\"|b"_s});
        row("quoted at the end of a line", "\"a\",\"b\"\r\n\"c\",\"d\"\r\n", {u"1: a|b"_s, u"2: c|d"_s});
        row("separators in quotes", "\"a,b\",c\n", {u"1: a,b|c"_s});
        row("line breaks in quotes", "\"a\r\nb\nc\",d\r\n1,2\r\n", {u"1: a\r\nb\nc|d"_s, u"2: 1|2"_s});
        row("spaces", " a , \"b\" ,\" c \"\n", {u"1:  a | \"b\" | c "_s});
        row("a quote within", "5\" disk,b\n", {u"1: 5\" disk|b"_s});
        row("text behind a closing quote", "\"abc\"def,x\n", {u"1: abcdef|x"_s});
        row("an empty quoted cell", "\"\",x,\"\"\n", {u"1: |x|"_s});
        row("a formula that keeps an id text", "=\"007\",x\n", {u"1: =\"007\"|x"_s});
        row("an apostrophe", "'007,x\n", {u"1: '007|x"_s});
        row("empty cells", "a,,\n,,c\n", {u"1: a||"_s, u"2: ||c"_s});
        row("no line end at the end", "a,b\nc,d", {u"1: a|b"_s, u"2: c|d"_s});
        row("quoted, no line end at the end", "a,\"b\"", {u"1: a|b"_s});
        row("a separator at the end", "a,b\nc,", {u"1: a|b"_s, u"2: c|"_s});
        row("line ends of old Macs", "a,b\rc,d\r", {u"1: a|b"_s, u"2: c|d"_s});
        row("a CR within a cell", "a\rb,c\nd,e\n", {u"1: a\rb|c"_s, u"2: d|e"_s});
        row("tab, quotes, CRLF", "\"a\"\t\"b\"\r\n\"c\"\t\"d\"\r\n", {u"1: a|b"_s, u"2: c|d"_s});
    }
    void cellsComeByteForByte()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QStringList, rows);
        const Reading reading = readBytes(bytes);
        QCOMPARE(reading.reply.trouble, SheetTrouble::None);
        QCOMPARE(shown(reading), rows);
    }

    void everyCellIsText()
    {
        const Reading reading = readBytes("6930815272790114324,12.50,2026-01-05,true\n");
        for (const SheetCell &cell : reading.rows.at(0).cells())
            QCOMPARE(cell.kind, SheetCell::Kind::Text);
        QCOMPARE(readBytes("a,,b\n").rows.at(0).at(1).kind, SheetCell::Kind::Empty);
    }

    void blankRecordsAreLeftOutAndCounted()
    {
        const Reading reading = readBytes("a,b\n\n,\n \t,\n\"x\ny\",1\nz,2\n");
        QCOMPARE(shown(reading), (QStringList{u"1: a|b"_s, u"5: x\ny|1"_s, u"6: z|2"_s}));
        QCOMPARE(reading.reply.rows, 3);
    }

    void aQuoteThatIsNeverClosedIsToldWithItsLine()
    {
        const Reading reading = readBytes("a,b\n\"x\ny\",1\nz,\"never\n3,4\n");
        QCOMPARE(reading.reply.trouble, SheetTrouble::Damaged);
        QVERIFY2(reading.reply.detail.contains(u"line 4"_s), qPrintable(reading.reply.detail));
        QCOMPARE(readBytes("a,b\n1,\"").reply.trouble, SheetTrouble::Damaged);
        QCOMPARE(readBytes("a,\"b\"\"").reply.trouble, SheetTrouble::Damaged);

        const Reading large = readBytes("a,\"b\n" + QByteArray("1,2\n").repeated(2'500'000));
        QCOMPARE(large.reply.trouble, SheetTrouble::Damaged);
        QVERIFY(large.reply.detail.contains(u"line 1:"_s));
    }

    void anEmptyFileHasNoRows()
    {
        for (const QByteArray &bytes : {""_ba, "\n"_ba, "\xEF\xBB\xBF"_ba}) {
            const Reading reading = readBytes(bytes);
            QCOMPARE(reading.reply.trouble, SheetTrouble::None);
            QCOMPARE(reading.begun, 1);
            QCOMPARE(reading.rows.size(), 0);
        }
    }

    void moreRowsThanASpreadsheetHasAreRefused()
    {
        const QByteArray most = QByteArray("1,2\n").repeated(1'048'576);
        QCOMPARE(readBytes(most).reply.rows, 1'048'576);
        QCOMPARE(readBytes(most + "1,2\n").reply.trouble, SheetTrouble::TooLarge);
    }
};

QTEST_GUILESS_MAIN(TestSheetCsv)
#include "tst_sheet_csv.moc"
