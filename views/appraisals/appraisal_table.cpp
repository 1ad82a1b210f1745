// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/appraisals/appraisal_table.h"

#include "models/core/money.h"
#include "models/tables/roles.h"
#include "models/wording/labels.h"
#include "views/appraisals/appraisal_words.h"

#include <algorithm>
#include <array>

namespace salesdesk {

namespace {

enum Column { Number, Name, Team, Score, Grade, Coefficient, Bonus, Commission, Total, State, columnsAtAll };

struct ColumnRule
{
    const char *key;
    int width;
    bool right;
};

constexpr std::array<ColumnRule, columnsAtAll> columns{{
    {"number", 82, false},
    {"name", 84, false},
    {"team", 104, false},
    {"score", 72, true},
    {"grade", 58, false},
    {"coefficient", 62, true},
    {"bonus", 106, true},
    {"commission", 106, true},
    {"total", 112, true},
    {"state", 112, false},
}};

/// What a column is ordered by.
QVariant keyOf(const Appraisal &appraisal, int column)
{
    const AppraisalFigures &figures = appraisal.figures;
    switch (column) {
    case Name:
        return figures.name;
    case Team:
        return figures.team;
    case Score:
        return figures.score.value_or(-1);
    case Grade:
        return figures.grade;
    case Coefficient:
        return figures.coefficient;
    case Bonus:
        return figures.bonus;
    case Commission:
        return figures.commission;
    case Total:
        return figures.total();
    case State:
        return appraisal.isStarted() ? int(appraisal.state) : -1;
    default:
        return figures.number;
    }
}

} // namespace

AppraisalTable::AppraisalTable(const Formatter &formatter, const QString &currency, QObject *parent)
    : QAbstractTableModel(parent), m_formatter(formatter), m_currency(currency)
{
}

void AppraisalTable::setSheets(const QList<Appraisal> &sheets)
{
    beginResetModel();
    m_sheets = sheets;
    if (!m_sheets.isEmpty() && !teams().contains(m_team))
        m_team.clear();
    arrange();
    endResetModel();
}

void AppraisalTable::setTeam(const QString &team)
{
    if (team == m_team)
        return;
    beginResetModel();
    m_team = team;
    arrange();
    endResetModel();
}

QStringList AppraisalTable::teams() const
{
    QStringList names;
    for (const Appraisal &appraisal : m_sheets) {
        if (!appraisal.figures.team.isEmpty() && !names.contains(appraisal.figures.team))
            names.append(appraisal.figures.team);
    }
    names.sort(Qt::CaseInsensitive);
    return names;
}

const Appraisal *AppraisalTable::sheetOf(StaffId staff) const
{
    const auto found = std::find_if(m_shown.begin(), m_shown.end(),
                                    [staff](const Appraisal &each) { return each.staff == staff; });
    return found == m_shown.end() ? nullptr : &*found;
}

int AppraisalTable::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_shown.size());
}

int AppraisalTable::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(columns.size());
}

QString AppraisalTable::text(const Appraisal &appraisal, int column) const
{
    const AppraisalFigures &figures = appraisal.figures;
    // Without a score there is nothing to pay by: a row of zeros would look like a verdict.
    if (!figures.score && (column == Coefficient || column == Bonus))
        return QStringLiteral("—");
    switch (column) {
    case Number:
        return figures.number;
    case Name:
        return figures.name;
    case Team:
        return figures.team;
    case Score:
        return figures.score ? m_formatter.scaled(*figures.score, 2, 2) : QStringLiteral("—");
    case Grade:
        return figures.grade;
    case Coefficient:
        return QStringLiteral("×") + m_formatter.scaled(figures.coefficient, 2, 1);
    case Bonus:
        return m_formatter.money({figures.bonus, m_currency});
    case Commission:
        return m_formatter.money({figures.commission, m_currency});
    case Total:
        return m_formatter.money({figures.total(), m_currency});
    default:
        return AppraisalWords::state(appraisal);
    }
}

QVariant AppraisalTable::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_shown.size())
        return {};
    const Appraisal &appraisal = m_shown.at(index.row());
    const int column = index.column();
    const bool tag = column == State || (column == Grade && !appraisal.figures.grade.isEmpty());
    switch (role) {
    case Qt::DisplayRole:
        return text(appraisal, column);
    case Qt::TextAlignmentRole:
        return int((columns[std::size_t(column)].right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case role::raw:
        return keyOf(appraisal, column);
    case role::style:
        return int(tag ? CellStyle::Tag : CellStyle::Plain);
    case role::tone:
        if (column == State)
            return int(AppraisalWords::stateTone(appraisal));
        return int(tag ? AppraisalWords::gradeTone(appraisal.figures) : Tone::Neutral);
    case role::recordId:
        return appraisal.staff.value;
    default:
        return {};
    }
}

QVariant AppraisalTable::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ColumnRule &rule = columns[std::size_t(section)];
    switch (role) {
    case Qt::DisplayRole:
        switch (section) {
        case Name:
            return tr("Person");
        case Score:
            return tr("Score");
        case Coefficient:
            return tr("Factor");
        case Total:
            return tr("To be paid");
        case State:
            return tr("State");
        default:
            return fieldLabel(QString::fromLatin1(rule.key));
        }
    case Qt::TextAlignmentRole:
        return int((rule.right ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case role::columnKey:
        return QString::fromLatin1(rule.key);
    case role::columnWidth:
        return rule.width;
    default:
        return {};
    }
}

void AppraisalTable::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    m_sortColumn = column;
    m_sortOrder = order;
    arrange();
    endResetModel();
}

void AppraisalTable::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_shown.isEmpty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void AppraisalTable::arrange()
{
    m_shown.clear();
    for (const Appraisal &appraisal : std::as_const(m_sheets)) {
        if (m_team.isEmpty() || appraisal.figures.team == m_team)
            m_shown.append(appraisal);
    }
    if (m_sortColumn < 0)
        return;
    const auto before = [this](const Appraisal &a, const Appraisal &b) {
        return QVariant::compare(keyOf(a, m_sortColumn), keyOf(b, m_sortColumn)) == QPartialOrdering::Less;
    };
    std::stable_sort(m_shown.begin(), m_shown.end(), [&](const Appraisal &a, const Appraisal &b) {
        return m_sortOrder == Qt::AscendingOrder ? before(a, b) : before(b, a);
    });
}

} // namespace salesdesk
