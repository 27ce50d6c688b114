// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QSet>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace PeopleDesk {

/// A pace as it is typed: "50/s", "100/min", or "none".
struct PaceOption
{
    int calls = 0; ///< 0: no limit
    int seconds = 1; ///< 1 or 60
};

/// The command line of `peopledesk batch`.
struct BatchOptions
{
    QString operation;
    QString input;
    QString resume; ///< number of a run, or "last"; empty: a new one
    bool sandbox = false;
    QString connection; ///< name of a connection of the settings
    QUrl baseUrl;
    QString appId;
    bool secretFromInput = false;
    std::optional<PaceOption> pace;
    int width = 16;
    QString map; ///< file
    bool dryRun = false;
    QString report; ///< file
    bool json = false;
    QSet<QString> accepted; ///< answers to questions, such as "suspicious-ids"
    QString encoding;
    QString sheet;
    QString language; ///< "zh", "en"; empty: the system's
    QString message; ///< to print instead: help, or what is wrong
    bool isError = false;

    /// \a arguments: those after "batch".
    static BatchOptions read(const QStringList &arguments);
};

} // namespace PeopleDesk
