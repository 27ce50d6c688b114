// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/action_bar.h"

#include "models/forms/form_model.h"
#include "models/operations/check.h"
#include "models/session/change.h"
#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/elided_label.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QKeySequence>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ActionBar::ActionBar(FormModel &form, QWidget *parent)
    : QWidget(parent)
    , m_form(form)
    , m_problems(new QPushButton)
    , m_changes(new ElidedLabel)
    , m_review(new QPushButton)
    , m_send(new QPushButton)
{
    setObjectName(u"actionBar"_s);
    m_problems->setObjectName(u"problemButton"_s);
    m_changes->setObjectName(u"changeLabel"_s);
    m_review->setObjectName(u"reviewButton"_s);
    m_send->setObjectName(u"sendButton"_s);
    m_problems->setFlat(true);
    m_changes->setForegroundRole(QPalette::PlaceholderText);

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::page, Spacing::medium, Spacing::page, Spacing::medium);
    row->setSpacing(Spacing::medium);
    row->addWidget(m_problems);
    row->addWidget(m_changes, 1);
    row->addWidget(m_review);
    row->addWidget(m_send);

    connect(m_problems, &QPushButton::clicked, this, &ActionBar::goToProblem);
    connect(m_review, &QPushButton::clicked, this, &ActionBar::reviewWanted);
    connect(m_send, &QPushButton::clicked, this, &ActionBar::sendWanted);
    connect(&form, &FormModel::edited, this, &ActionBar::refresh);
    connect(&form, &FormModel::problemsChanged, this, &ActionBar::refresh);
    connect(&form, &FormModel::renewed, this, [this] {
        m_speaksUp = false;
        refresh();
    });
    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this] { sayProblems(); });
}

void ActionBar::setOpen(bool open)
{
    m_open = open;
    say();
}

void ActionBar::focusSend()
{
    m_send->setFocus(Qt::OtherFocusReason);
}

void ActionBar::setBusy(bool busy)
{
    m_busy = busy;
    say();
}

void ActionBar::setReviewing(bool reviewing)
{
    m_reviewing = reviewing;
    say();
}

void ActionBar::speakUp()
{
    m_speaksUp = true;
    refresh();
}

void ActionBar::standBack(bool back)
{
    m_standsBack = back;
    refresh();
}

/// The coloured button is the next step, and there is only one.
void ActionBar::dressSend()
{
    const bool needsEdit = m_form.draft().isLoaded && m_form.spec().place != Place::Step;
    const bool hasWork = needsEdit ? !m_form.editedKeys().isEmpty() : !m_form.isBlocked();
    if (m_open && hasWork && !m_standsBack)
        makePrimary(*m_send);
    else
        makePlain(*m_send);
}

void ActionBar::refresh()
{
    dressSend();
    sayProblems();
    sayChanges();
}

void ActionBar::say()
{
    m_send->setText(m_form.spec().sendLabel.now());
    m_send->setToolTip(
        tr("Sends the request (%1)").arg(QKeySequence(u"Ctrl+Return"_s).toString(QKeySequence::NativeText)));
    m_review->setText(m_reviewing ? tr("Back to the form") : tr("Review"));
    m_review->setToolTip(tr("Shows what changes and the exact request (%1)")
                             .arg(QKeySequence(u"Ctrl+R"_s).toString(QKeySequence::NativeText)));
    m_send->setEnabled(!m_busy);
    m_review->setEnabled(!m_busy);
    refresh();
}

QList<Problem> ActionBar::spokenProblems() const
{
    QList<Problem> spoken;
    for (const Problem &problem : m_form.problems()) {
        const QModelIndex index = m_form.indexOf(problem.field);
        if (m_speaksUp || (index.isValid() && index.data(FormModel::VisitedRole).toBool()))
            spoken.append(problem);
    }
    std::stable_partition(spoken.begin(), spoken.end(),
                          [](const Problem &problem) { return problem.severity == Severity::Block; });
    return spoken;
}

QString ActionBar::fieldLabel(const QString &path) const
{
    const QModelIndex index = m_form.indexOf(path);
    return index.isValid() ? m_form.field(index).label.now() : QString();
}

void ActionBar::sayProblems()
{
    const QList<Problem> spoken = spokenProblems();
    const int blocking = int(std::count_if(spoken.begin(), spoken.end(), [](const Problem &problem) {
        return problem.severity == Severity::Block;
    }));
    const int remarks = int(spoken.size()) - blocking;
    m_problems->setVisible(m_open && !spoken.isEmpty());
    // A flat button's words, not its invisible edge, stand in line with what is above.
    const int left = Spacing::page - (m_problems->isHidden() ? 0 : Spacing::small);
    layout()->setContentsMargins(left, Spacing::medium, Spacing::page, Spacing::medium);
    if (spoken.isEmpty())
        return;

    QString words =
        blocking > 0 ? tr("%n problem(s)", nullptr, blocking) : tr("%n remark(s)", nullptr, remarks);
    // Blocking ones come first, and alone they count.
    const bool isOne = blocking == 1 || (blocking == 0 && remarks == 1);
    const QString label = isOne ? fieldLabel(spoken.first().field) : QString();
    if (!label.isEmpty())
        words = tr("%1: %2", "a count of problems and the field concerned").arg(words, label);
    m_problems->setText(words);
    m_problems->setToolTip(spoken.size() == 1 ? spoken.first().text.now()
                                              : tr("Lists them; a choice goes to the field"));
    const Colours &colours = coloursOf(palette());
    setInk(m_problems, blocking > 0 ? colours.bad : colours.warn);
    m_problems->setIcon(
        icon(blocking > 0 ? u"problem"_s : u"warning"_s, blocking > 0 ? colours.bad : colours.warn));
}

void ActionBar::sayChanges()
{
    if (!m_open) {
        m_changes->setText(tr("Nothing is open yet"));
        return;
    }
    QString words;
    const QList<Problem> spoken = spokenProblems();
    if (spoken.size() == 1 && fieldLabel(spoken.first().field).isEmpty())
        words = spoken.first().text.now(); // no field shows it
    else if (anyBlocks(spoken))
        words = QString(); // first things first
    else if (m_form.draft().isLoaded)
        words = changeWords();
    else
        words = m_form.isBlocked() ? tr("Not complete yet") : tr("Ready to send");
    m_changes->setText(words);
}

QString ActionBar::changeWords() const
{
    QStringList labels;
    for (const Change &change : listChanges(m_form.spec(), m_form.draft())) {
        if (!change.repeatsLoaded)
            labels.append(change.label.now());
    }
    if (labels.isEmpty())
        return tr("Nothing changed yet");
    return tr("%n change(s): %1", nullptr, int(labels.size())).arg(labels.join(tr(", ", "between names")));
}

void ActionBar::goToProblem()
{
    const QList<Problem> spoken = spokenProblems();
    if (spoken.size() == 1) {
        Q_EMIT problemWanted(spoken.first().field);
        return;
    }
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const Problem &problem : spoken) {
        const QString label = fieldLabel(problem.field);
        QString line = label.isEmpty()
            ? problem.text.now()
            : tr("%1: %2", "a field and its problem").arg(label, problem.text.now());
        QAction *action = menu->addAction(line.replace(u'&', u"&&"_s), this,
                                          [this, path = problem.field] { Q_EMIT problemWanted(path); });
        const bool blocks = problem.severity == Severity::Block;
        action->setIcon(icon(blocks ? u"problem"_s : u"warning"_s,
                             blocks ? coloursOf(palette()).bad : coloursOf(palette()).warn));
    }
    menu->popup(m_problems->mapToGlobal(QPoint(0, -menu->sizeHint().height())));
}

} // namespace PeopleDesk
