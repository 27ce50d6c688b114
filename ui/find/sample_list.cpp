// SPDX-License-Identifier: Apache-2.0
#include "ui/find/sample_list.h"

#include "ui/find/two_line_rows.h"
#include "ui/style/dressing.h"

#include <QKeyEvent>

namespace PeopleDesk {

using namespace Qt::StringLiterals;

namespace {

constexpr int noteRole = Qt::UserRole + 1;
constexpr int chipRole = Qt::UserRole + 2;

} // namespace

SampleList::SampleList(const QList<Sample> &samples, QWidget *parent)
    : QListWidget(parent)
    , m_samples(samples)
{
    setObjectName(u"sampleList"_s);
    setItemDelegate(new TwoLineRows(noteRole, chipRole, this));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollMode(ScrollPerPixel);
    setMouseTracking(true);
    for (qsizetype i = 0; i < m_samples.size(); ++i)
        addItem(QString());
    connect(this, &QListWidget::itemClicked, this, &SampleList::pick);
    keepTranslated(this, [this] { say(); });
}

void SampleList::renew(const QList<Sample> &samples)
{
    if (samples.size() != m_samples.size())
        return; // rows stand for the same records as long as the sandbox runs
    m_samples = samples;
    say();
}

void SampleList::mark(const QString &id)
{
    for (int i = 0; i < count(); ++i) {
        if (m_samples.at(i).id == id && !id.isEmpty()) {
            setCurrentRow(i);
            return;
        }
    }
    setCurrentRow(-1);
}

void SampleList::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers() & Qt::ControlModifier)
            event->ignore(); // Ctrl+Enter sends, wherever the focus is
        else
            pick(currentItem());
        return;
    }
    QListWidget::keyPressEvent(event);
}

void SampleList::say()
{
    for (int i = 0; i < count(); ++i) {
        const Sample &sample = m_samples.at(i);
        const QString chip = sample.showsAnError ? tr("shows an error") : QString();
        item(i)->setText(sample.title.now());
        item(i)->setData(noteRole, sample.note.now());
        item(i)->setData(chipRole, chip);
        item(i)->setData(Qt::AccessibleDescriptionRole,
                         chip.isEmpty() ? sample.note.now() : sample.note.now() + u". "_s + chip);
        item(i)->setToolTip(sample.note.now());
    }
}

void SampleList::pick(const QListWidgetItem *item)
{
    if (item)
        Q_EMIT picked(m_samples.at(row(item)));
}

} // namespace PeopleDesk
