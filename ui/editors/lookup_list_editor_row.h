// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/found.h"

#include <QWidget>

class QLabel;
class QToolButton;

namespace PeopleDesk {

class Chip;
class ElidedLabel;

/// One chosen thing: what it is called, whether it is still in use, and a button that takes it away.
class LookupListEditorRow : public QWidget
{
    Q_OBJECT
public:
    explicit LookupListEditorRow(const QString &id, QWidget *parent = nullptr);

    /// \a found is null while nobody knows what it is; \a isMissing says that the complete list lacks it.
    void showFound(const Found *found, bool isMissing);
    [[nodiscard]] const QString &id() const { return m_id; }
    [[nodiscard]] QString words() const;
    [[nodiscard]] QToolButton *removeButton() const { return m_remove; }

Q_SIGNALS:
    void removeAsked();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say();
    void recolour();

    const QString m_id;
    Text m_text;
    bool m_isMissing = false;
    bool m_isActive = true;
    ElidedLabel *const m_name;
    Chip *const m_state;
    QToolButton *const m_remove;
};

} // namespace PeopleDesk
