// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/lookup_list_editor.h"

#include "models/lookups/directory.h"
#include "ui/editors/lookup_list_editor_row.h"
#include "ui/find/list_picker.h"
#include "ui/style/alert.h"
#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

LookupListEditor::LookupListEditor(const FieldSpec &spec, Directory &directory, QWidget *parent)
    : FieldEditor(spec, parent)
    , m_list(directory.whole(spec.suggestions))
    , m_box(new QFrame)
    , m_none(noteLabel())
    , m_complaint(sentenceLabel())
    , m_choose(new QPushButton)
    , m_paste(new QPushButton)
{
    build();
    connect(m_choose, &QPushButton::clicked, this, &LookupListEditor::openPicker);
    connect(m_paste, &QPushButton::clicked, this, &LookupListEditor::paste);
    connect(&m_list, &WholeList::changed, this, &LookupListEditor::refresh);
    retranslate();
    recolour();
}

void LookupListEditor::build()
{
    m_choose->setObjectName(u"listChoose"_s);
    m_paste->setObjectName(u"listPaste"_s);
    m_box->setObjectName(u"listBox"_s);
    m_box->setFrameShape(QFrame::StyledPanel);
    m_box->setProperty("inputBox", true); // the style draws it as the field that it is
    m_complaint->setFont(smallFont());
    m_complaint->setVisible(false);
    makeQuiet(*m_paste);
    m_rowsLayout = new QVBoxLayout(m_box);
    m_rowsLayout->setContentsMargins(Spacing::tight / 2, Spacing::tight, Spacing::tight, Spacing::tight);
    m_rowsLayout->setSpacing(0);
    m_none->setContentsMargins(Spacing::small, Spacing::tight / 2, 0, Spacing::tight / 2);
    m_rowsLayout->addWidget(m_none);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::small);
    buttons->addWidget(m_choose);
    buttons->addWidget(m_paste);
    buttons->addStretch();

    auto *all = new QWidget;
    auto *column = new QVBoxLayout(all);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::tight);
    column->addWidget(m_box);
    column->addWidget(m_complaint);
    column->addLayout(buttons);
    fillWith(all);
}

QString LookupListEditor::value() const
{
    return m_ids.join(u';');
}

void LookupListEditor::setValue(const QString &value)
{
    put(spec().kind->normalised(value).split(u';', Qt::SkipEmptyParts));
    readNames();
}

QWidget *LookupListEditor::control() const
{
    return m_choose;
}

QWidget *LookupListEditor::framed() const
{
    return m_box;
}

QString LookupListEditor::echo() const
{
    const int count = int(m_ids.size());
    if (count == 0)
        return {};
    return spec().maximumItems > 0 ? tr("%n chosen of at most %1", nullptr, count).arg(spec().maximumItems)
                                   : tr("%n chosen", nullptr, count);
}

void LookupListEditor::openPicker()
{
    ListWants wants{.title = spec().label, .several = true, .most = spec().maximumItems, .chosen = m_ids};
    if (const auto &preset = m_list.spec().preset) {
        wants.preset = preset->fits;
        wants.presetLabel = preset->label;
    }
    m_choose->setFocus(Qt::PopupFocusReason); // where the keys come back to
    auto *picker = new ListPicker(m_list, wants, this);
    connect(picker, &ListPicker::accepted, this, [this](const QList<Found> &found) {
        QStringList ids;
        for (const Found &one : found)
            ids.append(one.id);
        choose(ids);
    });
    holdOn(picker);
    picker->openAt(*m_box);
}

void LookupListEditor::choose(const QStringList &ids)
{
    complain(false);
    if (ids == m_ids)
        return;
    put(ids);
    readNames();
    Q_EMIT edited();
}

void LookupListEditor::put(const QStringList &ids)
{
    if (ids == m_ids)
        return;
    m_ids = ids;
    QList<LookupListEditorRow *> gone = std::exchange(m_rows, {});
    QWidget *before = m_choose;
    for (const QString &id : ids) {
        const auto kept =
            std::find_if(gone.begin(), gone.end(), [&](const auto *row) { return row->id() == id; });
        LookupListEditorRow *row = nullptr;
        if (kept != gone.end()) {
            row = *kept;
            gone.erase(kept);
            m_rowsLayout->removeWidget(row);
        } else {
            row = new LookupListEditorRow(id, m_box);
            connect(row, &LookupListEditorRow::removeAsked, this, [this, row] { remove(row); });
        }
        m_rowsLayout->addWidget(row);
        row->show();
        setTabOrder(before, row->removeButton());
        before = row->removeButton();
        m_rows.append(row);
    }
    if (before != m_choose)
        setTabOrder(before, m_choose); // it stands below the rows
    for (LookupListEditorRow *row : std::as_const(gone)) {
        m_rowsLayout->removeWidget(row);
        row->hide();
        row->deleteLater(); // its button may be what asked for this
    }
    refresh();
}

void LookupListEditor::remove(const LookupListEditorRow *row)
{
    const int index = int(m_rows.indexOf(row));
    if (index < 0)
        return;
    QStringList left = m_ids;
    left.removeAt(index);
    choose(left);
    if (m_rows.isEmpty())
        m_choose->setFocus(Qt::OtherFocusReason);
    else
        m_rows.at(qMin(index, int(m_rows.size()) - 1))->removeButton()->setFocus(Qt::OtherFocusReason);
}

void LookupListEditor::paste()
{
    // What is no id stays in sight where it may have been one: a spreadsheet's 6.93E+18 must not vanish.
    QStringList ids = m_ids;
    bool foundAny = false;
    const QString pasted = spec().kind->normalised(QGuiApplication::clipboard()->text());
    for (const QString &id : pasted.split(u';', Qt::SkipEmptyParts)) {
        const bool mayBeId = std::any_of(id.begin(), id.end(), [](QChar letter) { return letter.isDigit(); });
        foundAny = foundAny || mayBeId;
        if (mayBeId && !ids.contains(id))
            ids.append(id);
    }
    choose(ids);
    if (!foundAny)
        complain(true);
}

void LookupListEditor::complain(bool aboutClipboard)
{
    m_complaint->setVisible(aboutClipboard);
    if (aboutClipboard)
        raiseAlert(m_complaint);
}

void LookupListEditor::readNames()
{
    if (isVisible() && !m_ids.isEmpty() && m_list.outcome().succeeded()) // else only a person tries again
        m_list.want();
}

void LookupListEditor::refresh()
{
    QStringList names;
    for (LookupListEditorRow *row : std::as_const(m_rows)) {
        const Found *found = m_list.find(row->id());
        row->showFound(found, !found && m_list.isComplete());
        names.append(row->words());
    }
    m_none->setVisible(m_rows.isEmpty());
    setValueText(names.join(tr(", ", "between names")));
}

void LookupListEditor::retranslate()
{
    m_none->setText(tr("Nothing chosen yet"));
    m_complaint->setText(tr("There are no IDs in the clipboard."));
    m_choose->setText(tr("Choose from the list…"));
    m_paste->setText(tr("Paste IDs"));
    m_paste->setToolTip(tr("Adds the IDs in the clipboard (Ctrl+V)"));
    refresh();
}

void LookupListEditor::recolour()
{
    const Colours &colours = coloursOf(palette());
    m_choose->setIcon(icon(u"search"_s, colours.text));
    setInk(m_complaint, colours.warn);
}

void LookupListEditor::nameParts(const QString &label)
{
    m_paste->setAccessibleName(tr("Paste IDs: %1").arg(label));
}

void LookupListEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Paste))
        paste();
    else
        FieldEditor::keyPressEvent(event);
}

void LookupListEditor::showEvent(QShowEvent *event)
{
    FieldEditor::showEvent(event);
    readNames();
}

} // namespace PeopleDesk
