// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/endpoint.h"
#include "models/text/text.h"

#include <QWidget>

#include <optional>

class QLabel;
class QLineEdit;

namespace PeopleDesk {

/// How fast the writes of a connection may follow each other, where its tenant's plan differs from what is
/// documented: calls in a second, in a minute, or both. What is typed is judged with every keystroke,
/// beneath.
class PaceFields : public QWidget
{
    Q_OBJECT
public:
    explicit PaceFields(const std::optional<RateLimit> &pace, QWidget *parent = nullptr);

    /// None when both are empty: as documented. What can't be read counts as empty; see problem().
    [[nodiscard]] std::optional<RateLimit> pace() const;
    /// Empty when all is well.
    [[nodiscard]] Text problem() const;

Q_SIGNALS:
    void edited();

private:
    void say();
    void paint();

    const std::optional<RateLimit> m_original;
    QLineEdit *m_perSecond;
    QLineEdit *m_perMinute;
    QLabel *m_second;
    QLabel *m_minute;
    QLabel *m_note;
};

} // namespace PeopleDesk
