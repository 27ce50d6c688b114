// SPDX-License-Identifier: Apache-2.0
#include "ui/find/search_picker.h"

#include "models/lookups/directory.h"
#include "models/lookups/lookups.h"
#include "ui/editors/input_line.h"
#include "ui/find/list_picker_rows.h"
#include "ui/find/lookup_trouble.h"
#include "ui/find/person_list.h"
#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QAction>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

SearchPicker::SearchPicker(Directory &directory, const SearchWants &wants, QWidget *owner)
    : PickerPanel(owner)
    , m_directory(directory)
    , m_wants(wants)
    , m_title(new QLabel(this))
    , m_back(new QToolButton(this))
    , m_line(new InputLine(this))
    , m_status(noteLabel(this))
    , m_trouble(new LookupTrouble(directory.connection(), this))
{
    setObjectName(u"searchPicker"_s);
    const bool isListed = findLookup(wants.lookup)->through && !wants.throughId.isEmpty();
    if (isListed)
        listThrough(wants.throughId);
    else
        startSearch();
    build();
    listen();
    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this] { recolour(); });
}

void SearchPicker::build()
{
    m_line->setObjectName(u"searchPickerLine"_s);
    m_back->setObjectName(u"searchPickerBack"_s);
    m_status->setObjectName(u"searchPickerStatus"_s);
    m_title->setFont(headingFont());
    m_status->setFont(smallFont());
    m_line->addAction(new QAction(m_line), QLineEdit::LeadingPosition);
    m_back->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_back->setAutoRaise(true);
    makeQuiet(*m_back);
    m_list = new PersonList(*m_search, this);
    m_list->setObjectName(u"searchPickerList"_s);
    m_list->setItemDelegate(new ListPickerRows(m_list));

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::medium, Spacing::medium, Spacing::medium, Spacing::medium);
    column->setSpacing(Spacing::small);
    column->addWidget(m_title);
    column->addWidget(m_back, 0, Qt::AlignLeading);
    column->addWidget(m_line);
    column->addWidget(m_status);
    column->addWidget(m_trouble);
    column->addWidget(m_list, 1);
    column->addStretch(); // while there is no list
}

void SearchPicker::listen()
{
    connect(m_line, &InputLine::typed, this, [this] {
        m_picksOnly = false;
        m_pause.setText(m_line->text(), m_line->isComposing());
        take();
    });
    connect(&m_pause, &TypingPause::settled, this, &SearchPicker::search);
    connect(m_list, &PersonList::picked, this, &SearchPicker::choose);
    connect(m_list, &PersonList::leftUpwards, this,
            [this] { firstControl()->setFocus(Qt::BacktabFocusReason); });
    connect(m_back, &QToolButton::clicked, this, [this] {
        startSearch();
        say();
        m_line->setFocus(Qt::OtherFocusReason);
    });
    connect(m_trouble, &LookupTrouble::againWanted, this, [this] { m_search->askAgain(); });
    m_line->installEventFilter(this);
    m_list->installEventFilter(this);
}

QWidget *SearchPicker::firstControl() const
{
    return m_isSecond ? static_cast<QWidget *>(m_back) : m_line;
}

void SearchPicker::renew(const QString &lookup)
{
    LookupModel *before = m_search;
    m_picksOnly = false;
    m_isHeldUp = false;
    m_search = m_directory.makeSearch(lookup, this);
    connect(m_search, &LookupModel::stateChanged, this, &SearchPicker::take);
    connect(m_search, &LookupModel::waiting, this, [this] {
        m_isHeldUp = true;
        take();
    });
    if (m_list)
        m_list->setModel(m_search);
    if (before) {
        before->disconnect(this);
        before->deleteLater(); // it may be telling what it found
    }
}

void SearchPicker::startSearch()
{
    const LookupSpec &wanted = *findLookup(m_wants.lookup);
    m_isSecond = false;
    renew(wanted.through ? wanted.through->lookup : wanted.key);
    if (!m_line->text().trimmed().isEmpty())
        search(m_line->text().trimmed());
}

void SearchPicker::listThrough(const QString &id)
{
    const LookupSpec &wanted = *findLookup(m_wants.lookup);
    m_throughName = m_directory.nameOf(wanted.through->lookup, id);
    if (m_throughName.isEmpty())
        m_throughName = Text::verbatim(id);
    m_isSecond = true;
    renew(wanted.key);
    LookupQuestion question = m_directory.question({}, {{wanted.through->given, id}});
    if (!m_wants.userIdType.isEmpty())
        question.userIdType = m_wants.userIdType;
    m_search->ask(question);
}

void SearchPicker::search(const QString &text)
{
    if (m_isSecond)
        return;
    m_isHeldUp = false;
    LookupQuestion question = m_directory.question(text);
    if (!m_wants.userIdType.isEmpty())
        question.userIdType = m_wants.userIdType;
    if (text.isEmpty())
        m_search->clear();
    else
        m_search->ask(question);
    take();
}

void SearchPicker::take()
{
    using State = LookupModel::State;
    if (!m_list)
        return; // not built yet
    if (m_search->state() != State::Asking)
        m_isHeldUp = false;
    if (m_search->state() != State::Failed)
        m_trouble->clear();
    else if (m_trouble->isHidden()) // typing on is no new failure
        m_trouble->show(m_search->spec(), m_search->outcome());
    const QString words = status();
    m_status->setText(words);
    m_status->setVisible(!words.isEmpty());
    m_line->setAccessibleDescription(words);
    m_list->setVisible(!m_search->found().isEmpty());
    highlightFirst();
    if (m_search->state() == State::Asking || !m_picksOnly)
        return;
    m_picksOnly = false;
    if (m_search->state() == State::Ready && m_search->found().size() == 1 && !m_search->hasMore())
        choose(m_search->found().constFirst());
}

void SearchPicker::highlightFirst()
{
    // Enter takes what is highlighted.
    if (!m_list->currentIndex().isValid() && !m_search->found().isEmpty())
        m_list->setCurrentIndex(m_search->index(0, 0));
}

QString SearchPicker::status() const
{
    using State = LookupModel::State;
    const int count = int(m_search->found().size());
    const QString typed = m_line->text().trimmed();
    switch (m_search->state()) {
    case State::Idle:
        return m_isSecond || typed.isEmpty() || m_pause.isWaiting()
            ? QString()
            : tr("Keep typing: %1", "what has to be typed").arg(m_search->spec().prompt.now());
    case State::Asking:
        return m_isHeldUp ? tr("Waiting for Feishu's frequency limit…")
            : count == 0  ? tr("Searching…")
                          : tr("%n found so far, reading more…", nullptr, count);
    case State::Failed:
        return {};
    case State::Ready:
        break;
    }
    if (count == 0)
        return m_isSecond
            ? tr("Nothing found for %1.").arg(m_throughName.now())
            : tr("Nothing found for “%1”. Try another spelling.").arg(m_search->question().text);
    return m_search->hasMore() ? tr("%n found so far, more below", nullptr, count)
                               : tr("%n found", nullptr, count);
}

void SearchPicker::choose(const Found &found)
{
    if (!found.isActive || isClosing())
        return;
    const LookupSpec &wanted = *findLookup(m_wants.lookup);
    if (wanted.through && !m_isSecond) {
        listThrough(found.id);
        say();
        m_back->setFocus(Qt::OtherFocusReason);
        return;
    }
    closeWith([this, found] { Q_EMIT picked(found); });
}

void SearchPicker::say()
{
    const QString title = m_wants.title.now();
    const QString prompt = m_search->spec().prompt.now();
    m_title->setText(title);
    setAccessibleName(title);
    m_line->setVisible(!m_isSecond);
    m_line->setPlaceholderText(prompt);
    m_line->setAccessibleName(tr("%1: search", "what is picked").arg(title));
    m_back->setVisible(m_isSecond);
    m_back->setText(m_throughName.now());
    m_back->setAccessibleName(tr("%1: search for somebody else").arg(m_throughName.now()));
    m_back->setToolTip(tr("Search for somebody else (Backspace)"));
    m_list->setAccessibleName(m_search->spec().noun.now());
    take();
}

void SearchPicker::recolour()
{
    const Colours &colours = coloursOf(palette());
    m_line->actions().constFirst()->setIcon(icon(u"search"_s, colours.dim));
    m_back->setIcon(icon(u"previous"_s, colours.accent));
    setInk(m_status, colours.dim);
    QPalette plain = m_list->palette();
    plain.setColor(QPalette::Base, colours.panel);
    m_list->setPalette(plain);
}

} // namespace PeopleDesk
