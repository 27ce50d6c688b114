// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/talent_pages.h"

#include <QJsonDocument>
#include <QTimer>

#include <algorithm>

namespace PeopleDesk {

namespace {

class PageCall : public ApiCall
{
public:
    void cancel() override { deleteLater(); }
    void withdraw() override { cancel(); }
};

QString valueOf(const ApiRequest &request, QLatin1String key)
{
    for (const auto &[name, value] : request.query) {
        if (name == key)
            return value;
    }
    return {};
}

} // namespace

ApiCall *TalentPages::send(const ApiRequest &request)
{
    const int size = valueOf(request, QLatin1String("page_size")).toInt();
    const int first = valueOf(request, QLatin1String("page_token")).toInt();
    auto *call = new PageCall;
    QTimer::singleShot(0, call, [call, bytes = pageFrom(first, size)] {
        Outcome outcome;
        outcome.data = QJsonDocument::fromJson(bytes).object();
        Q_EMIT call->finished(outcome);
        call->deleteLater();
    });
    return call;
}

QByteArray TalentPages::pageFrom(int first, int size) const
{
    const int next = std::min(first + size, m_talents);
    QByteArray items;
    for (int talent = first; talent < next; ++talent) {
        const QByteArray number = QByteArray::number(talent);
        if (!items.isEmpty())
            items += ',';
        items += R"({"id":"69308152727)" + number.rightJustified(8, '0')
            + R"(","is_onboarded":false,"is_in_agency_period":false,"basic_info":{"name":"候选人 )" + number
            + R"(","mobile":"138)" + number.rightJustified(8, '0')
            + R"(","mobile_code":"86","email":"candidate)" + number
            + R"(@example.com","experience_years":5,"gender":1,"current_city":{"city_code":"CT_125",)"
              R"("zh_name":"上海","en_name":"Shanghai"}},"education_list":[{"id":"1","school":"示例大学",)"
              R"("field_of_study":"Computer Science","start_time":"1283299200000"}],"career_list":[{"id":"2",)"
              R"("company":"Example Tech","title":"Engineer","desc":"Builds things that last."}]})";
    }
    return R"({"items":[)" + items + R"(],"has_more":)" + (next < m_talents ? "true" : "false")
        + R"(,"page_token":")" + QByteArray::number(next) + R"("})";
}

} // namespace PeopleDesk
