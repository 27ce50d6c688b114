// SPDX-License-Identifier: Apache-2.0
#include "app/files/xml_text.h"

#include <array>
#include <charconv>
#include <cstdint>
#include <optional>
#include <utility>

namespace PeopleDesk {

namespace {

std::optional<char32_t> codePoint(std::string_view digits, int base)
{
    std::uint32_t value = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value, base);
    if (error != std::errc() || end != digits.data() + digits.size())
        return std::nullopt;
    return char32_t(value);
}

std::optional<char32_t> reference(std::string_view name)
{
    constexpr std::array<std::pair<std::string_view, char32_t>, 5> known{
        {{"amp", U'&'}, {"lt", U'<'}, {"gt", U'>'}, {"quot", U'"'}, {"apos", U'\''}}};
    for (const auto &[one, character] : known) {
        if (one == name)
            return character;
    }
    if (name.starts_with("#x"))
        return codePoint(name.substr(2), 16);
    if (name.starts_with("#"))
        return codePoint(name.substr(1), 10);
    return std::nullopt;
}

constexpr bool isHighSurrogate(char32_t c)
{
    return c >= 0xD800 && c < 0xDC00;
}

constexpr bool isLowSurrogate(char32_t c)
{
    return c >= 0xDC00 && c < 0xE000;
}

/// Of "_x000D_" at the beginning of \a text.
std::optional<char32_t> escape(std::string_view text)
{
    constexpr size_t length = 7;
    if (text.size() < length || !text.starts_with("_x") || text[length - 1] != '_')
        return std::nullopt;
    return codePoint(text.substr(2, 4), 16);
}

} // namespace

void appendCharacter(std::string &text, char32_t c)
{
    const auto append = [&text](char32_t byte) { text += static_cast<char>(byte); };
    if (c > 0x10FFFF || isHighSurrogate(c) || isLowSurrogate(c))
        c = 0xFFFD;
    if (c < 0x80) {
        append(c);
    } else if (c < 0x800) {
        append(0xC0 | (c >> 6));
        append(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        append(0xE0 | (c >> 12));
        append(0x80 | ((c >> 6) & 0x3F));
        append(0x80 | (c & 0x3F));
    } else {
        append(0xF0 | (c >> 18));
        append(0x80 | ((c >> 12) & 0x3F));
        append(0x80 | ((c >> 6) & 0x3F));
        append(0x80 | (c & 0x3F));
    }
}

bool appendXmlText(std::string &text, std::string_view raw)
{
    while (!raw.empty()) {
        const size_t at = raw.find_first_of("&\r");
        text += raw.substr(0, at);
        if (at == raw.npos)
            return true;
        raw.remove_prefix(at);
        if (raw.front() == '\r') {
            raw.remove_prefix(raw.starts_with("\r\n") ? 2 : 1);
            text += '\n';
            continue;
        }
        const size_t end = raw.find(';');
        const auto character = end == raw.npos ? std::nullopt : reference(raw.substr(1, end - 1));
        if (!character)
            return false;
        appendCharacter(text, *character);
        raw.remove_prefix(end + 1);
    }
    return true;
}

void appendWithoutEscapes(std::string &into, std::string_view text)
{
    constexpr size_t length = 7;
    for (size_t at = text.find("_x"); at != text.npos; at = text.find("_x")) {
        into += text.substr(0, at);
        text.remove_prefix(at);
        const auto first = escape(text);
        if (!first) {
            into += text.substr(0, 1);
            text.remove_prefix(1);
            continue;
        }
        text.remove_prefix(length);
        const auto second = isHighSurrogate(*first) ? escape(text) : std::nullopt;
        if (second && isLowSurrogate(*second)) {
            text.remove_prefix(length);
            appendCharacter(into, 0x10000 + ((*first - 0xD800) << 10) + (*second - 0xDC00));
        } else {
            appendCharacter(into, *first);
        }
    }
    into += text;
}

} // namespace PeopleDesk
