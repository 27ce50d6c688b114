// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/column_memory.h"
#include "models/ports/sheet_files.h"
#include "models/ports/workers.h"

#include <QTimer>

namespace PeopleDesk {

/// A file of texts that arrives in small pieces.
class MemorySheetFiles : public SheetFiles
{
public:
    SheetReading *read(const QString &, const SheetChoice &choice) override
    {
        choices.append(choice);
        auto *reading = new Reading(*this);
        QTimer::singleShot(0, reading, [reading] { reading->begin(); });
        return reading;
    }

    QList<QStringList> lines; ///< the header first
    qsizetype piece = 3; ///< so many rows at once
    SheetTrouble trouble = SheetTrouble::None;
    QList<SheetChoice> choices; ///< what was asked for

private:
    class Reading : public SheetReading
    {
    public:
        explicit Reading(const MemorySheetFiles &files)
            : m_files(files)
        {
        }
        void cancel() override { m_isCancelled = true; }
        void begin()
        {
            SheetFacts facts;
            facts.encoding = QStringLiteral("UTF-8");
            facts.separator = QLatin1Char(',');
            if (m_files.trouble == SheetTrouble::None)
                Q_EMIT begun(facts);
            give(0);
        }

    private:
        void give(qsizetype from)
        {
            const bool isOver =
                from >= m_files.lines.size() || m_isCancelled || m_files.trouble != SheetTrouble::None;
            if (isOver) {
                Q_EMIT finished({.trouble = m_files.trouble, .rows = from});
                deleteLater();
                return;
            }
            QList<CellRow> piece;
            const qsizetype end = qMin(from + m_files.piece, m_files.lines.size());
            for (qsizetype line = from; line < end; ++line) {
                CellRow row(line + 1);
                for (const QString &text : m_files.lines.at(line))
                    row.append({text.isEmpty() ? SheetCell::Kind::Empty : SheetCell::Kind::Text, text});
                piece.append(row);
            }
            Q_EMIT rows(piece);
            QTimer::singleShot(0, this, [this, end] { give(end); });
        }

        const MemorySheetFiles &m_files;
        bool m_isCancelled = false;
    };
};

/// Works on the same thread, a moment later.
class LaterWorkers : public Workers
{
public:
    void run(const std::function<void()> &work, QObject *context, const std::function<void()> &done) override
    {
        QTimer::singleShot(0, context, [work, done] {
            work();
            done();
        });
    }
};

class MemoryColumns : public ColumnMemory
{
public:
    [[nodiscard]] QHash<QString, QString> columns(const QString &operation) const override
    {
        return known.value(operation);
    }
    void remember(const QString &operation, const QHash<QString, QString> &columns) override
    {
        known[operation].insert(columns);
    }

    QHash<QString, QHash<QString, QString>> known;
};

} // namespace PeopleDesk
