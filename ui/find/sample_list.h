// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/ports/samples.h"

#include <QListWidget>

namespace PeopleDesk {

/// Records or values to try an operation on, one click each. Enter does what a click does.
class SampleList : public QListWidget
{
    Q_OBJECT
public:
    explicit SampleList(const QList<Sample> &samples, QWidget *parent = nullptr);

    /// The same samples after one of them changed; what is marked stays marked.
    void renew(const QList<Sample> &samples);
    /// Marks the sample with this id, or none.
    void mark(const QString &id);

Q_SIGNALS:
    void picked(const PeopleDesk::Sample &sample);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void say();
    void pick(const QListWidgetItem *item);

    QList<Sample> m_samples;
};

} // namespace PeopleDesk
