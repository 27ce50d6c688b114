// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/operation_page.h"

#include "models/group/group_move.h"
#include "models/lookups/directory.h"
#include "models/lookups/field_naming.h"
#include "models/ports/samples.h"
#include "ui/board/record_board.h"
#include "ui/find/finder_pane.h"
#include "ui/form/form_view.h"
#include "ui/group/group_tray.h"
#include "ui/pages/action_bar.h"
#include "ui/pages/collision_card.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/progress_strip.h"
#include "ui/pages/record_finding.h"
#include "ui/pages/record_header.h"
#include "ui/pages/review_panel.h"
#include "ui/pages/step_bar.h"
#include "ui/pages/undo_note.h"
#include "ui/pages/variant_switch.h"
#include "ui/style/divider.h"
#include "ui/style/spacing.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// About 38 letters: an id with its button beside it, or a name and what is known of it.
constexpr int pickerLetters = 38;
constexpr int formLetters = 68;

} // namespace

OperationPage::OperationPage(const OperationSpec &spec, const Connection &connection, const PagePorts &ports,
                             Setting setting, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_setting(setting)
    , m_ports(ports)
    , m_session(spec, connection, ports.gateway, ports.journal, ports.clock)
    , m_collisions(new CollisionCard(spec))
    , m_undoNote(new UndoNote(spec))
    , m_steps(new StepBar(spec))
    , m_variants(new VariantSwitch(spec))
    , m_header(new RecordHeader(spec, ports.clock))
    , m_result(new ResultPanel(spec, connection))
    , m_empty(new EmptyState)
    , m_form(new FormView(m_session.form(), ports.samples, spec.key, nullptr, ports.directory))
    , m_review(new ReviewPanel(m_session))
    , m_scroll(new QScrollArea)
    , m_progress(new ProgressStrip(ports.clock))
    , m_bar(new ActionBar(m_session.form()))
{
    setObjectName(u"page_"_s + spec.key);
    if (ports.directory) {
        m_session.form().setNames(namesFrom(*ports.directory));
        m_collisions->setNames(namesFrom(*ports.directory));
        connect(ports.directory, &Directory::namesChanged, this, [this] {
            if (m_showing == Showing::Review)
                m_review->refresh();
        });
    }
    if (ports.directory && spec.find) {
        if (setting == Setting::Window)
            m_board = makeBoard(spec, connection, *ports.directory, ports.clock);
        if (m_board && !spec.createsRecord() && spec.find->board == FindSpec::Board::Cards)
            m_group = new GroupMove(spec, connection, ports.gateway, ports.journal, ports.clock, this);
        m_finding = new RecordFinding(spec, *ports.directory, m_board, this);
    }
    layOut();
    if (setting == Setting::Dialog) {
        m_variants->setVisible(false);
        m_result->hideStep(ResultPanel::Step::Next); // a dialog is for one record
    }
    listen();
    listenToFinding();
    turnTo(m_spec.createsRecord() ? Showing::Form : Showing::Nothing);
}

OperationPage::~OperationPage()
{
    // The widgets look at the session's form to their last moment, and it is a member: they go first.
    disconnect(qApp, nullptr, this, nullptr);
    qDeleteAll(findChildren<QWidget *>(Qt::FindDirectChildrenOnly));
}

void OperationPage::layOut()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Spacing::page, Spacing::page - Spacing::tight, Spacing::page, Spacing::page);
    column->setSpacing(Spacing::medium);
    column->addWidget(m_header);
    column->addWidget(m_variants);
    column->addWidget(m_steps);
    column->addWidget(m_result);
    column->addWidget(m_undoNote);
    column->addWidget(m_collisions);
    const bool isTimeline = m_board && m_spec.find->board == FindSpec::Board::Timeline;
    if (isTimeline || (m_board && m_spec.createsRecord()))
        column->addWidget(m_board); // what is edited, or chosen from, before the form
    column->addWidget(m_form);
    if (m_board && !isTimeline && !m_spec.createsRecord())
        column->addWidget(m_board); // the other records
    column->addWidget(m_review);
    column->addWidget(m_empty, 1);
    column->addStretch();

    m_scroll->setObjectName(u"pageScroll"_s);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);

    auto *footer = new QWidget;
    footer->setAutoFillBackground(true);
    footer->setBackgroundRole(QPalette::Base);
    auto *footerColumn = new QVBoxLayout(footer);
    footerColumn->setContentsMargins(0, 0, 0, 0);
    footerColumn->setSpacing(0);
    footerColumn->addWidget(horizontalLine());
    if (m_group) {
        auto *tray = new GroupTray(*m_group);
        connect(tray, &GroupTray::moveWanted, this, &OperationPage::openGroup);
        footerColumn->addWidget(tray);
    }
    footerColumn->addWidget(m_progress);
    footerColumn->addWidget(m_bar);

    auto *body = new QVBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_scroll, 1);
    body->addWidget(footer);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const QList<Sample> samples = m_ports.samples.records(m_spec.key);
    if (m_setting == Setting::Window && FinderPane::isOfUse(m_spec, samples, m_ports.directory)) {
        m_finder = new FinderPane(m_spec, m_session.connection(), samples, m_ports.directory);
        // Not the average letter: Chinese fonts count their wide ones.
        const int width = pickerLetters * fontMetrics().horizontalAdvance(u'0');
        m_finder->setMaximumWidth(qMax(300, width));
        m_finder->setMinimumWidth(qMax(220, width * 2 / 3));
        row->addWidget(m_finder);
        row->addWidget(verticalLine());
    }
    // In a narrow window the list of records gives way before the form does.
    m_scroll->setMinimumWidth(formLetters * fontMetrics().horizontalAdvance(u'0'));
    row->addLayout(body, 1);

    if (!m_spec.createsRecord())
        m_empty->setContent(m_spec.icon, trText("OperationPage", "Nothing is open yet."), firstStep());
}

Text OperationPage::firstStep() const
{
    const bool hasSamples = !m_ports.samples.records(m_spec.key).isEmpty();
    if (m_finder && m_finder->findsPeople())
        return hasSamples
            ? trText("OperationPage", "Type a name on the left, or click one of the sandbox's records.")
            : trText("OperationPage", "Type a name on the left, or paste an ID.");
    return hasSamples
        ? trText("OperationPage",
                 "Paste an ID on the left and press Load, or click one of the sandbox's records.")
        : trText("OperationPage", "Paste an ID on the left and press Load.");
}

void OperationPage::listen()
{
    connect(&m_session, &OperationSession::stateChanged, this, &OperationPage::showState);
    connect(&m_session, &OperationSession::waiting, m_progress, &ProgressStrip::showWaiting);
    connect(&m_session, &OperationSession::loaded, this, &OperationPage::takeLoaded);
    connect(&m_session, &OperationSession::loadFailed, this, &OperationPage::takeLoadFailure);
    connect(&m_session, &OperationSession::notReadSince, this, &OperationPage::showRecord);
    connect(&m_session, &OperationSession::settled, this, &OperationPage::takeOutcome);
    connect(&m_session, &OperationSession::doubtSettled, this, [this](bool applied) {
        if (applied)
            showRecord();
        m_result->showResult({Result::Occasion::ReadBack,
                              m_session.outcome(),
                              applied,
                              !applied && m_session.canTryAgain(),
                              false,
                              {},
                              m_session.sentSubject(),
                              m_session.sentDraft()});
    });
    connect(&m_session.form(), &FormModel::edited, this, &OperationPage::takeEdit);
    connect(m_progress, &ProgressStrip::cancelWanted, &m_session, &OperationSession::cancel);
    connect(m_result, &ResultPanel::stepWanted, this, &OperationPage::doStep);
    connect(m_form, &FormView::chosen, this, [this](const QString &value) {
        // On to what the choice needs, or to sending it.
        if (!value.isEmpty() && !m_form->focusFirstProblem())
            m_bar->focusSend();
    });
    connect(m_bar, &ActionBar::reviewWanted, this, &OperationPage::toggleReview);
    connect(m_bar, &ActionBar::sendWanted, this, &OperationPage::send);
    connect(m_bar, &ActionBar::problemWanted, this, &OperationPage::goToProblem);
    connect(m_header, &RecordHeader::readAgainWanted, this,
            [this] { open(target(), m_session.subject(), {}); });
    connect(&m_session, &OperationSession::collided, this, &OperationPage::takeCollisions);
    connect(&m_session, &OperationSession::checkFailed, this, &OperationPage::takeCheckFailure);
    connect(m_collisions, &CollisionCard::insisted, this, &OperationPage::insist);
    connect(m_collisions, &CollisionCard::gaveIn, this, &OperationPage::giveIn);
    connect(m_variants, &VariantSwitch::variantWanted, this, [this](const QString &operation) {
        m_variants->putBack(); // until the edits on this page may go
        confirmDiscard([this, operation] { Q_EMIT variantWanted(operation); });
    });
    connect(m_steps, &StepBar::stepWanted, this, [this](const OperationSpec *step) { openStep(*step); });
    connect(m_header, &RecordHeader::othersWanted, this, [this] { scrollTo(m_board); });
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // What the mouse presses is in view already; moved away under it, the click would miss.
        const bool isPressed = QApplication::mouseButtons() != Qt::NoButton;
        if (now && !isPressed && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, Spacing::page, 2 * Spacing::page);
    });
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), m_review, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { turnTo(Showing::Form); });
}

void OperationPage::listenToFinding()
{
    if (m_finder) {
        connect(m_finder, &FinderPane::idWanted, this, [this](const QString &id) { open(id, {}, {}); });
        connect(m_finder, &FinderPane::samplePicked, this, &OperationPage::fillFrom);
        connect(m_finder, &FinderPane::personPicked, this, &OperationPage::takePerson);
    }
    if (m_finding) {
        connect(m_finding, &RecordFinding::recordWanted, this, &OperationPage::open);
        connect(m_finding, &RecordFinding::fillWanted, this, &OperationPage::fillNew);
        connect(m_finding, &RecordFinding::siblingsKnown, &m_session, &OperationSession::setSiblings);
        connect(m_finding, &RecordFinding::subjectKnown, this, [this](const Text &subject) {
            m_session.setSubject(subject);
            showRecord();
        });
    }
    if (m_group) {
        connect(m_board, &RecordBoard::pickedForGroup, this, &OperationPage::pickForGroup);
        connect(m_group, &GroupMove::membersChanged, this, [this] {
            QStringList ids;
            for (const GroupMember &member : m_group->members())
                ids.append(member.id);
            m_board->setPicked(ids);
            m_bar->standBack(!ids.isEmpty());
        });
    }
    if (m_board) {
        connect(m_board, &RecordBoard::recordsRead, this, &OperationPage::offerOthers);
        connect(m_board, &RecordBoard::valueWanted, this, [this](const QString &key, const QString &value) {
            FormModel &form = m_session.form();
            form.setData(form.indexOf(key), value);
        });
        connect(&m_session.form(), &FormModel::edited, this,
                [this] { m_board->follow(m_session.form().draft()); });
    }
}

void OperationPage::turnTo(Showing showing)
{
    m_showing = showing;
    // In a dialog nothing can be picked, so there is nothing to advise.
    m_empty->setVisible(showing == Showing::Nothing && m_setting == Setting::Window);
    m_form->setVisible(showing == Showing::Form);
    if (showing == Showing::Review)
        m_review->refresh();
    m_review->setVisible(showing == Showing::Review);
    if (showing == Showing::Review)
        scrollTo(m_header);
    m_bar->setOpen(showing != Showing::Nothing);
    m_bar->setReviewing(showing == Showing::Review);
    if (showing == Showing::Nothing) {
        m_header->showNothing();
        m_steps->setVisible(false);
    }
}

void OperationPage::showState()
{
    const OperationSession::State state = m_session.state();
    m_form->setEnabled(!isBusy());
    m_bar->setBusy(isBusy());
    if (m_finder)
        m_finder->setBusy(isBusy());
    if (m_board)
        m_board->setBusy(isBusy());
    m_steps->setEnabled(!isBusy());
    if (state == OperationSession::State::Sending)
        m_progress->showBusy(trText("OperationPage", "Sending…"));
    else if (state == OperationSession::State::Checking)
        m_progress->showBusy(trText("OperationPage", "Reading the record once more before sending…"));
    else if (state == OperationSession::State::Loading)
        m_progress->showBusy(trText("OperationPage", "Reading the record…"));
    else
        m_progress->finish();
}

void OperationPage::showRecord()
{
    m_header->showRecord(target(), m_session.subject(), m_session.facts(), m_session.loadedAt());
}

/// The others stand below the form, where a small window does not show them.
void OperationPage::offerOthers()
{
    const bool areBelow = !m_spec.createsRecord() && m_spec.find->board == FindSpec::Board::Cards;
    const bool hasOthers = areBelow && m_showing != Showing::Nothing && m_board->records().size() > 1;
    m_header->setOthers(hasOthers ? m_board->countedName() : Text());
}

void OperationPage::showSamples()
{
    if (m_finder)
        m_finder->showSamples(m_ports.samples.records(m_spec.key));
}

Text OperationPage::subjectOf(const QString &id) const
{
    for (const Sample &sample : m_ports.samples.records(m_spec.key)) {
        if (sample.id == id)
            return sample.title;
    }
    return {};
}

void OperationPage::scrollTo(QWidget *widget)
{
    // The new widget has no place before the layout was made anew.
    m_scroll->widget()->layout()->activate();
    m_scroll->ensureWidgetVisible(widget, 0, Spacing::page);
}

void OperationPage::goToProblem(const QString &path)
{
    turnTo(Showing::Form);
    m_form->focusPath(path);
}

bool OperationPage::hasUnsavedEdits() const
{
    if (!m_session.hasUnsavedEdits())
        return false;
    const Record &values = m_session.form().draft().values;
    const QStringList edited = m_session.form().editedKeys();
    return std::any_of(edited.begin(), edited.end(),
                       [&](const QString &key) { return !values.sameAs(m_filled, key); });
}

bool OperationPage::isBusy() const
{
    return m_session.isBusy();
}

QString OperationPage::target() const
{
    return m_session.form().draft().values.text(m_spec.targetField);
}

void OperationPage::focusStart()
{
    const bool isUntouched = m_spec.createsRecord() && !m_session.hasUnsavedEdits();
    if (m_showing == Showing::Nothing || isUntouched)
        focusPicker();
}

void OperationPage::focusPicker()
{
    if (m_finder)
        m_finder->focusLine();
}

void OperationPage::focusForm()
{
    for (const FieldSpec &field : m_spec.fields()) {
        if (!field.namesRecord() && m_form->focusPath(field.key))
            return;
    }
}

} // namespace PeopleDesk
