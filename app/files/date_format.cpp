// SPDX-License-Identifier: Apache-2.0
#include "app/files/date_format.h"

namespace PeopleDesk {

bool isDateFormat(int id)
{
    // 27 to 36 and 50 to 58 are dates in Chinese, Japanese and Korean editions.
    return (id >= 14 && id <= 22) || (id >= 27 && id <= 36) || (id >= 45 && id <= 47)
        || (id >= 50 && id <= 58);
}

bool isDateFormat(std::string_view code)
{
    for (size_t i = 0; i < code.size(); ++i) {
        switch (code[i]) {
        case '"':
            i = code.find('"', i + 1);
            break;
        case '[':
            i = code.find(']', i + 1);
            break;
        case '\\':
        case '_':
        case '*':
            ++i; // stands for itself, for its width, for a filling
            break;
        case ';':
            return false; // what follows is for negative numbers and texts
        case 'y':
        case 'Y':
        case 'm':
        case 'M':
        case 'd':
        case 'D':
        case 'h':
        case 'H':
        case 's':
        case 'S':
            return true;
        default:
            break;
        }
        if (i == code.npos)
            return false;
    }
    return false;
}

} // namespace PeopleDesk
