// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/text/text.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace PeopleDesk {

class ElidedLabel;

/// One value that people carry elsewhere (an id, a log id): its name, the value, a button that copies it.
/// Hides itself while it has no value.
class CopyField : public QWidget
{
    Q_OBJECT
public:
    explicit CopyField(const Text &caption, QWidget *parent = nullptr);

    void setValue(const QString &value);
    [[nodiscard]] QString value() const { return m_value; }

private:
    void say();
    void copy();

    const Text m_caption;
    QString m_value;
    QLabel *m_label;
    ElidedLabel *m_text;
    QToolButton *m_button;
};

} // namespace PeopleDesk
