// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/operation_page.h"

#include "models/ports/samples.h"
#include "ui/form/form_view.h"
#include "ui/pages/action_bar.h"
#include "ui/pages/empty_state.h"
#include "ui/pages/progress_strip.h"
#include "ui/pages/record_header.h"
#include "ui/pages/record_picker.h"
#include "ui/pages/review_panel.h"
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
                             QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_sampleSource(ports.samples)
    , m_dialogs(ports.dialogs)
    , m_session(spec, connection, ports.gateway, ports.journal, ports.clock)
    , m_header(new RecordHeader(spec, ports.clock))
    , m_result(new ResultPanel(spec, connection))
    , m_empty(new EmptyState)
    , m_form(new FormView(m_session.form(), ports.samples, spec.key, nullptr))
    , m_review(new ReviewPanel(m_session))
    , m_scroll(new QScrollArea)
    , m_progress(new ProgressStrip(ports.clock))
    , m_bar(new ActionBar(m_session.form()))
{
    setObjectName(u"page_"_s + spec.key);
    layOut();
    listen();
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
    column->addWidget(m_result);
    column->addWidget(m_form);
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
    footerColumn->addWidget(m_progress);
    footerColumn->addWidget(m_bar);

    auto *body = new QVBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_scroll, 1);
    body->addWidget(footer);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    const QList<Sample> samples = m_sampleSource.records(m_spec.key);
    if (!m_spec.createsRecord() || !samples.isEmpty()) {
        m_picker = new RecordPicker(m_spec, samples);
        // Not the average letter: Chinese fonts count their wide ones.
        const int width = pickerLetters * fontMetrics().horizontalAdvance(u'0');
        m_picker->setMaximumWidth(qMax(300, width));
        m_picker->setMinimumWidth(qMax(220, width * 2 / 3));
        row->addWidget(m_picker);
        row->addWidget(verticalLine());
    }
    // In a narrow window the list of records gives way before the form does.
    m_scroll->setMinimumWidth(formLetters * fontMetrics().horizontalAdvance(u'0'));
    row->addLayout(body, 1);

    if (!m_spec.createsRecord())
        m_empty->setContent(m_spec.icon, trText("OperationPage", "Nothing is open yet."),
                            samples.isEmpty()
                                ? trText("OperationPage", "Paste an ID on the left and press Load.")
                                : trText("OperationPage",
                                         "Paste an ID on the left and press Load, or click one of the "
                                         "sandbox's records."));
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
    connect(m_bar, &ActionBar::reviewWanted, this, &OperationPage::toggleReview);
    connect(m_bar, &ActionBar::sendWanted, this, &OperationPage::send);
    connect(m_bar, &ActionBar::problemWanted, this, &OperationPage::goToProblem);
    connect(m_header, &RecordHeader::readAgainWanted, this, [this] { open(target(), {}); });
    if (m_picker) {
        connect(m_picker, &RecordPicker::idWanted, this, [this](const QString &id) { open(id, {}); });
        connect(m_picker, &RecordPicker::samplePicked, this, &OperationPage::fillFrom);
    }
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        if (now && m_scroll->widget()->isAncestorOf(now))
            m_scroll->ensureWidgetVisible(now, Spacing::page, 2 * Spacing::page);
    });
    auto *back = new QShortcut(QKeySequence(Qt::Key_Escape), m_review, nullptr, nullptr,
                               Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, [this] { turnTo(Showing::Form); });
}

void OperationPage::turnTo(Showing showing)
{
    m_showing = showing;
    m_empty->setVisible(showing == Showing::Nothing);
    m_form->setVisible(showing == Showing::Form);
    if (showing == Showing::Review)
        m_review->refresh();
    m_review->setVisible(showing == Showing::Review);
    if (showing == Showing::Review)
        scrollTo(m_header);
    m_bar->setOpen(showing != Showing::Nothing);
    m_bar->setReviewing(showing == Showing::Review);
    if (showing == Showing::Nothing)
        m_header->showNothing();
}

void OperationPage::showState()
{
    const OperationSession::State state = m_session.state();
    m_form->setEnabled(!isBusy());
    m_bar->setBusy(isBusy());
    if (m_picker)
        m_picker->setBusy(isBusy());
    if (state == OperationSession::State::Sending)
        m_progress->showBusy(trText("OperationPage", "Sending…"));
    else if (state == OperationSession::State::Loading)
        m_progress->showBusy(trText("OperationPage", "Reading the record…"));
    else
        m_progress->finish();
}

void OperationPage::showRecord()
{
    m_header->showRecord(target(), m_session.subject(), m_session.facts(), m_session.loadedAt());
}

void OperationPage::showSamples()
{
    if (m_picker)
        m_picker->showSamples(m_sampleSource.records(m_spec.key));
}

Text OperationPage::subjectOf(const QString &id) const
{
    for (const Sample &sample : m_sampleSource.records(m_spec.key)) {
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
    return m_session.state() == OperationSession::State::Sending
        || m_session.state() == OperationSession::State::Loading;
}

QString OperationPage::target() const
{
    return m_session.form().draft().values.text(m_spec.targetField);
}

void OperationPage::focusStart()
{
    if (m_showing == Showing::Nothing)
        focusPicker();
}

void OperationPage::focusPicker()
{
    if (m_picker)
        m_picker->focusId();
}

void OperationPage::focusForm()
{
    for (const FieldSpec &field : m_spec.fields()) {
        if (field.slot != FieldSpec::Slot::Path && m_form->focusPath(field.key))
            return;
    }
}

} // namespace PeopleDesk
