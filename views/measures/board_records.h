// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/measures/measure_service.h"
#include "views/shared/navigator.h"

namespace salesdesk {

/// The figures on the cards of the board, in their order.
enum BoardFigure { Sales, Received, Profit, NewCustomers, Signing, Forecast, boardFigureCount };

/// The records behind a board: every figure and bar opens the list that it was counted from (§14).
class BoardRecords final
{
public:
    /// subjectName: of the team or person that the board is about. All three outlive this.
    BoardRecords(const Dashboard &board, const QString &subjectName, Navigator &navigator)
        : m_board(board), m_subjectName(subjectName), m_navigator(navigator)
    {
    }

    void openFigure(BoardFigure figure) const;
    void openMonth(int place) const;
    void openStage(int place) const;
    void openAgeing(int bucket, int place) const;
    /// The contracts of one of the ranking.
    void openRanked(int place) const;

private:
    /// The filter that narrows a list to the team or person of the board.
    QList<Condition> whose() const;
    QList<Condition> whose(const Dashboard::Ageing &part) const;
    void openContracts(const Period &period, const QList<Condition> &whose) const;
    /// The rows of a page whose day lies in the board's period.
    void openInPeriod(const QString &page, const QString &day) const;

    const Dashboard &m_board;
    const QString &m_subjectName;
    Navigator &m_navigator;
};

} // namespace salesdesk
