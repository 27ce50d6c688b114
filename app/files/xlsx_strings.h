// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

#include <string>
#include <string_view>
#include <vector>

namespace PeopleDesk {

class XmlReader;

/// The texts that the cells of a workbook share, each kept once, as UTF-8.
class XlsxStrings
{
public:
    XlsxStrings() = default;
    /// Throws SheetFault.
    explicit XlsxStrings(const QByteArray &xml);

    [[nodiscard]] size_t size() const { return m_ends.size(); }
    [[nodiscard]] std::string_view at(size_t index) const;

private:
    std::string m_text;
    std::vector<quint32> m_ends; ///< a part of a file has less than 4 GiB
};

/// Of Start of a text with runs ("si", "is"): appends it, to its end, without the reading aids above it.
void appendRuns(std::string &text, XmlReader &reader);

} // namespace PeopleDesk
