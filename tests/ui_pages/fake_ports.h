// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/connections/platforms.h"
#include "models/ports/connections.h"
#include "models/ports/preferences.h"
#include "tests/support/memory_journal.h"
#include "tests/support/memory_table_files.h"
#include "tests/support/scripted_gateway.h"
#include "ui/dialogs/dialogs.h"

#include <QCoreApplication>
#include <QTranslator>
#include <QWidget>

#include <map>
#include <memory>

namespace PeopleDesk {

/// Keeps each question until the test answers it.
class FakeDialogs : public Dialogs
{
public:
    void confirm(QWidget *over, const Question &question, const std::function<void(bool)> &answered) override
    {
        questions.append(question);
        m_over = over;
        m_answered = answered;
    }
    void chooseFileToSave(QWidget *over, const FileWish &wish,
                          const std::function<void(const QString &)> &answered) override
    {
        wishes.append(wish);
        QTimer::singleShot(0, over, [answered, path = fileToSave] { answered(path); });
    }
    void chooseFileToOpen(QWidget *over, const FileToOpen &,
                          const std::function<void(const QString &)> &answered) override
    {
        QTimer::singleShot(0, over, [answered, path = fileToOpen] { answered(path); });
    }
    void answer(bool yes)
    {
        const auto answered = std::exchange(m_answered, {});
        if (m_over && answered)
            answered(yes);
    }
    [[nodiscard]] QString words() const
    {
        QStringList words;
        for (const Text &paragraph : questions.last().paragraphs)
            words.append(paragraph.now());
        return words.join(QLatin1Char('\n'));
    }

    QList<Question> questions;
    QList<FileWish> wishes;
    QString fileToSave; ///< what is chosen; empty: nothing
    QString fileToOpen; ///< the same

private:
    QPointer<QWidget> m_over;
    std::function<void(bool)> m_answered;
};

class FakeSamples : public SampleSource
{
public:
    [[nodiscard]] QList<Sample> records(const QString &operation) const override
    {
        return lists.value(operation);
    }
    [[nodiscard]] QList<Sample> values(const QString &, const QString &) const override { return {}; }

    QHash<QString, QList<Sample>> lists;
};

/// A sandbox and a production tenant, each with a gateway of its own.
class FakeConnections : public Connections
{
    Q_OBJECT
public:
    FakeConnections()
    {
        Connection sandbox;
        sandbox.id = QStringLiteral("sandbox");
        sandbox.name = QStringLiteral("Sandbox");
        sandbox.platform = QStringLiteral("sandbox");
        sandbox.environment = Connection::Environment::Sandbox;
        sandbox.baseUrl = QUrl(QStringLiteral("http://127.0.0.1:7001"));
        sandbox.appId = QStringLiteral("cli_sandbox");
        Connection real;
        real.id = QStringLiteral("real");
        real.name = QStringLiteral("Example Tech");
        real.baseUrl = platformBaseUrl(real.platform);
        real.appId = QStringLiteral("cli_a1b2");
        list = {sandbox, real};
        currentId = sandbox.id;
    }

    ~FakeConnections() override
    {
        for (const auto &[id, gateway] : m_gateways) {
            for (const QPointer<ScriptedCall> &call : gateway->calls)
                delete call; // what the test left unanswered
        }
    }

    [[nodiscard]] QList<Connection> all() const override { return list; }
    [[nodiscard]] Connection current() const override
    {
        for (const Connection &connection : list) {
            if (connection.id == currentId)
                return connection;
        }
        return {};
    }
    void chooseVariant(const QString &id, const QString &page, const QString &operation) override
    {
        for (Connection &connection : list) {
            if (connection.id == id)
                connection.variants.insert(page, operation);
        }
    }
    void choose(const QString &id) override
    {
        currentId = id;
        Q_EMIT currentChanged();
    }
    void save(const Connection &connection, const QByteArray &secret, bool sessionOnly, QObject *context,
              const SecretStore::Answer &answer) override
    {
        saved.append(connection);
        savedSecrets.append(secret);
        const SecretReply reply{sessionOnly ? SecretState::Found : keychain, {}, {}};
        if (reply.state == SecretState::Found) {
            list.removeIf([&](const Connection &other) { return other.id == connection.id; });
            list.append(connection);
        }
        QTimer::singleShot(0, context, [answer, reply] { answer(reply); });
        if (reply.state == SecretState::Found)
            Q_EMIT listChanged();
    }
    void forget(const QString &id, QObject *context, const SecretStore::Answer &answer) override
    {
        list.removeIf([&](const Connection &other) { return other.id == id; });
        if (currentId == id)
            currentId.clear();
        QTimer::singleShot(0, context, [answer] { answer({SecretState::Absent, {}, {}}); });
        Q_EMIT currentChanged();
    }
    ApiCall *test(const Connection &, const QByteArray &secret) override
    {
        testedSecret = secret;
        return testGateway.send({});
    }
    ApiGateway &gateway(const QString &id) override { return gatewayOf(id); }
    [[nodiscard]] const SampleSource &samples(const QString &id) const override
    {
        return id == QLatin1String("sandbox") ? sandboxSamples : noSamples;
    }

    ScriptedGateway &gatewayOf(const QString &id)
    {
        auto &gateway = m_gateways[id];
        if (!gateway)
            gateway = std::make_unique<ScriptedGateway>();
        return *gateway;
    }

    QList<Connection> list;
    QString currentId;
    SecretState keychain = SecretState::Found;
    QList<Connection> saved;
    QList<QByteArray> savedSecrets;
    QByteArray testedSecret;
    ScriptedGateway testGateway;
    FakeSamples sandboxSamples;
    FakeSamples noSamples;

private:
    std::map<QString, std::unique_ptr<ScriptedGateway>> m_gateways;
};

/// Puts every text between marks, so that what was not asked for anew stands out.
class MarkingTranslator : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int n) const override
    {
        QString words = QString::fromUtf8(source);
        if (n >= 0)
            words.replace(QLatin1String("%n"), QString::number(n));
        return QChar(u'⟦') + words + QChar(u'⟧');
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
};

class FakePreferences : public Preferences
{
    Q_OBJECT
public:
    [[nodiscard]] QString language() const override { return m_language; }
    void setLanguage(const QString &language) override
    {
        if (language == m_language)
            return;
        m_language = language;
        if (language == QLatin1String("zh"))
            QCoreApplication::installTranslator(&m_marks);
        else
            QCoreApplication::removeTranslator(&m_marks);
    }
    [[nodiscard]] Theme theme() const override { return m_theme; }
    void setTheme(Theme theme) override
    {
        m_theme = theme;
        Q_EMIT themeChanged();
    }
    [[nodiscard]] bool isDark() const override { return m_theme == Theme::Dark; }

private:
    QString m_language = QStringLiteral("en");
    Theme m_theme = Theme::Light;
    MarkingTranslator m_marks;
};

/// The journal in memory, with the sandbox apart and troubles to order.
class FakeJournal : public MemoryJournal
{
    Q_OBJECT
public:
    void fetch(const HistoryQuery &query, QObject *context,
               const std::function<void(const QList<HistoryEntry> &)> &answer) override
    {
        QList<HistoryEntry> page;
        for (const HistoryEntry &entry : entries) {
            if (page.size() < query.limit && (query.olderThan == 0 || entry.number < query.olderThan)
                && entry.isSandbox == (query.place == HistoryQuery::Place::Sandbox)
                && (query.operations.isEmpty() || query.operations.contains(entry.operation))
                && (!query.state || entry.state == *query.state)
                && (query.search.isEmpty() || entry.target.contains(query.search)
                    || entry.logId.contains(query.search)))
                page.append(entry);
        }
        QTimer::singleShot(0, context, [answer, page] { answer(page); });
    }
    void resolve(qint64 number, HistoryEntry::State state, const QString &remark, QObject *context,
                 const std::function<void(JournalTrouble)> &answer) override
    {
        for (HistoryEntry &entry : entries) {
            if (entry.number == number)
                entry.state = state;
        }
        MemoryJournal::resolve(number, state, remark, context, answer);
        Q_EMIT changed();
    }
    [[nodiscard]] JournalTrouble trouble() const override { return m_trouble; }
    void setTrouble(JournalTrouble trouble)
    {
        m_trouble = trouble;
        Q_EMIT troubleChanged();
    }

private:
    JournalTrouble m_trouble = JournalTrouble::None;
};

/// What Feishu answers to reading an offer.
inline Outcome offerReply(int status)
{
    return success(
        {{QStringLiteral("offer"),
          QJsonObject{{QStringLiteral("offer_status"), status},
                      {QStringLiteral("offer_type"), 1},
                      {QStringLiteral("application_id"), QStringLiteral("6930815272790114325")},
                      {QStringLiteral("job_info"),
                       QJsonObject{{QStringLiteral("job_name"), QStringLiteral("Data Analyst")}}}}}});
}

} // namespace PeopleDesk
