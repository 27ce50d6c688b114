// SPDX-License-Identifier: Apache-2.0
#include "ui/form/form_row.h"

#include "models/lookups/directory.h"
#include "ui/editors/editor_factory.h"
#include "ui/editors/field_editor.h"
#include "ui/form/field_binding.h"
#include "ui/form/field_notes.h"
#include "ui/form/quick_picks.h"
#include "ui/form/sample_button.h"
#include "ui/style/colours.h"
#include "ui/style/icon.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QShortcut>
#include <QToolButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

FormRow::FormRow(FormModel &model, const FieldSpec &field, const SampleSource &samples,
                 const QString &operation, Directory *directory, QWidget *parent)
    : FormPart(parent)
    , m_model(model)
    , m_field(field)
    , m_grid(new QGridLayout(this))
    , m_label(new QLabel(this))
    , m_loaded(new QLabel(this))
    , m_editor(makeEditor(field, this, directory))
    , m_revert(new QToolButton(this))
    , m_notes(new FieldNotes(this))
    , m_samples(new SampleButton(samples, operation, field.key, m_notes))
    , m_binding(new FieldBinding(model, model.indexOf(field.key), *m_editor, *m_notes))
{
    setObjectName(field.key);
    m_editor->setObjectName(field.key + u".editor"_s);
    m_revert->setObjectName(field.key + u".revert"_s);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Spacing::large);
    m_grid->setVerticalSpacing(Spacing::tight);
    m_label->setWordWrap(true);
    m_label->setBuddy(m_editor->control());
    m_loaded->setWordWrap(true);
    m_loaded->setTextFormat(Qt::PlainText);
    m_loaded->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_loaded->setFocusPolicy(Qt::NoFocus);
    m_loaded->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_revert->setAutoRaise(true);
    QSizePolicy keepsItsRoom = m_revert->sizePolicy();
    keepsItsRoom.setRetainSizeWhenHidden(true);
    m_revert->setSizePolicy(keepsItsRoom);
    m_notes->setButton(m_samples);

    connect(m_revert, &QToolButton::clicked, this, &FormRow::revert);
    connect(m_samples, &SampleButton::chosen, m_binding, &FieldBinding::fill);
    connect(m_binding, &FieldBinding::standingChanged, this, &FormRow::refresh);
    if (directory && (!field.suggestions.isEmpty() || !field.enumSource.field.isEmpty()))
        connect(directory, &Directory::namesChanged, this, &FormRow::refresh);
    if (field.quickPicks) {
        m_quick = new QuickPicks(field, this);
        connect(m_quick, &QuickPicks::picked, this, &FormRow::pick);
        for (const auto &[key, by] : {std::pair(Qt::Key_Down, 1), std::pair(Qt::Key_Up, -1)}) {
            auto *shortcut =
                new QShortcut(key, m_editor->control(), nullptr, nullptr, Qt::WidgetShortcut);
            connect(shortcut, &QShortcut::activated, m_quick, [this, by = by] { m_quick->step(by); });
        }
        const auto offer = [this] { m_quick->offer(m_model.draft()); };
        connect(&model, &FormModel::edited, this, offer);
        connect(&model, &FormModel::renewed, this, offer);
        offer();
    }
    retranslate();
    recolour();
}

void FormRow::pick(const QString &value)
{
    m_model.setData(m_binding->index(), value);
    m_binding->renew();
}

void FormRow::revert()
{
    m_model.putBack(m_binding->index());
    m_binding->renew();
    m_editor->focusEditor(); // the button is about to go
}

bool FormRow::focusPath(const QString &path)
{
    if (path != m_field.key)
        return false;
    m_editor->focusEditor();
    return true;
}

void FormRow::refresh()
{
    const QModelIndex here = m_binding->index();
    const bool wanted = here.data(FormModel::ShownRole).toBool();
    const QString label = m_field.label.now();
    QString visible = QString(label).replace(u'&', u"&&"_s);
    if (here.data(FormModel::NeededRole).toBool())
        visible += u"\u00a0*"_s;
    m_label->setText(visible);
    const QString loaded =
        shownLoaded(m_field, here.data(FormModel::LoadedRole).toString(), m_model.draft().names);
    m_loaded->setText(m_shape.kind == RowShape::Kind::Stacked ? tr("Now: %1").arg(loaded) : loaded);
    m_loaded->setAccessibleName(tr("%1, now: %2").arg(label, loaded));
    m_revert->setVisible(m_shape.comparing && here.data(FormModel::ChangedRole).toBool());
    if (wanted != m_wanted) {
        m_wanted = wanted;
        Q_EMIT wantedChanged();
    }
    setVisible(wanted);
}

void FormRow::reshape(const RowShape &shape)
{
    m_samples->refresh();
    if (shape == m_shape)
        return;
    m_shape = shape;
    arrange();
    refresh();
}

void FormRow::arrange()
{
    using Kind = RowShape::Kind;
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_loaded, m_editor, m_revert, m_notes})
        m_grid->removeWidget(part);
    if (m_quick)
        m_grid->removeWidget(m_quick);
    for (int column = 0; column < 4; ++column)
        m_grid->setColumnStretch(column, 0);

    const bool stacked = m_shape.kind == Kind::Stacked;
    const bool beside = m_shape.kind == Kind::Beside;
    m_label->setMinimumWidth(stacked ? 0 : m_shape.labelWidth);
    m_label->setMaximumWidth(stacked ? QWIDGETSIZE_MAX : m_shape.labelWidth);
    for (QWidget *part : std::initializer_list<QWidget *>{m_label, m_loaded})
        part->setMinimumHeight(stacked ? 0 : m_shape.lineHeight);
    m_notes->standBeside(beside ? m_shape.lineHeight : 0);
    m_editor->setSizePolicy(beside ? QSizePolicy::Fixed : QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_editor->setMinimumWidth(beside ? m_shape.editorWidth : 0);
    m_editor->setMaximumWidth(beside ? m_shape.editorWidth : QWIDGETSIZE_MAX);
    m_revert->setFixedHeight(m_shape.lineHeight);
    m_loaded->setVisible(m_shape.comparing);
    m_revert->setVisible(false);
    QSizePolicy policy = m_revert->sizePolicy();
    policy.setRetainSizeWhenHidden(m_shape.comparing);
    m_revert->setSizePolicy(policy);

    const auto addQuick = [this](int row, int column, int columns) {
        if (m_quick)
            m_grid->addWidget(m_quick, row, column, 1, columns);
    };
    switch (m_shape.kind) {
    case Kind::Beside:
        m_grid->addWidget(m_label, 0, 0, Qt::AlignTop);
        m_grid->addWidget(m_editor, 0, 1, Qt::AlignTop);
        m_grid->addWidget(m_notes, 0, 2, Qt::AlignTop);
        addQuick(1, 1, 2);
        m_grid->setColumnStretch(2, 1);
        break;
    case Kind::Below:
        m_grid->addWidget(m_label, 0, 0, Qt::AlignTop);
        m_grid->addWidget(m_editor, 0, 1);
        addQuick(1, 1, 1);
        m_grid->addWidget(m_notes, 2, 1);
        m_grid->setColumnStretch(1, 1);
        break;
    case Kind::Comparing:
        m_grid->addWidget(m_label, 0, 0, Qt::AlignTop);
        m_grid->addWidget(m_loaded, 0, 1, Qt::AlignTop);
        m_grid->addWidget(m_editor, 0, 2);
        m_grid->addWidget(m_revert, 0, 3, Qt::AlignTop);
        addQuick(1, 2, 1);
        m_grid->addWidget(m_notes, 2, 2);
        m_grid->setColumnStretch(1, 1);
        m_grid->setColumnStretch(2, 1);
        break;
    case Kind::Stacked:
        m_grid->addWidget(m_label, 0, 0, 1, 2);
        m_grid->addWidget(m_loaded, 1, 0, 1, 2);
        m_grid->addWidget(m_editor, 2, 0);
        m_grid->addWidget(m_revert, 2, 1, Qt::AlignTop);
        addQuick(3, 0, 2);
        m_grid->addWidget(m_notes, 4, 0, 1, 2);
        m_grid->setColumnStretch(0, 1);
        break;
    }
}

void FormRow::retranslate()
{
    const QString label = m_field.label.now();
    m_revert->setToolTip(tr("Back to what was loaded"));
    m_revert->setAccessibleName(tr("Revert %1").arg(label));
    m_samples->setFieldLabel(label);
    m_binding->describe();
    refresh();
}

void FormRow::recolour()
{
    const Colours &colours = coloursOf(palette());
    m_revert->setIcon(icon(u"revert"_s, colours.text));
    QPalette dim;
    dim.setColor(QPalette::WindowText, colours.dim);
    m_loaded->setPalette(dim);
}

void FormRow::changeEvent(QEvent *event)
{
    FormPart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    else if (event->type() == QEvent::PaletteChange)
        recolour();
}

QString shownLoaded(const FieldSpec &field, const QString &value, const FieldNames &names)
{
    if (value.isEmpty())
        return u"—"_s;
    const QString shown = field.display(value, names);
    return field.kind->editor() == ValueKind::Editor::IdList ? QString(shown).replace(u';', u'\n') : shown;
}

} // namespace PeopleDesk
