// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/table_file.h"

#include <QHash>
#include <QPointer>
#include <QTimer>

namespace PeopleDesk {

/// Tables that go nowhere, with troubles to order.
class MemoryTableFiles : public TableFiles
{
public:
    std::unique_ptr<TableFile> create(const QString &path, LongNumbers) override
    {
        return std::make_unique<File>(*this, path);
    }

    QHash<QString, QList<QStringList>> tables; ///< what was finished, by path
    int given = 0; ///< files that were begun
    int gone = 0; ///< files that were let go of, finished or not
    FileReply trouble; ///< what the next answers say
    int rowsBeforeTrouble = 0; ///< so many go well
    bool holdsAnswers = false; ///< as a disk that does not answer

private:
    class File : public TableFile
    {
    public:
        File(MemoryTableFiles &files, const QString &path)
            : m_files(files)
            , m_path(path)
        {
            ++m_files.given;
        }
        ~File() override { ++m_files.gone; }
        File(const File &) = delete;
        File &operator=(const File &) = delete;

        void append(const QList<QStringList> &rows, QObject *context, const Answer &answer) override
        {
            m_rows += rows;
            reply(context, answer, m_rows.size() > m_files.rowsBeforeTrouble);
        }
        void finish(QObject *context, const Answer &answer) override
        {
            const bool isRefused = m_files.trouble.trouble != FileTrouble::None;
            if (!isRefused)
                m_files.tables.insert(m_path, m_rows);
            reply(context, answer, isRefused);
        }

    private:
        void reply(QObject *context, const Answer &answer, bool mayFail)
        {
            const FileReply said = mayFail ? m_files.trouble : FileReply{};
            if (!m_files.holdsAnswers)
                QTimer::singleShot(0, context, [answer, said] { answer(said); });
        }

        MemoryTableFiles &m_files;
        const QString m_path;
        QList<QStringList> m_rows;
    };
};

} // namespace PeopleDesk
