// SPDX-License-Identifier: Apache-2.0
#include "ui/pages/result_panel.h"

#include "models/connections/console_link.h"
#include "models/operations/repeat_policy.h"
#include "ui/pages/copy_field.h"
#include "ui/style/alert.h"
#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"
#include "ui/style/tab_order.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMetaEnum>
#include <QPushButton>
#include <QToolButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

ToneCard::Tone cardTone(Result::Tone tone)
{
    switch (tone) {
    case Result::Tone::Ok:
        return ToneCard::Tone::Ok;
    case Result::Tone::Doubt:
        return ToneCard::Tone::Warn;
    case Result::Tone::Bad:
        break;
    }
    return ToneCard::Tone::Bad;
}

void addSentence(QVBoxLayout &column, QLabel *label, const QString &text)
{
    if (text.isEmpty()) {
        delete label;
        return;
    }
    label->setText(text);
    column.addWidget(label);
}

} // namespace

ResultPanel::ResultPanel(const OperationSpec &spec, const Connection &connection, QWidget *parent)
    : ToneCard(parent)
    , m_spec(spec)
    , m_connection(connection)
{
    setObjectName(u"resultPanel"_s);
    setVisible(false);
    keepTranslated(this, [this] { layOut(); });
    keepColoured(this, [this] { layOut(); });
}

void ResultPanel::showResult(const Result &result)
{
    m_result = result;
    layOut();
    setVisible(true);
    setFocus(Qt::OtherFocusReason);
    raiseAlert(this);
}

void ResultPanel::amend(bool canTryAgain)
{
    if (!m_result || m_result->canTryAgain == canTryAgain)
        return;
    m_result->canTryAgain = canTryAgain;
    layOut();
}

void ResultPanel::clear()
{
    m_result.reset();
    setVisible(false);
}

void ResultPanel::hideStep(Step step)
{
    m_hidden.append(step);
}

void ResultPanel::layOut()
{
    delete m_content;
    m_content = nullptr;
    if (!m_result)
        return;
    const ResultWords words = wordsOf(m_spec, *m_result);
    setTone(cardTone(words.tone));
    setAccessibleName(words.headline.now());
    setAccessibleDescription(
        Text::joined(words.done + QList{words.meaning, words.advice}, u" "_s).now().simplified());

    m_content = new QWidget;
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::small);
    addHead(*column, words);
    addEvidence(*column);
    addScopes(*column);
    addSteps(*column);
    body()->addWidget(m_content);
    followOnTab(this, m_content);
    m_content->show();
}

void ResultPanel::addHead(QVBoxLayout &column, const ResultWords &words)
{
    auto *picture = new QLabel;
    const int side = fontMetrics().height() + Spacing::tight;
    picture->setPixmap(icon(iconName(), ink()).pixmap(QSize(side, side), devicePixelRatio()));
    QLabel *headline = sentenceLabel();
    headline->setObjectName(u"resultHeadline"_s);
    headline->setFont(headingFont());
    headline->setText(words.headline.now());
    setInk(headline, ink());
    auto *close = new QToolButton;
    close->setObjectName(u"dismissResultButton"_s);
    close->setAutoRaise(true);
    close->setIcon(icon(u"remove"_s, palette()));
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(close->toolTip());
    // Queued: the step may lay the panel out anew, and with it delete the button that was clicked.
    connect(
        close, &QToolButton::clicked, this, [this] { Q_EMIT stepWanted(Step::Dismiss); },
        Qt::QueuedConnection);

    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::small);
    row->addWidget(picture, 0, Qt::AlignTop);
    row->addWidget(headline, 1);
    row->addWidget(close, 0, Qt::AlignTop);
    column.addLayout(row);
    QLabel *done = sentenceLabel();
    done->setObjectName(u"resultDone"_s);
    addSentence(column, done, Text::joined(words.done, u"\n"_s).now());
    addSentence(column, sentenceLabel(), words.meaning.now());
    addSentence(column, sentenceLabel(), words.advice.now());
}

void ResultPanel::addEvidence(QVBoxLayout &column)
{
    const Outcome &outcome = m_result->outcome;
    const bool settledByReading = m_result->recordShowsIt.has_value();
    if (!settledByReading && !outcome.succeeded()) {
        if (!outcome.serverText.isEmpty())
            addSentence(column, noteLabel(), tr("The server's words: “%1”").arg(outcome.serverText));
        for (const FieldNote &note : outcome.fieldNotes)
            addSentence(column, noteLabel(),
                        tr("%1: %2", "a field and the server's complaint").arg(note.field, note.description));
        QLabel *technical = noteLabel();
        technical->setObjectName(u"resultCode"_s);
        technical->setFont(smallFont());
        addSentence(column, technical, technicalLine(outcome));
    }
    const auto addId = [&column](const Text &caption, const QString &value, const QString &name) {
        if (value.isEmpty())
            return;
        auto *field = new CopyField(caption);
        field->setObjectName(name);
        column.addWidget(field);
        field->setValue(value);
    };
    addId(m_spec.createdIdLabel, m_result->createdId, u"createdIdField"_s);
    addId(trText("Result", "Log ID"), outcome.logId, u"logIdField"_s);
}

void ResultPanel::addScopes(QVBoxLayout &column)
{
    const QStringList &scopes = m_result->outcome.missingScopes;
    if (scopes.isEmpty())
        return;
    const auto addField = [&column](const Text &caption, const QString &value, const QString &name) {
        auto *field = new CopyField(caption);
        field->setObjectName(name);
        column.addWidget(field);
        field->setValue(value);
    };
    addField(trText("Result", "Missing permissions"), scopes.join(u", "_s), u"missingScopesField"_s);
    addField(trText("Result", "Developer console"), scopeApplicationLink(m_connection, scopes),
             u"consoleLinkField"_s);
}

QString ResultPanel::againWords() const
{
    if (m_result->recordShowsIt)
        return tr("Send again");
    if (m_result->outcome.inDoubt())
        return repeatPolicy(m_spec.endpoint.repeat).again.now();
    return tr("Try again");
}

QList<std::pair<ResultPanel::Step, QString>> ResultPanel::steps() const
{
    const Outcome &outcome = m_result->outcome;
    QList<std::pair<Step, QString>> steps;
    const bool shown = m_result->recordShowsIt.value_or(false);
    if (m_result->occasion == Result::Occasion::Load) {
        steps.append({Step::LoadAgain, tr("Try again")});
        steps.append({Step::WithoutReading, tr("Fill in without reading the record")});
    }
    if (m_result->canReadBack && !m_result->recordShowsIt)
        steps.append({Step::ReadBack, tr("Read the record")});
    if (m_result->canTryAgain)
        steps.append({Step::TryAgain, againWords()});
    if (outcome.kind == Outcome::Kind::AlreadyBooked)
        steps.append({Step::SendAnyway, tr("Send anyway…")});
    if (outcome.kind == Outcome::Kind::Permission)
        steps.append({Step::PermissionSheet, tr("Permission sheet")});
    if (outcome.kind == Outcome::Kind::SecretMissing || outcome.kind == Outcome::Kind::Auth)
        steps.append({Step::EditConnection, tr("Edit the connection…")});
    if (shown || outcome.succeeded())
        steps.append(
            {Step::Next, m_spec.createsRecord() ? tr("Start the next one") : tr("Open another record")});
    steps.removeIf([this](const auto &offered) { return m_hidden.contains(offered.first); });
    return steps;
}

void ResultPanel::addSteps(QVBoxLayout &column)
{
    const auto offered = steps();
    if (offered.isEmpty())
        return;
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::small);
    for (const auto &[step, words] : offered) {
        auto *button = new QPushButton(words);
        const QString name = QString::fromLatin1(QMetaEnum::fromType<Step>().valueToKey(int(step)));
        button->setObjectName(u"step"_s + name);
        connect(
            button, &QPushButton::clicked, this, [this, wanted = step] { Q_EMIT stepWanted(wanted); },
            Qt::QueuedConnection);
        row->addWidget(button);
    }
    row->addStretch();
    column.addLayout(row);
}

} // namespace PeopleDesk
