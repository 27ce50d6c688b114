// SPDX-License-Identifier: Apache-2.0
#include "app/files/xlsx_templates.h"

#include "app/files/xlsx_template.h"

#include <QPointer>

namespace PeopleDesk {

XlsxTemplates::XlsxTemplates()
{
    m_desk.moveToThread(&m_thread);
    m_thread.setObjectName(QStringLiteral("templates"));
    m_thread.start();
}

XlsxTemplates::~XlsxTemplates()
{
    m_thread.quit();
    m_thread.wait();
}

void XlsxTemplates::write(const QString &path, const SheetTemplate &sheet, QObject *context,
                          const Answer &answer)
{
    const QPointer<QObject> listener(context);
    QMetaObject::invokeMethod(
        &m_desk,
        [path, sheet, listener, answer, home = &m_home] {
            const FileReply reply = writeXlsxTemplate(path, sheet);
            QMetaObject::invokeMethod(
                home,
                [listener, answer, reply] {
                    if (listener)
                        answer(reply);
                },
                Qt::QueuedConnection);
        },
        Qt::QueuedConnection);
}

} // namespace PeopleDesk
