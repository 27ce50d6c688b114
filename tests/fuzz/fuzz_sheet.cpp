// SPDX-License-Identifier: Apache-2.0
//
// Any bytes as a file: CSV, XLSX or ODS by what is in it.
#include "read_bytes.h"

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    readBytes(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
