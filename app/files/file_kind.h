// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>

namespace PeopleDesk {

enum class FileKind {
    Text, ///< or nothing that is known
    Zip,
    Encrypted, ///< an XLSX with a password
    Other, ///< certainly no table that can be read
};

/// By the first bytes; the name is not asked.
FileKind findKind(QIODevice &file);

} // namespace PeopleDesk
