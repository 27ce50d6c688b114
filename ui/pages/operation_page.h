// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/operation_session.h"
#include "ui/pages/result_panel.h"

#include <QWidget>

class QScrollArea;

namespace PeopleDesk {

class ActionBar;
class Dialogs;
class EmptyState;
class FormView;
class ProgressStrip;
class RecordHeader;
class RecordPicker;
class ReviewPanel;
class SampleSource;
struct Sample;

/// What a page needs of the world; all of it outlives the page.
struct PagePorts
{
    ApiGateway &gateway;
    Journal &journal;
    const SampleSource &samples;
    const Clock &clock;
    Dialogs &dialogs;
};

/// The page of one operation on one connection, the same for every operation: pick, fill in, review, send,
/// see what came of it. Its form can be sent to no other connection; another one gets another page.
class OperationPage : public QWidget
{
    Q_OBJECT
public:
    OperationPage(const OperationSpec &spec, const Connection &connection, const PagePorts &ports,
                  QWidget *parent = nullptr);
    ~OperationPage() override;

    [[nodiscard]] const OperationSession &session() const { return m_session; }
    [[nodiscard]] OperationSession &session() { return m_session; }
    [[nodiscard]] bool hasUnsavedEdits() const;
    [[nodiscard]] bool isSending() const { return m_session.state() == OperationSession::State::Sending; }

    void focusStart();
    void focusPicker();
    /// Shows the review, or goes back from it to the form.
    void toggleReview();
    /// Goes to the first problem if there is one, asks if the operation wants it, sends.
    void send();

Q_SIGNALS:
    void permissionSheetWanted();
    void connectionEditWanted();

private:
    enum class Showing { Nothing, Form, Review };

    void layOut();
    void listen();
    void turnTo(Showing showing);
    void showState();
    void showRecord();
    void showSamples();
    [[nodiscard]] Text subjectOf(const QString &id) const;
    void focusForm();
    void scrollTo(QWidget *widget);
    void goToProblem(const QString &path);

    void open(const QString &id, const QHash<QString, QString> &values);
    void openNow(const QString &id, const QHash<QString, QString> &values);
    void fillFrom(const Sample &sample);
    void fillIn(const QHash<QString, QString> &values);
    void confirmDiscard(const std::function<void()> &then);
    void takeLoaded();
    void takeLoadFailure(const Outcome &outcome);
    void takeOutcome(const Outcome &outcome);
    void takeEdit();
    void doStep(ResultPanel::Step step);
    void sendAnyway();
    void startNext();
    [[nodiscard]] QString target() const;
    [[nodiscard]] bool isBusy() const;

    const OperationSpec &m_spec;
    const SampleSource &m_sampleSource;
    Dialogs &m_dialogs;
    OperationSession m_session;

    RecordPicker *m_picker = nullptr; ///< none where there is nothing to pick
    RecordHeader *m_header;
    ResultPanel *m_result;
    EmptyState *m_empty;
    FormView *m_form;
    ReviewPanel *m_review;
    QScrollArea *m_scroll;
    ProgressStrip *m_progress;
    ActionBar *m_bar;

    Showing m_showing = Showing::Nothing;
    bool m_opening = false; ///< the read under way opens a record
    QHash<QString, QString> m_valuesToFill; ///< of the sample being opened
    QStringList m_subjectKeys; ///< fields whose edit means that the form is about somebody else
    Record m_filled; ///< what a sample put into the form: no edit of the user's
};

} // namespace PeopleDesk
