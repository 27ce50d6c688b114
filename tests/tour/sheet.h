// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace PeopleDesk {

class FileAnswers;
class Guide;
class Sandbox;

/// The part of the tour in which a whole sheet of rewards is booked: from the file to the report. Files are
/// written to \a folder.
void tourSheet(Guide &guide, Sandbox &sandbox, FileAnswers &files, const QString &folder);

} // namespace PeopleDesk
