// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/api_gateway.h"

namespace PeopleDesk {

/// Answers every request with the next page of made-up talents, as many a page as it is asked for. The pages
/// are written as JSON text and parsed on the thread of the window, as real answers are.
class TalentPages : public ApiGateway
{
public:
    explicit TalentPages(int talents)
        : m_talents(talents)
    {
    }
    ApiCall *send(const ApiRequest &request) override;

private:
    [[nodiscard]] QByteArray pageFrom(int first, int size) const;

    const int m_talents;
};

} // namespace PeopleDesk
