// SPDX-License-Identifier: Apache-2.0
#include "models/operations/reward_reasons.h"

#include <QRegularExpression>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QList<Choice> suggestedReasons(const QString &ruleType)
{
    static const QHash<QString, QStringList> reasons {
        {u"1"_s, {u"入职"_s, u"转正"_s}},
        {u"2"_s, {u"推荐奖励"_s, u"进入{阶段名称}阶段"_s, u"候选人到面奖励"_s}},
        {u"3"_s, {u"推荐满 n 个候选人"_s, u"累计推荐 n 个候选人入职"_s, u"累计推荐 n 个候选人到面"_s}},
        {u"4"_s, {u"入职｜开源"_s, u"转正｜开源"_s}}, // the full-width bar is part of the text
    };
    QList<Choice> choices;
    for (const QString &reason : reasons.value(ruleType))
        choices.append({reason, Text::verbatim(reason)});
    return choices;
}

bool hasOpenSlot(const QString &reason)
{
    static const QRegularExpression slot(u"[{}]|\\bn\\b"_s);
    return slot.match(reason).hasMatch();
}

} // namespace PeopleDesk
