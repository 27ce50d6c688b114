// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/pages/request_text.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;

namespace PeopleDesk {

/// One request to the letter, as tall as it needs to be, with buttons that copy it.
class RequestView : public QWidget
{
    Q_OBJECT
public:
    explicit RequestView(QWidget *parent = nullptr);

    void setRequest(const RequestText &request);

private:
    void say();
    void fitHeight();

    RequestText m_request;
    QPlainTextEdit *m_text;
    QPushButton *m_copy;
    QPushButton *m_copyCurl;
};

} // namespace PeopleDesk
