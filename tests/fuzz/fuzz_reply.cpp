// SPDX-License-Identifier: Apache-2.0
//
// Any answer of a server. The first two letters of the input say how it ended and the HTTP status; lines of
// headers follow, an empty one, and the body.
#include "app/service/reply_reader.h"
#include "expect.h"

#include <array>

using namespace PeopleDesk;

namespace {

HttpReply replyOf(const uint8_t *data, size_t size)
{
    constexpr int failures = int(HttpReply::Failure::Cancelled) + 1;
    constexpr std::array statuses{0,   200, 201, 204, 302, 307, 400, 401, 403, 404, 405, 408,
                                  409, 413, 429, 431, 500, 501, 502, 503, 504, 100, 599, -1};
    HttpReply reply;
    // Most answers are whole.
    reply.failure = data[0] % 4 != 0 ? HttpReply::Failure::None : HttpReply::Failure(data[0] / 4 % failures);
    reply.mayHaveLeft = data[0] >= 128;
    reply.status = statuses.at(data[1] % statuses.size());
    QByteArray rest(reinterpret_cast<const char *>(data) + 2, qsizetype(size) - 2);
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf('\n');
        const QByteArray line = rest.left(end);
        rest = end < 0 ? QByteArray() : rest.mid(end + 1);
        const qsizetype colon = line.indexOf(':');
        if (colon < 0)
            break;
        reply.headers.insert(line.left(colon).toLower(), line.mid(colon + 1).trimmed());
    }
    reply.body = rest;
    return reply;
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    if (size < 2)
        return 0;
    const HttpReply reply = replyOf(data, size);
    const Outcome write = readReply(reply, true);
    const Outcome read = readReply(reply, false);

    expect(write.kind == read.kind && write.code == read.code, "reads and writes are understood alike");
    expect(read.executed == Outcome::Executed::No, "a read carries nothing out");
    expect(write.succeeded() == (write.executed == Outcome::Executed::Yes), "only a success was surely done");
    if (write.succeeded())
        expect(reply.failure == HttpReply::Failure::None && write.code == 0 && reply.status < 300,
               "a success is a whole answer with code 0");
    if (reply.failure != HttpReply::Failure::None && reply.mayHaveLeft)
        expect(write.executed == Outcome::Executed::Unknown, "what may have left is in doubt");
    expect(write.waitFor.count() >= 0, "no pause is negative");
    expect(write.logId.size() <= 128, "a log id is short");
    return 0;
}
