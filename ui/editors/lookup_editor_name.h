// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/lookups/lookup_spec.h"

#include <QWidget>

class QLabel;

namespace PeopleDesk {

class Chip;
class Directory;
class LookupModel;
class WholeList;

/// Below an id: what it is called and whether that is still in use, found out in the list of its look-up or
/// by reading the one thing. Nothing is asked while the editor around it is hidden. Takes no room while there
/// is nothing to say. The directory must outlive it.
class LookupEditorName : public QWidget
{
    Q_OBJECT
public:
    LookupEditorName(Directory &directory, const QString &lookup, QWidget *parent = nullptr);

    /// Empty: there is no id, or none that could be one.
    void setId(const QString &id);
    /// Asks for the name if it is not known.
    void readName();
    void setUserIdType(const QString &type) { m_userIdType = type; }
    [[nodiscard]] QString words() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void refresh();
    [[nodiscard]] QString nameWords(const Found *found) const;
    [[nodiscard]] QString remark() const;

    Directory &m_directory;
    const LookupSpec &m_spec;
    WholeList *const m_list; ///< null where single things are read
    LookupModel *m_search = nullptr; ///< once one was read
    QString m_userIdType;
    QString m_id;
    QLabel *const m_name;
    Chip *const m_state;
};

} // namespace PeopleDesk
