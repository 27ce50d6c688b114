// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

#include <QWidget>

class QComboBox;
class QLabel;

namespace PeopleDesk {

/// Which of several operations a page sends, with what the choice means. Hidden where there is only one.
class VariantSwitch : public QWidget
{
    Q_OBJECT
public:
    explicit VariantSwitch(const OperationSpec &spec, QWidget *parent = nullptr);

    /// Shows the operation in use again, after a choice that was not followed.
    void putBack();

Q_SIGNALS:
    void variantWanted(const QString &operation);

private:
    void say();

    const OperationSpec &m_spec;
    const QList<const OperationSpec *> m_variants;
    QLabel *m_caption;
    QComboBox *m_choice;
    QLabel *m_help;
};

} // namespace PeopleDesk
