// SPDX-License-Identifier: Apache-2.0
#include "app/service/answer_reader.h"

#include <algorithm>
#include <optional>

namespace PeopleDesk {

namespace {

constexpr qsizetype longestHead = 64 * 1024;
constexpr qsizetype longestLine = 8 * 1024;
constexpr int mostInterim = 8;

/// Digits and nothing else: no sign, no blank, nothing that a proxy might read otherwise.
std::optional<qint64> readNumber(const QByteArray &text, int base)
{
    const auto isDigit = [base](char letter) {
        return (letter >= '0' && letter <= '9')
            || (base == 16 && ((letter >= 'a' && letter <= 'f') || (letter >= 'A' && letter <= 'F')));
    };
    if (text.isEmpty() || !std::all_of(text.begin(), text.end(), isDigit))
        return std::nullopt;
    bool fits = false;
    const qint64 number = text.toLongLong(&fits, base);
    return fits ? std::optional(number) : std::nullopt;
}

bool names(const QByteArray &list, const QByteArray &word)
{
    const QList<QByteArray> items = list.toLower().split(',');
    return std::any_of(items.begin(), items.end(),
                       [&](const QByteArray &item) { return item.trimmed() == word; });
}

} // namespace

AnswerReader::AnswerReader(qint64 largest)
    : m_largest(largest)
{
}

AnswerReader::State AnswerReader::feed(const QByteArray &bytes)
{
    m_isBegun = m_isBegun || !bytes.isEmpty();
    m_pending += bytes;
    while (m_state == State::Incomplete && step()) { }
    return m_state;
}

AnswerReader::State AnswerReader::close()
{
    if (m_state == State::Incomplete)
        m_state = m_stage == Stage::UpToClose ? State::Whole : State::Broken;
    return m_state;
}

bool AnswerReader::keepsConnection() const
{
    // Both a length and chunks: whoever stands between may have read it the other way.
    const bool isClear = !(m_headers.contains("content-length") && m_headers.contains("transfer-encoding"));
    return m_state == State::Whole && m_stage == Stage::End && m_pending.isEmpty() && isClear
        && !m_isOldVersion && !names(m_headers.value("connection"), "close");
}

/// Whether there may be more to do with what has come.
bool AnswerReader::step()
{
    switch (m_stage) {
    case Stage::Head:
        return readHead();
    case Stage::Length:
    case Stage::Chunk:
        return readBody(m_left);
    case Stage::UpToClose:
        return readBody(m_largest + 1);
    case Stage::ChunkSize:
        return readChunkSize();
    case Stage::ChunkEnd: {
        QByteArray line;
        if (!takeLine(line))
            return false;
        m_stage = Stage::ChunkSize;
        return line.isEmpty() || fail(State::Broken);
    }
    case Stage::Trailer:
        return readTrailer();
    case Stage::End:
        return false;
    }
    return false;
}

bool AnswerReader::readHead()
{
    const QByteArray start = "HTTP/1.";
    if (!m_pending.startsWith(start.left(m_pending.size())))
        return fail(State::Broken);
    const qsizetype end = m_pending.indexOf("\r\n\r\n");
    if (end < 0)
        return m_pending.size() > longestHead ? fail(State::Broken) : false;
    const QByteArray head = m_pending.left(end);
    m_pending.remove(0, end + 4);
    const std::optional<qint64> status = readNumber(head.mid(9, 3), 10);
    const bool isEnded = head.size() == 12 || head.at(12) == ' ' || head.at(12) == '\r';
    if (head.size() < 12 || head.at(8) != ' ' || !status || !isEnded || !readHeaders(head))
        return fail(State::Broken);
    if (*status < 200)
        return (*status >= 100 && *status != 101 && ++m_interim <= mostInterim) || fail(State::Broken);
    m_status = static_cast<int>(*status);
    m_isOldVersion = head.at(7) == '0';
    chooseStage();
    return true;
}

bool AnswerReader::readHeaders(const QByteArray &head)
{
    m_headers.clear();
    QList<QByteArray> lines = head.split('\n');
    lines.removeFirst();
    for (const QByteArray &line : std::as_const(lines)) {
        const qsizetype colon = line.indexOf(':');
        const QByteArray name = line.left(colon).toLower();
        if (colon < 1 || name != name.simplified() || name.contains(' '))
            return false; // folded lines are no longer allowed (RFC 9112 §5.2)
        const QByteArray value = line.mid(colon + 1).trimmed();
        QByteArray &held = m_headers[name];
        if (name == "content-length" && !held.isNull() && held != value)
            return false;
        if (held.isNull() || name == "content-length")
            held = value.isNull() ? QByteArray("") : value;
        else
            held += ", " + value;
    }
    return true;
}

void AnswerReader::chooseStage()
{
    if (m_status == 204 || m_status == 304) {
        finish();
    } else if (m_headers.contains("transfer-encoding")) {
        m_stage = Stage::ChunkSize;
        if (m_headers.value("transfer-encoding").toLower() != "chunked")
            (void)fail(State::Broken);
    } else if (m_headers.contains("content-length")) {
        const std::optional<qint64> length = readNumber(m_headers.value("content-length"), 10);
        m_stage = Stage::Length;
        m_left = length.value_or(0);
        if (!length)
            (void)fail(State::Broken);
        else if (m_left > m_largest)
            (void)fail(State::TooLarge);
        else if (m_left == 0)
            finish();
    } else {
        m_stage = Stage::UpToClose;
    }
}

bool AnswerReader::readBody(qint64 most)
{
    if (m_pending.isEmpty())
        return false;
    const qint64 length = std::min<qint64>(most, m_pending.size());
    if (m_body.size() + length > m_largest)
        return fail(State::TooLarge);
    m_body += m_pending.left(length);
    m_pending.remove(0, length);
    if (m_stage == Stage::UpToClose)
        return false;
    m_left -= length;
    if (m_left > 0)
        return false;
    if (m_stage == Stage::Chunk)
        m_stage = Stage::ChunkEnd;
    else
        finish();
    return true;
}

bool AnswerReader::readChunkSize()
{
    QByteArray line;
    if (!takeLine(line))
        return false;
    const QByteArray digits = line.left(line.indexOf(';')).trimmed();
    const std::optional<qint64> size = readNumber(digits, 16);
    if (!size)
        return fail(State::Broken);
    if (*size > m_largest)
        return fail(State::TooLarge);
    m_left = *size;
    m_stage = m_left > 0 ? Stage::Chunk : Stage::Trailer;
    return true;
}

bool AnswerReader::readTrailer()
{
    QByteArray line;
    if (!takeLine(line))
        return false;
    if (line.isEmpty())
        finish();
    return true;
}

bool AnswerReader::takeLine(QByteArray &line)
{
    const qsizetype end = m_pending.indexOf("\r\n");
    if (end < 0 || end > longestLine)
        return m_pending.size() > longestLine ? fail(State::Broken) : false;
    line = m_pending.left(end);
    m_pending.remove(0, end + 2);
    return true;
}

bool AnswerReader::fail(State state)
{
    m_state = state;
    return false;
}

void AnswerReader::finish()
{
    m_stage = Stage::End;
    m_state = State::Whole;
}

} // namespace PeopleDesk
