// SPDX-License-Identifier: Apache-2.0
#include "app/files/local_sheet_files.h"

#include "app/files/sheet_reader.h"

#include <QPointer>
#include <QSemaphore>

#include <atomic>
#include <functional>
#include <memory>

namespace PeopleDesk {

namespace {

/// What both threads know of a reading.
struct ReadingState
{
    std::atomic_bool isStopped = false;
    /// How many chunks may be on their way: a slow taker must not make the whole file pile up.
    QSemaphore room{4};

    void stop()
    {
        isStopped = true;
        room.release();
    }
};

using SharedState = std::shared_ptr<ReadingState>;

/// The end of a reading that the caller holds.
class DistantReading : public SheetReading
{
public:
    DistantReading(SharedState state, QObject *parent)
        : SheetReading(parent)
        , m_state(std::move(state))
    {
    }
    ~DistantReading() override { m_state->stop(); }
    Q_DISABLE_COPY_MOVE(DistantReading)

    void cancel() override { m_state->stop(); }

private:
    const SharedState m_state;
};

/// Carries rows from the thread that reads to the one that asked.
class DistantSink : public SheetSink
{
public:
    DistantSink(SharedState state, QObject &home, QPointer<SheetReading> reading)
        : m_state(std::move(state))
        , m_home(home)
        , m_reading(std::move(reading))
    {
    }

    void begin(const SheetFacts &facts) override
    {
        tell([facts](SheetReading &reading) { Q_EMIT reading.begun(facts); });
    }

    void take(const QList<CellRow> &rows) override
    {
        m_state->room.acquire();
        if (m_state->isStopped)
            return;
        tell([rows, state = m_state](SheetReading &reading) {
            state->room.release();
            if (!state->isStopped)
                Q_EMIT reading.rows(rows);
        });
    }

    [[nodiscard]] bool isStopped() const override { return m_state->isStopped; }

    void finish(const SheetReadReply &reply)
    {
        tell([reply, state = m_state](SheetReading &reading) {
            SheetReadReply last = reply;
            if (state->isStopped && last.trouble == SheetTrouble::None)
                last.trouble = SheetTrouble::Cancelled;
            Q_EMIT reading.finished(last);
            reading.deleteLater();
        });
    }

private:
    void tell(const std::function<void(SheetReading &)> &word)
    {
        // The pointer is only looked through on the reading's own thread.
        QMetaObject::invokeMethod(
            &m_home,
            [word, reading = m_reading] {
                if (reading)
                    word(*reading);
            },
            Qt::QueuedConnection);
    }

    const SharedState m_state;
    QObject &m_home;
    const QPointer<SheetReading> m_reading;
};

} // namespace

LocalSheetFiles::LocalSheetFiles()
{
    m_desk.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("sheets"));
    m_thread.start();
}

LocalSheetFiles::~LocalSheetFiles()
{
    qDeleteAll(m_home.findChildren<SheetReading *>(Qt::FindDirectChildrenOnly));
    m_thread.quit();
    m_thread.wait();
}

SheetReading *LocalSheetFiles::read(const QString &path, const SheetChoice &choice)
{
    const auto state = std::make_shared<ReadingState>();
    auto *const reading = new DistantReading(state, &m_home);
    QMetaObject::invokeMethod(
        &m_desk,
        [sink = std::make_shared<DistantSink>(state, m_home, reading), path, choice] {
            sink->finish(sink->isStopped() ? SheetReadReply{.trouble = SheetTrouble::Cancelled}
                                           : readSheet(path, choice, *sink));
        },
        Qt::QueuedConnection);
    return reading;
}

} // namespace PeopleDesk
