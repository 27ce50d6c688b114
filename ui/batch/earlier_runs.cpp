// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/earlier_runs.h"

#include "models/batch/batch_summary.h"
#include "models/batch/run_owner.h"
#include "models/operations/catalog.h"
#include "ui/style/card.h"
#include "ui/style/dressing.h"
#include "ui/style/elided_label.h"
#include "ui/style/fonts.h"
#include "ui/style/labels.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

/// Of those that are finished.
constexpr int mostFinished = 5;
constexpr int mostOpen = 20;

bool isOpen(const BatchHead &head)
{
    return !head.finishedAt.isValid();
}

} // namespace

EarlierRun::EarlierRun(const BatchHead &head, QWidget *parent)
    : QWidget(parent)
    , m_head(head)
    , m_file(new QLabel)
    , m_counts(new ElidedLabel)
    , m_resume(new QPushButton)
    , m_look(new QPushButton)
{
    const QString number = QString::number(head.number);
    setObjectName(u"earlierRun_"_s + number);
    m_resume->setObjectName(u"resumeRun_"_s + number);
    m_look->setObjectName(u"lookAtRun_"_s + number);
    m_file->setTextFormat(Qt::PlainText);
    QFont bold = m_file->font();
    bold.setWeight(QFont::DemiBold);
    m_file->setFont(bold);
    m_counts->setForegroundRole(QPalette::PlaceholderText);

    auto *words = new QVBoxLayout;
    words->setSpacing(Spacing::tight / 2);
    words->addWidget(m_file);
    words->addWidget(m_counts);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, Spacing::tight, 0, Spacing::tight);
    row->setSpacing(Spacing::medium);
    row->addLayout(words, 1);
    row->addWidget(m_resume);
    row->addWidget(m_look);
    m_resume->setVisible(isOpen(head));
    m_resume->setEnabled(!head.isRunningElsewhere);
    m_look->setEnabled(!head.isRunningElsewhere);
    connect(m_resume, &QPushButton::clicked, this, [this] { Q_EMIT resumeWanted(m_head.number); });
    connect(m_look, &QPushButton::clicked, this, [this] { Q_EMIT lookWanted(m_head.number); });
    keepTranslated(this, [this] { say(); });
}

QWidget *EarlierRun::firstButton() const
{
    return isOpen(m_head) ? m_resume : m_look;
}

void EarlierRun::say()
{
    m_file->setText(m_head.fileName);
    const OperationSpec *spec = findOperation(m_head.operation);
    QStringList parts{spec ? spec->title.now() : m_head.operation,
                      m_head.createdAt.toLocalTime().toString(u"yyyy-MM-dd HH:mm"_s),
                      batchCounts(m_head).now()};
    if (m_head.isRunningElsewhere)
        parts.append(tr("under way in another window or process"));
    m_counts->setText(parts.join(u" · "_s));
    m_resume->setText(tr("Continue"));
    m_look->setText(tr("Report"));
    m_resume->setAccessibleName(tr("Continue %1").arg(m_head.fileName));
    m_look->setAccessibleName(tr("Report of %1").arg(m_head.fileName));
    for (QPushButton *button : {m_resume, m_look})
        button->setAccessibleDescription(m_counts->text());
    setAccessibleName(m_head.fileName);
    setAccessibleDescription(m_counts->text());
}

EarlierRuns::EarlierRuns(QWidget *parent)
    : QWidget(parent)
    , m_title(new QLabel)
    , m_list(nullptr)
{
    setObjectName(u"earlierRuns"_s);
    m_title->setFont(headingFont());
    auto *card = new Card;
    m_list = card->body();
    m_list->setSpacing(Spacing::tight);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::small);
    column->addWidget(m_title);
    column->addWidget(card);
    keepTranslated(this, [this] {
        m_title->setText(tr("Earlier runs"));
        setAccessibleName(m_title->text());
    });
    setVisible(false);
}

void EarlierRuns::setRuns(const QList<BatchHead> &heads)
{
    qDeleteAll(std::exchange(m_runs, {}));
    int open = 0;
    int finished = 0;
    for (const BatchHead &head : heads) {
        if (isOpen(head) && open++ < mostOpen)
            add(head);
    }
    for (const BatchHead &head : heads) {
        if (!isOpen(head) && finished++ < mostFinished)
            add(head);
    }
    setVisible(!m_runs.isEmpty());
}

void EarlierRuns::add(const BatchHead &head)
{
    auto *run = new EarlierRun(head);
    connect(run, &EarlierRun::resumeWanted, this, &EarlierRuns::resumeWanted);
    connect(run, &EarlierRun::lookWanted, this, &EarlierRuns::lookWanted);
    m_list->addWidget(run);
    m_runs.append(run);
}

} // namespace PeopleDesk
