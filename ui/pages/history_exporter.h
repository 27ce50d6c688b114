// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_export.h"
#include "models/text/text.h"
#include "ui/pages/tone_card.h"

class QLabel;
class QProgressBar;
class QPushButton;

namespace PeopleDesk {

class Clock;
class Dialogs;

/// Takes a part of the history into a file: asks for which, shows how it goes and how it ended. Hidden while
/// there is nothing to tell; gives an unfinished file up when it is destroyed. Everything handed in outlives
/// it.
class HistoryExporter : public ToneCard
{
    Q_OBJECT
public:
    HistoryExporter(Journal &journal, TableFiles &files, Dialogs &dialogs, const Clock &clock,
                    QWidget *parent = nullptr);

    void ask(const HistoryQuery &query, const QList<Connection> &connections);
    [[nodiscard]] bool isBusy() const { return m_export != nullptr; }

Q_SIGNALS:
    void busyChanged(bool busy);

private:
    void begin(const QString &path, const HistoryQuery &query, const QList<Connection> &connections);
    void progress(int count, int percent);
    void take(HistoryExport::End end);
    void close();
    void drop();
    void tell(Tone tone, const Text &words);
    void say();

    Journal &m_journal;
    TableFiles &m_files;
    Dialogs &m_dialogs;
    const Clock &m_clock;
    HistoryExport *m_export = nullptr; ///< while one is under way
    QString m_path;
    Text m_words;
    QLabel *m_label;
    QProgressBar *m_bar;
    QPushButton *m_close; ///< gives up, or closes the message
};

} // namespace PeopleDesk
