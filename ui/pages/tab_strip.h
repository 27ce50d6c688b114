// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTabBar>

namespace PeopleDesk {

/// Tabs as words with a line below the present one, without boxes around them.
class TabStrip : public QTabBar
{
    Q_OBJECT
public:
    explicit TabStrip(QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;
    QSize tabSizeHint(int index) const override;
};

} // namespace PeopleDesk
