// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/text/text.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QLineEdit;

namespace PeopleDesk {

class PaceFields;
struct Platform;

/// The fields of a connection, and what is wrong with them.
class ConnectionFields : public QWidget
{
    Q_OBJECT
public:
    explicit ConnectionFields(const Connection &connection, bool isNew, QWidget *parent = nullptr);

    [[nodiscard]] Connection connection() const;
    /// Null when nothing was typed: the stored secret stays.
    [[nodiscard]] QByteArray secret() const;
    /// The first thing that is wrong, its field focused; empty when all is well.
    Text findProblem();

Q_SIGNALS:
    void edited();

private:
    void fill(const Connection &connection);
    void say();
    static QString nameOf(const Platform &platform);
    [[nodiscard]] const Platform &chosenPlatform() const;
    void followPlatform();

    const Connection m_original;
    const bool m_isNew;
    QList<QLabel *> m_labels;
    QLineEdit *m_name;
    QComboBox *m_platform;
    QLineEdit *m_address;
    QLineEdit *m_appId;
    QLineEdit *m_secret;
    QComboBox *m_environment;
    QComboBox *m_userIdType;
    PaceFields *m_pace;
};

} // namespace PeopleDesk
