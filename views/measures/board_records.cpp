// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/measures/board_records.h"

#include "models/tables/column_spec.h"

namespace salesdesk {

QList<Condition> BoardRecords::whose(const Dashboard::Ageing &part) const
{
    // The parts of the office are teams, those of a team its people.
    if (m_board.request.level == FigureLevel::Office)
        return {{QStringLiteral("team"), Comparison::Is, part.name}};
    return {{ownerKey, Comparison::Is, part.subject, part.name}};
}

QList<Condition> BoardRecords::whose() const
{
    switch (m_board.request.level) {
    case FigureLevel::Team:
        return {{QStringLiteral("team"), Comparison::Is, m_subjectName}};
    case FigureLevel::Staff:
        return {{ownerKey, Comparison::Is, m_board.request.subject, m_subjectName}};
    case FigureLevel::Office:
        break;
    }
    return {};
}

void BoardRecords::openContracts(const Period &period, const QList<Condition> &whose) const
{
    ListFilter filter;
    filter.conditions = whose;
    filter.conditions.append({QStringLiteral("signed_on"), Comparison::AtLeast, period.first()});
    filter.conditions.append({QStringLiteral("signed_on"), Comparison::AtMost, period.last()});
    m_navigator.openList(QStringLiteral("contracts"), filter);
}

void BoardRecords::openInPeriod(const QString &page, const QString &day) const
{
    ListFilter filter;
    filter.conditions = whose();
    filter.conditions.append({day, Comparison::AtLeast, m_board.request.period.first()});
    filter.conditions.append({day, Comparison::AtMost, m_board.request.period.last()});
    m_navigator.openList(page, filter);
}

void BoardRecords::openFigure(BoardFigure figure) const
{
    switch (figure) {
    case Sales:
    case Profit:
    case NewCustomers:
        return openContracts(m_board.request.period, whose());
    case Received:
        return openInPeriod(QStringLiteral("money"), QStringLiteral("due_on"));
    case Signing:
        return openInPeriod(QStringLiteral("contracts"), QStringLiteral("planned_sign_on"));
    case Forecast: {
        ListFilter filter;
        filter.conditions = whose();
        filter.conditions.append({QStringLiteral("stage"), Comparison::AnyOf,
                                  QVariantList{QStringLiteral("enquiry"), QStringLiteral("needs"),
                                               QStringLiteral("solution"), QStringLiteral("negotiation")}});
        return m_navigator.openList(QStringLiteral("customers"), filter);
    }
    case boardFigureCount:
        return;
    }
}

void BoardRecords::openMonth(int place) const
{
    if (place < m_board.months.size())
        openContracts(m_board.months.at(place).month, whose());
}

void BoardRecords::openStage(int place) const
{
    if (place >= m_board.funnel.size())
        return;
    const QString stage = m_board.funnel.at(place).stage;
    ListFilter filter;
    filter.conditions = whose();
    filter.conditions.append({QStringLiteral("stage"), Comparison::Is, stage});
    if (stage == QLatin1StringView("won")) {
        const Period &period = m_board.request.period;
        filter.conditions.append({QStringLiteral("closed_on"), Comparison::AtLeast, period.first()});
        filter.conditions.append({QStringLiteral("closed_on"), Comparison::AtMost, period.last()});
    }
    m_navigator.openList(QStringLiteral("customers"), filter);
}

void BoardRecords::openAgeing(int bucket, int place) const
{
    if (place >= m_board.ageing.size())
        return;
    ListFilter filter;
    filter.conditions = whose(m_board.ageing.at(place));
    filter.conditions.append({QStringLiteral("outstanding"), Comparison::AtLeast, qint64(1)});
    const QDate day = m_board.request.asOf;
    if (bucket == 0)
        filter.conditions.append({QStringLiteral("due_on"), Comparison::AtLeast, day});
    else
        filter.conditions.append(
            {QStringLiteral("due_on"), Comparison::AtMost, day.addDays(-30 * (bucket - 1) - 1)});
    if (bucket > 0 && bucket < ageingBucketCount - 1)
        filter.conditions.append({QStringLiteral("due_on"), Comparison::AtLeast, day.addDays(-30 * bucket)});
    m_navigator.openList(QStringLiteral("money"), filter);
}

void BoardRecords::openRanked(int place) const
{
    if (place < m_board.ranking.size())
        openContracts(m_board.request.period, {{ownerKey, Comparison::Is, m_board.ranking.at(place).staff,
                                                m_board.ranking.at(place).name}});
}

} // namespace salesdesk
