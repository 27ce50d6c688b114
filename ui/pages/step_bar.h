// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

#include <QWidget>

class QPushButton;

namespace PeopleDesk {

/// Buttons for what else can be done with the open record (withdraw, restore, complete). Hidden while nothing
/// can. The description must outlive it.
class StepBar : public QWidget
{
    Q_OBJECT
public:
    explicit StepBar(const OperationSpec &spec, QWidget *parent = nullptr);

    /// Offers what the record, as it was read, allows.
    void offer(const Draft &draft);

Q_SIGNALS:
    void stepWanted(const PeopleDesk::OperationSpec *step);

private:
    void say();

    QList<std::pair<const OperationSpec *, QPushButton *>> m_steps;
};

} // namespace PeopleDesk
