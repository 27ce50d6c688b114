// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/sheet_templates.h"

#include <QObject>
#include <QThread>

namespace PeopleDesk {

/// Writes templates on a thread of its own. Used on the thread it lives on; what is being written when it is
/// destroyed is written to its end, without an answer.
class XlsxTemplates : public SheetTemplates
{
public:
    XlsxTemplates();
    ~XlsxTemplates() override;

    void write(const QString &path, const SheetTemplate &sheet, QObject *context,
               const Answer &answer) override;

private:
    QObject m_home; ///< where answers arrive; outlives the thread
    QThread m_thread;
    QObject m_desk; ///< where files are written
};

} // namespace PeopleDesk
