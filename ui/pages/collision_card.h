// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/forms/form_model.h"
#include "ui/pages/tone_card.h"

class QVBoxLayout;

namespace PeopleDesk {

/// Somebody else changed the record meanwhile: for each field what it was, what it is now, what yours is, and
/// what may be done about it. Hidden while there is nothing to decide. The description must outlive it.
class CollisionCard : public ToneCard
{
    Q_OBJECT
public:
    enum class Occasion {
        Sending, ///< an edit was about to be sent
        Undoing, ///< "yours" was sent some time ago, and what "was" is to come back
    };

    explicit CollisionCard(const OperationSpec &spec, QWidget *parent = nullptr);

    /// How ids are called in what is shown from now on.
    void setNames(const FieldNames &names) { m_names = names; }
    void showCollisions(Occasion occasion, const QList<Collision> &collisions);
    void clear();
    [[nodiscard]] bool isOpen() const { return m_open; }

Q_SIGNALS:
    /// Yours is meant, or, when undoing, what was.
    void insisted();
    /// Theirs shall stay.
    void gaveIn();

private:
    struct Line
    {
        QString label;
        QStringList values; ///< was, now, yours
    };

    [[nodiscard]] QList<Line> lines() const;
    void layOut();
    void addTable(QVBoxLayout &column);
    void addButtons(QVBoxLayout &column);

    const OperationSpec &m_spec;
    FieldNames m_names;
    Occasion m_occasion = Occasion::Sending;
    QList<Collision> m_collisions;
    bool m_open = false;
    QWidget *m_content = nullptr;
};

} // namespace PeopleDesk
