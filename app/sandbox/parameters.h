// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "app/sandbox/exchange.h"

#include <optional>

namespace PeopleDesk::SandboxParts {

enum class Need { Optional, Required };

// Reads the parameters of one request and remembers what is wrong with them, so that an endpoint checks
// them all before it looks at any record. JSON null counts as absent.
class Parameters
{
public:
    explicit Parameters(const Request &request);

    // Path and query.
    QString idInPath(const QString &name);
    std::optional<int> pageSize(int minimum, int maximum, Need need = Need::Optional);
    QString choiceInQuery(const QString &name, const QStringList &choices, const QString &fallback);
    QStringList listInQuery(const QString &name, qsizetype maximum, Need need = Need::Optional);
    QString textInQuery(const QString &name, Need need);

    // Members of a JSON object; `prefix` is how the violation names the object ("bonus.").
    QString text(const QJsonObject &object, const QString &name, Need need, const QString &prefix = {});
    QString digits(const QJsonObject &object, const QString &name, Need need, const QString &prefix = {});
    std::optional<qint64> integer(const QJsonObject &object, const QString &name, Need need,
                                  const QString &prefix = {});
    std::optional<QJsonObject> object(const QJsonObject &parent, const QString &name, Need need,
                                      const QString &prefix = {});
    std::optional<QJsonArray> array(const QJsonObject &parent, const QString &name, Need need);
    QStringList strings(const QJsonObject &parent, const QString &name, qsizetype maximum,
                        Need need = Need::Optional);

    void complain(const QString &field, const QJsonValue &value, const QString &description);
    bool areGood() const { return m_violations.isEmpty(); }

    Reply hireRefusal() const; // 1002002 (API §4.5, §6.6)
    Reply gatewayRefusal() const; // 99992402 with field_violations (API §3.1)
    Reply corehrRefusal() const; // 1160001 (API §3.3)

private:
    QString firstProblem() const;

    const Request &m_request;
    QJsonArray m_violations;
};

bool isDigits(const QString &text);
bool isDate(const QString &text); // YYYY-MM-DD and in the calendar
bool isPresent(const QJsonObject &object, const QString &name);

} // namespace PeopleDesk::SandboxParts
