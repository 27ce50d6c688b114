// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>
#include <QHash>

namespace PeopleDesk {

/// Reads one HTTP/1.1 answer (RFC 9112) from bytes as they come in. What it can't follow to the end is Broken
/// and never taken for an answer. One object per answer; bounded by \a largest bytes of body.
class AnswerReader
{
public:
    enum class State { Incomplete, Whole, Broken, TooLarge };

    explicit AnswerReader(qint64 largest);

    State feed(const QByteArray &bytes);
    /// The server closed the connection: an answer without a length is whole then, every other one is not.
    State close();

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] bool isBegun() const { return m_isBegun; } ///< a byte came
    [[nodiscard]] int status() const { return m_status; } ///< 0: the head is not here yet
    [[nodiscard]] const QHash<QByteArray, QByteArray> &headers() const
    {
        return m_headers;
    } ///< in lower case
    [[nodiscard]] const QByteArray &body() const { return m_body; }
    /// Whether another answer may follow on the same connection.
    [[nodiscard]] bool keepsConnection() const;

private:
    enum class Stage { Head, Length, UpToClose, ChunkSize, Chunk, ChunkEnd, Trailer, End };

    [[nodiscard]] bool step();
    [[nodiscard]] bool readHead();
    [[nodiscard]] bool readHeaders(const QByteArray &head);
    void chooseStage();
    [[nodiscard]] bool readBody(qint64 most);
    [[nodiscard]] bool readChunkSize();
    [[nodiscard]] bool readTrailer();
    [[nodiscard]] bool takeLine(QByteArray &line);
    [[nodiscard]] bool fail(State state);
    void finish();

    const qint64 m_largest;
    State m_state = State::Incomplete;
    Stage m_stage = Stage::Head;
    QByteArray m_pending;
    int m_interim = 0; ///< answers that only say that one will follow
    int m_status = 0;
    bool m_isBegun = false;
    bool m_isOldVersion = false;
    QHash<QByteArray, QByteArray> m_headers;
    QByteArray m_body;
    qint64 m_left = 0; ///< of the body or the chunk
};

} // namespace PeopleDesk
