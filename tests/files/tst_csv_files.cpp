// SPDX-License-Identifier: Apache-2.0
//
// CSV files on a real disk: what a spreadsheet meets, and what is left behind when a disk does not play
// along.
#include "app/files/csv_text.h"
#include "app/files/local_table_files.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <csignal>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/resource.h>
#include <unistd.h>
#endif

using namespace PeopleDesk;
using namespace Qt::StringLiterals;

namespace {

/// Files may not grow beyond a size while this lives, as on a disk that is full.
class SmallFiles
{
public:
    explicit SmallFiles(rlim_t bytes)
    {
        getrlimit(RLIMIT_FSIZE, &m_before);
        rlimit small = m_before;
        small.rlim_cur = bytes;
        setrlimit(RLIMIT_FSIZE, &small);
        m_handler = std::signal(SIGXFSZ, SIG_IGN);
    }
    ~SmallFiles()
    {
        setrlimit(RLIMIT_FSIZE, &m_before);
        std::signal(SIGXFSZ, m_handler);
    }
    Q_DISABLE_COPY_MOVE(SmallFiles)

private:
    rlimit m_before{};
    void (*m_handler)(int) = nullptr;
};

/// Root may write anywhere, so a test of what nobody may write has to be somebody else.
class NotRoot
{
public:
    NotRoot()
    {
        if (m_wasRoot && setresuid(nobody, nobody, 0) != 0)
            QTest::qFail("can't become somebody else", __FILE__, __LINE__);
    }
    ~NotRoot()
    {
        if (m_wasRoot && setresuid(0, 0, 0) != 0)
            QTest::qFail("can't become root again", __FILE__, __LINE__);
    }
    Q_DISABLE_COPY_MOVE(NotRoot)

private:
    static constexpr uid_t nobody = 65534;
    const bool m_wasRoot = getuid() == 0;
};

} // namespace

class TestCsvFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFileForProgramsKeepsLongNumbersToTheLetter()
    {
        QCOMPARE(csvLine({u"6930815272790114324"_s, u"007"_s, u"=1+1"_s}, LongNumbers::Plain),
                 "6930815272790114324,007,'=1+1\r\n");
    }

    void init()
    {
        m_folder.emplace();
        QVERIFY(m_folder->isValid());
        m_path = m_folder->filePath(u"历史.csv"_s);
    }

    void cellsAreQuotedWhereNeeded_data()
    {
        QTest::addColumn<QString>("cell");
        QTest::addColumn<QString>("written");
        QTest::newRow("plain") << u"HT-2"_s << u"HT-2"_s;
        QTest::newRow("empty") << u""_s << u""_s;
        QTest::newRow("comma") << u"a,b"_s << u"\"a,b\""_s;
        QTest::newRow("quote") << u"say \"no\""_s << u"\"say \"\"no\"\"\""_s;
        QTest::newRow("line break") << u"a\nb"_s << u"\"a\nb\""_s;
        QTest::newRow("space in front") << u" a"_s << u"\" a\""_s;
        QTest::newRow("formula") << u"=1+1"_s << u"'=1+1"_s;
        QTest::newRow("plus") << u"+86 138"_s << u"'+86 138"_s;
        QTest::newRow("minus") << u"-1"_s << u"'-1"_s;
        QTest::newRow("at") << u"@SUM(A1)"_s << u"'@SUM(A1)"_s;
        QTest::newRow("tab before a formula") << u"\t=1"_s << u"'\t=1"_s;
        QTest::newRow("formula with quotes")
            << u"=HYPERLINK(\"x\",\"y\")"_s << u"\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\""_s;
        QTest::newRow("an id that would be rounded") << u"6930815272790114324"_s << u"'6930815272790114324"_s;
        QTest::newRow("leading zero") << u"007"_s << u"'007"_s;
        QTest::newRow("zero") << u"0"_s << u"0"_s;
        QTest::newRow("a code") << u"1160545"_s << u"1160545"_s;
        QTest::newRow("chinese") << u"林晓雯"_s << u"林晓雯"_s;
    }
    void cellsAreQuotedWhereNeeded()
    {
        QFETCH(const QString, cell);
        QFETCH(const QString, written);
        QCOMPARE(QString::fromUtf8(csvLine({cell}, LongNumbers::Guarded)), written + u"\r\n"_s);
    }

    void aFileBeginsWithTheMarkAndHoldsEveryRow()
    {
        const auto file = m_files.create(m_path, LongNumbers::Guarded);
        QCOMPARE(append(*file, {{u"时间"_s, u"a,b"_s}}).trouble, FileTrouble::None);
        QCOMPARE(append(*file, {{u"1"_s, u"2"_s}, {u"3"_s, u"4"_s}}).trouble, FileTrouble::None);
        QVERIFY2(!QFile::exists(m_path), "nothing stands under the name before it is whole");
        QCOMPARE(finish(*file).trouble, FileTrouble::None);
        QCOMPARE(contents(), QByteArray(byteOrderMark) + "时间,\"a,b\"\r\n1,2\r\n3,4\r\n");
        QCOMPARE(filesLeft(), QStringList{u"历史.csv"_s});
    }

    void answersComeLaterOnTheCallersThread()
    {
        const auto file = m_files.create(m_path, LongNumbers::Guarded);
        QThread *thread = nullptr;
        file->append({{u"a"_s}}, this, [&](const FileReply &) { thread = QThread::currentThread(); });
        QVERIFY(!thread);
        QTRY_COMPARE(thread, QThread::currentThread());
    }

    void whoHasGoneIsNotAnswered()
    {
        const auto file = m_files.create(m_path, LongNumbers::Guarded);
        bool answered = false;
        auto context = std::make_unique<QObject>();
        file->append({{u"a"_s}}, context.get(), [&](const FileReply &) { answered = true; });
        context.reset();
        finish(*file); // answered after it
        QVERIFY(!answered);
    }

    void givingUpLeavesNothingBehind()
    {
        auto file = m_files.create(m_path, LongNumbers::Guarded);
        append(*file, {{u"a"_s}});
        file.reset();
        QTRY_COMPARE(filesLeft(), QStringList{});
    }

    void whatStoodThereIsKeptUntilTheNewOneIsWhole()
    {
        QFile old(m_path);
        QVERIFY(old.open(QIODevice::WriteOnly));
        old.write("of before");
        old.close();
        auto file = m_files.create(m_path, LongNumbers::Guarded);
        append(*file, {{u"a"_s}});
        file.reset();
        QTRY_COMPARE(filesLeft(), QStringList{u"历史.csv"_s});
        QCOMPARE(contents(), "of before"_ba);

        const auto whole = m_files.create(m_path, LongNumbers::Guarded);
        append(*whole, {{u"a"_s}});
        QCOMPARE(finish(*whole).trouble, FileTrouble::None);
        QCOMPARE(contents(), QByteArray(byteOrderMark) + "a\r\n");
    }

    void aDiskThatTakesNoMoreIsToldAndLeavesNothing()
    {
        const auto file = m_files.create(m_path, LongNumbers::Guarded);
        QCOMPARE(append(*file, {{u"a"_s}}).trouble, FileTrouble::None);
        {
            const SmallFiles small(4096);
            const FileReply reply = append(*file, QList<QStringList>(1000, {QString(100, u'x')}));
            QVERIFY(reply.trouble == FileTrouble::Unwritable || reply.trouble == FileTrouble::NoSpace);
        }
        QVERIFY(finish(*file).trouble != FileTrouble::None); // it stays what it is
        QTRY_COMPARE(filesLeft(), QStringList{});
    }

    void aFolderThatIsGoneIsTold()
    {
        const auto file = m_files.create(m_folder->filePath(u"gone/a.csv"_s), LongNumbers::Guarded);
        QCOMPARE(append(*file, {{u"a"_s}}).trouble, FileTrouble::NoFolder);
        QCOMPARE(finish(*file).trouble, FileTrouble::NoFolder);
    }

    void aFolderThatNobodyMayWriteIsTold()
    {
        QVERIFY(QDir(m_folder->path()).mkdir(u"locked"_s));
        const auto everybodyReads = QFile::ReadOwner | QFile::ExeOwner | QFile::ReadUser | QFile::ExeUser
            | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther;
        QVERIFY(QFile::setPermissions(m_folder->path(), everybodyReads | QFile::WriteOwner));
        QVERIFY(QFile::setPermissions(m_folder->filePath(u"locked"_s), everybodyReads));
        const NotRoot somebodyElse;
        const auto file = m_files.create(m_folder->filePath(u"locked/a.csv"_s), LongNumbers::Guarded);
        QCOMPARE(append(*file, {{u"a"_s}}).trouble, FileTrouble::NoPermission);
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
        if (!QTest::qWaitFor([&] { return reply.has_value(); }))
            QTest::qFail("no answer", __FILE__, __LINE__);
        return reply.value_or(FileReply{FileTrouble::Unwritable, u"no answer"_s});
    }
    [[nodiscard]] QByteArray contents() const
    {
        QFile file(m_path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    [[nodiscard]] QStringList filesLeft() const
    {
        return QDir(m_folder->path()).entryList(QDir::Files | QDir::Hidden);
    }

    LocalTableFiles m_files;
    std::optional<QTemporaryDir> m_folder;
    QString m_path;
};

QTEST_GUILESS_MAIN(TestCsvFiles)
#include "tst_csv_files.moc"
