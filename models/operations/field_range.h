// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"

namespace PeopleDesk {

/// The fields of all sections, one after the other, without copying any: a description has many of them and
/// every row of a sheet goes through them. Valid as long as the sections are.
class FieldRange
{
public:
    class Iterator
    {
    public:
        using value_type = FieldSpec;
        using difference_type = qsizetype;
        using reference = const FieldSpec &;
        using pointer = const FieldSpec *;
        using iterator_category = std::forward_iterator_tag;

        Iterator() = default;
        Iterator(const QList<SectionSpec> &sections, qsizetype section)
            : m_sections(&sections)
            , m_section(section)
        {
            skipEmpty();
        }
        reference operator*() const { return m_sections->at(m_section).fields.at(m_field); }
        pointer operator->() const { return &**this; }
        Iterator &operator++()
        {
            if (++m_field >= m_sections->at(m_section).fields.size()) {
                m_field = 0;
                ++m_section;
                skipEmpty();
            }
            return *this;
        }
        Iterator operator++(int)
        {
            Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator &other) const
        {
            return m_section == other.m_section && m_field == other.m_field;
        }

    private:
        void skipEmpty()
        {
            while (m_section < m_sections->size() && m_sections->at(m_section).fields.isEmpty())
                ++m_section;
        }

        const QList<SectionSpec> *m_sections = nullptr;
        qsizetype m_section = 0;
        qsizetype m_field = 0;
    };

    explicit FieldRange(const QList<SectionSpec> &sections)
        : m_sections(&sections)
    {
    }
    [[nodiscard]] Iterator begin() const { return {*m_sections, 0}; }
    [[nodiscard]] Iterator end() const { return {*m_sections, m_sections->size()}; }
    /// Copies, for whoever wants to change them or keep them.
    [[nodiscard]] QList<FieldSpec> toList() const { return {begin(), end()}; }

private:
    const QList<SectionSpec> *m_sections;
};

} // namespace PeopleDesk
