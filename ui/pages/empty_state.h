// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QWidget>

class QLabel;

namespace PeopleDesk {

/// What stands where nothing is yet: a picture, what is missing, and what to do next.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    explicit EmptyState(QWidget *parent = nullptr);

    void setContent(const QString &iconName, const Text &headline, const Text &advice);

private:
    void say();
    void paint();

    QString m_iconName;
    Text m_headlineText;
    Text m_adviceText;
    QLabel *m_picture;
    QLabel *m_headline;
    QLabel *m_advice;
};

} // namespace PeopleDesk
