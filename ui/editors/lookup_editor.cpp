// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/lookup_editor.h"

#include "models/lookups/directory.h"
#include "models/lookups/lookups.h"
#include "ui/editors/input_line.h"
#include "ui/editors/lookup_editor_name.h"
#include "ui/find/list_picker.h"
#include "ui/find/search_picker.h"
#include "ui/style/colours.h"
#include "ui/style/icon.h"
#include "ui/style/spacing.h"

#include <QKeyEvent>
#include <QLayout>
#include <QStyle>
#include <QToolButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

LookupEditor::LookupEditor(const FieldSpec &spec, Directory &directory, QWidget *parent)
    : IdEditor(spec, parent)
    , m_directory(directory)
    , m_button(new QToolButton(&line()))
    , m_name(new LookupEditorName(directory, spec.suggestions, this))
{
    if (spec.kind->editor() != ValueKind::Editor::Id)
        line().setInputMethodHints(Qt::ImhNoPredictiveText); // not digits alone
    m_button->setObjectName(u"lookupButton"_s);
    m_button->setAutoRaise(true);
    m_button->setCursor(Qt::ArrowCursor);
    m_button->setFocusPolicy(Qt::NoFocus); // the keys work in the line; a second stop would only delay
    layout()->setSpacing(Spacing::tight);
    layout()->addWidget(m_name);
    connect(m_button, &QToolButton::clicked, this, &LookupEditor::openPicker);
    connect(&line(), &InputLine::typed, this, [this] {
        follow();
        m_pause.setText(id(), false); // only what was committed comes here
    });
    connect(&m_pause, &TypingPause::settled, m_name, &LookupEditorName::readName);
    connect(m_name, &LookupEditorName::changed, this, [this] { setValueText(m_name->words()); });
    line().installEventFilter(this);
    retranslate();
    recolour();
    nameParts(labelText());
}

QString LookupEditor::id() const
{
    const QString id = spec().kind->normalised(value());
    return id.isEmpty() || spec().kind->problem(id) ? QString() : id;
}

void LookupEditor::follow()
{
    m_name->setId(id());
}

void LookupEditor::setValue(const QString &value)
{
    IdEditor::setValue(value);
    follow();
    m_name->readName();
}

void LookupEditor::propose(const Draft &draft)
{
    if (!spec().idTypeField.isEmpty())
        m_userIdType = draft.values.text(spec().idTypeField);
    m_name->setUserIdType(m_userIdType);
    if (const auto &through = findLookup(spec().suggestions)->through)
        m_throughId = draft.values.text(through->given);
}

void LookupEditor::openPicker()
{
    line().setFocus(Qt::PopupFocusReason); // where the keys come back to
    if (findLookup(spec().suggestions)->changesRarely)
        openList();
    else
        openSearch();
}

void LookupEditor::openList()
{
    WholeList &list = m_directory.whole(spec().suggestions);
    ListWants wants{.title = spec().label};
    if (const auto &preset = list.spec().preset) {
        wants.preset = preset->fits;
        wants.presetLabel = preset->label;
    }
    auto *picker = new ListPicker(list, wants, this);
    connect(picker, &ListPicker::picked, this, &LookupEditor::take);
    holdOn(picker);
    picker->openAt(line());
}

void LookupEditor::openSearch()
{
    auto *picker = new SearchPicker(m_directory,
                                    {.title = spec().label,
                                     .lookup = spec().suggestions,
                                     .userIdType = m_userIdType,
                                     .throughId = m_throughId},
                                    this);
    connect(picker, &SearchPicker::picked, this, &LookupEditor::take);
    holdOn(picker);
    picker->openAt(line());
}

void LookupEditor::take(const Found &found)
{
    line().setFocus(Qt::PopupFocusReason);
    line().setText(found.id); // as if typed
    line().setCursorPosition(0); // an id that is too long for the line shows its beginning
    m_name->readName();
}

void LookupEditor::placeButton()
{
    const QSize button = m_button->sizeHint();
    const QRect all = line().rect();
    const QRect atEnd(all.right() - button.width() - Spacing::tight,
                      line().height() / 2 - button.height() / 2, button.width(), button.height());
    m_button->setGeometry(QStyle::visualRect(layoutDirection(), all, atEnd));
    line().reserve(button.width());
}

void LookupEditor::retranslate()
{
    IdEditor::retranslate();
    m_button->setToolTip(tr("Choose by name (Alt+Down)"));
    if (spec().placeholder.isEmpty())
        line().setPlaceholderText(tr("Choose by name, or paste an ID"));
}

void LookupEditor::recolour()
{
    m_button->setIcon(icon(u"search"_s, coloursOf(palette()).dim));
}

void LookupEditor::nameParts(const QString &label)
{
    m_button->setAccessibleName(tr("Choose by name: %1").arg(label));
}

bool LookupEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == &line() && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool opens = key->key() == Qt::Key_F4
            || (key->key() == Qt::Key_Down && key->modifiers().testFlag(Qt::AltModifier));
        if (opens && !composing()) {
            openPicker();
            return true;
        }
    }
    if (watched == &line() && (event->type() == QEvent::Resize || event->type() == QEvent::FontChange))
        placeButton();
    return IdEditor::eventFilter(watched, event);
}

void LookupEditor::showEvent(QShowEvent *event)
{
    IdEditor::showEvent(event);
    m_name->readName();
}

} // namespace PeopleDesk
