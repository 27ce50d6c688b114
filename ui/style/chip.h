// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QLabel>

namespace PeopleDesk {

/// A short state in a coloured pill ("Sent", "= 100 %"), with an icon where the colour alone would carry
/// the meaning.
class Chip : public QLabel
{
    Q_OBJECT
public:
    enum class Tone { Neutral, Ok, Warn, Bad, Accent };

    explicit Chip(QWidget *parent = nullptr);
    Chip(Tone tone, const QString &text, QWidget *parent = nullptr);

    void setTone(Tone tone);
    [[nodiscard]] Tone tone() const { return m_tone; }
    /// The name of an icon in resources; empty for none.
    void setIconName(const QString &name);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] int iconWidth() const;

    Tone m_tone = Tone::Neutral;
    QString m_icon;
};

} // namespace PeopleDesk
