// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace PeopleDesk {

class ElidedLabel;

/// One earlier run: its file, how far it got, and going on with it or looking at it.
class EarlierRun : public QWidget
{
    Q_OBJECT
public:
    explicit EarlierRun(const BatchHead &head, QWidget *parent = nullptr);

    [[nodiscard]] qint64 number() const { return m_head.number; }
    [[nodiscard]] QWidget *firstButton() const;

Q_SIGNALS:
    void resumeWanted(qint64 number);
    void lookWanted(qint64 number);

private:
    void say();

    const BatchHead m_head;
    QLabel *m_file;
    ElidedLabel *m_counts;
    QPushButton *m_resume;
    QPushButton *m_look;
};

/// The latest runs of a connection, those first that are not finished. Hidden while there is none.
class EarlierRuns : public QWidget
{
    Q_OBJECT
public:
    explicit EarlierRuns(QWidget *parent = nullptr);

    /// The latest first, of one connection.
    void setRuns(const QList<BatchHead> &heads);

Q_SIGNALS:
    void resumeWanted(qint64 number);
    void lookWanted(qint64 number);

private:
    void add(const BatchHead &head);

    QLabel *m_title;
    QVBoxLayout *m_list;
    QList<EarlierRun *> m_runs;
};

} // namespace PeopleDesk
