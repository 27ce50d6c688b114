// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QToolButton;

namespace PeopleDesk {

/// − + and "Fit": what the wheel and the keys do, for those who look for a button.
class ZoomButtons : public QWidget
{
    Q_OBJECT
public:
    explicit ZoomButtons(QWidget *parent = nullptr);

    void setPossible(bool in, bool out);

Q_SIGNALS:
    /// 1 in, -1 out.
    void zoomAsked(double steps);
    void fitAsked();

private:
    void say();

    QToolButton *const m_out;
    QToolButton *const m_in;
    QToolButton *const m_fit;
};

} // namespace PeopleDesk
