// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"
#include "models/ports/samples.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace PeopleDesk {

class SampleList;

/// The left pane of an operation's page: where a record is named, by its pasted id or by a click on one of
/// the sandbox's samples. Operations that create a record only have samples, if any.
class RecordPicker : public QWidget
{
    Q_OBJECT
public:
    RecordPicker(const OperationSpec &spec, const QList<Sample> &samples, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {maximumWidth(), 0}; }
    void showSamples(const QList<Sample> &samples);
    void setId(const QString &id);
    void setBusy(bool busy);
    void focusId();
    /// Says that nothing was named yet, and puts the cursor there.
    void askForId();

Q_SIGNALS:
    /// The id in its normal form, already checked.
    void idWanted(const QString &id);
    void samplePicked(const PeopleDesk::Sample &sample);

private:
    void addIdField(QVBoxLayout &column);
    void say();
    void load();
    void judge();

    const OperationSpec &m_spec;
    QLabel *m_caption = nullptr;
    QLineEdit *m_id = nullptr;
    QPushButton *m_load = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_samplesTitle = nullptr;
    QLabel *m_hint = nullptr;
    SampleList *m_samples = nullptr;
    bool m_speaks = false; ///< the field complained once, so it is judged at every key
};

} // namespace PeopleDesk
