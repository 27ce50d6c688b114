// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/board/record_board.h"

namespace PeopleDesk {

class RecordCard;

/// Somebody's records as cards, one below the other: what each is and, where its choices lie along a path,
/// where it stands and may go. The open one is there only to be picked: its form shows all that.
class CardsBoard : public RecordBoard
{
    Q_OBJECT
public:
    CardsBoard(const OperationSpec &spec, const Connection &connection, Directory &directory);

    void setPicked(const QStringList &ids) override;

protected:
    void lay() override;

private:
    QHash<QString, RecordCard *> m_cards; ///< by the record's id
    QStringList m_picked;
};

} // namespace PeopleDesk
