// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"

#include <QWidget>

class QLabel;

namespace PeopleDesk {

/// The strip on top of the window that says where one acts: sandbox, test or production, by name, and
/// what that means.
class EnvironmentBanner : public QWidget
{
    Q_OBJECT
public:
    explicit EnvironmentBanner(QWidget *parent = nullptr);

    /// A connection without id: none was chosen yet, the strip hides.
    void setConnection(const Connection &connection);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void say();
    void paintInk();
    [[nodiscard]] QColor ground() const;
    [[nodiscard]] QColor ink() const;

    Connection m_connection;
    QLabel *m_place;
    QLabel *m_meaning;
};

} // namespace PeopleDesk
