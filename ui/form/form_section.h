// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "ui/form/row_shape.h"
#include "ui/style/card.h"

class QGridLayout;
class QLabel;

namespace PeopleDesk {

class Directory;
class FormModel;
class FormPart;
class SampleSource;
struct SectionSpec;

/// The fields under one heading, as a card. Hidden while none of them matters.
class FormSection : public Card
{
    Q_OBJECT
public:
    FormSection(FormModel &model, const SectionSpec &section, const SampleSource &samples,
                const QString &operation, QWidget *parent = nullptr, Directory *directory = nullptr);

    void reshape(const RowShape &shape);
    /// The part that was focused; null if the path is not of this section.
    QWidget *focusPath(const QString &path);
    [[nodiscard]] bool isEmpty() const { return m_parts.isEmpty(); }

Q_SIGNALS:
    void chosen(const QString &value);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildHead();
    void showHead();
    void refresh();
    void retranslate();

    const SectionSpec &m_section;
    QWidget *const m_head; ///< "Now" and "Change to" above their columns
    QGridLayout *const m_headGrid;
    QWidget *const m_blank; ///< above the labels
    QLabel *const m_now;
    QLabel *const m_change;
    QList<FormPart *> m_parts;
    RowShape m_shape;
};

} // namespace PeopleDesk
