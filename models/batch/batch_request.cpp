// SPDX-License-Identifier: Apache-2.0
#include "models/batch/batch_request.h"

#include "models/forms/request_builder.h"
#include "models/values/record_json.h"

namespace PeopleDesk {

Draft draftOf(const BatchRow &row)
{
    Draft draft;
    draft.values = recordFromJson(row.values);
    draft.isOfSheet = true;
    return draft;
}

ApiRequest batchRequest(const OperationSpec &spec, qint64 run, const BatchRow &row)
{
    ApiRequest request = buildRequest(spec, draftOf(row));
    carryToken(request, row.repeatKey);
    request.intent->batch = {run, row.index};
    return request;
}

} // namespace PeopleDesk
