// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/line_model.h"

#include "models/core/money.h"
#include "models/tables/roles.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/shared/theme.h"

namespace salesdesk {

namespace {

constexpr int widths[] = {36, 170, 110, 50, 80, 104, 70, 70, 116, 146, 90};

bool isNumber(int column)
{
    return column >= LineModel::Quantity && column <= LineModel::Amount;
}

/// Percent as typed, "13", "13%" or "12.5": 1/10000. Nothing where it is none between 0 and 100 %.
std::optional<qint64> percent(QString text)
{
    text.remove(QLatin1Char('%')).remove(QChar(0xFF05));
    const Result<qint64> value = parseScaled(text.trimmed().isEmpty() ? u"0" : QStringView(text), 2);
    return value.ok() && *value >= 0 && *value <= ratioScale ? std::optional(value.value()) : std::nullopt;
}

std::optional<qint64> positive(const QString &text, int decimals)
{
    const Result<qint64> value = parseScaled(text, decimals);
    return value.ok() && *value >= 0 ? std::optional(value.value()) : std::nullopt;
}

bool put(qint64 &field, const std::optional<qint64> &value)
{
    if (value)
        field = *value;
    return value.has_value();
}

} // namespace

LineModel::LineModel(const Formatter &formatter, bool withRoles, QObject *parent)
    : QAbstractTableModel(parent), m_formatter(formatter), m_withRoles(withRoles)
{
}

void LineModel::setLines(const QList<DocumentLine> &lines)
{
    beginResetModel();
    m_lines = lines;
    endResetModel();
}

void LineModel::setPriced(const QList<DocumentLine> &lines, const QStringList &warnings)
{
    if (lines.size() != m_lines.size() || lines.isEmpty())
        return;
    m_lines = lines;
    m_warnings = warnings;
    Q_EMIT dataChanged(index(0, UnitPrice), index(rowCount() - 1, Floor));
}

void LineModel::setLine(int row, const DocumentLine &line)
{
    m_lines[row] = line;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT edited();
}

void LineModel::append(const DocumentLine &line)
{
    beginInsertRows({}, rowCount(), rowCount());
    m_lines.append(line);
    endInsertRows();
    Q_EMIT edited();
}

void LineModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    beginRemoveRows({}, row, row);
    m_lines.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

void LineModel::move(int row, int to)
{
    if (row < 0 || to < 0 || row >= rowCount() || to >= rowCount() || row == to)
        return;
    beginMoveRows({}, row, row, {}, to > row ? to + 1 : to);
    m_lines.move(row, to);
    endMoveRows();
    Q_EMIT edited();
}

int LineModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lines.size());
}

int LineModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_withRoles ? ColumnCount : ColumnCount - 1;
}

QVariant LineModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const DocumentLine &line = m_lines.at(index.row());
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == role::tone && line.role != LineRole::Normal && index.column() == Amount)
        return int(Tone::Neutral);
    const QString warning = m_warnings.value(index.row());
    if (!warning.isEmpty() && (index.column() == Floor || index.column() == UnitPrice)) {
        if (role == Qt::ForegroundRole)
            return Theme::toneColor(Tone::Warn);
        if (role == Qt::ToolTipRole)
            return tr("This price is below its floor: %1 has to agree before the document can go out.")
                .arg(warning);
    }
    if (role == role::raw && index.column() == LineKind)
        return lineRoleName(line.role);
    if (role != Qt::DisplayRole && role != Qt::EditRole)
        return {};
    switch (index.column()) {
    case Number:
        return index.row() + 1;
    case Name:
        return line.name;
    case ModelName:
        return line.model;
    case Unit:
        return line.unit;
    case Quantity:
        return m_formatter.scaled(line.quantity, 4);
    case UnitPrice:
        return m_formatter.scaled(line.unitPrice, 6, 2);
    case Discount:
        return line.discount == 0 && role == Qt::DisplayRole ? QString()
                                                             : m_formatter.ratio(line.discount, 2);
    case TaxRate:
        return m_formatter.ratio(line.taxRate, line.taxRate % 100 == 0 ? 0 : 2);
    case Amount:
        return m_formatter.amount(line.amount);
    case Floor:
        return warning.isEmpty() ? QString() : tr("%1 signs").arg(warning);
    case LineKind:
        return labelOf(u"line_role", lineRoleName(line.role));
    default:
        return {};
    }
}

QVariant LineModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == role::columnWidth)
        return widths[section];
    if (role == Qt::TextAlignmentRole)
        return int((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number:
        return tr("No.", "of a line");
    case Name:
        return fieldLabel(u"product");
    case ModelName:
        return fieldLabel(u"model");
    case Unit:
        return fieldLabel(u"unit");
    case Quantity:
        return fieldLabel(u"quantity");
    case UnitPrice:
        return fieldLabel(u"unit_price");
    case Discount:
        return fieldLabel(u"discount");
    case TaxRate:
        return fieldLabel(u"tax_rate");
    case Amount:
        return fieldLabel(u"amount");
    case Floor:
        return tr("Below floor");
    default:
        return tr("In the total");
    }
}

Qt::ItemFlags LineModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!m_readOnly && index.isValid() && index.column() != Number && index.column() != Amount &&
        index.column() != Floor)
        flags |= Qt::ItemIsEditable;
    return flags;
}

bool LineModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!index.isValid() || role != Qt::EditRole || m_readOnly)
        return false;
    DocumentLine line = m_lines.at(index.row());
    const QString text = value.toString().trimmed();
    bool read = true;
    switch (index.column()) {
    case Name:
        line.name = text;
        break;
    case ModelName:
        line.model = text;
        break;
    case Unit:
        line.unit = text;
        break;
    case Quantity:
        read = put(line.quantity, positive(text, 4));
        break;
    case UnitPrice:
        read = put(line.unitPrice, positive(text, 6));
        break;
    case Discount:
        read = put(line.discount, percent(text));
        break;
    case TaxRate:
        read = put(line.taxRate, percent(text));
        break;
    case LineKind:
        line.role = lineRoleFromName(text).value_or(line.role);
        break;
    default:
        return false;
    }
    if (read && line != m_lines.at(index.row()))
        setLine(index.row(), line);
    return read;
}

} // namespace salesdesk
