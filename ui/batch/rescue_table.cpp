// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/rescue_table.h"

#include "models/sheet/rescue_model.h"
#include "ui/batch/tone_delegate.h"
#include "ui/style/dressing.h"
#include "ui/style/fonts.h"

#include <QKeyEvent>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

using Standing = RescueFinding::Standing;

std::optional<CellLook> lookOfStanding(const QModelIndex &index)
{
    switch (Standing(index.data(RescueModel::StandingRole).toInt())) {
    case Standing::Offered:
        return std::nullopt;
    case Standing::Right:
        return CellLook{Chip::Tone::Ok, u"ok"_s};
    case Standing::Several:
        return CellLook{Chip::Tone::Warn, u"question"_s};
    case Standing::None:
    case Standing::TooFewDigits:
    case Standing::Unlistable:
        return CellLook{Chip::Tone::Bad, u"problem"_s};
    case Standing::Waiting:
    case Standing::NotRead:
        break;
    }
    return CellLook{.isDim = true};
}

/// Ids in the font of ids, so that their digits compare; sentences as all others.
class FoundDelegate : public ToneDelegate
{
public:
    explicit FoundDelegate(QObject *parent)
        : ToneDelegate(lookOfStanding, parent)
    {
    }

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override
    {
        ToneDelegate::initStyleOption(option, index);
        const auto standing = Standing(index.data(RescueModel::StandingRole).toInt());
        if (standing != Standing::Offered && standing != Standing::Right)
            return;
        option->font = idFont();
        option->fontMetrics = QFontMetrics(option->font);
    }
};

std::optional<CellLook> lookOfName(const QModelIndex &index)
{
    return index.data(RescueModel::NamedBesideRole).toBool()
        ? std::optional(CellLook{Chip::Tone::Ok, u"ok"_s})
        : std::nullopt;
}

} // namespace

RescueTable::RescueTable(QWidget *parent)
    : DataTable(parent)
{
    setObjectName(u"rescueTable"_s);
    keepTranslated(this, [this] {
        setAccessibleName(tr("IDs of the sheet and what was found"));
        setAccessibleDescription(tr("Space ticks an ID that was found"));
    });
}

void RescueTable::setFindings(RescueModel &model)
{
    m_findings = &model;
    setModel(&model);
    setItemDelegateForColumn(RescueModel::InSheet, new IdDelegate(this));
    setItemDelegateForColumn(RescueModel::Found, new FoundDelegate(this));
    setItemDelegateForColumn(RescueModel::Beside, new ToneDelegate(lookOfName, this));
}

void RescueTable::fit()
{
    setColumnHidden(RescueModel::Field, m_findings->isOfOneField());
    setWidths({{RescueModel::Row, {.least = 6, .most = 10}},
               {RescueModel::Field, {.most = 16}},
               {RescueModel::InSheet, {.least = 20, .most = 24}},
               {RescueModel::Beside, {.least = 10, .most = 18}},
               {RescueModel::Found, {.least = 22, .most = 30}},
               {RescueModel::Who, {.least = 20, .most = 20}}});
}

void RescueTable::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier)
        m_findings->toggle(currentIndex().row());
    else
        DataTable::keyPressEvent(event);
}

} // namespace PeopleDesk
