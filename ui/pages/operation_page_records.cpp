// SPDX-License-Identifier: Apache-2.0
//
// How a record gets onto an operation's page: by its id, by the person it is about, as a sample, or to take a
// write back; and what happens when somebody else has changed it meanwhile.
#include "ui/pages/operation_page.h"

#include "models/forms/request_builder.h"
#include "models/group/group_move.h"
#include "models/ports/samples.h"
#include "ui/board/record_board.h"
#include "ui/find/finder_pane.h"
#include "ui/form/form_view.h"
#include "ui/group/group_dialog.h"
#include "ui/pages/collision_card.h"
#include "ui/pages/operation_dialog.h"
#include "ui/pages/record_finding.h"
#include "ui/pages/record_header.h"
#include "ui/pages/step_bar.h"
#include "ui/pages/undo_note.h"

namespace PeopleDesk {

void OperationPage::openRecord(const QString &id, const Text &subject, const QHash<QString, QString> &values)
{
    open(id, subject, values);
}

void OperationPage::openUndo(const UndoPlan &plan)
{
    if (isBusy())
        return;
    confirmDiscard([this, plan] {
        openNow(plan.target, Text::verbatim(plan.subject), {});
        if (!m_opening || !plan.restores)
            return;
        m_undo = std::make_unique<UndoPlan>(plan);
        m_result->hideStep(ResultPanel::Step::WithoutReading); // never over what nobody has looked at
    });
}

void OperationPage::open(const QString &id, const Text &subject, const QHash<QString, QString> &values)
{
    if (!isBusy())
        confirmDiscard([this, id, subject, values] { openNow(id, subject, values); });
}

void OperationPage::openNow(const QString &id, const Text &subject, const QHash<QString, QString> &values)
{
    // Starting over first: were the read to fail, no value of one record may stand above another's id.
    m_session.startOver();
    m_session.setSubject(subject.isEmpty() ? subjectOf(id) : subject);
    FormModel &form = m_session.form();
    form.setData(form.indexOf(m_spec.targetField), id);
    if (m_finder)
        m_finder->setId(id);
    m_result->clear();
    m_collisions->clear();
    m_undoNote->clear();
    m_undo.reset();
    m_undoDoubtful.clear();
    turnTo(Showing::Nothing);
    m_valuesToFill = values;
    m_opening = true;
    m_session.load();
    m_opening = m_session.state() == OperationSession::State::Loading;
}

void OperationPage::fillFrom(const Sample &sample)
{
    if (isBusy())
        return;
    if (!m_spec.createsRecord()) {
        open(sample.id, sample.title, sample.values);
        return;
    }
    fillNew(sample.values, sample.title);
    m_finder->setId(sample.id);
}

void OperationPage::fillNew(const QHash<QString, QString> &values, const Text &subject)
{
    confirmDiscard([this, values, subject] {
        m_session.startOver();
        m_subjectKeys.clear();
        m_session.setSubject(subject);
        m_result->clear();
        fillIn(values);
        m_subjectKeys = values.keys();
        turnTo(Showing::Form);
        focusForm();
    });
}

void OperationPage::fillIn(const QHash<QString, QString> &values)
{
    FormModel &form = m_session.form();
    for (auto value = values.begin(); value != values.end(); ++value) {
        const QModelIndex index = form.indexOf(value.key());
        if (index.isValid())
            form.setData(index, value.value());
    }
    m_filled = form.draft().values;
}

void OperationPage::takePerson(const Found &person)
{
    if (isBusy())
        return;
    confirmDiscard([this, person] {
        if (!m_spec.createsRecord()) {
            m_session.startOver();
            m_result->clear();
            m_collisions->clear();
            turnTo(Showing::Nothing);
        }
        m_finding->showPerson(person);
    });
}

void OperationPage::takeLoaded()
{
    if (const Text subject = subjectOf(target()); !subject.isEmpty())
        m_session.setSubject(subject); // a change may have been to what the record is known by
    showRecord();
    if (m_finding)
        m_finding->takeOpen(target(), m_session.record());
    if (m_board)
        m_board->follow(m_session.form().draft());
    m_steps->offer(m_session.form().draft());
    if (!m_opening)
        return;
    m_opening = false;
    m_filled.clear();
    fillIn(m_valuesToFill);
    m_valuesToFill.clear();
    turnTo(Showing::Form);
    if (m_board)
        offerOthers();
    if (m_undo)
        fillUndo();
    else
        focusForm();
}

void OperationPage::fillUndo()
{
    const std::unique_ptr<UndoPlan> plan = std::move(m_undo);
    m_undoDoubtful.clear();
    QList<Collision> doubtful;
    const QList<UndoField> fields = compareForUndo(*plan, m_session.form().draft().loaded);
    m_undoNote->showFields(fields);
    for (const UndoField &field : fields) {
        if (field.standing == UndoField::Standing::Untouched)
            putBack(field);
        if (field.standing != UndoField::Standing::ChangedSince)
            continue;
        Collision collision{field.key, {}, {}, {}};
        collision.was.take(field.key, plan->was);
        collision.now.take(field.key, m_session.form().draft().loaded);
        collision.yours.take(field.key, plan->sent);
        doubtful.append(collision);
        m_undoDoubtful.append(field);
    }
    if (!doubtful.isEmpty())
        m_collisions->showCollisions(CollisionCard::Occasion::Undoing, doubtful);
    else
        focusForm();
}

void OperationPage::putBack(const UndoField &field)
{
    FormModel &form = m_session.form();
    const QModelIndex index = form.indexOf(field.key);
    if (m_spec.field(field.key)->columns.isEmpty())
        form.setData(index, field.restored.text(field.key));
    else
        form.setEntries(index, field.restored.entries(field.key));
}

void OperationPage::takeCollisions(const QList<Collision> &collisions)
{
    turnTo(Showing::Form);
    showRecord();
    if (m_finding)
        m_finding->takeOpen(target(), m_session.record());
    m_result->clear();
    m_collisions->showCollisions(CollisionCard::Occasion::Sending, collisions);
    m_undoNote->clear();
    m_undoDoubtful.clear(); // this decision comes first
    m_collided = collisions;
    scrollTo(m_collisions);
}

void OperationPage::takeCheckFailure(const Outcome &outcome)
{
    if (outcome.kind == Outcome::Kind::Cancelled)
        return;
    m_result->showResult({Result::Occasion::Check, outcome});
    scrollTo(m_result);
}

void OperationPage::insist()
{
    m_collisions->clear();
    if (m_undoDoubtful.isEmpty()) {
        send();
        return;
    }
    const QList<UndoField> doubtful = std::exchange(m_undoDoubtful, {});
    for (const UndoField &field : doubtful)
        putBack(field);
    focusForm();
}

void OperationPage::giveIn()
{
    m_collisions->clear();
    m_undoDoubtful.clear();
    FormModel &form = m_session.form();
    for (const Collision &collision : std::as_const(m_collided)) {
        // A field that loading does not fill (a status to choose) is emptied; others follow the record.
        const QModelIndex index = form.indexOf(collision.field);
        if (m_spec.field(collision.field)->prefilled)
            form.putBack(index);
        else
            form.setData(index, QString());
    }
    m_collided.clear();
    focusForm();
}

void OperationPage::pickForGroup(const Found &record, bool picked)
{
    if (!picked) {
        m_group->remove(record.id);
        return;
    }
    GroupMember member{record.id, m_board->personName(), record.name, {}};
    member.listed = readRecord(m_spec, record.json);
    m_group->add(member);
}

void OperationPage::openGroup()
{
    auto *dialog =
        new GroupDialog(*m_group, m_ports.clock, m_ports.samples, m_ports.dialogs, m_ports.directory, this);
    const bool holdsOpen = m_showing != Showing::Nothing && m_group->contains(target());
    connect(dialog, &QDialog::finished, this, [this, holdsOpen] {
        showSamples();
        m_finding->refresh();
        if (holdsOpen && !hasUnsavedEdits())
            m_session.load();
    });
    dialog->open();
}

void OperationPage::openStep(const OperationSpec &step)
{
    auto *dialog = new OperationDialog(step, m_session.connection(), m_ports, this);
    connect(dialog, &OperationDialog::recordChanged, this, [this] { m_session.load(); });
    dialog->openRecord(target(), m_session.subject());
}

} // namespace PeopleDesk
