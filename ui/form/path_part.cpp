// SPDX-License-Identifier: Apache-2.0
#include "ui/form/path_part.h"

#include "models/forms/form_model.h"
#include "ui/form/field_notes.h"
#include "ui/path/status_path.h"
#include "ui/style/alert.h"
#include "ui/style/spacing.h"

#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

PathPart::PathPart(FormModel &model, const FieldSpec &field, QWidget *parent)
    : FormPart(parent)
    , m_model(model)
    , m_field(field)
    , m_label(new QLabel(this))
    , m_path(new StatusPath(field, this))
    , m_notes(new FieldNotes(this))
{
    setObjectName(field.key);
    m_path->setObjectName(field.key + u".path"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::small);
    column->addWidget(m_label);
    column->addWidget(m_path);
    column->addWidget(m_notes);
    m_label->setWordWrap(true);

    connect(m_path, &StatusPath::picked, this, &PathPart::pick);
    connect(m_path, &StatusPath::left, this, [this] {
        // Who looks at a record and goes on has not forgotten anything.
        if (!m_model.draft().isLoaded || !m_model.editedKeys().isEmpty())
            m_model.visit(m_model.indexOf(m_field.key));
    });
    connect(&model, &FormModel::edited, this, &PathPart::refresh);
    connect(&model, &FormModel::renewed, this, &PathPart::refresh);
    connect(&model, &FormModel::problemsChanged, this, &PathPart::refresh);
    refresh();
}

PathPart::~PathPart()
{
    m_path->disconnect(this); // it may still be left while it is destroyed
}

void PathPart::pick(const QString &value)
{
    const QModelIndex here = m_model.indexOf(m_field.key);
    const bool again = here.data(Qt::EditRole).toString() == value;
    m_model.setData(here, again ? QString() : value);
    m_model.visit(here); // a click is the last word, unlike a letter that is typed
    Q_EMIT chosen(again ? QString() : value);
}

bool PathPart::focusPath(const QString &path)
{
    if (path != m_field.key)
        return false;
    m_path->focusEntry();
    return true;
}

void PathPart::refresh()
{
    const QModelIndex here = m_model.indexOf(m_field.key);
    const QList<Problem> spoken =
        here.data(FormModel::VisitedRole).toBool() ? m_model.problemsAt(here) : QList<Problem>();
    m_path->setStandings(here.data(FormModel::LoadedRole).toString(), here.data(Qt::EditRole).toString(),
                         judgeChoices(m_model.spec(), m_field, m_model.draft()));
    m_notes->setProblems(spoken);
    const bool more = spoken != m_spoken && !spoken.isEmpty();
    m_spoken = spoken;
    retranslate();
    if (more)
        raiseAlert(m_path);

    const bool wanted = here.data(FormModel::ShownRole).toBool();
    if (wanted != m_wanted) {
        m_wanted = wanted;
        Q_EMIT wantedChanged();
    }
    setVisible(wanted);
}

void PathPart::retranslate()
{
    const bool needed = m_model.indexOf(m_field.key).data(FormModel::NeededRole).toBool();
    const QString label = m_field.label.now();
    QString visible = QString(label).replace(u'&', u"&&"_s);
    if (needed)
        visible += u"\u00a0*"_s;
    m_label->setText(visible);
    m_path->setAccessibleName(needed ? tr("%1, required").arg(label) : label);
    QStringList description;
    for (const Problem &problem : std::as_const(m_spoken))
        description.append(problem.text.now());
    description.append(m_field.help.now());
    m_path->setAccessibleDescription(description.join(u' ').trimmed());
}

void PathPart::changeEvent(QEvent *event)
{
    FormPart::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace PeopleDesk
