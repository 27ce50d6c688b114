// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/column_mapping.h"

#include "models/batch/report_columns.h"
#include "models/values/plain_text.h"

#include <QRegularExpression>

namespace PeopleDesk {

namespace {

/// Header rows stand near the top, below a title at most.
constexpr qsizetype highestHeader = 20;

/// What does not count when two names are compared: case, blanks, the star of a required field.
QString tidied(const QString &words)
{
    QString text = plainText(words).toCaseFolded();
    text.removeIf([](QChar c) { return c.isSpace() || c == QLatin1Char('*'); });
    return text;
}

/// The name with the number of its entry left open, and that number.
std::pair<QString, QString> withoutNumber(const QString &words)
{
    static const QRegularExpression number(QStringLiteral("[0-9]+"));
    const QRegularExpressionMatch match = number.match(words);
    if (!match.hasMatch())
        return {words, {}};
    QString open = words;
    open.replace(match.capturedStart(), match.capturedLength(), QLatin1Char('#'));
    return {open, match.captured()};
}

/// The parts of "External ID (external_id)": each may be the name that is known.
QStringList partsOf(const QString &header)
{
    static const QRegularExpression brackets(QStringLiteral("[()\\[\\]\\n/|]"));
    QStringList parts{header};
    parts += plainText(header).split(brackets, Qt::SkipEmptyParts);
    return parts;
}

} // namespace

HeaderWords::HeaderWords(const OperationSpec &spec, const Tongues &tongues,
                         const QHash<QString, QString> &remembered)
    : m_spec(spec)
    , m_tongues(tongues)
    , m_remembered(remembered)
{
    QHash<QString, QString> labels;
    for (const SheetColumn &column : sheetColumns(spec, 1)) {
        const auto open = [&](const QString &words) {
            return column.entry > 0 ? withoutNumber(tidied(words)).first : tidied(words);
        };
        m_paths.insert(open(column.path), column.entry > 0 ? withoutNumber(column.path).first : column.path);
        for (const Tongue *tongue : tongues)
            labels.insert(open(column.label().in(*tongue)), m_paths.value(open(column.path)));
    }
    // Two fields may share a label; a path names one alone.
    for (const auto &[words, path] : labels.asKeyValueRange()) {
        if (!m_paths.contains(words))
            m_paths.insert(words, path);
    }
}

QString HeaderWords::find(const QString &words) const
{
    const QString name = tidied(words);
    if (const auto known = m_paths.constFind(name); known != m_paths.cend())
        return *known;
    const auto [open, number] = withoutNumber(name);
    QString path = number.isEmpty() ? QString() : m_paths.value(open);
    return path.replace(QLatin1Char('#'), number);
}

QString HeaderWords::pathOf(const QString &header) const
{
    if (const auto chosen = m_remembered.constFind(header.trimmed()); chosen != m_remembered.cend())
        return *chosen;
    if (isForbidden(header))
        return {};
    for (const QString &part : partsOf(header)) {
        if (const QString path = find(part); !path.isEmpty())
            return path;
    }
    return {};
}

bool HeaderWords::isForbidden(const QString &header) const
{
    const QStringList parts = partsOf(header);
    return std::any_of(parts.begin(), parts.end(),
                       [this](const QString &part) { return m_spec.neverSent.contains(tidied(part)); });
}

ColumnMapping::ColumnMapping(const QStringList &header, const HeaderWords &words)
{
    const ReportHeader report(header, words.tongues());
    m_outcome = report.outcome();
    for (const QString &name : header) {
        if (report.adds(m_columns.size())) {
            m_columns.append({.header = name, .isOfReport = true});
            continue;
        }
        Column column{.header = name, .path = words.pathOf(name), .isForbidden = words.isForbidden(name)};
        if (!column.path.isEmpty() && fills(column.path)) {
            column.isTwice = true;
            column.path.clear();
        }
        m_columns.append(column);
    }
}

ColumnMapping::ColumnMapping(const QStringList &header, const QStringList &paths)
{
    for (qsizetype i = 0; i < header.size(); ++i)
        m_columns.append({.header = header.at(i), .path = paths.value(i)});
}

QStringList ColumnMapping::header() const
{
    QStringList names;
    for (const Column &column : m_columns)
        names.append(column.header);
    return names;
}

QStringList ColumnMapping::paths() const
{
    QStringList paths;
    for (const Column &column : m_columns)
        paths.append(column.path);
    return paths;
}

bool ColumnMapping::isEmpty() const
{
    return count() == 0;
}

qsizetype ColumnMapping::count() const
{
    return std::count_if(m_columns.begin(), m_columns.end(),
                         [](const Column &column) { return !column.path.isEmpty(); });
}

qsizetype ColumnMapping::columnOf(const QString &path) const
{
    for (qsizetype i = 0; i < m_columns.size(); ++i) {
        if (m_columns.at(i).path == path)
            return i;
    }
    return -1;
}

void ColumnMapping::choose(qsizetype column, const QString &path)
{
    if (!path.isEmpty() && fills(path))
        m_columns[columnOf(path)].path.clear();
    m_columns[column].path = path;
    m_columns[column].isTwice = false;
}

qsizetype ColumnMapping::outcomeColumn() const
{
    return m_outcome >= 0 && m_columns.at(m_outcome).path.isEmpty() ? m_outcome : -1;
}

HeaderRow findHeader(const QList<CellRow> &rows, const HeaderWords &words)
{
    HeaderRow best;
    for (qsizetype i = 0; i < qMin(rows.size(), highestHeader); ++i) {
        QStringList header;
        for (const SheetCell &cell : rows.at(i).cells())
            header.append(cell.text.trimmed());
        const ColumnMapping mapping(header, words);
        if (mapping.count() > best.mapping.count())
            best = {i, mapping};
    }
    return best;
}

} // namespace PeopleDesk
