// SPDX-License-Identifier: Apache-2.0
#include "ui/group/group_tray.h"

#include "ui/style/dressing.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

GroupTray::GroupTray(GroupMove &group, QWidget *parent)
    : QWidget(parent)
    , m_group(group)
    , m_count(sentenceLabel())
    , m_move(new QPushButton)
    , m_clear(new QPushButton)
{
    setObjectName(u"groupTray"_s);
    m_count->setObjectName(u"groupCount"_s);
    m_move->setObjectName(u"groupMove"_s);
    m_clear->setObjectName(u"groupClear"_s);
    makeQuiet(*m_clear);
    makePrimary(*m_move);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::page, Spacing::small, Spacing::page, Spacing::small);
    row->setSpacing(Spacing::small);
    row->addWidget(m_count, 1);
    row->addWidget(m_clear);
    row->addWidget(m_move);
    connect(m_move, &QPushButton::clicked, this, &GroupTray::moveWanted);
    connect(m_clear, &QPushButton::clicked, &m_group, &GroupMove::clear);
    connect(&m_group, &GroupMove::membersChanged, this, &GroupTray::say);
    keepTranslated(this, [this] { say(); });
}

void GroupTray::say()
{
    constexpr qsizetype mostNames = 3;
    const int count = int(m_group.members().size());
    QStringList names;
    for (const GroupMember &member : m_group.members())
        names.append(member.subject.now());
    names.removeAll(QString());
    names.removeDuplicates(); // several of one person's
    const bool isMore = names.size() > mostNames;
    names = names.mid(0, mostNames);
    const QString some = isMore ? tr("%1 …", "some names and more").arg(names.join(tr(", ")))
                                : names.join(tr(", ", "between two names"));
    m_count->setText(tr("%n selected: %1", nullptr, count).arg(some));
    m_move->setText(tr("Change together…"));
    m_clear->setText(tr("Clear selection"));
    setVisible(count > 0);
}

} // namespace PeopleDesk
