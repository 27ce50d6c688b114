// SPDX-License-Identifier: Apache-2.0
#include "ui/path/status_path.h"

#include "models/operations/choice_path.h"
#include "models/operations/field_spec.h"
#include "ui/path/path_diagram.h"
#include "ui/path/path_hint.h"
#include "ui/style/spacing.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

#include <tuple>

namespace PeopleDesk {

using namespace Qt::StringLiterals;
using Mark = PathNode::Mark;

StatusPath::StatusPath(const FieldSpec &field, QWidget *parent)
    : QWidget(parent)
    , m_field(field)
    , m_now(new QLabel(this))
    , m_diagram(new PathDiagram(*field.path, field.key + u'.', this))
    , m_hint(new PathHint(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::small);
    column->addWidget(m_now);
    column->addWidget(m_diagram);
    column->addWidget(m_hint);
    m_now->setTextFormat(Qt::PlainText);
    m_now->setWordWrap(true);
    m_hint->setObjectName(field.key + u".hint"_s);
    for (PathNode *node : m_diagram->nodes()) {
        connect(node, &PathNode::clicked, this, [this, node] { press(*node); });
        connect(node, &PathNode::noticed, this, [this, node] {
            // To look at another one; a look back brings the same words again.
            if (m_refused != node)
                m_refused = nullptr;
            explain();
        });
    }
    setFocusProxy(m_diagram);
    connect(qApp, &QApplication::focusChanged, this, &StatusPath::follow);
    retell();
}

StatusPath::~StatusPath()
{
    // A focused node loses its focus while it is destroyed; that is nobody's leaving.
    disconnect(qApp, nullptr, this, nullptr);
    for (PathNode *node : m_diagram->nodes())
        node->disconnect(this);
}

void StatusPath::setStandings(const QString &current, const QString &chosen,
                              const QHash<QString, ChoiceStanding> &standings)
{
    if (current == m_current && chosen == m_chosen && standings == m_standings)
        return;
    m_current = current;
    m_chosen = chosen;
    m_standings = standings;
    m_refused = nullptr;
    retell();
}

void StatusPath::focusEntry()
{
    chooseEntry();
    if (PathNode *entry = m_diagram->entry())
        entry->setFocus(Qt::OtherFocusReason);
}

void StatusPath::follow(QWidget *before, QWidget *now)
{
    if (before && isAncestorOf(before) && !isAncestorOf(now)) {
        chooseEntry();
        if (now)
            Q_EMIT left();
    }
}

void StatusPath::press(const PathNode &node)
{
    if (m_standings.value(node.value()).canBeChosen) {
        Q_EMIT picked(node.value());
        return;
    }
    m_refused = &node;
    explain();
}

void StatusPath::retell()
{
    const QStringList passed = m_field.path->passed(m_current);
    QStringList hints{m_field.help.now()};
    for (PathNode *node : m_diagram->nodes()) {
        dress(*node, passed);
        hints.append(hintFor(*node));
    }
    m_now->setText(tr("Now: %1").arg(m_field.display(m_current)));
    m_now->setVisible(!m_current.isEmpty() && !m_field.path->node(m_current));
    m_hint->setPossible(hints);
    m_diagram->setGone(m_current.isEmpty() ? QStringList() : passed + QStringList{m_current});
    chooseEntry();
    explain();
}

Mark StatusPath::markOf(const QString &value, const QStringList &passed) const
{
    if (!m_current.isEmpty() && value == m_current)
        return Mark::Current;
    const ChoiceStanding standing = m_standings.value(value);
    if (!standing.canBeChosen)
        return Mark::Forbidden;
    if (standing.kind == ChoiceStanding::Kind::Usual)
        return m_current.isEmpty() ? Mark::Open : Mark::Usual;
    return passed.contains(value) ? Mark::Passed : Mark::Unusual;
}

void StatusPath::dress(PathNode &node, const QStringList &passed) const
{
    const QString name = m_field.display(node.value());
    node.setLook(markOf(node.value(), passed), node.value() == m_chosen);
    node.setLabel(node.mark() == Mark::Current ? tr("%1 · current").arg(name) : name);
    node.setAccessibleName(spokenName(node));
    QStringList description{noteOf(node.value()), reasonsOf(node.value())};
    description.removeAll(QString());
    node.setAccessibleDescription(description.join(u' '));
    node.setToolTip(hintFor(node));
}

QString StatusPath::stateOf(const PathNode &node) const
{
    switch (node.mark()) {
    case Mark::Current:
        return tr("current status");
    case Mark::Passed:
        return tr("passed, unusual as next step");
    case Mark::Usual:
        return tr("usual next step");
    case Mark::Unusual:
        return tr("unusual step");
    case Mark::Forbidden:
        return tr("not possible");
    case Mark::Open:
        break;
    }
    return {};
}

QString StatusPath::spokenName(const PathNode &node) const
{
    QStringList parts{m_field.display(node.value()), node.isChosen() ? tr("chosen") : QString(),
                      stateOf(node)};
    parts.removeAll(QString());
    const QString name = parts.join(tr(", ", "between the parts of a spoken name"));
    const QString reasons = reasonsOf(node.value());
    return node.mark() != Mark::Forbidden || reasons.isEmpty()
        ? name
        : tr("%1: %2", "not possible, why").arg(name, reasons);
}

QString StatusPath::reasonsOf(const QString &value) const
{
    QStringList words;
    for (const Text &reason : m_standings.value(value).reasons)
        words.append(reason.now());
    return words.join(u' ');
}

QString StatusPath::noteOf(const QString &value) const
{
    const Choice *choice = m_field.choice(value);
    return choice ? choice->note.now() : QString();
}

QString StatusPath::hintFor(const PathNode &node) const
{
    // What the rules say of the chosen one is a spoken problem of the field: whoever shows the path shows it.
    const QString reasons = node.isChosen() ? QString() : reasonsOf(node.value());
    QString state = node.isChosen() ? tr("chosen") : stateOf(node);
    if (!reasons.isEmpty() && node.mark() == Mark::Unusual)
        state.clear(); // the reasons say so themselves
    if (!reasons.isEmpty() && node.mark() == Mark::Passed)
        state = tr("passed");
    QStringList parts{m_field.display(node.value()), state, noteOf(node.value()), reasons};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

void StatusPath::explain()
{
    const PathNode *subject = m_refused;
    for (const PathNode *node : m_diagram->nodes()) {
        if (!m_refused && (node->underMouse() || (!subject && node->hasFocus())))
            subject = node;
    }
    if (!subject)
        subject = m_diagram->node(m_chosen);
    m_hint->tell(subject ? hintFor(*subject) : m_field.help.now(), subject && subject == m_refused);
}

void StatusPath::chooseEntry()
{
    const auto rank = [this](const PathNode *node) {
        const ChoicePath::Node &place = *m_field.path->node(node->value());
        const int urgency = node->isChosen()                            ? 0
            : node->mark() == Mark::Usual || node->mark() == Mark::Open ? 1
            : node->mark() == Mark::Current                             ? 2
                                                                        : 3;
        return std::tuple(urgency, place.row, place.column);
    };
    const QList<PathNode *> &nodes = m_diagram->nodes();
    const auto first =
        std::min_element(nodes.cbegin(), nodes.cend(),
                         [&](const PathNode *a, const PathNode *b) { return rank(a) < rank(b); });
    m_diagram->setEntry(first == nodes.cend() ? nullptr : *first);
}

void StatusPath::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retell();
}

} // namespace PeopleDesk
