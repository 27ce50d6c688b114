// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/history_filters.h"

#include "models/history/history_model.h"
#include "models/operations/catalog.h"
#include "ui/pages/state_look.h"
#include "ui/pages/tab_strip.h"
#include "ui/style/combo_name.h"
#include "ui/style/dressing.h"
#include "ui/style/icon.h"
#include "ui/style/spacing.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSignalBlocker>

#include <array>

namespace PeopleDesk {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::array shownStates{HistoryEntry::State::Succeeded, HistoryEntry::State::Failed,
                                 HistoryEntry::State::InDoubt, HistoryEntry::State::Sending};

/// Everything that is met on a page, its own operation first.
QStringList operationsOf(const OperationSpec &page)
{
    QStringList keys;
    for (const OperationSpec *spec : operationCatalog()) {
        if (operationPageOf(*spec).key == page.key)
            keys.append(spec->key);
    }
    return keys;
}

} // namespace

HistoryFilters::HistoryFilters(HistoryQuery::Place place, QWidget *parent)
    : QWidget(parent)
    , m_places(new TabStrip)
    , m_operation(new QComboBox)
    , m_state(new QComboBox)
    , m_search(new QLineEdit)
{
    m_places->setObjectName(u"historyPlaces"_s);
    m_operation->setObjectName(u"historyOperation"_s);
    m_state->setObjectName(u"historyState"_s);
    m_search->setObjectName(u"historySearch"_s);
    m_search->setClearButtonEnabled(true);
    QAction *glass = m_search->addAction(QIcon(), QLineEdit::LeadingPosition);
    m_places->addTab({});
    m_places->addTab({});
    m_places->setCurrentIndex(place == HistoryQuery::Place::Real ? 0 : 1);

    m_operation->addItem({});
    for (const OperationSpec *page : operationPages({}))
        m_operation->addItem(QString(), operationsOf(*page)); // not the overload that takes an icon
    m_state->addItem({});
    for (const HistoryEntry::State state : shownStates)
        m_state->addItem(QString(), int(state));

    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::medium);
    row->addWidget(m_places);
    row->addStretch();
    row->addWidget(m_operation);
    row->addWidget(m_state);
    row->addWidget(m_search, 2);

    m_typing.setSingleShot(true);
    m_typing.setInterval(300ms);
    connect(&m_typing, &QTimer::timeout, this, &HistoryFilters::changed);
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_places, &TabStrip::currentChanged, this, &HistoryFilters::changed);
    connect(m_operation, &QComboBox::currentIndexChanged, this, &HistoryFilters::changed);
    connect(m_state, &QComboBox::currentIndexChanged, this, &HistoryFilters::changed);
    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this, glass] {
        glass->setIcon(icon(u"search"_s, palette()));
        for (int i = 0; i < int(shownStates.size()); ++i)
            m_state->setItemIcon(i + 1, icon(stateIcon(shownStates.at(size_t(i))), palette()));
    });
}

HistoryQuery HistoryFilters::query() const
{
    HistoryQuery query;
    query.place = m_places->currentIndex() == 0 ? HistoryQuery::Place::Real : HistoryQuery::Place::Sandbox;
    query.operations = m_operation->currentData().toStringList();
    if (m_state->currentIndex() > 0)
        query.state = HistoryEntry::State(m_state->currentData().toInt());
    query.search = m_search->text().trimmed();
    return query;
}

bool HistoryFilters::isFiltering() const
{
    return m_operation->currentIndex() > 0 || m_state->currentIndex() > 0
        || !m_search->text().trimmed().isEmpty();
}

void HistoryFilters::showState(HistoryEntry::State state)
{
    m_state->setCurrentIndex(m_state->findData(int(state)));
}

void HistoryFilters::clear()
{
    {
        const QSignalBlocker operation(m_operation);
        const QSignalBlocker state(m_state);
        const QSignalBlocker search(m_search);
        m_operation->setCurrentIndex(0);
        m_state->setCurrentIndex(0);
        m_search->clear();
    }
    m_typing.stop();
    Q_EMIT changed();
}

void HistoryFilters::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
}

void HistoryFilters::say()
{
    m_places->setTabText(0, tr("Live"));
    m_places->setTabText(1, tr("Sandbox"));
    m_places->setAccessibleName(tr("Part of the history"));
    m_operation->setItemText(0, tr("All operations"));
    nameCombo(*m_operation, tr("Operation"));
    for (int i = 1; i < m_operation->count(); ++i)
        m_operation->setItemText(i,
                                 findOperation(m_operation->itemData(i).toStringList().first())->noun.now());
    m_state->setItemText(0, tr("All results"));
    nameCombo(*m_state, tr("State"));
    for (int i = 1; i < m_state->count(); ++i)
        m_state->setItemText(i, stateText(HistoryEntry::State(m_state->itemData(i).toInt())));
    m_search->setPlaceholderText(tr("Name, ID or log ID"));
    m_search->setAccessibleName(tr("Search the history"));
    const auto pictures = m_search->findChildren<QAction *>(Qt::FindDirectChildrenOnly);
    for (QAction *picture : pictures) // assistive technology meets them as buttons
        picture->setText(picture->objectName() == "_q_qlineeditclearaction"_L1 ? tr("Clear the search")
                                                                               : m_search->accessibleName());
}

} // namespace PeopleDesk
