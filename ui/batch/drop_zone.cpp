// SPDX-License-Identifier: Apache-2.0
#include "ui/batch/drop_zone.h"

#include "ui/style/colours.h"
#include "ui/style/dressing.h"
#include "ui/style/icon.h"
#include "ui/style/labels.h"
#include "ui/style/people_style.h"
#include "ui/style/spacing.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

QString draggedFile(const QMimeData *data)
{
    const QList<QUrl> urls = data->urls();
    return urls.size() == 1 && urls.first().isLocalFile() ? urls.first().toLocalFile() : QString();
}

DropZone::DropZone(QWidget *parent)
    : Card(parent)
    , m_picture(new QLabel)
    , m_words(sentenceLabel())
    , m_open(new QPushButton)
    , m_buttons(new QHBoxLayout)
{
    setObjectName(u"dropZone"_s);
    m_open->setObjectName(u"openFileButton"_s);
    makePrimary(*m_open);
    setAcceptDrops(true);
    m_picture->setAlignment(Qt::AlignCenter);
    m_words->setAlignment(Qt::AlignCenter);
    m_buttons->setSpacing(Spacing::medium);
    m_buttons->addStretch();
    m_buttons->addWidget(m_open);
    m_buttons->addStretch();
    body()->setSpacing(Spacing::medium);
    body()->addSpacing(Spacing::small);
    body()->addWidget(m_picture);
    body()->addWidget(m_words);
    body()->addLayout(m_buttons);
    body()->addSpacing(Spacing::small);
    connect(m_open, &QPushButton::clicked, this, &DropZone::openWanted);
    keepTranslated(this, [this] {
        m_words->setText(tr("Drop a sheet here: CSV, XLSX or ODS, one record per row"));
        m_open->setText(tr("Open file…"));
        m_open->setToolTip(tr("Ctrl+O"));
    });
    keepColoured(this, [this] {
        const int side = fontMetrics().height() * 2;
        m_picture->setPixmap(
            icon(u"batch"_s, coloursOf(palette()).dim).pixmap(QSize(side, side), devicePixelRatio()));
    });
}

void DropZone::addButton(QPushButton *button)
{
    m_buttons->insertWidget(m_buttons->count() - 1, button);
}

void DropZone::dragEnterEvent(QDragEnterEvent *event)
{
    if (draggedFile(event->mimeData()).isEmpty())
        return;
    event->acceptProposedAction();
    m_isOver = true;
    update();
}

void DropZone::dragLeaveEvent(QDragLeaveEvent *)
{
    m_isOver = false;
    update();
}

void DropZone::dropEvent(QDropEvent *event)
{
    m_isOver = false;
    update();
    event->acceptProposedAction();
    Q_EMIT dropped(draggedFile(event->mimeData()));
}

void DropZone::paintEvent(QPaintEvent *event)
{
    Card::paintEvent(event);
    const Colours &colours = coloursOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_isOver ? colours.accent : colours.edge, m_isOver ? 2 : 1, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(4.5, 4.5, -4.5, -4.5), Spacing::inputRadius,
                            Spacing::inputRadius);
}

} // namespace PeopleDesk
