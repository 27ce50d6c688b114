// SPDX-License-Identifier: Apache-2.0
#include "app/files/csv_files.h"

#include "app/files/csv_file.h"

#include <QPointer>

namespace PeopleDesk {

namespace {

/// The end of a CsvFile that the caller holds; the file itself never leaves the other thread.
class DistantCsvFile : public TableFile
{
public:
    DistantCsvFile(QObject &home, QObject &desk, const QString &path)
        : m_home(home)
        , m_desk(desk)
        , m_file(std::make_shared<CsvFile>(path))
    {
    }

    ~DistantCsvFile() override
    {
        // Given up over there, after what is still being written.
        QMetaObject::invokeMethod(
            &m_desk, [file = std::move(m_file)]() mutable { file.reset(); }, Qt::QueuedConnection);
    }

    DistantCsvFile(const DistantCsvFile &) = delete;
    DistantCsvFile &operator=(const DistantCsvFile &) = delete;

    void append(const QList<QStringList> &rows, QObject *context, const Answer &answer) override
    {
        ask(context, answer, [rows](CsvFile &file) { return file.append(rows); });
    }

    void finish(QObject *context, const Answer &answer) override
    {
        ask(context, answer, [](CsvFile &file) { return file.finish(); });
    }

private:
    void ask(QObject *context, const Answer &answer, const std::function<FileReply(CsvFile &)> &work)
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
    std::shared_ptr<CsvFile> m_file;
};

} // namespace

CsvFiles::CsvFiles()
{
    m_desk.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("files"));
    m_thread.start();
}

CsvFiles::~CsvFiles()
{
    m_thread.quit();
    m_thread.wait();
}

std::unique_ptr<TableFile> CsvFiles::create(const QString &path)
{
    return std::make_unique<DistantCsvFile>(m_home, m_desk, path);
}

} // namespace PeopleDesk
