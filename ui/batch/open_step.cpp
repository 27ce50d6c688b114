// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/open_step.h"

#include "models/batch/run_owner.h"
#include "models/operations/catalog.h"
#include "models/ports/batch_store.h"
#include "models/ports/clock.h"
#include "models/ports/preferences.h"
#include "models/ports/sheet_templates.h"
#include "ui/batch/drop_zone.h"
#include "ui/batch/earlier_runs.h"
#include "ui/batch/file_words.h"
#include "ui/batch/notice_card.h"
#include "ui/dialogs/dialogs.h"
#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// So many are looked through for those of this connection.
constexpr int mostRuns = 200;

} // namespace

OpenStep::OpenStep(const Connection &connection, const BatchPorts &ports, const Preferences &preferences,
                   const Clock &clock, Dialogs &dialogs, QWidget *parent)
    : QWidget(parent)
    , m_connection(connection)
    , m_ports(ports)
    , m_preferences(preferences)
    , m_clock(clock)
    , m_dialogs(dialogs)
    , m_operations(operationPages(connection))
    , m_operationLabel(new QLabel)
    , m_operation(new QComboBox)
    , m_purpose(noteLabel())
    , m_zone(new DropZone)
    , m_template(new QPushButton)
    , m_notice(new NoticeCard(u"openNotice"_s))
    , m_earlier(new EarlierRuns)
{
    setObjectName(u"step_open"_s);
    m_operation->setObjectName(u"batchOperation"_s);
    m_template->setObjectName(u"templateButton"_s);
    m_operationLabel->setBuddy(m_operation);
    for (const OperationSpec *operation : m_operations)
        m_operation->addItem(QString(), operation->key);
    m_zone->addButton(m_template);
    m_template->setVisible(ports.templates);
    layOut();

    connect(m_operation, &QComboBox::currentIndexChanged, this, &OpenStep::say);
    connect(m_zone, &DropZone::openWanted, this, &OpenStep::askForFile);
    connect(m_zone, &DropZone::dropped, this, &OpenStep::fileChosen);
    connect(m_template, &QPushButton::clicked, this, &OpenStep::saveTemplate);
    connect(m_earlier, &EarlierRuns::resumeWanted, this, &OpenStep::resumeWanted);
    connect(m_earlier, &EarlierRuns::lookWanted, this, &OpenStep::lookWanted);
    keepTranslated(this, [this] { say(); });
    refresh();
}

void OpenStep::layOut()
{
    auto *choice = new QHBoxLayout;
    choice->setSpacing(Spacing::medium);
    choice->addWidget(m_operationLabel);
    choice->addWidget(m_operation);
    choice->addStretch();

    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(Spacing::page, 0, Spacing::page, Spacing::page);
    column->setSpacing(Spacing::medium);
    column->addLayout(choice);
    column->addWidget(m_purpose);
    column->addWidget(m_notice);
    column->addWidget(m_zone);
    column->addSpacing(Spacing::small);
    column->addWidget(m_earlier);
    column->addStretch();

    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    auto *all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(area);
}

void OpenStep::say()
{
    m_operationLabel->setText(tr("Operation"));
    m_operation->setAccessibleName(m_operationLabel->text());
    for (int i = 0; i < m_operation->count(); ++i)
        m_operation->setItemText(i, m_operations.at(i)->title.now());
    m_purpose->setText(operation().purpose.now());
    m_template->setText(tr("Save a template…"));
    m_template->setToolTip(
        tr("An empty XLSX sheet for this operation: IDs as text, choices as drop-downs, a note "
           "on each column"));
    m_template->setAccessibleDescription(m_template->toolTip());
}

const OperationSpec &OpenStep::operation() const
{
    return *m_operations.at(qMax(0, m_operation->currentIndex()));
}

void OpenStep::chooseOperation(const QString &key)
{
    if (const int place = m_operation->findData(key); place >= 0)
        m_operation->setCurrentIndex(place);
}

void OpenStep::focusStart()
{
    m_zone->openButton()->setFocus(Qt::OtherFocusReason);
}

void OpenStep::complain(const Text &why)
{
    m_notice->tell(ToneCard::Tone::Bad, why.isEmpty() ? QList<Text>() : QList<Text>{why});
}

void OpenStep::refresh()
{
    m_ports.store.list(mostRuns, this, [this](const QList<BatchHead> &heads) {
        QList<BatchHead> mine = heads;
        mine.removeIf([this](const BatchHead &head) { return !belongsTo(head, m_connection); });
        m_earlier->setRuns(mine);
    });
}

void OpenStep::askForFile()
{
    const FileToOpen wish{trText("OpenStep", "Open a sheet"),
                          trText("OpenStep", "Sheets"),
                          {u"xlsx"_s, u"csv"_s, u"ods"_s, u"txt"_s, u"tsv"_s}};
    m_dialogs.chooseFileToOpen(this, wish, [this](const QString &path) {
        if (!path.isEmpty())
            Q_EMIT fileChosen(path);
    });
}

void OpenStep::saveTemplate()
{
    const FileWish wish{trText("OpenStep", "Save a template"),
                        trTextFor("OpenStep", "%1 template.xlsx", "a file name").arg(operation().noun).now(),
                        trText("BatchFiles", "XLSX files"), u"xlsx"_s};
    m_dialogs.chooseFileToSave(this, wish, [this](const QString &path) {
        if (!path.isEmpty())
            writeTemplate(path);
    });
}

void OpenStep::writeTemplate(const QString &path)
{
    const bool isChinese = m_preferences.language().startsWith("zh"_L1);
    for (const Tongue *tongue : m_ports.tongues) {
        if (tongue->isChinese() != isChinese)
            continue;
        const FormStart start{m_clock.now(), m_connection.userIdType};
        m_ports.templates->write(
            path, sheetTemplate(operation(), *tongue, start), this, [this, path](const FileReply &reply) {
                if (reply.trouble != FileTrouble::None)
                    complain(fileTroubleText(reply));
                else
                    m_notice->tell(
                        ToneCard::Tone::Ok,
                        {trText("OpenStep", "The template is saved in %1. Fill it in and open it here.")
                             .arg(QDir::toNativeSeparators(path))});
            });
        return;
    }
}

} // namespace PeopleDesk
