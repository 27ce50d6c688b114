// SPDX-License-Identifier: Apache-2.0
#include "ui/group/group_dialog.h"

#include "models/session/change.h"
#include "ui/dialogs/dialogs.h"
#include "ui/form/form_view.h"
#include "ui/group/member_words.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QCloseEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QTableWidget>

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;
using State = GroupMember::State;

namespace {

bool isOpen(const GroupMember &member)
{
    return member.state != State::Done;
}

} // namespace

GroupDialog::GroupDialog(GroupMove &group, const Clock &clock, const SampleSource &samples, Dialogs &dialogs,
                         Directory *directory, QWidget *over)
    : QDialog(over)
    , m_group(group)
    , m_dialogs(dialogs)
    , m_form(group.spec(), clock)
    , m_fields(new FormView(m_form, samples, group.spec().key, nullptr, directory))
    , m_counts(sentenceLabel())
    , m_table(new QTableWidget)
    , m_progress(new QProgressBar)
    , m_summary(sentenceLabel())
    , m_send(new QPushButton)
    , m_stop(new QPushButton)
    , m_close(new QPushButton)
{
    setObjectName(u"groupDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setModal(true);
    layOut();
    connect(&m_form, &FormModel::edited, this, &GroupDialog::showMembers);
    connect(&m_group, &GroupMove::memberChanged, this, &GroupDialog::showMember);
    connect(&m_group, &GroupMove::finished, this, &GroupDialog::takeFinish);
    connect(m_send, &QPushButton::clicked, this, &GroupDialog::send);
    connect(m_stop, &QPushButton::clicked, &m_group, &GroupMove::stop);
    connect(m_close, &QPushButton::clicked, this, &GroupDialog::reject);
    keepTranslated(this, [this] { say(); });
}

GroupDialog::~GroupDialog()
{
    delete m_fields; // it looks at the form, which is a member
}

void GroupDialog::layOut()
{
    m_counts->setObjectName(u"groupCounts"_s);
    m_table->setObjectName(u"groupTable"_s);
    m_summary->setObjectName(u"groupSummary"_s);
    m_send->setObjectName(u"groupSend"_s);
    m_stop->setObjectName(u"groupStop"_s);
    m_close->setObjectName(u"closeDialog"_s);
    m_table->setColumnCount(4);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    QHeaderView *header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    for (const int wrapped : {1, 3})
        header->setSectionResizeMode(wrapped, QHeaderView::Stretch);
    // A text in a narrower column needs more lines.
    connect(header, &QHeaderView::sectionResized, m_table, &QTableWidget::resizeRowsToContents);
    m_progress->setVisible(false);
    m_stop->setVisible(false);
    for (QPushButton *button : {m_send, m_stop, m_close})
        button->setAutoDefault(false);
    makePrimary(*m_send);

    auto *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_fields);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::small);
    buttons->addWidget(m_summary, 1);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_close);
    buttons->addWidget(m_send);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::page, Spacing::large, Spacing::page, Spacing::large);
    column->setSpacing(Spacing::medium);
    column->addWidget(m_counts);
    column->addWidget(scroll, 2);
    column->addWidget(m_table, 1);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    const int letter = fontMetrics().horizontalAdvance(u'0');
    resize(QSize(112 * letter, 44 * fontMetrics().height())
               .boundedTo(screen()->availableGeometry().size() - QSize(40, 80)));
}

int GroupDialog::openCount() const
{
    const QList<GroupMember> &members = m_group.members();
    return int(std::count_if(members.begin(), members.end(), isOpen));
}

bool GroupDialog::isComplete() const
{
    const QString &target = m_group.spec().targetField;
    const QList<Problem> &problems = m_form.problems();
    return std::none_of(problems.begin(), problems.end(), [&](const Problem &problem) {
        return problem.severity == Severity::Block && problem.field != target;
    });
}

MemberWords GroupDialog::words() const
{
    return {m_group, m_form.draft().values};
}

QString GroupDialog::fateOf(const GroupMember &member) const
{
    if (member.state == State::Waiting && !isComplete())
        return tr("Complete the form first");
    return words().fateOf(member);
}

void GroupDialog::say()
{
    setWindowTitle(tr("Change together"));
    m_table->setHorizontalHeaderLabels({tr("Who"), tr("What"), tr("Now"), tr("What happens")});
    m_table->setAccessibleName(tr("The picked records"));
    m_stop->setText(tr("Stop after this one"));
    m_close->setText(tr("Close"));
    showCounts();
    showMembers();
}

void GroupDialog::showCounts()
{
    m_send->setText(tr("Send to %n record(s)", nullptr, openCount()));
    m_counts->setText(tr("Where they stand: %1").arg(words().counts()));
}

void GroupDialog::showMembers()
{
    const QList<GroupMember> &members = m_group.members();
    m_table->setRowCount(int(members.size()));
    for (int i = 0; i < members.size(); ++i)
        showMember(i);
}

void GroupDialog::showMember(int index)
{
    const GroupMember &member = m_group.members().at(index);
    const QStringList words{member.subject.isEmpty() ? member.id : member.subject.now(), member.note.now(),
                            this->words().standingOf(member), fateOf(member)};
    for (int column = 0; column < words.size(); ++column)
        m_table->setItem(index, column, new QTableWidgetItem(words.at(column)));
    if (m_group.isRunning())
        showProgress();
}

void GroupDialog::showProgress()
{
    const QList<GroupMember> &members = m_group.members();
    const auto over = std::count_if(members.begin(), members.end(), [](const GroupMember &member) {
        return member.state != State::Waiting && member.state != State::Running;
    });
    m_progress->setRange(0, int(members.size()));
    m_progress->setValue(int(over));
    m_progress->setVisible(true);
}

void GroupDialog::send()
{
    const Record values = m_form.draft().values;
    m_form.visitAll();
    const int open = openCount();
    const QList<GroupMember> &members = m_group.members();
    const int count =
        int(std::count_if(members.begin(), members.end(),
                          [words = words()](const GroupMember &member) { return words.isToBeSent(member); }));
    if (count == 0 || !isComplete()) {
        m_summary->setText(tr("Nothing can be sent like this: choose a status, and what it needs."));
        m_fields->focusFirstProblem();
        return;
    }
    Question question;
    question.paragraphs = {
        trCounted("GroupDialog", "Change %n record(s)?").counted(count),
        Text::joined(summarise(m_group.spec(), m_form.draft()), u"\n"_s),
        Text::verbatim(m_group.connection().name),
    };
    if (count < open)
        question.paragraphs.append(
            trCounted("GroupDialog", "%n record(s) will be left out.").counted(open - count));
    question.verb = m_group.spec().sendLabel;
    question.isGrave = true;
    m_dialogs.confirm(this, question, [this, values](bool yes) {
        if (!yes)
            return;
        m_fields->setEnabled(false);
        m_send->setEnabled(false);
        m_stop->setVisible(true);
        m_summary->clear();
        m_group.start(values);
    });
}

void GroupDialog::takeFinish()
{
    const int count = int(m_group.members().size());
    m_fields->setEnabled(true);
    m_send->setEnabled(openCount() > 0);
    m_stop->setVisible(false);
    m_summary->setText(tr("%1 of %2 done").arg(count - openCount()).arg(count));
    showCounts();
    showMembers();
}

void GroupDialog::reject()
{
    close();
}

void GroupDialog::closeEvent(QCloseEvent *event)
{
    if (m_group.isRunning()) {
        m_group.stop();
        m_summary->setText(tr("Stopping after the one under way…"));
        event->ignore();
        return;
    }
    event->accept();
    QStringList done;
    for (const GroupMember &member : m_group.members()) {
        if (!isOpen(member))
            done.append(member.id);
    }
    for (const QString &id : std::as_const(done))
        m_group.remove(id);
    Q_EMIT finished(Accepted);
}

} // namespace PeopleDesk
