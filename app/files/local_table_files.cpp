// SPDX-License-Identifier: Apache-2.0
#include "app/files/local_table_files.h"

#include "app/files/csv_file.h"
#include "app/files/xlsx_file.h"

#include <QPointer>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

std::shared_ptr<TableWriter> writerFor(const QString &path, LongNumbers numbers)
{
    if (path.endsWith(".xlsx"_L1, Qt::CaseInsensitive))
        return std::make_shared<XlsxFile>(path);
    return std::make_shared<CsvFile>(path, numbers);
}

/// The end of a TableWriter that the caller holds; the file itself never leaves the other thread.
class DistantTableFile : public TableFile
{
public:
    DistantTableFile(QObject &home, QObject &desk, const QString &path, LongNumbers numbers)
        : m_home(home)
        , m_desk(desk)
        , m_file(writerFor(path, numbers))
    {
    }

    ~DistantTableFile() override
    {
        // Given up over there, after what is still being written.
        QMetaObject::invokeMethod(
            &m_desk, [file = std::move(m_file)]() mutable { file.reset(); }, Qt::QueuedConnection);
    }

    DistantTableFile(const DistantTableFile &) = delete;
    DistantTableFile &operator=(const DistantTableFile &) = delete;

    void append(const QList<QStringList> &rows, QObject *context, const Answer &answer) override
    {
        ask(context, answer, [rows](TableWriter &file) { return file.append(rows); });
    }

    void finish(QObject *context, const Answer &answer) override
    {
        ask(context, answer, [](TableWriter &file) { return file.finish(); });
    }

private:
    void ask(QObject *context, const Answer &answer, const std::function<FileReply(TableWriter &)> &work)
    {
        const QPointer<QObject> listener(context);
        QMetaObject::invokeMethod(
            &m_desk,
            [file = m_file, work, listener, answer, home = &m_home] {
                const FileReply reply = work(*file);
                QMetaObject::invokeMethod(
                    home,
                    [listener, answer, reply] {
                        if (listener)
                            answer(reply);
                    },
                    Qt::QueuedConnection);
            },
            Qt::QueuedConnection);
    }

    QObject &m_home;
    QObject &m_desk;
    std::shared_ptr<TableWriter> m_file;
};

} // namespace

LocalTableFiles::LocalTableFiles()
{
    m_desk.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("files"));
    m_thread.start();
}

LocalTableFiles::~LocalTableFiles()
{
    m_thread.quit();
    m_thread.wait();
}

std::unique_ptr<TableFile> LocalTableFiles::create(const QString &path, LongNumbers numbers)
{
    return std::make_unique<DistantTableFile>(m_home, m_desk, path, numbers);
}

} // namespace PeopleDesk
