// SPDX-License-Identifier: Apache-2.0
#include "models/sheet/rescue_model.h"

#include "models/sheet/sheet_document.h"
#include "models/sheet/sheet_words.h"

namespace PeopleDesk {

namespace {

using Standing = RescueFinding::Standing;

const QString parting = QStringLiteral(" · ");

QString whoText(const RescueFinding::Match &match)
{
    const QString note = match.note.now();
    return note.isEmpty() ? match.name.now() : match.name.now() + parting + note;
}

QString foundText(const RescueFinding &finding)
{
    switch (finding.standing) {
    case Standing::Waiting:
        return trTextFor("RescueModel", "Looking…", "an id that is being looked up").now();
    case Standing::Offered:
    case Standing::Right:
        return finding.matches.constFirst().id;
    case Standing::Several:
        return trText("RescueModel", "Several begin like this").now();
    case Standing::None:
        return trText("RescueModel", "None begins like this").now();
    case Standing::TooFewDigits:
        return trText("RescueModel", "Too few digits are left").now();
    case Standing::Unlistable:
        return trText("RescueModel", "There is no list to look in").now();
    case Standing::NotRead:
        return trText("RescueModel", "Not looked up").now();
    }
    return {};
}

QString whoText(const RescueFinding &finding)
{
    switch (finding.standing) {
    case Standing::Offered:
        return whoText(finding.matches.constFirst());
    case Standing::Right:
        return trText("RescueModel", "Is right as it is: %1")
            .arg(whoText(finding.matches.constFirst()))
            .now();
    case Standing::Several: {
        QStringList all;
        for (const RescueFinding::Match &match : finding.matches)
            all.append(QStringLiteral("%1 (%2)").arg(match.name.now(), match.id));
        return all.join(parting);
    }
    case Standing::None:
    case Standing::TooFewDigits:
    case Standing::Unlistable:
        return trText("RescueModel", "Copy it from the source again, as text").now();
    case Standing::Waiting:
    case Standing::NotRead:
        break;
    }
    return {};
}

} // namespace

RescueModel::RescueModel(IdRescue &rescue, QObject *parent)
    : QAbstractTableModel(parent)
    , m_rescue(rescue)
{
    connect(&rescue, &IdRescue::aboutToCollect, this, [this] { beginResetModel(); });
    connect(&rescue, &IdRescue::collected, this, [this] { endResetModel(); });
    connect(&rescue, &IdRescue::settled, this, [this](qsizetype first, qsizetype last) {
        Q_EMIT dataChanged(index(int(first), 0), index(int(last), columns - 1));
    });
}

int RescueModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rescue.findings().size());
}

int RescueModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : columns;
}

QVariant RescueModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const RescueFinding &finding = m_rescue.findings().at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(finding, Column(index.column()));
    case Qt::AccessibleTextRole: // what is otherwise told by a picture
        if (index.column() == Beside && finding.isNamedBeside)
            return trText("RescueModel", "%1: the name agrees").arg(text(finding, Beside)).now();
        return {};
    case Qt::ToolTipRole:
        return index.column() >= Beside ? text(finding, Column(index.column())) : QVariant();
    case Qt::CheckStateRole:
        if (index.column() == Row && finding.standing == Standing::Offered)
            return finding.isTicked ? Qt::Checked : Qt::Unchecked;
        return {};
    case StandingRole:
        return int(finding.standing);
    case NamedBesideRole:
        return finding.isNamedBeside;
    default:
        return {};
    }
}

QString RescueModel::text(const RescueFinding &finding, Column column) const
{
    switch (column) {
    case Row:
        return QString::number(finding.of.number);
    case Field:
        return pathLabel(m_rescue.sheet().spec(), finding.of.path).now();
    case InSheet:
        return finding.of.cell.text;
    case Found:
        return foundText(finding);
    case Who:
        return whoText(finding);
    case Beside:
        return finding.of.beside.join(parting);
    case columns:
        break;
    }
    return {};
}

QVariant RescueModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Row:
        return trTextFor("SheetModel", "Row", "number of a row in a file").now();
    case Field:
        return trTextFor("RescueModel", "Field", "of an id").now();
    case InSheet:
        return trText("RescueModel", "In your sheet").now();
    case Found:
        return trTextFor("RescueModel", "Found", "an id").now();
    case Who:
        return trTextFor("RescueModel", "Who or what it is", "of an id that was found").now();
    case Beside:
        return trText("RescueModel", "Beside it in your sheet").now();
    default:
        return {};
    }
}

bool RescueModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Row)
        return false;
    m_rescue.tick(index.row(), value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags RescueModel::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    return index.isValid() && data(index, Qt::CheckStateRole).isValid() ? flags | Qt::ItemIsUserCheckable
                                                                        : flags;
}

bool RescueModel::isOfOneField() const
{
    const QList<RescueFinding> &all = m_rescue.findings();
    return std::all_of(all.begin(), all.end(), [&](const RescueFinding &finding) {
        return finding.of.path == all.constFirst().of.path;
    });
}

void RescueModel::toggle(int row)
{
    if (row >= 0 && row < rowCount())
        m_rescue.tick(row, !m_rescue.findings().at(row).isTicked);
}

void RescueModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columns - 1);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

} // namespace PeopleDesk
