// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/sandbox.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace PeopleDesk {

/// The program without a window, started for real, beside a sandbox that tells what arrived. Each has a home of
/// its own.
class Headless
{
public:
    struct Result
    {
        int exitCode = -1;
        QByteArray output;
        QByteArray errors;
        [[nodiscard]] QJsonObject json() const;
    };

    Headless();

    [[nodiscard]] Sandbox &sandbox() { return m_sandbox; }
    /// Writes a file into the home and returns its path.
    QString write(const QString &name, const QByteArray &content) const;
    [[nodiscard]] QString path(const QString &name) const { return m_home.filePath(name); }
    /// `peopledesk batch` with the sandbox as its connection, unpaced.
    [[nodiscard]] QStringList connected(const QStringList &arguments) const;
    std::unique_ptr<QProcess> start(const QStringList &arguments) const;
    /// Turns the event loop until it has ended, so that the sandbox answers.
    static Result finish(QProcess &process);
    Result run(const QStringList &arguments) const;
    Result runConnected(const QStringList &arguments) const { return run(connected(arguments)); }

    /// Whether a run is on disk.
    [[nodiscard]] bool hasRuns() const;

    /// What the sandbox carried out, without the tokens: each distinct write, and how often.
    [[nodiscard]] QHash<QString, int> executedWrites() const;
    /// Rewards that were booked by import, by external_id: a repeat is answered with the same reward, and counts as
    /// a write of its own.
    [[nodiscard]] QHash<QString, int> bookedRewards() const;

private:
    QTemporaryDir m_home;
    Sandbox m_sandbox;
};

} // namespace PeopleDesk
