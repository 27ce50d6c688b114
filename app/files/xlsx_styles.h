// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <vector>

namespace PeopleDesk {

/// Which cell formats of a workbook show numbers as dates.
class XlsxStyles
{
public:
    XlsxStyles() = default;
    /// Throws SheetFault.
    explicit XlsxStyles(const QByteArray &xml);

    [[nodiscard]] bool isDate(size_t format) const { return format < m_isDate.size() && m_isDate[format]; }

private:
    std::vector<bool> m_isDate;
};

} // namespace PeopleDesk
