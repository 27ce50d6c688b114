// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/screen_dialogs.h"

#include <QTimer>

namespace PeopleDesk {

/// The real questions, but files are chosen by the test: the desktop's file box is not the program's.
class FileAnswers : public ScreenDialogs
{
public:
    void chooseFileToSave(QWidget *over, const FileWish &wish,
                          const std::function<void(const QString &)> &answered) override
    {
        names.append(wish.name);
        QTimer::singleShot(0, over, [answered, path = toSave] { answered(path); });
    }
    void chooseFileToOpen(QWidget *over, const FileToOpen &,
                          const std::function<void(const QString &)> &answered) override
    {
        QTimer::singleShot(0, over, [answered, path = toOpen] { answered(path); });
    }

    QString toOpen;
    QString toSave;
    QStringList names; ///< that were proposed
};

} // namespace PeopleDesk
