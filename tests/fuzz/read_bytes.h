// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArray>

/// Reads a file with these bytes, and looks whether what comes of it keeps to what SheetReading promises.
void readBytes(const QByteArray &bytes);
