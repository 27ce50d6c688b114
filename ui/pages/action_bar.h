// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

#include <QWidget>

class QPushButton;

namespace PeopleDesk {

class ElidedLabel;
class FormModel;

/// The bar below a form: what stands in the way, how much will change, Review and Send. Send is never
/// disabled by a problem: pressing it is how one is told.
class ActionBar : public QWidget
{
    Q_OBJECT
public:
    explicit ActionBar(FormModel &form, QWidget *parent = nullptr);

    /// Whether there is a form to send at all.
    void setOpen(bool open);
    void setBusy(bool busy);
    void setReviewing(bool reviewing);
    /// From now on every problem counts, spoken or not: Send was pressed.
    void speakUp();
    void refresh();
    void focusSend();
    /// While something else on the page is the next step.
    void standBack(bool back);

Q_SIGNALS:
    void reviewWanted();
    void sendWanted();
    void problemWanted(const QString &path);

private:
    void say();
    void sayProblems();
    void sayChanges();
    void dressSend();
    [[nodiscard]] QString changeWords() const;
    void goToProblem();
    [[nodiscard]] QList<Problem> spokenProblems() const;
    [[nodiscard]] QString fieldLabel(const QString &path) const;

    FormModel &m_form;
    QPushButton *m_problems;
    ElidedLabel *m_changes;
    QPushButton *m_review;
    QPushButton *m_send;
    bool m_open = true;
    bool m_busy = false;
    bool m_reviewing = false;
    bool m_speaksUp = false;
    bool m_standsBack = false;
};

} // namespace PeopleDesk
