// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/samples.h"

#include <QToolButton>

namespace PeopleDesk {

/// A small menu of values to try in a field. Hidden where there are none, as on every real connection.
/// The source must outlive it.
class SampleButton : public QToolButton
{
    Q_OBJECT
public:
    SampleButton(const SampleSource &samples, const QString &operation, const QString &field,
                 QWidget *parent = nullptr);

    /// Asks anew whether there is something to offer.
    void refresh();
    void setFieldLabel(const QString &label);

Q_SIGNALS:
    void chosen(const PeopleDesk::Sample &sample);

protected:
    void changeEvent(QEvent *event) override;

private:
    void fill();
    void retranslate();

    const SampleSource &m_samples;
    const QString m_operation;
    const QString m_field;
    QString m_label;
};

} // namespace PeopleDesk
