// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QWidget>

class QLabel;

namespace PeopleDesk {

/// The steps of a batch in their order, with those that are done and the one at hand: "Open ✓ — Columns".
class StepTrail : public QWidget
{
    Q_OBJECT
public:
    explicit StepTrail(const QList<Text> &steps, QWidget *parent = nullptr);

    void setCurrent(int step);

private:
    void say();
    void paint();

    const QList<Text> m_steps;
    int m_current = 0;
    QList<QLabel *> m_labels;
    QList<QLabel *> m_lines;
};

} // namespace PeopleDesk
