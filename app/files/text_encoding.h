// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QIODevice>
#include <QString>

namespace PeopleDesk {

/// In what a text file is written.
struct TextEncoding
{
    QString name = {}; ///< as QStringDecoder takes it
    qint64 mark = 0; ///< bytes of the byte-order mark at the beginning
    bool isGuess = false;
    bool isValidUtf8 = false; ///< every byte of it
};

/// Looks at the whole file: a byte-order mark, else strict UTF-8, else UTF-16 where every second byte is
/// zero, else GB18030, in which Chinese spreadsheets write. Where \a chosen is not empty, it is that. Throws
/// SheetFault where it is no text, or \a chosen does not exist.
TextEncoding findEncoding(QIODevice &file, const QString &chosen);

} // namespace PeopleDesk
