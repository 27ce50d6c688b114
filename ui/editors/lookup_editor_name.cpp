// SPDX-License-Identifier: Apache-2.0
#include "ui/editors/lookup_editor_name.h"

#include "models/lookups/directory.h"
#include "models/lookups/lookups.h"
#include "ui/style/chip.h"
#include "ui/style/colours.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

LookupEditorName::LookupEditorName(Directory &directory, const QString &lookup, QWidget *parent)
    : QWidget(parent)
    , m_directory(directory)
    , m_spec(*findLookup(lookup))
    , m_list(m_spec.changesRarely ? &directory.whole(lookup) : nullptr)
    , m_name(sentenceLabel(this))
    , m_state(new Chip(this))
{
    m_name->setObjectName(u"lookupName"_s);
    m_name->setFont(smallFont());
    m_name->setFocusPolicy(Qt::NoFocus); // it is part of the editor's description
    m_state->setTone(Chip::Tone::Warn);
    m_state->setIconName(u"warning"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::small);
    row->addWidget(m_name, 1);
    row->addWidget(m_state, 0, Qt::AlignTop);
    connect(&directory, &Directory::namesChanged, this, &LookupEditorName::refresh);
    refresh();
}

void LookupEditorName::setId(const QString &id)
{
    if (id == m_id)
        return;
    m_id = id;
    refresh();
}

void LookupEditorName::readName()
{
    if (m_id.isEmpty() || !parentWidget()->isVisible())
        return;
    if (m_list) {
        if (m_list->outcome().succeeded()) // else only a person tries again
            m_list->want();
        refresh();
        return;
    }
    const bool isKnown = !m_directory.nameOf(m_spec.key, m_id).isEmpty();
    if (isKnown || m_spec.idGiven.isEmpty())
        return;
    LookupQuestion question = m_directory.question({}, {{m_spec.idGiven, m_id}});
    if (!m_userIdType.isEmpty())
        question.userIdType = m_userIdType;
    if (!m_search) {
        m_search = m_directory.makeSearch(m_spec.key, this);
        connect(m_search, &LookupModel::stateChanged, this, &LookupEditorName::refresh);
    } else if (m_search->question() == question) {
        return; // it was asked already
    }
    m_search->ask(question);
}

QString LookupEditorName::nameWords(const Found *found) const
{
    const Text name = found ? found->name : m_directory.nameOf(m_spec.key, m_id);
    QStringList words{name.now(), found ? found->code : QString()};
    words.removeAll(QString());
    return words.join(u" · "_s);
}

QString LookupEditorName::remark() const
{
    if (m_list) {
        if (m_list->isReading() && !m_list->isComplete())
            return tr("Looking for its name…");
        if (m_list->isComplete())
            return tr("Not in the list: %1", "the list's name").arg(m_spec.noun.now());
        return m_list->outcome().succeeded() ? QString() : tr("Its name could not be read.");
    }
    if (!m_search || m_search->question().given.value(m_spec.idGiven) != m_id)
        return {};
    switch (m_search->state()) {
    case LookupModel::State::Asking:
        return tr("Looking for its name…");
    case LookupModel::State::Failed:
        return tr("Its name could not be read.");
    case LookupModel::State::Ready:
    case LookupModel::State::Idle:
        break;
    }
    return {};
}

QString LookupEditorName::words() const
{
    QStringList words{m_name->text(), m_state->isHidden() ? QString() : m_state->text()};
    words.removeAll(QString());
    return words.join(u", "_s);
}

void LookupEditorName::refresh()
{
    const QString before = words();
    const Found *found = m_list && !m_id.isEmpty() ? m_list->find(m_id) : nullptr;
    const QString name = m_id.isEmpty() ? QString() : nameWords(found);
    const QString shown = m_id.isEmpty() || !name.isEmpty() ? name : remark();
    const Colours &colours = coloursOf(palette());
    m_name->setText(shown);
    setInk(m_name, name.isEmpty() ? colours.dim : colours.text);
    m_state->setText(tr("Deactivated"));
    m_state->setVisible(found && !found->isActive);
    setVisible(!shown.isEmpty());
    if (words() != before)
        Q_EMIT changed();
}

void LookupEditorName::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange || event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace PeopleDesk
