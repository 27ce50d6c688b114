// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace PeopleDesk {

class Clock;
class CopyField;
class FactGrid;

/// The head of an operation's page: what the operation does and, once a record was read, which one, what
/// is known about it, and how long ago that was true.
class RecordHeader : public QWidget
{
    Q_OBJECT
public:
    RecordHeader(const OperationSpec &spec, const Clock &clock, QWidget *parent = nullptr);

    /// \a readAt is invalid where the facts may no longer hold.
    void showRecord(const QString &target, const Text &subject, const QList<Fact> &facts,
                    const QDateTime &readAt);
    void showNothing();
    /// A way to the other records of the same person, by what they are called; empty: there are none.
    void setOthers(const Text &others);

Q_SIGNALS:
    void readAgainWanted();
    void othersWanted();

private:
    void say();
    void saySubject();
    void sayAge();

    const OperationSpec &m_spec;
    const Clock &m_clock;
    QDateTime m_readAt;
    QLabel *m_title;
    QLabel *m_purpose;
    QLabel *m_subject;
    Text m_subjectText;
    QWidget *m_record;
    CopyField *m_target;
    QLabel *m_age;
    Text m_othersText;
    QPushButton *m_others;
    QPushButton *m_readAgain;
    FactGrid *m_facts;
    QTimer m_tick;
};

} // namespace PeopleDesk
