// SPDX-License-Identifier: Apache-2.0
//
// Any parts of an XLSX or ODS file, in a zip file that is in order. In the input "%%" stands before each, and
// its name on the line behind that.
#include "../files/zip_of.h"
#include "read_bytes.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    QByteArray rest(reinterpret_cast<const char *>(data), qsizetype(size));
    QList<ZipPart> parts;
    while (!rest.isEmpty()) {
        const qsizetype end = rest.indexOf("%%");
        const QByteArray part = rest.left(end);
        rest = end < 0 ? QByteArray() : rest.mid(end + 2);
        const qsizetype line = part.indexOf('\n');
        if (line > 0)
            parts.append({.name = part.left(line), .content = part.mid(line + 1)});
    }
    readBytes(zipOf(parts));
    return 0;
}
