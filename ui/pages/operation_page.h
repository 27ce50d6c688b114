// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/session/operation_session.h"
#include "models/undo/undo_plan.h"
#include "ui/pages/page_ports.h"
#include "ui/pages/result_panel.h"

#include <QWidget>

#include <memory>

class QScrollArea;

namespace PeopleDesk {

class ActionBar;
class EmptyState;
class FormView;
class ProgressStrip;
class RecordHeader;
class CollisionCard;
class FinderPane;
class GroupMove;
class GroupTray;
class RecordBoard;
class RecordFinding;
class ReviewPanel;
class StepBar;
class UndoNote;
class VariantSwitch;
struct Sample;

/// The page of one operation on one connection, the same for every operation: pick, fill in, review, send,
/// see what came of it. Its form can be sent to no other connection; another one gets another page.
class OperationPage : public QWidget
{
    Q_OBJECT
public:
    /// As a page of the window, or in a dialog that opens it for one record.
    enum class Setting { Window, Dialog };

    OperationPage(const OperationSpec &spec, const Connection &connection, const PagePorts &ports,
                  Setting setting = Setting::Window, QWidget *parent = nullptr);
    ~OperationPage() override;

    [[nodiscard]] const OperationSession &session() const { return m_session; }
    [[nodiscard]] OperationSession &session() { return m_session; }
    [[nodiscard]] bool hasUnsavedEdits() const;
    [[nodiscard]] bool isSending() const { return m_session.isSubmitting(); }

    /// Opens a record by its id, after asking about edits; \a values are filled in once it was read.
    void openRecord(const QString &id, const Text &subject = {}, const QHash<QString, QString> &values = {});
    /// Opens the record of a write that is to be taken back, with the values of before filled in where nobody
    /// has changed it since; what somebody has changed is asked about.
    void openUndo(const UndoPlan &plan);
    void focusStart();
    void focusPicker();
    /// Shows the review, or goes back from it to the form.
    void toggleReview();
    /// Goes to the first problem if there is one, asks if the operation wants it, sends.
    void send();

Q_SIGNALS:
    void permissionSheetWanted();
    void connectionEditWanted();
    /// Another operation shall send what this page edits.
    void variantWanted(const QString &operation);
    /// A write went through.
    void done();

private:
    enum class Showing { Nothing, Form, Review };

    void layOut();
    void listen();
    void listenToFinding();
    void turnTo(Showing showing);
    void showState();
    void showRecord();
    void showSamples();
    [[nodiscard]] Text firstStep() const;
    [[nodiscard]] Text subjectOf(const QString &id) const;
    void focusForm();
    void scrollTo(QWidget *widget);
    void goToProblem(const QString &path);

    void open(const QString &id, const Text &subject, const QHash<QString, QString> &values);
    void openNow(const QString &id, const Text &subject, const QHash<QString, QString> &values);
    void fillNew(const QHash<QString, QString> &values, const Text &subject);
    void takePerson(const Found &person);
    void takeCollisions(const QList<Collision> &collisions);
    void takeCheckFailure(const Outcome &outcome);
    void insist();
    void giveIn();
    void offerOthers();
    void fillUndo();
    void putBack(const UndoField &field);
    void openStep(const OperationSpec &step);
    void pickForGroup(const Found &record, bool picked);
    void openGroup();
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
    void loadAgain();
    [[nodiscard]] QString target() const;
    [[nodiscard]] bool isBusy() const;

    const OperationSpec &m_spec;
    const Setting m_setting;
    const PagePorts m_ports;
    OperationSession m_session;

    FinderPane *m_finder = nullptr; ///< none where there is nothing to find
    RecordBoard *m_board = nullptr; ///< none where whoever is found is the record
    GroupMove *m_group = nullptr; ///< none where nothing can be changed together
    RecordFinding *m_finding = nullptr; ///< none where nothing can be looked up
    CollisionCard *m_collisions;
    UndoNote *m_undoNote;
    StepBar *m_steps;
    VariantSwitch *m_variants;
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
    QHash<QString, QString> m_valuesToFill; ///< of the record being opened
    std::unique_ptr<UndoPlan> m_undo; ///< to fill in once the record was read
    QList<UndoField> m_undoDoubtful; ///< what somebody has changed since
    QList<Collision> m_collided; ///< what somebody changed just before sending
    QStringList m_subjectKeys; ///< fields whose edit means that the form is about somebody else
    Record m_filled; ///< what a sample put into the form: no edit of the user's
};

} // namespace PeopleDesk
