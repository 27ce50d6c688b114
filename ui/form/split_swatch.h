// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace PeopleDesk {

/// A small square in the colour and pattern of a part of a split, to find it in the bar.
class SplitSwatch : public QWidget
{
    Q_OBJECT
public:
    explicit SplitSwatch(QWidget *parent = nullptr);
    void setPlace(int place);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_place = 0;
};

} // namespace PeopleDesk
