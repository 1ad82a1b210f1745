// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/kind.h"
#include "views/shared/navigator.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <QWidget>

namespace salesdesk {

/// A key of a page for the list of keys: "Ctrl+N", "New lead".
struct KeyHint
{
    QString keys;
    QString what;
};

/// What stands under one tab. It is made when its tab is first shown.
class Page : public QWidget
{
    Q_OBJECT
public:
    using QWidget::QWidget;

    /// Called each time the tab is shown.
    virtual void refresh() {}
    /// Where the page was left, for the next start and for a switch of user.
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &state) { Q_UNUSED(state) }
    /// Name of the help page that F1 opens.
    virtual QString helpTopic() const { return {}; }
    virtual void openRecord(Kind kind, qint64 id)
    {
        Q_UNUSED(kind)
        Q_UNUSED(id)
    }
    virtual void applyFilter(const ListFilter &filter) { Q_UNUSED(filter) }
    virtual void draftQuote(const QuoteDraft &draft) { Q_UNUSED(draft) }
    /// Keys that work on this page beside those of the window.
    virtual QList<KeyHint> keyHints() const { return {}; }
};

} // namespace salesdesk
