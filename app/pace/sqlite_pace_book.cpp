// SPDX-License-Identifier: Apache-2.0
#include "app/pace/sqlite_pace_book.h"

#include "app/pace/pace_worker.h"

#include <QPointer>
#include <QSysInfo>

namespace PeopleDesk {

SqlitePaceBook::SqlitePaceBook(const QString &path, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_worker(new PaceWorker(path, QString::fromLatin1(QSysInfo::bootUniqueId()), clock))
{
    m_worker->moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("pace"));
    m_thread.start();
}

SqlitePaceBook::~SqlitePaceBook()
{
    QMetaObject::invokeMethod(m_worker, &PaceWorker::close, Qt::BlockingQueuedConnection);
    m_thread.quit();
    m_thread.wait();
    delete m_worker;
}

void SqlitePaceBook::claim(const PaceLane &lane, QObject *context,
                           const std::function<void(const PaceTurn &)> &answer)
{
    QMetaObject::invokeMethod(m_worker, [=, this, asker = QPointer(context)] {
        const auto tell = [asker, answer, turn = m_worker->claim(lane)] {
            if (asker)
                answer(turn);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void SqlitePaceBook::refuse(const PaceLane &lane, const PaceRefusal &refusal, QObject *context,
                            const std::function<void(const PaceStatus &)> &answer)
{
    QMetaObject::invokeMethod(m_worker, [=, this, asker = QPointer(context)] {
        const auto tell = [asker, answer, status = m_worker->refuse(lane, refusal)] {
            if (asker)
                answer(status);
        };
        QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
    });
}

void SqlitePaceBook::delay(const PaceLane &lane, std::chrono::microseconds time)
{
    QMetaObject::invokeMethod(m_worker, [=, this] { m_worker->delay(lane, time); });
}

} // namespace PeopleDesk
