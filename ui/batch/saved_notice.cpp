// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/saved_notice.h"

#include "ui/style/dressing.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

SavedNotice::SavedNotice(const QString &objectName, QWidget *parent)
    : NoticeCard(objectName, parent)
    , m_open(new QPushButton)
    , m_showFolder(new QPushButton)
{
    m_open->setObjectName(u"openSavedButton"_s);
    m_showFolder->setObjectName(u"showFolderButton"_s);
    makeQuiet(*m_showFolder);
    auto *ways = new QHBoxLayout;
    ways->setSpacing(Spacing::small);
    ways->addWidget(m_open);
    ways->addWidget(m_showFolder);
    ways->addStretch();
    body()->addLayout(ways);
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT fileWanted(m_path); });
    connect(m_showFolder, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(m_path).absolutePath())); });
    keepTranslated(this, [this] {
        m_open->setText(tr("Open it as a new batch"));
        m_showFolder->setText(tr("Show the folder"));
    });
}

void SavedNotice::tellSaved(const QString &path, BatchReport::Content content)
{
    m_path = path;
    const bool isReport = content == BatchReport::Content::Everything;
    m_open->setVisible(!isReport);
    m_showFolder->setVisible(true);
    tell(Tone::Ok,
         {trText("SavedNotice", "Saved to %1").arg(QDir::toNativeSeparators(path)),
          isReport
              ? trText("SavedNotice",
                       "It can be opened here as a sheet later: rows that are done are not sent "
                       "again.")
              : trText("SavedNotice", "Correct the rows in the file or, once it is opened here, in place.")});
}

void SavedNotice::focusStart()
{
    (m_open->isVisible() ? m_open : m_showFolder)->setFocus(Qt::OtherFocusReason);
}

void SavedNotice::complain(const Text &why)
{
    m_open->setVisible(false);
    m_showFolder->setVisible(false);
    tell(Tone::Bad, {why});
}

} // namespace PeopleDesk
