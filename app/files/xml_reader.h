// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace PeopleDesk {

/// Walks through XML in UTF-8 without copying it: a sheet may be 100 MB of it, and expat would make the reading of
/// a large one a third longer, QXmlStreamReader twice as long. Strict: what is not well-formed, cut off or has a document
/// type (and so could name entities and other files) throws SheetFault. Everything returned lives until
/// next().
class XmlReader
{
public:
    enum class Token { Start, End, Text, Done };

    /// May begin at any element of a document; Done comes with that element's end.
    explicit XmlReader(std::string_view xml);

    Token next();
    /// Of Start and End: as it stands, "table:table-row".
    [[nodiscard]] std::string_view name() const { return m_name; }
    /// The same without what is in front of the colon.
    [[nodiscard]] std::string_view localName() const;
    /// Of Start: null data() where it is not there. \a name is as it stands.
    [[nodiscard]] std::string_view attribute(std::string_view name);
    /// The same, whatever stands in front of a colon.
    [[nodiscard]] std::string_view attributeOfAnyPrefix(std::string_view localName);
    /// Of Text, which may come in several pieces.
    [[nodiscard]] std::string_view text() const { return m_text; }
    /// Of Start: goes on behind its end.
    void skip();
    /// Of Start: all text within, to its end.
    [[nodiscard]] std::string_view wholeText();
    /// Of Start: how many elements it is within.
    [[nodiscard]] size_t depth() const { return m_open.size() - 1; }
    /// Of Start: the text from there on.
    [[nodiscard]] std::string_view whole() const { return {m_tag, size_t(m_end - m_tag)}; }

private:
    struct Attribute
    {
        std::string_view name;
        std::string_view value;
    };

    std::string_view valueOf(const Attribute &attribute);
    Token takeTag();
    Token takeEnd();
    bool takeText();
    bool takeDeclaration();
    void skipBeyond(std::string_view end);
    bool startsWith(std::string_view begin) const;
    std::string_view takeName();
    void takeAttribute();
    void takeSpaces();
    [[noreturn]] void fail(const char *what) const;

    const char *const m_begin;
    const char *m_at;
    const char *const m_end;
    const char *m_tag = nullptr;
    std::string_view m_name;
    std::string_view m_text;
    std::string m_decoded; ///< of text
    std::string m_whole; ///< text in pieces
    std::string m_value; ///< of an attribute
    std::vector<Attribute> m_attributes;
    std::vector<std::string_view> m_open;
    bool m_endsAtOnce = false; ///< <this/>
    bool m_hasBegun = false;
};

} // namespace PeopleDesk
