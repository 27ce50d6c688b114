// SPDX-License-Identifier: Apache-2.0
#include "ui/find/list_picker.h"

#include "models/values/value_kind.h"
#include "ui/editors/input_line.h"
#include "ui/find/list_picker_filter.h"
#include "ui/find/list_picker_rows.h"
#include "ui/find/list_picker_status.h"
#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ListPicker::ListPicker(WholeList &list, const ListWants &wants, QWidget *owner)
    : ListPicker(&list, wants, owner)
{
}

ListPicker::ListPicker(const ListWants &wants, QWidget *owner)
    : ListPicker(nullptr, wants, owner)
{
}

ListPicker::ListPicker(WholeList *list, const ListWants &wants, QWidget *owner)
    : PickerPanel(owner)
    , m_list(list)
    , m_wants(wants)
    , m_title(new QLabel(this))
    , m_line(new InputLine(this))
    , m_preset(new QCheckBox(this))
    , m_filter(new ListPickerFilter(this))
    , m_view(new QListView(this))
    , m_hint(sentenceLabel(this))
    , m_typed(new QPushButton(this))
    , m_accept(new QPushButton(this))
{
    if (m_list)
        m_status = new ListPickerStatus(*m_list, this);
    build();
    if (m_list) {
        m_filter->setSourceModel(&m_list->model());
        connect(m_list, &WholeList::changed, this, &ListPicker::refresh);
        m_list->want();
    }
    m_filter->setLeftOut(m_wants.leftOut);
    m_filter->setPreset(m_wants.preset);
    if (m_wants.several)
        m_filter->setTickable(m_wants.chosen, m_wants.most);
    retranslate();
    recolour();
}

void ListPicker::build()
{
    setObjectName(u"listPicker"_s);
    m_line->setObjectName(u"listPickerLine"_s);
    m_view->setObjectName(u"listPickerView"_s);
    m_typed->setObjectName(u"listPickerTyped"_s);
    m_accept->setObjectName(u"listPickerAccept"_s);
    m_preset->setObjectName(u"listPickerPreset"_s);
    m_title->setFont(headingFont());
    m_line->addAction(new QAction(m_line), QLineEdit::LeadingPosition);
    m_view->setModel(m_filter);
    m_view->setItemDelegate(new ListPickerRows(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setMouseTracking(true);
    m_view->setUniformItemSizes(true);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setFont(smallFont());
    m_preset->setChecked(true);
    m_preset->setVisible(m_wants.preset != nullptr);
    m_accept->setVisible(m_wants.several);
    makeQuiet(*m_typed);
    makePrimary(*m_accept);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::medium, Spacing::medium, Spacing::medium, Spacing::medium);
    column->setSpacing(Spacing::small);
    for (QWidget *part : std::initializer_list<QWidget *>{m_title, m_line, m_preset})
        column->addWidget(part);
    column->addWidget(m_view, 1);
    column->addWidget(m_hint);
    column->addWidget(m_typed, 0, Qt::AlignLeading);
    if (m_status)
        column->addWidget(m_status);
    column->addWidget(m_accept, 0, Qt::AlignTrailing);
    if (!m_list)
        column->addStretch(1);

    connect(m_line, &InputLine::typed, this, &ListPicker::search);
    connect(m_preset, &QCheckBox::toggled, this, [this](bool isOn) {
        m_filter->setPreset(isOn ? m_wants.preset : nullptr);
        refresh();
    });
    connect(m_view, &QListView::clicked, this, &ListPicker::choose);
    connect(m_typed, &QPushButton::clicked, this, &ListPicker::chooseTypedId);
    connect(m_accept, &QPushButton::clicked, this, &ListPicker::acceptSeveral);
    connect(m_filter, &ListPickerFilter::tickedChanged, this, &ListPicker::refresh);
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, &ListPicker::refresh);
}

void ListPicker::search()
{
    m_filter->setText(m_line->text());
    m_view->setCurrentIndex({});
    refresh();
}

QString ListPicker::typedId() const
{
    const QString id = idKind().normalised(m_line->text());
    const bool isId = m_wants.takesIds && !id.isEmpty() && !idKind().problem(id);
    const bool isKnown = m_list && m_list->find(id);
    return isId && !isKnown && !m_wants.leftOut.contains(id) ? id : QString();
}

QString ListPicker::hint() const
{
    if (!m_list)
        return tr("The list is not available here; an ID can be typed or pasted.");
    if (m_wants.leftOut.contains(idKind().normalised(m_line->text())))
        return tr("This one is there already.");
    if (m_filter->isFull())
        return tr("That is the most that can be chosen (%1).").arg(m_wants.most);
    if (m_filter->rowCount() > 0 || m_list->isReading() || !m_list->isComplete())
        return {};
    if (m_line->text().trimmed().isEmpty())
        return m_list->items().isEmpty() ? tr("The list is empty.") : tr("Nothing is left to choose.");
    return tr("Nothing in the list fits “%1”.").arg(m_line->text().trimmed());
}

void ListPicker::refresh()
{
    const QString typed = typedId();
    m_typed->setVisible(!typed.isEmpty());
    const bool isListKnown = m_list && m_list->isComplete();
    m_typed->setText(isListKnown ? tr("Use %1, which is not in the list").arg(typed)
                                 : tr("Use %1").arg(typed));
    m_typed->setToolTip(tr("Feishu may refuse an ID that its list does not hold."));
    const QString words = hint();
    m_hint->setVisible(!words.isEmpty());
    m_hint->setText(words);
    m_view->setVisible(m_list != nullptr);
    m_accept->setText(tr("Use %n chosen", nullptr, int(m_filter->ticked().size())));
    m_line->setAccessibleDescription(words);
    // Enter takes what is highlighted.
    if (!m_view->currentIndex().isValid() && m_filter->rowCount() > 0) {
        for (int row = 0; row < m_filter->rowCount(); ++row) {
            if (m_filter->flags(m_filter->index(row, 0)) & Qt::ItemIsEnabled) {
                m_view->setCurrentIndex(m_filter->index(row, 0));
                break;
            }
        }
    }
}

void ListPicker::choose(const QModelIndex &index)
{
    if (!index.isValid() || !(m_filter->flags(index) & Qt::ItemIsEnabled))
        return;
    if (m_wants.several) {
        m_filter->toggle(index);
        return;
    }
    const Found found = index.data(LookupModel::FoundRole).value<Found>();
    closeWith([this, found] { Q_EMIT picked(found); });
}

void ListPicker::chooseTypedId()
{
    const QString id = typedId();
    if (id.isEmpty())
        return;
    if (m_wants.several) {
        m_filter->tick(id);
        m_line->clear();
        m_line->setFocus();
        return;
    }
    closeWith([this, id] { Q_EMIT picked(Found{.id = id, .name = {}}); });
}

void ListPicker::acceptSeveral()
{
    QList<Found> chosen;
    for (const QString &id : m_filter->ticked()) {
        const Found *known = m_list ? m_list->find(id) : nullptr;
        chosen.append(known ? *known : Found{.id = id, .name = {}});
    }
    closeWith([this, chosen] { Q_EMIT accepted(chosen); });
}

void ListPicker::retranslate()
{
    const QString title = m_wants.title.now();
    m_title->setText(title);
    setAccessibleName(title);
    m_line->setPlaceholderText(m_list ? tr("Name, code or ID") : tr("ID"));
    m_line->setAccessibleName(tr("%1: search", "what is picked").arg(title));
    m_view->setAccessibleName(title);
    m_preset->setText(m_wants.presetLabel.now());
    refresh();
}

void ListPicker::recolour()
{
    const Colours &colours = coloursOf(palette());
    m_line->actions().constFirst()->setIcon(icon(u"search"_s, colours.dim));
    m_typed->setIcon(icon(u"add"_s, colours.accent));
    setInk(m_hint, colours.dim);
    QPalette plain = m_view->palette();
    plain.setColor(QPalette::Base, colours.panel);
    m_view->setPalette(plain);
}

void ListPicker::changeEvent(QEvent *event)
{
    PickerPanel::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace PeopleDesk
