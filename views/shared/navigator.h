// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/condition.h"
#include "models/core/kind.h"

#include <QList>
#include <QString>

namespace salesdesk {

/// Which rows of a list to show: a saved view by its key, or conditions of one's own.
struct ListFilter
{
    QString view;
    QList<Condition> conditions;
    QString search;
};

/// A quote that somebody wants to write from another page: for whom, and what it is about.
struct QuoteDraft
{
    qint64 customer = 0;
    qint64 opportunity = 0; ///< 0: none
    QString title;
};

/// How one feature's screen leads to another's without knowing it.
class Navigator
{
public:
    virtual ~Navigator() = default;
    /// Shows the record on the page of its kind. A kind without a page does nothing.
    virtual void open(Kind kind, qint64 id) = 0;
    /// Shows a page, and on it the rows the filter lets through.
    virtual void openList(const QString &page, const ListFilter &filter) = 0;
    /// Shows the page of quotes with a new form on it.
    virtual void draftQuote(const QuoteDraft &draft) { Q_UNUSED(draft) }
};

} // namespace salesdesk
