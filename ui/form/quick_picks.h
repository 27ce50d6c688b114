// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QWidget>

namespace PeopleDesk {

class QuickPick;
struct Draft;
struct FieldSpec;

/// Values that are one click away, as small buttons below a field's editor. The description must outlive it.
class QuickPicks : public QWidget
{
    Q_OBJECT
public:
    explicit QuickPicks(const FieldSpec &field, QWidget *parent = nullptr);

    /// Offers what suits the draft and marks what it holds already.
    void offer(const Draft &draft);
    /// Picks the next one after what is held, or the first; backwards with -1.
    void step(int by);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return place(width, false); }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void picked(const QString &value);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void name();
    /// The height that the buttons take, line after line.
    int place(int width, bool move) const;

    const FieldSpec &m_field;
    QList<QuickPick *> m_picks;
};

} // namespace PeopleDesk
