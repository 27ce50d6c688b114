// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/operations/operation_spec.h"

#include <QAbstractItemModel>
#include <QHash>
#include <QSet>

namespace PeopleDesk {

class Clock;

/// A field that somebody else changed after it was read and before an edit of it was sent.
struct Collision
{
    QString field;
    Record was; ///< as it was read; these three hold this one field
    Record now; ///< as the server holds it
    Record yours; ///< as it was edited
};

/// The fields of one operation while they are edited: a row per field, in the order of the description;
/// below a repeated field a row per entry with a column per member. Knows values, what was loaded and
/// every problem; holds no rule itself. Lives as long as its session; the description must outlive it.
///
/// Problems exist from the start but are \e spoken only for fields that were visited (examples of when:
/// the editor was left, Send was pressed), and at once where a rule says so and the edit of a loaded record
/// breaks it.
class FormModel : public QAbstractItemModel
{
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole + 1, ///< QString: dotted path, entries counted from one
        LoadedRole, ///< QString: what the server said
        ChangedRole, ///< bool: differs from what was loaded
        NeededRole, ///< bool: must be filled now
        ShownRole, ///< bool: the field matters for what is chosen now
        ProblemsRole, ///< QList<Problem>, all of them
        VisitedRole, ///< bool: problems may be spoken
        HelpRole, ///< QString
    };

    FormModel(const OperationSpec &spec, const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] const OperationSpec &spec() const { return m_spec; }
    [[nodiscard]] const Draft &draft() const { return m_draft; }
    [[nodiscard]] const FieldSpec &field(const QModelIndex &index) const;
    /// Invalid when no such field or entry exists.
    [[nodiscard]] QModelIndex indexOf(const QString &path) const;
    [[nodiscard]] QString path(const QModelIndex &index) const;

    /// Empties the form and fills in proposals.
    void start(const FormStart &start);
    /// Takes a record that was read as the new original, and as values where fields are prefilled.
    void load(const Record &record);
    /// Takes the present values as what the server holds, after a success that can't be read back.
    void acceptValues();
    /// Takes a newer reading of the same record as the new original. Fields that were not edited follow it;
    /// edits stay as they are. What both changed is what comes back, and is for a person to decide.
    QList<Collision> rebase(const Record &fresh);
    /// Other records that rules may compare with.
    void setSiblings(const QList<Record> &siblings);
    /// How ids are called in whatever is told of the form; kept when the form starts over.
    void setNames(const FieldNames &names) { m_draft.names = names; }
    void putBack(const QModelIndex &index);
    /// Replaces all entries of a repeated field at once, so that no rule ever sees half of it.
    void setEntries(const QModelIndex &index, const QList<Entry> &entries);

    void visit(const QModelIndex &index);
    void visitAll();

    [[nodiscard]] const QList<Problem> &problems() const { return m_problems; }
    [[nodiscard]] QList<Problem> problemsAt(const QModelIndex &index) const;
    [[nodiscard]] bool isBlocked() const;
    /// The first problem that blocks, in the order of the form; invalid when there is none.
    [[nodiscard]] QModelIndex firstBlocked() const;
    /// What the server complained about; each complaint stays until its own field is changed.
    void setServerProblems(const QList<Problem> &problems);

    /// Fields whose value differs from what the form started with or what was loaded.
    [[nodiscard]] QStringList editedKeys() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &index) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    /// Normalises the text and judges the form anew.
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool insertRows(int row, int count, const QModelIndex &parent) override;
    bool removeRows(int row, int count, const QModelIndex &parent) override;

Q_SIGNALS:
    /// Any value changed, by whatever way.
    void edited();
    /// The problems, or what may be spoken of them, changed.
    void problemsChanged();
    /// Everything may be different: a record was loaded or the form was started anew.
    void renewed();

private:
    struct Standing ///< what rules made of one field; compared to tell what changed
    {
        bool shown = true;
        bool needed = false;
        bool changed = false;
        QList<Problem> problems;
        bool operator==(const Standing &other) const = default;
    };

    void judge();
    void replaceValues(const Record &values);
    [[nodiscard]] QString value(const QModelIndex &index) const;
    [[nodiscard]] Standing standing(const QString &path) const;
    void announce();
    void forgetServerProblems(const QString &path);
    [[nodiscard]] QHash<QString, Standing> allStandings() const;

    const OperationSpec &m_spec;
    const Clock &m_clock;
    const QList<FieldSpec> m_fields;
    Draft m_draft;
    Record m_baseline; ///< to tell edits from proposals
    QList<Problem> m_serverProblems;
    QList<Problem> m_problems;
    QHash<QString, Standing> m_standings;
    QSet<QString> m_visited;
};

} // namespace PeopleDesk

Q_DECLARE_METATYPE(QList<PeopleDesk::Problem>)
