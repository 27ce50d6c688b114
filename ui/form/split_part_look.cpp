// SPDX-License-Identifier: Apache-2.0
// How a SplitPart is laid out and what it shows.
#include "models/forms/form_model.h"
#include "models/lookups/directory.h"
#include "ui/find/list_picker_status.h"
#include "ui/form/field_notes.h"
#include "ui/form/split_bar.h"
#include "ui/form/split_handle.h"
#include "ui/form/split_part.h"
#include "ui/form/split_row.h"
#include "ui/form/split_table.h"
#include "ui/style/chip.h"
#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

const FieldSpec &shareColumn(const FieldSpec &field)
{
    return *std::find_if(field.columns.begin(), field.columns.end(),
                         [](const FieldSpec &column) { return column.addsUpTo != 0; });
}

} // namespace

SplitPart::SplitPart(FormModel &model, const FieldSpec &field, Directory *directory, QWidget *parent)
    : FormPart(parent)
    , m_model(model)
    , m_field(field)
    , m_columns(splitField(field).value_or(SplitField()))
    , m_list(directory ? &directory->whole(m_columns.lookup) : nullptr)
    , m_title(new QLabel(this))
    , m_sum(new Chip(this))
    , m_revert(new QToolButton(this))
    , m_loaded(new QLabel(this))
    , m_loadedBar(new SplitBar(SplitBar::Kind::Thin, this))
    , m_bar(new SplitBar(SplitBar::Kind::Full, this))
    , m_table(new SplitTable(field.key, shareColumn(field), this))
    , m_notes(new FieldNotes(this))
    , m_add(new QPushButton(this))
    , m_spread(new QPushButton(this))
    , m_rest(new QPushButton(this))
{
    if (m_list)
        m_status = new ListPickerStatus(*m_list, this);
    build();
    connectTable();
    connectModel();
    take();
    retranslate();
    recolour();
}

void SplitPart::build()
{
    setObjectName(m_field.key);
    m_add->setObjectName(m_field.key + u".add"_s);
    m_spread->setObjectName(m_field.key + u".spread"_s);
    m_rest->setObjectName(m_field.key + u".rest"_s);
    m_revert->setObjectName(m_field.key + u".revert"_s);
    m_bar->setObjectName(m_field.key + u".bar"_s);
    m_loadedBar->setObjectName(m_field.key + u".loaded"_s);
    m_sum->setObjectName(m_field.key + u".sum"_s);
    m_title->setFont(headingFont());
    m_revert->setAutoRaise(true);
    m_loaded->setFont(smallFont());
    m_loaded->setWordWrap(true);
    m_loaded->setTextFormat(Qt::PlainText);

    auto *titleLine = new QHBoxLayout;
    titleLine->setSpacing(Spacing::small);
    titleLine->addWidget(m_title);
    titleLine->addWidget(m_sum);
    titleLine->addStretch(1);
    titleLine->addWidget(m_revert);
    auto *commands = new QHBoxLayout;
    commands->setSpacing(Spacing::small);
    for (QPushButton *command : {m_add, m_spread, m_rest}) {
        makeQuiet(*command);
        commands->addWidget(command);
    }
    commands->addStretch(1);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(Spacing::small);
    all->addLayout(titleLine);
    for (QWidget *part : std::initializer_list<QWidget *>{m_loaded, m_loadedBar, m_bar, m_table})
        all->addWidget(part);
    all->addLayout(commands);
    all->addWidget(m_notes);
    if (m_status)
        all->addWidget(m_status);
}

QList<SplitCenter> SplitPart::centersOf(const CostSplit &split)
{
    QList<SplitCenter> centers;
    for (const CostPart &part : split.parts()) {
        if (!m_places.contains(part.centerId))
            m_places.insert(part.centerId, int(m_places.size()));
        SplitCenter center = splitCenter(part.centerId, m_list, m_model.draft().today());
        center.place = m_places.value(part.centerId);
        centers.append(center);
    }
    return centers;
}

bool SplitPart::isChanged() const
{
    return m_model.draft().isLoaded && top().data(FormModel::ChangedRole).toBool();
}

/// What was made last would be reached last, behind the rest of the form. All of them are put in order each
/// time: what is moved alone leaves its neighbours where they were.
void SplitPart::orderStops()
{
    QList<QWidget *> stops;
    for (int index = 0; index < m_bar->handleCount(); ++index)
        stops << m_bar->handle(index);
    stops << m_table->stops() << m_add << m_spread << m_rest;
    QWidget *before = m_revert;
    for (QWidget *stop : std::as_const(stops)) {
        setTabOrder(before, stop);
        before = stop;
    }
}

void SplitPart::refresh()
{
    refreshLoaded(); // first, so that what was loaded comes first in the colours
    const QList<SplitCenter> centers = centersOf(m_split);
    m_bar->setSplit(m_split, centers);
    m_bar->setVisible(m_split.count() > 0);
    for (int index = 0; index < m_bar->handleCount(); ++index)
        m_bar->handle(index)->setObjectName(u"%1.boundary.%2"_s.arg(m_field.key).arg(index + 1));
    m_table->setSplit(m_split, centers);
    orderStops();
    if (m_status) {
        const bool hasUnknown = std::any_of(centers.begin(), centers.end(),
                                            [](const SplitCenter &center) { return center.name.isEmpty(); });
        m_status->setVisible(hasUnknown && !m_list->isComplete());
    }
    refreshSum();
    refreshButtons();
    refreshProblems();
}

void SplitPart::refreshSum()
{
    const qint64 sum = m_split.sum();
    const bool isRight = sum == CostSplit::whole;
    m_sum->setVisible(m_split.count() > 0);
    m_sum->setTone(isRight ? Chip::Tone::Ok : Chip::Tone::Bad);
    m_sum->setIconName(isRight ? u"ok"_s : u"problem"_s);
    m_sum->setText(isRight ? tr("= 100 %") : tr("= %1 %, not 100").arg(sum));
}

void SplitPart::refreshLoaded()
{
    const CostSplit loaded = m_columns.read(m_model.draft().loaded.entries(m_field.key));
    m_loadedBar->setSplit(loaded, centersOf(loaded));
    const QString words = loaded.count() > 0 ? m_loadedBar->inWords() : u"—"_s;
    m_loaded->setText(tr("Now: %1").arg(words));
    m_loadedBar->setLabel(tr("Now"));
    m_loaded->setVisible(isChanged());
    m_loadedBar->setVisible(isChanged() && loaded.count() > 0);
}

void SplitPart::refreshButtons()
{
    const int selected = m_table->selected();
    const bool areSeveral = m_split.count() > 1;
    m_add->setEnabled(m_split.hasRoom()
                      && (m_field.maximumItems == 0 || m_split.count() < m_field.maximumItems));
    m_spread->setEnabled(areSeveral);
    m_rest->setEnabled(areSeveral && selected >= 0);
    const bool isTaking = selected >= 0 && m_split.restPart() == selected;
    m_rest->setText(isTaking ? tr("Stop giving it the rest") : tr("Give the rest to selected"));
    const QString name = selected >= 0 && selected < m_split.count()
        ? splitCenter(m_split.parts().at(selected).centerId, m_list, {}).title()
        : tr("Select a cost center in the table first.");
    const QString withKeys = u"%1 (%2)"_s.arg(name, restKeys().toString(QKeySequence::NativeText));
    m_rest->setToolTip(withKeys);
    m_rest->setAccessibleDescription(withKeys);
}

void SplitPart::refreshProblems()
{
    const QModelIndex here = top();
    const QList<Entry> loaded = m_model.draft().loaded.entries(m_field.key);
    const CostSplit before = m_columns.read(loaded);
    const bool isSpoken = here.data(FormModel::VisitedRole).toBool();
    m_notes->setProblems(isSpoken ? m_model.problemsAt(here) : QList<Problem>());
    for (int row = 0; row < m_table->count(); ++row) {
        QList<Problem> problems;
        for (const QString &column : {m_columns.centerKey, m_columns.shareKey}) {
            const QModelIndex place = cell(row, column);
            if (place.isValid() && place.data(FormModel::VisitedRole).toBool())
                problems += m_model.problemsAt(place);
        }
        m_table->row(row)->setProblems(problems);
        m_table->row(row)->setChanged(isChanged() && !before.parts().contains(m_split.parts().value(row)));
    }
    m_revert->setVisible(isChanged());
    m_loaded->setVisible(isChanged());
    m_loadedBar->setVisible(isChanged() && !loaded.isEmpty());
    const bool isNeeded = here.data(FormModel::NeededRole).toBool();
    m_title->setText(isNeeded ? m_field.label.now() + u"\u00a0*"_s : m_field.label.now());
    const bool wanted = here.data(FormModel::ShownRole).toBool();
    setVisible(wanted);
    if (wanted != m_wanted) {
        m_wanted = wanted;
        Q_EMIT wantedChanged();
    }
}

void SplitPart::reshape(const RowShape &)
{
    refresh();
}

void SplitPart::showEvent(QShowEvent *event)
{
    FormPart::showEvent(event);
    if (m_list)
        m_list->want();
}

void SplitPart::retranslate()
{
    const QString label = m_field.label.now();
    setAccessibleName(label);
    m_bar->setLabel(label);
    m_add->setText(tr("Add %1…").arg(m_field.entryName.now()));
    m_spread->setText(tr("Split evenly"));
    m_revert->setToolTip(tr("Back to what was loaded"));
    m_revert->setAccessibleName(tr("Revert %1").arg(label));
    m_notes->setRemark(m_field.help.now());
    if (m_status)
        m_status->setConsequence(trText("SplitPart", "Until then cost centers are shown by their IDs."));
    refresh();
}

void SplitPart::recolour()
{
    const Colours &colours = coloursOf(palette());
    m_add->setIcon(icon(u"add"_s, colours.accent));
    m_revert->setIcon(icon(u"revert"_s, colours.text));
    setInk(m_loaded, colours.dim);
}

void SplitPart::changeEvent(QEvent *event)
{
    FormPart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

} // namespace PeopleDesk
