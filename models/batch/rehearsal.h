// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "models/batch/batch_row.h"
#include "models/operations/operation_spec.h"
#include "models/outcomes/outcome.h"

#include <QObject>

namespace PeopleDesk {

class ApiCall;
class ApiGateway;
class Clock;

/// What would become of a row.
struct Forecast
{
    enum class Verdict {
        WillChange,
        WillBeSent, ///< there is no record that could be read before
        NothingToDo, ///< the record holds it already
        WillFail,
        LeftOut, ///< a problem blocks it
        Unknown, ///< the record could not be read
    };

    Verdict verdict = Verdict::Unknown;
    Text why = {}; ///< what changes, or why it fails; with warnings
    bool isWarned = false;
};

Text forecastName(Forecast::Verdict verdict);

/// What a rehearsal of that operation could not look at; empty: nothing.
Text rehearsalRemark(const OperationSpec &spec);

/// Reads the live record of each row that waits, compares and judges, and sends no write. Ports and
/// description must outlive it.
class Rehearsal : public QObject
{
    Q_OBJECT
public:
    Rehearsal(const OperationSpec &spec, const QList<BatchRow> &rows, ApiGateway &gateway, const Clock &clock,
              int width, QObject *parent = nullptr);
    ~Rehearsal() override;

    void start();
    /// No more than what was read so far; finished() still comes.
    void stop();
    [[nodiscard]] const QList<Forecast> &forecasts() const { return m_forecasts; }

Q_SIGNALS:
    void foreseen(qsizetype place);
    void finished();

private:
    void fill();
    void read(qsizetype place);
    void take(qsizetype place, const Outcome &outcome);
    void tell(qsizetype place, const Forecast &forecast);
    [[nodiscard]] Forecast judge(const BatchRow &row, const QJsonObject &data) const;

    const OperationSpec &m_spec;
    const QList<BatchRow> m_rows;
    ApiGateway &m_gateway;
    const Clock &m_clock;
    const int m_width;
    QList<Forecast> m_forecasts;
    qsizetype m_next = 0;
    int m_underWay = 0;
    bool m_isStopping = false;
    bool m_isOver = false;
};

} // namespace PeopleDesk
