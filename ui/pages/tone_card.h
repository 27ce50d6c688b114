// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/style/card.h"

namespace PeopleDesk {

/// A card with a band in a tone at its side; takes the focus, so that a reader hears it when it appears.
class ToneCard : public Card
{
    Q_OBJECT
public:
    enum class Tone { Ok, Warn, Bad, Accent };

    explicit ToneCard(QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] QColor ink() const;
    [[nodiscard]] QString iconName() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Accent;
};

} // namespace PeopleDesk
