// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/connection.h"
#include "models/lookups/typing_pause.h"
#include "models/operations/operation_spec.h"
#include "models/ports/samples.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace PeopleDesk {

class Directory;
class InputLine;
class LookupModel;
class LookupTrouble;
class PersonList;
class SampleList;

/// The left pane of an operation's page: one line that takes a name or a pasted id, and below it who was
/// found, or the sandbox's samples while nothing is searched.
class FinderPane : public QWidget
{
    Q_OBJECT
public:
    /// Without a directory only ids and samples are taken.
    FinderPane(const OperationSpec &spec, const Connection &connection, const QList<Sample> &samples,
               Directory *directory, QWidget *parent = nullptr);

    QSize sizeHint() const override { return {maximumWidth(), 0}; }
    /// Whether there is anything to find with at all.
    [[nodiscard]] static bool isOfUse(const OperationSpec &spec, const QList<Sample> &samples,
                                      const Directory *directory);
    void showSamples(const QList<Sample> &samples);
    /// Marks the record that is open; its id stands in the line unless a search does.
    void setId(const QString &id);
    void setBusy(bool busy);
    void focusLine();
    /// Says that nothing was named yet, and puts the cursor there.
    void askForId();
    [[nodiscard]] bool findsPeople() const { return m_search; }

Q_SIGNALS:
    /// The id in its normal form, already checked.
    void idWanted(const QString &id);
    void samplePicked(const PeopleDesk::Sample &sample);
    void personPicked(const PeopleDesk::Found &person);

private:
    void addLine(QVBoxLayout &column);
    void addLists(QVBoxLayout &column, const QList<Sample> &samples);
    void listen();
    void say();
    void takeText();
    void showLoad();
    void search(const QString &text);
    void takeSearch();
    void accept();
    void openId();
    void judge();
    void showProblem(const QString &words);
    [[nodiscard]] QString idIn(const QString &text, int shortest) const;
    [[nodiscard]] bool isSurelyId(const QString &text) const;

    const OperationSpec &m_spec;
    const FieldSpec *const m_target; ///< none where a record is created
    Directory *const m_directory;
    LookupModel *m_search = nullptr; ///< none where nobody can be searched
    TypingPause m_pause;
    QLabel *m_caption = nullptr;
    InputLine *m_line = nullptr;
    QPushButton *m_load = nullptr;
    QLabel *m_problem = nullptr;
    QLabel *m_status;
    LookupTrouble *m_trouble;
    PersonList *m_people = nullptr;
    QLabel *m_samplesTitle;
    SampleList *m_samples = nullptr;
    QLabel *m_hint;
    bool m_speaks = false; ///< the line complained once, so it is judged at every key
    bool m_opensFirst = false; ///< Enter came before the answer
};

} // namespace PeopleDesk
