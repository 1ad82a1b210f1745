// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/content_changes.h"

#include <QTableWidget>

namespace salesdesk {

class Formatter;

/// What differs between two contents of a document: what, before, now. As high as its rows.
class ChangeTable final : public QTableWidget
{
    Q_OBJECT
public:
    explicit ChangeTable(QWidget *parent = nullptr);
    /// Headings of the two columns of values, as "Round 1" and "Now".
    void setHeadings(const QString &before, const QString &after);
    void setChanges(const QList<ContentChange> &changes, const QString &currency, const Formatter &formatter);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
};

} // namespace salesdesk
