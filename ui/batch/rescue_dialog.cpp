// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/rescue_dialog.h"

#include "models/sheet/rescue_model.h"
#include "models/sheet/rescue_walk.h"
#include "ui/batch/rescue_table.h"
#include "ui/find/lookup_trouble.h"
#include "ui/style/alert.h"
#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

using Standing = RescueFinding::Standing;

RescueDialog::RescueDialog(std::unique_ptr<IdRescue> rescue, const Connection &connection, QWidget *parent)
    : QDialog(parent)
    , m_rescue(std::move(rescue))
    , m_model(new RescueModel(*m_rescue, this))
    , m_explanation(sentenceLabel())
    , m_status(noteLabel())
    , m_bar(new QProgressBar)
    , m_stop(new QPushButton)
    , m_trouble(new LookupTrouble(connection))
    , m_table(new RescueTable)
    , m_takeAll(new QPushButton)
    , m_close(new QPushButton)
    , m_apply(new QPushButton)
{
    setObjectName(u"rescueDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowModality(Qt::WindowModal);
    m_status->setObjectName(u"rescueStatus"_s);
    m_stop->setObjectName(u"stopRescueButton"_s);
    m_takeAll->setObjectName(u"takeAllButton"_s);
    m_close->setObjectName(u"closeButton"_s);
    m_apply->setObjectName(u"applyRescueButton"_s);
    makeQuiet(*m_takeAll);
    makePrimary(*m_apply);
    for (QPushButton *button : {m_stop, m_takeAll, m_close, m_apply})
        button->setAutoDefault(false);
    m_bar->setTextVisible(false);
    m_bar->setRange(0, 0); // nobody knows how many records there are
    m_bar->setFixedHeight(fontMetrics().height() / 3);
    m_table->setFindings(*m_model);
    layOut();
    listen();
    keepTranslated(this, [this] { say(); });
}

RescueDialog::~RescueDialog()
{
    m_rescue->disconnect(this);
    m_table->setModel(nullptr);
    delete m_model; // before the rescue that it looks at
}

void RescueDialog::layOut()
{
    auto *progress = new QHBoxLayout;
    progress->setSpacing(Spacing::medium);
    progress->addWidget(m_status, 2);
    progress->addWidget(m_bar, 1);
    progress->addWidget(m_stop);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_takeAll);
    buttons->addStretch();
    buttons->addWidget(m_close);
    buttons->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::page, Spacing::large, Spacing::page, Spacing::large);
    column->setSpacing(Spacing::medium);
    column->addWidget(m_explanation);
    column->addLayout(progress);
    column->addWidget(m_trouble);
    column->addWidget(m_table, 1);
    column->addLayout(buttons);
    QSize wanted(fontMetrics().horizontalAdvance(u'0') * 145, fontMetrics().height() * 30);
    if (parentWidget())
        wanted = wanted.boundedTo(parentWidget()->window()->size() - QSize(2 * Spacing::page, Spacing::page));
    resize(wanted);
}

void RescueDialog::listen()
{
    connect(m_rescue.get(), &IdRescue::stateChanged, this, &RescueDialog::follow);
    connect(m_rescue.get(), &IdRescue::progressed, this, &RescueDialog::sayProgress);
    connect(m_rescue.get(), &IdRescue::ticked, this, &RescueDialog::sayButtons);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_rescue->stop(); });
    connect(m_trouble, &LookupTrouble::againWanted, this, &RescueDialog::start);
    connect(m_takeAll, &QPushButton::clicked, this,
            [this] { m_rescue->tickAll(m_rescue->tickedCount() < m_rescue->count(Standing::Offered)); });
    connect(m_close, &QPushButton::clicked, this, &RescueDialog::reject);
    connect(m_apply, &QPushButton::clicked, this, &RescueDialog::apply);
}

void RescueDialog::start()
{
    m_trouble->clear();
    m_rescue->start();
    m_stop->setFocus(Qt::OtherFocusReason);
}

void RescueDialog::follow()
{
    const bool isDone = m_rescue->state() == IdRescue::State::Done;
    m_bar->setVisible(!isDone);
    m_stop->setVisible(!isDone);
    if (isDone || m_rescue->state() == IdRescue::State::Reading)
        m_table->fit();
    if (isDone) {
        if (m_rescue->refused())
            m_trouble->show(*m_rescue->refused(), m_rescue->refusal());
        if (m_model->rowCount() > 0) {
            m_table->setCurrentIndex(m_model->index(0, RescueModel::Row));
            m_table->setFocus(Qt::OtherFocusReason);
        } else {
            m_close->setFocus(Qt::OtherFocusReason);
        }
    }
    sayButtons();
    sayProgress();
    if (isDone)
        raiseAlert(m_status);
}

void RescueDialog::apply()
{
    m_rescue->apply();
    accept();
}

void RescueDialog::say()
{
    setWindowTitle(tr("Look for the right IDs"));
    m_explanation->setText(tr(
        "Spreadsheets keep 15 digits of a number. Where exactly one record has an ID that begins with them, "
        "it stands beside what your sheet holds. The sheet changes only where you tick, and that can be "
        "undone."));
    m_stop->setText(tr("Stop looking"));
    m_close->setText(tr("Close"));
    m_model->retranslate();
    sayButtons();
    sayProgress();
}

void RescueDialog::sayButtons()
{
    const auto offered = int(m_rescue->count(Standing::Offered));
    const auto ticked = int(m_rescue->tickedCount());
    const bool isDone = m_rescue->state() == IdRescue::State::Done;
    m_takeAll->setText(ticked < offered ? tr("Tick all %n", nullptr, offered) : tr("Tick none"));
    m_takeAll->setVisible(isDone && offered > 0);
    m_apply->setText(ticked > 0 ? tr("Put %n ID(s) into the sheet", nullptr, ticked)
                                : tr("Put into the sheet"));
    m_apply->setEnabled(isDone && ticked > 0);
}

void RescueDialog::sayProgress()
{
    if (m_rescue->state() == IdRescue::State::Done) {
        m_status->setText(summary());
        return;
    }
    const RescueWalk *walk = m_rescue->walk();
    if (!walk)
        m_status->setText(tr("Going through the sheet…"));
    else if (!walk->source().people)
        m_status->setText(tr("%1: %2 read so far", "what is looked through")
                              .arg(walk->source().records->noun.now())
                              .arg(walk->records()));
    else
        m_status->setText(tr("%1: %2 read so far (%3 of %4 people)", "what is looked through")
                              .arg(walk->source().records->noun.now())
                              .arg(walk->records())
                              .arg(walk->people())
                              .arg(walk->listedPeople()));
    m_bar->setAccessibleName(m_status->text());
}

QString RescueDialog::summary() const
{
    const auto number = [this](Standing standing) { return int(m_rescue->count(standing)); };
    QStringList parts;
    if (m_rescue->wasStopped())
        parts.append(tr("Stopped"));
    if (const int found = number(Standing::Offered))
        parts.append(tr("%n found", "ids", found));
    if (const int right = number(Standing::Right))
        parts.append(tr("%n right as they are", "ids", right));
    if (const int several = number(Standing::Several))
        parts.append(tr("%n with several that begin alike", "ids", several));
    if (const int none = number(Standing::None))
        parts.append(tr("%n not found", "ids", none));
    if (const int cut = number(Standing::TooFewDigits))
        parts.append(tr("%n with too few digits", "ids", cut));
    if (const int unread = number(Standing::NotRead) + number(Standing::Unlistable))
        parts.append(tr("%n not looked up", "ids", unread));
    return parts.isEmpty() ? tr("There is nothing to look for") : parts.join(u" · "_s);
}

} // namespace PeopleDesk
