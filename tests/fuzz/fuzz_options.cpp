// SPDX-License-Identifier: Apache-2.0
//
// Any command line of `peopledesk batch`; each line of the input is an argument.
#include "app/batch/batch_options.h"
#include "expect.h"

using namespace PeopleDesk;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const auto text = QString::fromUtf8(reinterpret_cast<const char *>(data), qsizetype(size));
    const BatchOptions options = BatchOptions::read(text.split(u'\n'));
    expect(!options.isError || !options.message.isEmpty(), "an error has words");
    if (!options.message.isEmpty())
        return 0;
    expect(options.width > 0, "something is sent at once");
    expect(!options.pace || (options.pace->calls >= 0 && options.pace->seconds > 0), "a pace is a pace");
    expect(!options.input.isEmpty() || !options.resume.isEmpty(), "there is something to do");
    return 0;
}
