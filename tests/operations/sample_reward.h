// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "judged_draft.h"

namespace PeopleDesk {

using namespace Qt::StringLiterals;

inline const auto application = u"application_id"_s;
inline const auto talent = u"talent_id"_s;
inline const auto referrer = u"referral_user_id"_s;
inline const auto bonusType = u"bonus.bonus_type"_s;
inline const auto points = u"bonus.point_bonus"_s;
inline const auto currency = u"bonus.cash.currency_type"_s;
inline const auto amount = u"bonus.cash.amount"_s;

/// A complete cash reward; an empty text takes a field away again.
inline Draft reward(const Texts &changed = {})
{
    Texts texts{
        {u"user_id_type"_s, u"open_id"_s},
        {referrer, u"ou_2f6a"_s},
        {u"external_id"_s, u"reward-2026-0001"_s},
        {application, u"6930815272790114325"_s},
        {u"rule_type"_s, u"1"_s},
        {bonusType, u"2"_s},
        {currency, u"CNY"_s},
        {amount, u"2000.50"_s},
        {u"stage"_s, u"3"_s},
    };
    texts.insert(changed);
    return typedDraft(texts);
}

} // namespace PeopleDesk
