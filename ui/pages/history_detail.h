// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/history/history_entry.h"
#include "models/text/text.h"
#include "models/undo/undo_plan.h"

#include <QScrollArea>
#include <QUrl>

class QVBoxLayout;

namespace PeopleDesk {

/// Everything known about one write: what it changed, how it ended and what that means, the request, the
/// ids a support desk asks for. Keeps the entry, not its words.
class HistoryDetail : public QScrollArea
{
    Q_OBJECT
public:
    explicit HistoryDetail(QWidget *parent = nullptr);

    /// How ids are called in what is shown from now on.
    void setNames(const FieldNames &names) { m_names = names; }

    /// \a base is the address of the entry's connection; empty when that is forgotten. \a resolvable:
    /// the entry belongs to the connection in use, so a doubt can be settled here.
    void showEntry(const HistoryEntry &entry, const QUrl &base, bool resolvable);
    /// When another operation took the entry back, once that is known.
    void setTakenBack(qint64 number, const QDateTime &moment);
    void clear();
    [[nodiscard]] qint64 number() const { return m_entry.number; }
    [[nodiscard]] const HistoryEntry &entry() const { return m_entry; }
    [[nodiscard]] const UndoPlan &undoPlan() const { return m_undo; }
    /// How settling the doubt goes; stays until another entry is shown.
    void setVerdict(const Text &verdict, bool busy);

Q_SIGNALS:
    void resolveWanted();
    void undoWanted();
    /// The entry's record shall be opened on its page.
    void recordWanted();

private:
    void layOut();
    void addHead(QVBoxLayout &column);
    void addMeaning(QVBoxLayout &column);
    void addResolution(QVBoxLayout &column);
    void addChanges(QVBoxLayout &column);
    void addRequest(QVBoxLayout &column);
    QWidget *undoLine();

    HistoryEntry m_entry;
    FieldNames m_names;
    UndoPlan m_undo;
    QDateTime m_takenBack;
    QUrl m_base;
    bool m_resolvable = false;
    Text m_verdict;
    bool m_busy = false;
};

} // namespace PeopleDesk
