// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/problem_pane.h"

#include "models/sheet/sheet_session.h"
#include "models/sheet/sheet_words.h"
#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QLabel>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

ProblemPane::ProblemPane(QWidget *parent)
    : QScrollArea(parent)
    , m_words(sentenceLabel())
{
    setObjectName(u"problemPane"_s);
    m_words->setObjectName(u"problemWords"_s);
    m_words->setAlignment(Qt::AlignLeading | Qt::AlignTop);
    m_words->setContentsMargins(0, Spacing::small, 0, Spacing::small);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setWidget(m_words);
    setFixedHeight(fontMetrics().height() * 3 + 2 * Spacing::medium);
    keepTranslated(this, [this] { say(); });
}

void ProblemPane::showRow(const SheetSession *sheet, qsizetype place)
{
    m_sheet = sheet;
    m_place = place;
    say();
}

void ProblemPane::say()
{
    setAccessibleName(tr("Problems of the row"));
    if (!m_sheet || m_place < 0 || m_place >= m_sheet->document().rows().size()) {
        m_words->setText(tr("Click a row to read its problems."));
        return;
    }
    const SheetDocument &sheet = m_sheet->document();
    const QString number = QString::number(sheet.rows().at(m_place).number());
    QStringList lines;
    for (const Problem &problem : sheet.problems(m_place)) {
        const QString label = pathLabel(sheet.spec(), problem.field).now();
        // The column of row numbers may be out of sight.
        lines.append(problem.severity == Severity::Block
                         ? tr("✕ Row %1, %2: %3", "a field and what blocks its row")
                               .arg(number, label, problem.text.now())
                         : tr("! Row %1, %2: %3", "a field and what is to be looked at")
                               .arg(number, label, problem.text.now()));
    }
    const auto booking = sheet.booking(m_place);
    if (booking && booking->standing == RowBooking::Standing::Same)
        lines.append(
            tr("Booked before, as reward %1: it is not sent again.").arg(booking->booking.createdId));
    m_words->setText(lines.isEmpty() ? tr("%1: no problem").arg(tr("Row %1").arg(number))
                                     : lines.join(u'\n'));
}

} // namespace PeopleDesk
