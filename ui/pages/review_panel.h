// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

class QLabel;

namespace PeopleDesk {

class Card;
class ChangeTable;
class OperationSession;
class RequestView;

/// What Send would do: each field before and after, and the request to the letter. Stands in the place of
/// the form; leaving it changes nothing.
class ReviewPanel : public QWidget
{
    Q_OBJECT
public:
    explicit ReviewPanel(const OperationSession &session, QWidget *parent = nullptr);

    /// Asks the session anew.
    void refresh();

private:
    void say();

    const OperationSession &m_session;
    Card *m_changesCard;
    Card *m_requestCard;
    QLabel *m_nothing;
    ChangeTable *m_changes;
    RequestView *m_request;
};

} // namespace PeopleDesk
