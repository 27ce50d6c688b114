// SPDX-License-Identifier: Apache-2.0
#include "models/batch/forecast_model.h"

#include "models/batch/rehearsal.h"
#include "models/sheet/sheet_words.h"

#include <algorithm>

namespace PeopleDesk {

namespace {

using namespace std::chrono_literals;

} // namespace

ForecastModel::ForecastModel(const OperationSpec &spec, const BatchHead &head, const QList<BatchRow> &rows,
                             const Rehearsal &rehearsal, QObject *parent)
    : QAbstractTableModel(parent)
    , m_readsRecords(spec.load.has_value())
    , m_keys(keyColumns(spec, head.header, head.paths))
    , m_rows(rows)
    , m_rehearsal(rehearsal)
{
    // What such a row is worth is told in words.
    const auto isSummedUp = [&](const KeyColumn &key) {
        return std::any_of(spec.totals.begin(), spec.totals.end(),
                           [&](const TotalSpec &total) { return key.field && total.sum == key.field->key; });
    };
    if (!m_readsRecords)
        m_keys.removeIf(isSummedUp);
    m_tick.setSingleShot(true);
    m_tick.setInterval(50ms);
    connect(&m_tick, &QTimer::timeout, this, &ForecastModel::flush);
    connect(&rehearsal, &Rehearsal::foreseen, this, [this](qsizetype place) {
        m_new.append(place);
        if (!m_tick.isActive())
            m_tick.start();
    });
    connect(&rehearsal, &Rehearsal::finished, this, [this] {
        flush();
        beginResetModel();
        std::sort(m_foreseen.begin(), m_foreseen.end());
        endResetModel();
    });
}

int ForecastModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_foreseen.size());
}

int ForecastModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : verdictColumn() + 2;
}

QVariant ForecastModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const qsizetype place = m_foreseen.at(index.row());
    const Forecast &forecast = m_rehearsal.forecasts().at(place);
    if (role == VerdictRole)
        return int(forecast.verdict);
    if (role == IsWarnedRole)
        return forecast.isWarned;
    const bool isWhy = index.column() > verdictColumn();
    if (role != Qt::DisplayRole && !(isWhy && role == Qt::ToolTipRole))
        return {};
    const CellRow &cells = m_rows.at(place).cells;
    if (index.column() == 0)
        return QString::number(cells.number());
    if (index.column() < verdictColumn()) {
        const KeyColumn &key = m_keys.at(index.column() - 1);
        return shownCell(key.field, cells.at(key.column).text);
    }
    return isWhy ? forecast.why.now() : forecastName(forecast.verdict).now();
}

QVariant ForecastModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    if (section == 0)
        return trTextFor("SheetModel", "Row", "number of a row in a file").now();
    if (section < verdictColumn())
        return m_keys.at(section - 1).label.now();
    if (section == verdictColumn())
        return trTextFor("ForecastModel", "What would happen", "to a row").now();
    return m_readsRecords ? trTextFor("ForecastModel", "Changes, or why not", "of a row").now()
                          : trTextFor("ForecastModel", "Amount, or why it is not sent", "of a row").now();
}

void ForecastModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void ForecastModel::flush()
{
    if (m_new.isEmpty())
        return;
    const int first = rowCount();
    beginInsertRows({}, first, first + int(m_new.size()) - 1);
    m_foreseen += std::exchange(m_new, {});
    endInsertRows();
}

} // namespace PeopleDesk
