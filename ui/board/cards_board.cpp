// SPDX-License-Identifier: Apache-2.0
#include "ui/board/cards_board.h"

#include "ui/board/record_card.h"
#include "ui/style/dressing.h"

#include <QVBoxLayout>

namespace PeopleDesk {

CardsBoard::CardsBoard(const OperationSpec &spec, const Connection &connection, Directory &directory)
    : RecordBoard(spec, connection, directory)
{
    keepTranslated(this, [this] { lay(); });
}

void CardsBoard::lay()
{
    for (RecordCard *card : std::as_const(m_cards))
        card->deleteLater(); // it may be the one that was clicked
    m_cards.clear();
    for (const Found &listed : records()) {
        Found record = listed;
        const bool isOpen = record.id == currentId();
        if (isOpen && !RecordCard::canBePicked(spec()))
            continue;
        if (isOpen && !currentRecord().isEmpty())
            record.json = currentRecord(); // read later than the list
        auto *card = new RecordCard(spec(), record, isOpen);
        connect(card, &RecordCard::wanted, this, [this, record](const QHash<QString, QString> &values) {
            Q_EMIT recordWanted(record, values);
        });
        connect(card, &RecordCard::pickedForGroup, this,
                [this, record](bool picked) { Q_EMIT pickedForGroup(record, picked); });
        card->setPicked(m_picked.contains(record.id));
        body()->addWidget(card);
        m_cards.insert(record.id, card);
    }
}

void CardsBoard::setPicked(const QStringList &ids)
{
    m_picked = ids;
    for (auto card = m_cards.cbegin(); card != m_cards.cend(); ++card)
        card.value()->setPicked(ids.contains(card.key()));
}

} // namespace PeopleDesk
