// SPDX-License-Identifier: Apache-2.0
#include "app/files/xml_reader.h"

#include "app/files/sheet_fault.h"
#include "app/files/xml_text.h"

#include <algorithm>
#include <array>
#include <cstring>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr size_t deepest = 256;

constexpr bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Indexed by the character.
constexpr std::array<bool, 256> endsName = [] {
    std::array<bool, 256> ends{};
    for (const char c : std::string_view(" \n\r\t/>=<\"'&"))
        ends[static_cast<unsigned char>(c)] = true;
    return ends;
}();

std::string_view withoutPrefix(std::string_view name)
{
    return name.substr(name.find(':') + 1);
}

} // namespace

XmlReader::XmlReader(std::string_view xml)
    : m_begin(xml.data())
    , m_at(m_begin)
    , m_end(m_begin + xml.size())
{
    if (startsWith("\xEF\xBB\xBF"))
        m_at += 3;
}

XmlReader::Token XmlReader::next()
{
    if (m_endsAtOnce) {
        m_endsAtOnce = false;
        m_open.pop_back();
        return Token::End;
    }
    while (true) {
        if (m_hasBegun && m_open.empty())
            return Token::Done;
        if (takeText())
            return Token::Text;
        // A tag has a name of one letter at least.
        if (m_end - m_at < 3)
            fail("it is cut off");
        switch (m_at[1]) {
        case '/':
            return takeEnd();
        case '?':
            skipBeyond("?>");
            break;
        case '!':
            if (takeDeclaration())
                return Token::Text;
            break;
        default:
            return takeTag();
        }
    }
}

/// True: it was text after all.
bool XmlReader::takeDeclaration()
{
    if (startsWith("<![CDATA[") && !m_open.empty()) {
        const char *const begin = m_at + 9;
        skipBeyond("]]>");
        m_text = {begin, size_t(m_at - 3 - begin)};
        return true;
    }
    if (!startsWith("<!--"))
        fail("it has a document type");
    skipBeyond("-->");
    return false;
}

std::string_view XmlReader::localName() const
{
    return withoutPrefix(m_name);
}

std::string_view XmlReader::attribute(std::string_view name)
{
    for (const Attribute &one : m_attributes) {
        if (one.name == name)
            return valueOf(one);
    }
    return {};
}

std::string_view XmlReader::attributeOfAnyPrefix(std::string_view localName)
{
    for (const Attribute &one : m_attributes) {
        if (withoutPrefix(one.name) == localName)
            return valueOf(one);
    }
    return {};
}

std::string_view XmlReader::valueOf(const Attribute &attribute)
{
    if (attribute.value.find('&') == attribute.value.npos)
        return attribute.value;
    m_value.clear();
    if (!appendXmlText(m_value, attribute.value))
        fail("an unknown entity");
    return m_value;
}

void XmlReader::skip()
{
    const size_t outer = depth();
    while (m_open.size() > outer)
        next();
}

std::string_view XmlReader::wholeText()
{
    const size_t outer = depth();
    std::string_view only;
    bool isJoined = false;
    while (true) {
        const Token token = next();
        if (token == Token::End && m_open.size() == outer)
            return isJoined ? std::string_view(m_whole) : only;
        if (token != Token::Text)
            continue;
        if (only.data() && !isJoined) {
            m_whole = only;
            isJoined = true;
        }
        if (isJoined)
            m_whole += m_text;
        else if (m_text.data() == m_decoded.data())
            only = m_whole = m_text;
        else
            only = m_text;
    }
}

/// True: there was some.
bool XmlReader::takeText()
{
    const char *const begin = m_at;
    const auto *const tag = static_cast<const char *>(std::memchr(m_at, '<', size_t(m_end - m_at)));
    m_at = tag ? tag : m_end;
    m_text = {begin, size_t(m_at - begin)};
    if (m_open.empty()) {
        if (std::any_of(begin, m_at, [](char c) { return !isSpace(c); }))
            fail("text outside of elements");
        return false;
    }
    if (m_text.find_first_of("&\r") != m_text.npos) {
        m_decoded.clear();
        if (!appendXmlText(m_decoded, m_text))
            fail("an unknown entity");
        m_text = m_decoded;
    }
    return !m_text.empty();
}

XmlReader::Token XmlReader::takeTag()
{
    m_tag = m_at;
    ++m_at;
    m_name = takeName();
    m_attributes.clear();
    takeSpaces();
    while (m_at != m_end && *m_at != '>' && *m_at != '/') {
        takeAttribute();
        takeSpaces();
    }
    m_endsAtOnce = m_at != m_end && *m_at == '/';
    m_at += m_endsAtOnce ? 1 : 0;
    if (m_at == m_end || *m_at != '>')
        fail("a tag is not closed");
    ++m_at;
    if (m_open.size() == deepest)
        fail("it is nested too deeply");
    m_open.push_back(m_name);
    m_hasBegun = true;
    return Token::Start;
}

XmlReader::Token XmlReader::takeEnd()
{
    m_at += 2;
    m_name = takeName();
    takeSpaces();
    if (m_at == m_end || *m_at != '>' || m_open.empty() || m_open.back() != m_name)
        fail("a tag closes what is not open");
    ++m_at;
    m_open.pop_back();
    return Token::End;
}

std::string_view XmlReader::takeName()
{
    const char *const begin = m_at;
    while (m_at != m_end && !endsName[static_cast<unsigned char>(*m_at)])
        ++m_at;
    if (m_at == begin)
        fail("a name is missing");
    return {begin, size_t(m_at - begin)};
}

void XmlReader::takeAttribute()
{
    const std::string_view name = takeName();
    takeSpaces();
    if (m_at == m_end || *m_at != '=')
        fail("an attribute has no value");
    ++m_at;
    takeSpaces();
    const char quote = m_at == m_end ? '\0' : *m_at;
    if (quote != '"' && quote != '\'')
        fail("an attribute has no quotes");
    const char *const begin = ++m_at;
    m_at = std::find(m_at, m_end, quote);
    if (m_at == m_end)
        fail("it is cut off");
    m_attributes.push_back({name, {begin, size_t(m_at - begin)}});
    ++m_at;
}

void XmlReader::takeSpaces()
{
    while (m_at != m_end && isSpace(*m_at))
        ++m_at;
}

void XmlReader::skipBeyond(std::string_view end)
{
    const std::string_view rest(m_at, size_t(m_end - m_at));
    const size_t found = rest.find(end, 2);
    if (found == rest.npos)
        fail("it is cut off");
    m_at += found + end.size();
}

bool XmlReader::startsWith(std::string_view begin) const
{
    return std::string_view(m_at, size_t(m_end - m_at)).starts_with(begin);
}

void XmlReader::fail(const char *what) const
{
    throw SheetFault{SheetTrouble::Damaged,
                     u"XML at byte %1: %2"_s.arg(m_at - m_begin).arg(QLatin1StringView(what))};
}

} // namespace PeopleDesk
