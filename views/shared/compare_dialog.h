// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/content_changes.h"

#include <QDialog>

namespace salesdesk {

class Formatter;

/// What differs between two versions of a document, line by line.
class CompareDialog final : public QDialog
{
    Q_OBJECT
public:
    CompareDialog(const QString &title, const QString &before, const QString &after,
                  const QList<ContentChange> &changes, const QString &currency, const Formatter &formatter,
                  QWidget *parent = nullptr);
};

} // namespace salesdesk
