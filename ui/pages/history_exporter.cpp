// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/history_exporter.h"

#include "models/ports/clock.h"
#include "ui/dialogs/dialogs.h"
#include "ui/style/alert.h"
#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

Text wordsOf(const FileReply &reply)
{
    switch (reply.trouble) {
    case FileTrouble::NoFolder:
        return trText("HistoryExporter", "Nothing was saved: the folder is not there any more.");
    case FileTrouble::NoPermission:
        return trText("HistoryExporter",
                      "Nothing was saved: you may not write there. Choose another folder or another name.");
    case FileTrouble::NoSpace:
        return trText("HistoryExporter",
                      "Nothing was saved: the disk is full. Free some space, or choose another disk.");
    case FileTrouble::Unwritable:
    case FileTrouble::None:
        break;
    }
    return trText("HistoryExporter",
                  "Nothing was saved: the file could not be written. The system's words: “%1”")
        .arg(reply.detail);
}

} // namespace

HistoryExporter::HistoryExporter(Journal &journal, TableFiles &files, Dialogs &dialogs, const Clock &clock,
                                 QWidget *parent)
    : ToneCard(parent)
    , m_journal(journal)
    , m_files(files)
    , m_dialogs(dialogs)
    , m_clock(clock)
    , m_label(sentenceLabel())
    , m_bar(new QProgressBar)
    , m_close(new QPushButton)
{
    setObjectName(u"historyExporter"_s);
    m_label->setObjectName(u"exportLabel"_s);
    m_close->setObjectName(u"closeExport"_s);
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(fontMetrics().height() / 3);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::medium);
    row->addWidget(m_label, 2);
    row->addWidget(m_bar, 1);
    row->addWidget(m_close);
    body()->addLayout(row);
    connect(m_close, &QPushButton::clicked, this, &HistoryExporter::close);
    keepTranslated(this, [this] { say(); });
    setVisible(false);
}

void HistoryExporter::ask(const HistoryQuery &query, const QList<Connection> &connections)
{
    if (isBusy())
        return;
    const QString day = m_clock.now().date().toString(Qt::ISODate);
    const FileWish wish{
        trText("HistoryExporter", "Export the history"),
        trTextFor("HistoryExporter", "PeopleDesk history %1.csv", "a file name with a day").arg(day).now(),
        trText("HistoryExporter", "CSV files"), u"csv"_s};
    m_dialogs.chooseFileToSave(this, wish, [this, query, connections](const QString &path) {
        if (!path.isEmpty() && !isBusy())
            begin(path, query, connections);
    });
}

void HistoryExporter::begin(const QString &path, const HistoryQuery &query,
                            const QList<Connection> &connections)
{
    m_path = path;
    m_export = new HistoryExport(m_journal, m_files.create(path, LongNumbers::Guarded), query, connections, this);
    connect(m_export, &HistoryExport::progressed, this, &HistoryExporter::progress);
    connect(m_export, &HistoryExport::finished, this, &HistoryExporter::take);
    m_bar->setRange(0, 0);
    m_bar->setVisible(true);
    tell(Tone::Accent, trText("HistoryExporter", "Exporting…"));
    Q_EMIT busyChanged(true);
    m_export->start();
}

void HistoryExporter::progress(int count, int percent)
{
    m_bar->setRange(0, 100);
    m_bar->setValue(percent);
    tell(Tone::Accent, trCounted("HistoryExporter", "Exporting… %n write(s) so far").counted(count));
}

void HistoryExporter::take(HistoryExport::End end)
{
    const int count = m_export->count();
    const FileReply reply = m_export->fileReply();
    drop();
    switch (end) {
    case HistoryExport::End::Done:
        tell(Tone::Ok,
             trCounted("HistoryExporter", "%n write(s) saved in %1")
                 .counted(count)
                 .arg(QDir::toNativeSeparators(m_path)));
        break;
    case HistoryExport::End::FileFailed:
        tell(Tone::Bad, wordsOf(reply));
        break;
    case HistoryExport::End::JournalFailed:
        tell(Tone::Bad,
             trText("HistoryExporter",
                    "Nothing was saved: the journal could not be read to its end. Try again."));
        break;
    }
    raiseAlert(this);
}

void HistoryExporter::close()
{
    drop();
    setVisible(false);
}

void HistoryExporter::drop()
{
    if (!m_export)
        return;
    m_export->disconnect(this);
    m_export->deleteLater();
    m_export = nullptr;
    m_bar->setVisible(false);
    Q_EMIT busyChanged(false);
}

void HistoryExporter::tell(Tone tone, const Text &words)
{
    setTone(tone);
    m_words = words;
    say();
    setVisible(true);
}

void HistoryExporter::say()
{
    m_label->setText(m_words.now());
    m_close->setText(isBusy() ? tr("Cancel") : tr("Close"));
    m_bar->setAccessibleName(m_label->text());
    setAccessibleName(m_label->text());
}

} // namespace PeopleDesk
