// SPDX-License-Identifier: Apache-2.0
#include "app/sandbox/offer_rules.h"

namespace PeopleDesk::SandboxParts {

using namespace Qt::StringLiterals;

namespace {

constexpr int Created = 10;
constexpr int ToBeOnboarded = 6; // application stage type, API §9.3

bool isSendOrAccept(int status)
{
    return status >= 6 && status <= 9;
}

// The real graph is a picture (API §4.3, UNCONFIRMED). The sandbox holds approval statuses to the cautious
// table there; going back to "created" is taken to be a restart of a withdrawn or refused approval.
bool approvalMayFollow(int from, int to)
{
    switch (to) {
    case 2:
        return from == 1 || from == Created || from == 3 || from == 5;
    case 3:
    case 4:
    case 5:
        return from == 2;
    case Created:
        return from == 1 || from == 3 || from == 5;
    default:
        return false;
    }
}

} // namespace

std::optional<Reply> refuseOfferStatus(const QJsonObject &offer, int wanted, const Records &records)
{
    const int current = offer.value("offer_status"_L1).toInt();
    const bool sending = isSendOrAccept(wanted);
    const QJsonObject demo = hidden(offer);

    // Both switches of the tenant are on; some offers stand for a tenant that has one of them off.
    if (demo.value("switch_off"_L1).toString() == (sending ? "send"_L1 : "approval"_L1)) {
        return failure(500, 1002074,
                       u"同步开关尚未打开，仅支持在招聘系统中创建 Offer、修改 Offer 状态和发送 Offer"_s);
    }
    const QJsonObject application =
        records[u"applications"_s].find(offer.value("application_id"_L1).toString());
    const int stage = application.value("stage_type"_L1).toInt();
    if (stage == ToBeOnboarded || stage == ToBeOnboarded + 1)
        return failure(400, 1002071, u"当前投递阶段不可更新 Offer 接受状态"_s);
    if (!sending && demo.value("approval_started_in_feishu"_L1).toBool()) {
        return failure(400, 1002070,
                       u"当前 Offer 已通过飞书招聘发起过审批，不可再通过此接口更新 Offer 状态"_s);
    }
    if (sending && offer.value("sent_in_feishu"_L1).toBool()) {
        return failure(500, 1002073,
                       u"当前 Offer 已通过飞书招聘发送给候选人，不可通过该接口更新 Offer 发送和接受状态"_s);
    }
    if (wanted == 9 && current != 6 && current != 7)
        return failure(400, 1002072, u"不可将 Offer 置为已失效"_s);
    if (!sending && !approvalMayFollow(current, wanted))
        return failure(500, 1002069, u"Offer 审批状态更新失败"_s);
    return std::nullopt; // other send and accept changes have no documented rule
}

} // namespace PeopleDesk::SandboxParts
