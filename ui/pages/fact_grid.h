// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

#include <QWidget>

namespace PeopleDesk {

/// Lines of "label  value" about a record, two to a row where there is room.
class FactGrid : public QWidget
{
    Q_OBJECT
public:
    explicit FactGrid(QWidget *parent = nullptr);

    void setFacts(const QList<Fact> &facts);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    [[nodiscard]] int pairsThatFit() const;

    QList<Fact> m_facts;
    QWidget *m_grid = nullptr;
    int m_pairs = 2; ///< to a row
};

} // namespace PeopleDesk
