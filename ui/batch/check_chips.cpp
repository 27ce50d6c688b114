// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/check_chips.h"

#include "models/sheet/sheet_session.h"
#include "ui/style/chip.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

CheckChips::CheckChips(QWidget *parent)
    : QWidget(parent)
    , m_rows(new Chip)
    , m_blocked(new Chip)
    , m_warned(new Chip)
    , m_booked(new Chip)
    , m_totals(sentenceLabel())
{
    m_rows->setObjectName(u"rowsChip"_s);
    m_blocked->setObjectName(u"blockedChip"_s);
    m_warned->setObjectName(u"warnedChip"_s);
    m_booked->setObjectName(u"bookedChip"_s);
    m_totals->setObjectName(u"totalsLabel"_s);
    m_blocked->setIconName(u"problem"_s);
    m_warned->setIconName(u"warning"_s);
    m_booked->setIconName(u"ok"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::small);
    for (Chip *chip : {m_rows, m_blocked, m_warned, m_booked})
        row->addWidget(chip);
    row->addSpacing(Spacing::small);
    row->addWidget(m_totals, 1);
}

void CheckChips::begin()
{
    m_totals->clear();
}

void CheckChips::tell(const SheetSession &sheet, bool isBusy)
{
    const SheetStanding &standing = sheet.standing();
    m_rows->setText(tr("%n row(s)", nullptr, int(sheet.document().rows().size())));
    m_blocked->setText(tr("%1 with problems").arg(standing.blocked()));
    m_blocked->setTone(standing.blocked() > 0 ? Chip::Tone::Bad : Chip::Tone::Neutral);
    m_warned->setText(tr("%1 with warnings").arg(standing.warned()));
    m_warned->setTone(standing.warned() > 0 ? Chip::Tone::Warn : Chip::Tone::Neutral);
    m_booked->setText(tr("%1 booked before").arg(standing.booked()));
    m_booked->setVisible(standing.booked() > 0);
    if (!isBusy)
        m_totals->setText(totalsOf(sheet));
}

QString CheckChips::totalsOf(const SheetSession &sheet)
{
    const QString all = sheet.document().totals().text().now();
    const QString blocked = sheet.document().blockedTotals().sums().now();
    QStringList sentences;
    if (!all.isEmpty())
        sentences.append(tr("To be sent: %1").arg(all));
    if (!blocked.isEmpty())
        sentences.append(tr("Not counted: %n row(s) with problems (%1 as far as it can be read)", nullptr,
                            int(sheet.standing().blocked()))
                             .arg(blocked));
    return sentences.join(u'\n');
}

} // namespace PeopleDesk
