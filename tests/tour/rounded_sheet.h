// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

namespace PeopleDesk {

class FileAnswers;
class Guide;
class Sandbox;

/// The part of the tour in which a sheet of offers has lost digits of its ids: they are found again, and a dry
/// run tells what would happen. Begins at an empty batch page.
void tourRoundedSheet(Guide &guide, Sandbox &sandbox, FileAnswers &files, const QString &folder);

} // namespace PeopleDesk
