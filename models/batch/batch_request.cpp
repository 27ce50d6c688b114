// SPDX-License-Identifier: Apache-2.0
#include "models/batch/batch_request.h"

#include "models/forms/request_builder.h"
#include "models/values/record_json.h"

namespace PeopleDesk {

ApiRequest batchRequest(const OperationSpec &spec, qint64 run, const BatchRow &row)
{
    Draft draft;
    draft.values = recordFromJson(row.values);
    draft.isOfSheet = true;
    ApiRequest request = buildRequest(spec, draft);
    carryToken(request, row.repeatKey);
    request.intent->batch = {run, row.index};
    return request;
}

} // namespace PeopleDesk
