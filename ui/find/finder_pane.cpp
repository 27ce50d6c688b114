// SPDX-License-Identifier: Apache-2.0
#include "ui/find/finder_pane.h"

#include "models/lookups/directory.h"
#include "models/lookups/lookup_model.h"
#include "ui/editors/input_line.h"
#include "ui/find/lookup_trouble.h"
#include "ui/find/person_list.h"
#include "ui/find/sample_list.h"
#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

bool FinderPane::isOfUse(const OperationSpec &spec, const QList<Sample> &samples, const Directory *directory)
{
    return !spec.createsRecord() || !samples.isEmpty() || (spec.find && directory);
}

FinderPane::FinderPane(const OperationSpec &spec, const Connection &connection, const QList<Sample> &samples,
                       Directory *directory, QWidget *parent)
    : QWidget(parent)
    , m_spec(spec)
    , m_target(spec.createsRecord() ? nullptr : spec.field(spec.targetField))
    , m_directory(directory)
    , m_status(noteLabel(this))
    , m_trouble(new LookupTrouble(connection, this))
    , m_samplesTitle(noteLabel())
    , m_hint(noteLabel())
{
    setObjectName(u"finderPane"_s);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    if (spec.find && directory)
        m_search = directory->makeSearch(spec.find->people, this);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, Spacing::medium, 0, 0);
    column->setSpacing(Spacing::small);
    if (m_target || m_search)
        addLine(*column);
    m_status->setVisible(m_line);
    addLists(*column, samples);
    listen();
    keepTranslated(this, [this] { say(); });
}

void FinderPane::addLine(QVBoxLayout &column)
{
    m_caption = new QLabel;
    m_line = new InputLine;
    m_line->setObjectName(u"findLine"_s);
    m_line->setClearButtonEnabled(true);
    m_caption->setBuddy(m_line);
    m_load = new QPushButton;
    m_load->setObjectName(u"loadButton"_s);
    m_problem = sentenceLabel();
    m_problem->setObjectName(u"findProblem"_s);
    m_problem->setFont(smallFont());
    m_problem->setForegroundRole(QPalette::BrightText);
    m_problem->setVisible(false);

    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::small);
    row->addWidget(m_line, 1);
    row->addWidget(m_load);
    auto *field = new QVBoxLayout;
    field->setContentsMargins(Spacing::medium, 0, Spacing::medium, Spacing::tight);
    field->setSpacing(Spacing::tight);
    field->addWidget(m_caption);
    field->addLayout(row);
    field->addWidget(m_problem);
    field->addWidget(m_status);
    field->addWidget(m_trouble);
    column.addLayout(field);
    m_status->setObjectName(u"findStatus"_s);
    m_status->setFont(smallFont());
    if (m_search) {
        auto *glass = m_line->addAction(QIcon(), QLineEdit::LeadingPosition);
        keepColoured(this, [this, glass] { glass->setIcon(icon(u"search"_s, coloursOf(palette()).dim)); });
    }
}

void FinderPane::addLists(QVBoxLayout &column, const QList<Sample> &samples)
{
    if (m_search) {
        m_people = new PersonList(*m_search);
        m_people->setVisible(false);
        column.addWidget(m_people, 1);
    }
    m_samplesTitle->setFont(smallFont());
    m_samplesTitle->setContentsMargins(Spacing::large, Spacing::small, Spacing::large, 0);
    m_hint->setContentsMargins(Spacing::large, Spacing::small, Spacing::large, 0);
    if (!samples.isEmpty())
        m_samples = new SampleList(samples);
    column.addWidget(m_samplesTitle);
    if (m_samples)
        column.addWidget(m_samples, 1);
    column.addWidget(m_hint);
    column.addStretch();
    m_samplesTitle->setVisible(m_samples);
    m_hint->setVisible(!m_samples);
}

void FinderPane::listen()
{
    if (m_samples)
        connect(m_samples, &SampleList::picked, this, &FinderPane::samplePicked);
    if (m_line) {
        connect(m_load, &QPushButton::clicked, this, &FinderPane::openId);
        connect(m_line, &QLineEdit::returnPressed, this, &FinderPane::accept);
        connect(m_line, &InputLine::typed, this, &FinderPane::takeText);
        connect(m_line, &QLineEdit::textChanged, this, [this] {
            if (m_speaks)
                judge();
        });
    }
    if (!m_search)
        return;
    connect(m_trouble, &LookupTrouble::againWanted, m_search, &LookupModel::askAgain);
    connect(&m_pause, &TypingPause::settled, this, &FinderPane::search);
    connect(m_search, &LookupModel::stateChanged, this, &FinderPane::takeSearch);
    connect(m_search, &LookupModel::waiting, this,
            [this] { m_status->setText(tr("Waiting for Feishu's frequency limit…")); });
    connect(m_people, &PersonList::picked, this, &FinderPane::personPicked);
    connect(m_people, &PersonList::leftUpwards, this, &FinderPane::focusLine);
    auto *down = new QShortcut(Qt::Key_Down, m_line, nullptr, nullptr, Qt::WidgetShortcut);
    connect(down, &QShortcut::activated, this, [this] {
        QWidget *list = m_people->isVisible() ? static_cast<QWidget *>(m_people) : m_samples;
        if (list)
            list->setFocus(Qt::TabFocusReason);
    });
    auto *clear = new QShortcut(Qt::Key_Escape, m_line, nullptr, nullptr, Qt::WidgetShortcut);
    connect(clear, &QShortcut::activated, m_line, &QLineEdit::clear);
}

void FinderPane::takeText()
{
    m_opensFirst = false;
    if (!m_search)
        return;
    const bool isId = isSurelyId(m_line->text());
    showLoad();
    m_pause.setText(isId ? QString() : m_line->text(), m_line->isComposing());
}

void FinderPane::showLoad()
{
    constexpr int shortestId = 7; // digits; below that nobody means an id
    m_load->setVisible(!m_search || !idIn(m_line->text(), shortestId).isEmpty());
}

QString FinderPane::idIn(const QString &text, int shortest) const
{
    if (!m_target)
        return {};
    const QString id = m_target->kind->normalised(text);
    return id.size() >= shortest && !m_target->kind->problem(id) ? id : QString();
}

/// Ids have more digits than any phone number. What might be both is searched, and Load takes it as an id.
bool FinderPane::isSurelyId(const QString &text) const
{
    constexpr int longestPhone = 14;
    return !idIn(text, longestPhone + 1).isEmpty();
}

void FinderPane::search(const QString &text)
{
    if (text.isEmpty())
        m_search->clear();
    else
        m_search->ask(m_directory->question(text));
    takeSearch();
}

void FinderPane::takeSearch()
{
    using State = LookupModel::State;
    const State state = m_search->state();
    const bool searching = state != State::Idle;
    const int count = int(m_search->found().size());
    m_people->setVisible(searching && (count > 0 || !m_samples));
    if (m_samples)
        m_samples->setVisible(!searching);
    m_samplesTitle->setVisible(m_samples && !searching);
    m_hint->setVisible(!searching && !m_samples);
    if (state == State::Failed)
        m_trouble->show(m_search->spec(), m_search->outcome());
    else
        m_trouble->clear();
    if (state == State::Asking && count == 0)
        m_status->setText(tr("Searching…"));
    else if (state == State::Ready && count == 0)
        m_status->setText(tr("Nobody found. Try another spelling, the e-mail address or the phone number."));
    else if (state == State::Ready && m_search->hasMore())
        m_status->setText(tr("%n found so far, more below", nullptr, count));
    else if (state == State::Ready)
        m_status->setText(tr("%n found", nullptr, count));
    else
        m_status->clear();
    m_status->setVisible(!m_status->text().isEmpty());
    if (m_opensFirst && count > 0) {
        m_opensFirst = false;
        m_people->pickFirst();
    }
}

void FinderPane::accept()
{
    if (!m_search || isSurelyId(m_line->text())) {
        openId();
        return;
    }
    if (m_line->text().trimmed().isEmpty()) {
        askForId();
        return;
    }
    m_pause.hurry();
    if (m_search->state() == LookupModel::State::Ready && !m_search->found().isEmpty())
        m_people->pickFirst();
    else if (m_search->state() == LookupModel::State::Asking)
        m_opensFirst = true;
}

void FinderPane::openId()
{
    m_speaks = true;
    judge();
    if (m_problem->isVisibleTo(this)) {
        m_line->setFocus();
        return;
    }
    const QString id = m_target->kind->normalised(m_line->text());
    m_line->put(id);
    Q_EMIT idWanted(id);
}

void FinderPane::judge()
{
    const QString text = m_line->text();
    const QString id = m_target ? m_target->kind->normalised(text) : QString();
    if (text.trimmed().isEmpty())
        showProblem(m_search        ? tr("Type a name first, or paste an ID.")
                        : m_samples ? tr("Paste an ID first, or pick a record below.")
                                    : tr("Paste an ID first."));
    else if (const std::optional<Text> problem = m_target ? m_target->kind->problem(id) : std::nullopt;
             problem && !m_search)
        showProblem(problem->now());
    else
        showProblem({});
}

void FinderPane::showProblem(const QString &words)
{
    m_problem->setText(words);
    m_problem->setVisible(!words.isEmpty());
    m_line->setAccessibleDescription(words);
}

void FinderPane::showSamples(const QList<Sample> &samples)
{
    if (m_samples)
        m_samples->renew(samples);
}

void FinderPane::setId(const QString &id)
{
    m_speaks = false;
    if (m_line) {
        if (!m_search || m_search->state() == LookupModel::State::Idle)
            m_line->put(id);
        showProblem({});
    }
    if (m_samples)
        m_samples->mark(id);
}

void FinderPane::setBusy(bool busy)
{
    if (m_line)
        m_load->setEnabled(!busy);
    if (m_people)
        m_people->setEnabled(!busy);
    if (m_samples)
        m_samples->setEnabled(!busy);
}

void FinderPane::focusLine()
{
    if (m_line) {
        m_line->setFocus(Qt::ShortcutFocusReason);
        m_line->selectAll();
    } else if (m_samples) {
        m_samples->setFocus(Qt::ShortcutFocusReason);
    }
}

void FinderPane::askForId()
{
    m_speaks = true;
    if (m_line)
        judge();
    focusLine();
}

void FinderPane::say()
{
    if (m_line) {
        const QString label = m_search ? tr("Find") : m_target->label.now();
        m_caption->setText(label);
        m_line->setAccessibleName(m_search ? m_spec.find->prompt.now() : label);
        m_line->setPlaceholderText(m_search ? m_spec.find->prompt.now() : tr("Paste an ID"));
        m_line->setToolTip(m_search ? m_spec.find->prompt.now() : QString());
        const auto pictures = m_line->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
        for (QAction *picture : pictures) // assistive technology meets them as buttons
            picture->setText(picture->objectName() == "_q_qlineeditclearaction"_L1
                                 ? tr("Clear the search")
                                 : m_line->accessibleName());
        m_load->setText(tr("Load"));
        m_load->setToolTip(tr("Reads the record (Enter)"));
        showLoad();
        m_problem->setAccessibleName(tr("Problem"));
        if (m_speaks)
            judge();
    }
    const QString title = m_target ? tr("Records of the sandbox: click one to open it")
                                   : tr("Examples: click one to fill in the form");
    m_samplesTitle->setText(title);
    if (m_samples)
        m_samples->setAccessibleName(title);
    m_hint->setText(m_search ? tr("Type a part of the name. A pasted ID is understood too, with spaces, line "
                                  "breaks, an apostrophe or =\"…\" around it.")
                             : tr("Spaces, line breaks, an apostrophe or =\"…\" around the ID do no harm: "
                                  "paste it as you have it."));
    if (m_search) {
        m_people->setAccessibleName(m_search->spec().noun.now());
        takeSearch();
    }
}

} // namespace PeopleDesk
