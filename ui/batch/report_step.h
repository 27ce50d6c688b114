// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"
#include "models/text/tongue.h"

#include <QWidget>

#include <memory>

class QLabel;
class QPushButton;

namespace PeopleDesk {

class Dialogs;
class ReportSaver;
class RunChips;
class RunSession;
class RunTotals;
class RunView;
class SavedNotice;
class StepFoot;
class TableFiles;
class ToneCard;

/// The last step: what came of a run, to be saved, continued or left behind. Everything handed in outlives
/// it.
class ReportStep : public QWidget
{
    Q_OBJECT
public:
    ReportStep(RunSession &session, TableFiles &files, const Tongues &tongues, Dialogs &dialogs,
               QWidget *parent = nullptr);
    ~ReportStep() override;

    /// The run has ended, or is only looked at.
    void follow();
    void letGo();
    void complain(const Text &why);
    void proceed();
    void focusStart();
    /// Goes on with the run; asks first where rewards are in doubt for long.
    void resume();

Q_SIGNALS:
    void newBatchWanted();
    /// A sheet with the rows to correct shall be opened.
    void fileWanted(const QString &path);
    /// \a repeatsOldDoubts: rewards in doubt for long shall be sent again.
    void resumeWanted(qint64 number, bool repeatsOldDoubts);

private:
    void layOut();
    void say();
    /// The one button that is likely to be wanted next.
    void offerFirst(const QPushButton *first);

    RunSession &m_session;
    Dialogs &m_dialogs;
    std::unique_ptr<RunTotals> m_totals; ///< of the run that is shown
    ToneCard *m_card;
    QLabel *m_headline;
    QLabel *m_words;
    RunChips *m_chips;
    SavedNotice *m_notice;
    RunView *m_rows;
    StepFoot *m_foot;
    QPushButton *m_resume;
    QPushButton *m_saveFailed;
    QPushButton *m_save;
    QPushButton *m_new;
    ReportSaver *m_saver;
};

} // namespace PeopleDesk
