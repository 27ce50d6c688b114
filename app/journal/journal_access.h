// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/journal/journal_file.h"
#include "app/journal/journal_options.h"
#include "app/journal/journal_trouble.h"

#include <QObject>

#include <functional>
#include <memory>

namespace PeopleDesk {

class JournalDatabase;
class JournalStatements;

/// The way to the journal's file for one process: opens it when it is first needed, and again after every
/// trouble. Lives on the journal's thread; its functions block, and never throw unless they say so.
class JournalAccess : public QObject
{
    Q_OBJECT
public:
    using Work = std::function<void(JournalStatements &)>;

    JournalAccess(const QString &path, const JournalOptions &options, QObject *parent);
    ~JournalAccess() override;

    /// Who this process is in the journal.
    [[nodiscard]] QString run() const { return m_run; }
    [[nodiscard]] bool isWritable() const { return m_isWritable; }
    /// Does the work with a file that can be read; not at all when its schema is an older one.
    JournalTrouble read(const Work &work);
    /// Does the work in one transaction, which is on disk when None is answered, and undone otherwise.
    JournalTrouble write(const Work &work);
    /// Puts what dead processes left open in doubt.
    JournalTrouble sweep();
    /// Says changed() when another process has written since the last time.
    JournalTrouble lookAround();
    /// A journal that replaces this one gives out greater numbers only.
    void noteNumber(qint64 number);
    /// Whether a damage was found that no answer has told of yet; it counts as told then.
    bool takeNewsOfDamage();
    void close();

Q_SIGNALS:
    void changed();
    void troubleFound(PeopleDesk::JournalTrouble trouble);
    /// A damaged journal now lies under this path, and a new one was started.
    void setAside(const QString &path);

private:
    JournalTrouble attempt(const std::function<void()> &work);
    void requireReadable();
    void requireWritable();
    void leaveForDead();
    JournalTrouble recover(const JournalFault &fault);
    void replaceDamaged();
    void report(JournalTrouble trouble);

    JournalFile m_file;
    JournalOptions m_options;
    QString m_run;
    std::unique_ptr<JournalDatabase> m_database;
    bool m_isWritable = false;
    bool m_damageIsNews = false;
    JournalTrouble m_trouble = JournalTrouble::None;
    qint64 m_highestNumber = 0;
    qint64 m_dataVersion = 0;
};

} // namespace PeopleDesk
