// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/dialogs/dialogs.h"

#include <QCoreApplication>

namespace PeopleDesk {

/// Asks in a box over the window, without an event loop of its own.
class ScreenDialogs : public Dialogs
{
    Q_DECLARE_TR_FUNCTIONS(PeopleDesk::ScreenDialogs)
public:
    void confirm(QWidget *over, const Question &question, const std::function<void(bool)> &answered) override;
    void chooseFileToSave(QWidget *over, const FileWish &wish,
                          const std::function<void(const QString &path)> &answered) override;
    void chooseFileToOpen(QWidget *over, const FileToOpen &wish,
                          const std::function<void(const QString &)> &answered) override;
};

} // namespace PeopleDesk
