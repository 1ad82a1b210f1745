// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/windowed_table.h"
#include "views/shared/navigator.h"
#include "views/shared/prompts.h"

namespace salesdesk {

class SavedViewService;
class Toast;

/// The rows of a register as they are shown, for leaving the program as a workbook or on paper.
struct ListRequest
{
    const Register *reg = nullptr;
    QList<Condition> filters;
    QString search;
    QList<SortKey> sort;
    QStringList columns;            ///< keys in the order shown
    std::function<QString()> title; ///< in the language of the moment
};

/// What every page is given beside its own services. Owned by the application, outlives the pages.
struct PageContext
{
    ListContext lists;
    const Session &session;
    Prompts &prompts;
    Navigator &navigator;
    Toast &toast;
    SavedViewService &savedViews;
    std::function<void(const ListRequest &)> exportList; ///< asks for a file and runs the job
    std::function<void(const ListRequest &)> printList;  ///< opens the preview
    std::function<void(const QString &kind)> importFile; ///< opens the import wizard for a kind

    const Formatter &formatter() const { return lists.formatter; }
    QDate today() const;
};

} // namespace salesdesk
