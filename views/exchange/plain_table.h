// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableWidget;
class QWidget;

namespace salesdesk {

/// A table to look at, with nothing to select or edit in it.
QTableWidget *plainTable(const QString &name, const QStringList &headings, QWidget *parent = nullptr);

} // namespace salesdesk
