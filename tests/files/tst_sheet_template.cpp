// SPDX-License-Identifier: Apache-2.0
//
// Templates of all operations, written and opened again as if somebody had filled them in.
#include "app/files/xlsx_templates.h"
#include "app/files/zip_parts.h"
#include "app/language/tongue_file.h"
#include "models/operations/catalog.h"
#include "models/sheet/sheet_check.h"
#include "sheet_test.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <optional>

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(const PeopleDesk::OperationSpec *)

namespace {

const FormStart start{QDateTime({2026, 8, 3}, {10, 0}), u"open_id"_s};

/// A part of the file, as text.
QString partOf(const QString &path, const QByteArray &part)
{
    const ZipParts parts(path);
    return parts.has(part) ? QString::fromUtf8(parts.read(part)) : QString();
}

/// What the drop-down of a column offers, and how it judges the rest ("stop", "warning"); none: no drop-down.
struct DropDown
{
    QString list = {}; ///< as the file says it
    QString style = {};
};

std::optional<DropDown> dropDownOf(const QString &path, const QString &column)
{
    static const QRegularExpression rule(
        u"<dataValidation ([^>]*)><formula1>([^<]*)</formula1></dataValidation>"_s);
    QRegularExpressionMatchIterator matches = rule.globalMatch(partOf(path, "xl/worksheets/sheet1.xml"_ba));
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        const QString attributes = match.captured(1);
        if (!attributes.contains(u"sqref=\"%1"_s.arg(column + u"2:"_s + column + u"1000000\""_s))
            || !attributes.contains("type=\"list\""_L1))
            continue;
        return DropDown{match.captured(2),
                        attributes.contains("errorStyle=\"warning\""_L1) ? u"warning"_s : u"stop"_s};
    }
    return std::nullopt;
}

QString letterOf(qsizetype column)
{
    const QString last(QChar(char16_t(u'A' + column % 26)));
    return column < 26 ? last : letterOf(column / 26 - 1) + last;
}

} // namespace

class TestSheetTemplate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"模板.xlsx"_s);
    }

    void everyColumnIsFoundAgain_data() { operations(); }
    void everyColumnIsFoundAgain()
    {
        QFETCH(const OperationSpec *, spec);
        QCOMPARE(write(templateOf()).trouble, FileTrouble::None);
        const Reading reading = readFile(m_path);
        const HeaderRow header = findHeader(reading.rows, HeaderWords(*spec, m_both));
        QCOMPARE(header.place, 0);
        QStringList paths;
        for (const SheetColumn &column : sheetColumns(*spec, 3))
            paths.append(column.path);
        QCOMPARE(header.mapping.paths(), paths);
    }

    void theExampleIsARowWithoutAProblem_data() { operations(); }
    void theExampleIsARowWithoutAProblem()
    {
        QFETCH(const OperationSpec *, spec);
        QCOMPARE(write(templateOf()).trouble, FileTrouble::None);
        const Reading reading = readFile(m_path);
        QCOMPARE(reading.rows.size(), 2);
        const HeaderRow header = findHeader(reading.rows, HeaderWords(*spec, m_both));
        const SheetCheck check(*spec, header.mapping, start, m_both);
        const CheckedRows checked = check.check({reading.rows.at(1)});
        for (const Problem &problem : checked.rows.at(0).problems) {
            // What is only said of every row that was not read is no word about this one.
            if (problem.severity == Severity::Block || !problem.field.isEmpty())
                QFAIL(qPrintable(problem.field + u": "_s + problem.text.now()));
        }
        QVERIFY(check.draftOf(reading.rows.at(1)).values.keys().size() > 1);
        for (const SheetCell &cell : reading.rows.at(1).cells())
            QVERIFY(cell.kind == SheetCell::Kind::Text || cell.kind == SheetCell::Kind::Empty);
    }

    void choicesAreOfferedAsDropDowns_data() { operations(); }
    void choicesAreOfferedAsDropDowns()
    {
        QFETCH(const OperationSpec *, spec);
        QFETCH(const Tongue *, tongue);
        QCOMPARE(write(templateOf()).trouble, FileTrouble::None);
        const QList<SheetColumn> columns = sheetColumns(*spec, 3);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            const FieldSpec &field = columns.at(i).value();
            const auto offered = dropDownOf(m_path, letterOf(i));
            QCOMPARE(offered.has_value(), !field.choices.isEmpty());
            if (!offered)
                continue;
            QCOMPARE(offered->style, field.choicesOpen ? u"warning"_s : u"stop"_s);
            const QString first = field.choices.constFirst().label.in(*tongue).toHtmlEscaped();
            QVERIFY2(offered->list.startsWith("choices!"_L1) || offered->list.startsWith(u"&quot;"_s + first)
                         || offered->list.startsWith(u'"' + first),
                     qPrintable(offered->list));
        }
    }

    void aLongListStandsOnAHiddenSheet()
    {
        QStringList codes;
        for (int i = 0; i < 100; ++i)
            codes.append(u"C%1"_s.arg(i));
        QCOMPARE(
            write({u"t"_s, {{.header = u"a"_s}, {.header = u"b"_s, .choices = codes, .choicesOpen = true}}})
                .trouble,
            FileTrouble::None);
        const auto offered = dropDownOf(m_path, u"B"_s);
        QVERIFY(offered);
        QCOMPARE(offered->list, u"choices!$A$1:$A$100"_s);
        QCOMPARE(offered->style, u"warning"_s);
        const Reading reading = readFile(m_path);
        QCOMPARE(reading.facts.sheet, u"t"_s);
        QCOMPARE(reading.facts.hiddenSheets, QStringList{u"choices"_s});
        const Reading list = readFile(m_path, {.sheet = u"choices"_s});
        QCOMPARE(list.rows.size(), 100);
        QCOMPARE(list.rows.back().at(0).text, u"C99"_s);
    }

    /// In the rule itself a comma would part them.
    void choicesWithCommasStayWhole()
    {
        QCOMPARE(write({u"t"_s, {{.header = u"a"_s, .choices = {u"x, y"_s, u"z"_s}}}}).trouble,
                 FileTrouble::None);
        QCOMPARE(dropDownOf(m_path, u"A"_s)->list, u"choices!$A$1:$A$2"_s);
        QCOMPARE(shown(readFile(m_path, {.sheet = u"choices"_s})), (QStringList{u"1: x, y"_s, u"2: z"_s}));
    }

    void allColumnsAreText()
    {
        QCOMPARE(write({u"t"_s, {{.header = u"a"_s}, {.header = u"b"_s}}}).trouble, FileTrouble::None);
        const QString sheet = partOf(m_path, "xl/worksheets/sheet1.xml"_ba);
        const QString styles = partOf(m_path, "xl/styles.xml"_ba);
        static const QRegularExpression column(u"<col min=\"(\\d+)\" max=\"(\\d+)\"[^>]* style=\"(\\d+)\""_s);
        static const QRegularExpression format(u"<xf numFmtId=\"(\\d+)\""_s);
        QStringList formats;
        const QString cells = styles.mid(styles.indexOf("<cellXfs"_L1));
        for (QRegularExpressionMatchIterator i = format.globalMatch(cells); i.hasNext();)
            formats.append(i.next().captured(1));
        int next = 1;
        for (QRegularExpressionMatchIterator i = column.globalMatch(sheet); i.hasNext();) {
            const QRegularExpressionMatch match = i.next();
            QCOMPARE(match.captured(1).toInt(), next);
            next = match.captured(2).toInt() + 1;
            QCOMPARE(formats.value(match.captured(3).toInt()), u"49"_s); // "@"
        }
        QCOMPARE(next, 16'385);
        QVERIFY(sheet.contains("state=\"frozen\""_L1));
    }

    void notesStandBesideTheHeader()
    {
        QCOMPARE(write({u"t"_s, {{.header = u"a"_s, .note = u"提示 <&>"_s, .isNeeded = true}}}).trouble,
                 FileTrouble::None);
        const QString comments = partOf(m_path, "xl/comments1.xml"_ba);
        QVERIFY2(comments.contains("ref=\"A1\""_L1) && comments.contains(u"提示 &lt;&amp;&gt;"_s),
                 qPrintable(comments));
        QCOMPARE(readFile(m_path).rows.at(0).at(0).text, u"a *"_s);
    }

    void anyNameBecomesTheNameOfASheet_data()
    {
        QTest::addColumn<QString>("wish");
        QTest::addColumn<QString>("name");
        QTest::newRow("signs") << u"a/b:c*[d]?\\e"_s << u"a b c d e"_s;
        QTest::newRow("long") << u"奖"_s.repeated(40) << u"奖"_s.repeated(31);
        QTest::newRow("cut in a letter") << u"a"_s.repeated(30) + u"\U0001F600"_s << u"a"_s.repeated(30);
        QTest::newRow("apostrophes") << u"'a'"_s << u"a"_s;
        QTest::newRow("none") << u"//"_s << u"Sheet1"_s;
    }
    void anyNameBecomesTheNameOfASheet()
    {
        QFETCH(QString, wish);
        QCOMPARE(write({wish, {{.header = u"a"_s}}}).trouble, FileTrouble::None);
        QTEST(readFile(m_path).facts.sheet, "name");
    }

    void aFolderThatIsGoneIsTold()
    {
        m_path = m_folder->filePath(u"gone/a.xlsx"_s);
        QCOMPARE(write({u"t"_s, {{.header = u"a"_s}}}).trouble, FileTrouble::NoFolder);
    }

    void whatStoodThereIsReplacedAsAWhole()
    {
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        QVERIFY(old.write("old") > 0);
        old.close();
        QCOMPARE(write({u"t"_s, {{.header = u"a"_s}}}).trouble, FileTrouble::None);
        QCOMPARE(readFile(m_path).facts.sheet, u"t"_s);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden), QStringList{u"模板.xlsx"_s});
    }

    void nobodyIsAnsweredWhoIsGone()
    {
        bool isAnswered = false;
        auto context = std::make_unique<QObject>();
        m_templates.write(m_path, {u"t"_s, {{.header = u"a"_s}}}, context.get(),
                          [&isAnswered](const FileReply &) { isAnswered = true; });
        context.reset();
        QCOMPARE(write({u"t"_s, {{.header = u"b"_s}}}).trouble, FileTrouble::None);
        QVERIFY(!isAnswered);
    }

private:
    void operations()
    {
        QTest::addColumn<const OperationSpec *>("spec");
        QTest::addColumn<const Tongue *>("tongue");
        for (const OperationSpec *spec : operationCatalog()) {
            if (spec->place == Place::Step)
                continue;
            for (const Tongue *tongue : m_both)
                QTest::addRow("%s %s", qPrintable(spec->key), tongue->isChinese() ? "zh" : "en")
                    << spec << tongue;
        }
    }

    static SheetTemplate templateOf()
    {
        QFETCH(const OperationSpec *, spec);
        QFETCH(const Tongue *, tongue);
        return sheetTemplate(*spec, *tongue, start);
    }

    FileReply write(const SheetTemplate &sheet)
    {
        std::optional<FileReply> reply;
        m_templates.write(m_path, sheet, this, [&reply](const FileReply &said) { reply = said; });
        if (!QTest::qWaitFor([&] { return reply.has_value(); }, 60'000))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return reply.value_or(FileReply{FileTrouble::Unwritable, u"no answer"_s});
    }

    TongueFile m_chinese{u"zh"_s};
    TongueFile m_english{u"en"_s};
    const Tongues m_both{&m_chinese, &m_english};
    XlsxTemplates m_templates;
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestSheetTemplate)
#include "tst_sheet_template.moc"
