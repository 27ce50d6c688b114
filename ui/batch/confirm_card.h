// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/card.h"

class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;

namespace PeopleDesk {

class Chip;
class PlannedRun;

/// What is about to be sent, to whom, and what it comes to; for production with a number that has to be
/// typed.
class ConfirmCard : public Card
{
    Q_OBJECT
public:
    explicit ConfirmCard(QWidget *parent = nullptr);

    /// The run outlives it, or null is set before. \a warned: rows that are sent in spite of warnings.
    void setRun(const PlannedRun *run, qint64 warned = 0);
    /// What has to be typed is typed, or nothing has to be.
    [[nodiscard]] bool isConfirmed() const;
    void focusStart();
    [[nodiscard]] bool asksForTyping() const;

Q_SIGNALS:
    void changed();
    /// To see the rows that there are warnings about.
    void warningsWanted();

private:
    void say();
    void addFact(const QString &name, const QString &value);
    void addTotals();
    void addWarnings();

    const PlannedRun *m_run = nullptr;
    qint64 m_warned = 0;
    QLabel *m_headline;
    Chip *m_environment;
    QGridLayout *m_facts;
    int m_factCount = 0;
    QList<QLabel *> m_labels;
    QPushButton *m_seeWarnings;
    QLabel *m_question;
    QLineEdit *m_answer;
};

} // namespace PeopleDesk
