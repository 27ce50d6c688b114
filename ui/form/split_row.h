// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/field_spec.h"
#include "models/operations/rule.h"
#include "ui/form/split_center.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace PeopleDesk {

class Chip;
class ElidedLabel;
class FieldNotes;
class ShareEditor;
class SplitSwatch;

/// One part of a split in the table: which cost center, its share, and a button that takes it away. It is
/// selected by going into it.
class SplitRow : public QWidget
{
    Q_OBJECT
public:
    SplitRow(const QString &fieldKey, const FieldSpec &share, QWidget *parent = nullptr);

    /// What stands there now; text that is being typed stays.
    void showPart(const SplitCenter &center, qint64 share, qint64 mostShare);
    /// Lets what is being typed go.
    void forgetTyping() { m_isTyping = false; }
    void setNumber(int number);
    void setProblems(const QList<Problem> &problems);
    void setSelected(bool isSelected);
    void setTakesRest(bool takesRest);
    void setChanged(bool isChanged);
    [[nodiscard]] ShareEditor *editor() const { return m_editor; }
    [[nodiscard]] QToolButton *removeButton() const { return m_remove; }
    /// How wide the parts after the name are, for headings above them.
    [[nodiscard]] int shareWidth() const;
    [[nodiscard]] int removeWidth() const;

Q_SIGNALS:
    void shareTyped(qint64 share);
    /// What stands there now is no number.
    void shareEmptied();
    void shareLeft();
    void removeAsked();
    void selected();

protected:
    void mousePressEvent(QMouseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void take();
    void leave();
    void say();
    void recolour();

    const QString m_fieldKey;
    SplitSwatch *const m_swatch;
    ElidedLabel *const m_name;
    QLabel *const m_code;
    Chip *const m_state;
    Chip *const m_rest;
    ShareEditor *const m_editor;
    QToolButton *const m_remove;
    FieldNotes *const m_notes;
    SplitCenter m_center;
    qint64 m_share = 0;
    qint64 m_mostShare = 100;
    bool m_isSelected = false;
    bool m_isTyping = false;
};

} // namespace PeopleDesk
