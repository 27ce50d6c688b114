// SPDX-License-Identifier: Apache-2.0
#include "ui/dialogs/pace_fields.h"

#include "models/values/plain_text.h"
#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// As many digits as rate_limit_text.h reads back.
constexpr qsizetype mostDigits = 7;

/// 0 when nothing is typed; none when it is no number of calls.
std::optional<int> callsIn(const QLineEdit &line)
{
    const QString typed = plainText(line.text());
    if (typed.isEmpty())
        return 0;
    const int calls = isDigits(typed) && typed.size() <= mostDigits ? typed.toInt() : 0;
    return calls > 0 ? std::optional(calls) : std::nullopt;
}

QString textOf(int calls)
{
    return calls > 0 ? QString::number(calls) : QString();
}

} // namespace

PaceFields::PaceFields(const std::optional<RateLimit> &pace, QWidget *parent)
    : QWidget(parent)
    , m_original(pace)
    , m_perSecond(new QLineEdit)
    , m_perMinute(new QLineEdit)
    , m_second(new QLabel)
    , m_minute(new QLabel)
    , m_note(noteLabel())
{
    m_perSecond->setObjectName(u"connectionPerSecond"_s);
    m_perMinute->setObjectName(u"connectionPerMinute"_s);
    m_note->setObjectName(u"connectionPaceNote"_s);
    setFocusProxy(m_perSecond);

    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::small);
    row->addWidget(m_perSecond, 1);
    row->addWidget(m_second);
    row->addSpacing(Spacing::medium);
    row->addWidget(m_perMinute, 1);
    row->addWidget(m_minute);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::tight);
    column->addLayout(row);
    column->addWidget(m_note);

    const RateLimit limit = pace.value_or(RateLimit());
    m_perSecond->setText(textOf(limit.perSecond));
    m_perMinute->setText(textOf(limit.perMinute));
    for (QLineEdit *line : {m_perSecond, m_perMinute}) {
        connect(line, &QLineEdit::textChanged, this, [this] {
            say();
            paint();
            Q_EMIT edited();
        });
    }
    keepTranslated(this, [this] { say(); });
    keepColoured(this, [this] { paint(); });
}

std::optional<RateLimit> PaceFields::pace() const
{
    const RateLimit limit{callsIn(*m_perMinute).value_or(0), callsIn(*m_perSecond).value_or(0)};
    if (limit != RateLimit{})
        return limit;
    // "No limit at all" is only said in the settings file; it stays until somebody types another.
    return m_original == RateLimit{} ? m_original : std::nullopt;
}

Text PaceFields::problem() const
{
    if (callsIn(*m_perSecond) && callsIn(*m_perMinute))
        return {};
    return trText("ConnectionDialog", "The limit is a whole number from 1 to 9,999,999, or nothing at all.");
}

void PaceFields::say()
{
    m_second->setText(tr("per second"));
    m_minute->setText(tr("per minute"));
    m_perSecond->setAccessibleName(tr("Writes per second"));
    m_perMinute->setAccessibleName(tr("Writes per minute"));
    for (QLineEdit *line : {m_perSecond, m_perMinute})
        line->setPlaceholderText(tr("as documented"));
    const Text wrong = problem();
    const QString note = wrong.isEmpty() ? tr("Only where the tenant's plan differs from Feishu's documents; "
                                              "holds for each operation")
                                         : wrong.now();
    m_note->setText(note);
    // The dialog has to fit on a small screen, and few need this.
    m_note->setVisible(!m_perSecond->text().isEmpty() || !m_perMinute->text().isEmpty());
    for (QLineEdit *line : {m_perSecond, m_perMinute}) {
        line->setAccessibleDescription(note);
        line->setToolTip(note);
    }
}

void PaceFields::paint()
{
    const Colours &colours = coloursOf(palette());
    setInk(m_note, problem().isEmpty() ? colours.dim : colours.bad);
}

} // namespace PeopleDesk
