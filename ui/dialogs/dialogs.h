// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QList>
#include <QStringList>

#include <functional>

class QWidget;

namespace PeopleDesk {

/// A question that can't wait: what will happen, and the verb that makes it happen.
struct Question
{
    QList<Text> paragraphs;
    Text verb; ///< on the button that says yes
    Text stay = {}; ///< on the other button; none: "Cancel"
    bool isGrave = false; ///< money, production, something that can't be taken back
};

/// Where a file shall be written.
struct FileWish
{
    Text title;
    QString name; ///< to begin with, with its suffix
    Text kind; ///< "CSV files"
    QString suffix; ///< "csv"; put at the end where the person leaves it out
    Text otherKind = {}; ///< what may be chosen instead; none: nothing
    QString otherSuffix = {};
};

/// A file that shall be read.
struct FileToOpen
{
    Text title;
    Text kind; ///< "Sheets"
    QStringList suffixes; ///< "csv", "xlsx"
};

/// Asks the person at the window. A seam, so that tests answer without a dialog on the screen; it
/// outlives every window.
class Dialogs
{
public:
    virtual ~Dialogs() = default;
    /// Opens over \a over and returns at once. \a answered is called once, later, with whether the verb
    /// was chosen; never when \a over is gone by then.
    virtual void confirm(QWidget *over, const Question &question,
                         const std::function<void(bool)> &answered) = 0;
    /// The same for a file to write; an empty path means that nobody wants one. Has asked already where the
    /// file exists.
    virtual void chooseFileToSave(QWidget *over, const FileWish &wish,
                                  const std::function<void(const QString &path)> &answered) = 0;
    /// The same for a file that exists.
    virtual void chooseFileToOpen(QWidget *over, const FileToOpen &wish,
                                  const std::function<void(const QString &path)> &answered) = 0;
};

} // namespace PeopleDesk
