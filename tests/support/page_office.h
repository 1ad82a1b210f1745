// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/jobs/job_runner.h"
#include "models/saved_views/saved_view_service.h"
#include "models/wording/formatter.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/test_office.h"
#include "views/shared/page_context.h"
#include "views/shared/toast.h"

#include <QWidget>

namespace salesdesk::tests {

/// Remembers where a screen led to.
class TraceNavigator final : public Navigator
{
public:
    QList<std::pair<Kind, qint64>> records;
    QList<std::pair<QString, ListFilter>> lists;

    void open(Kind kind, qint64 id) override { records.append({kind, id}); }
    void openList(const QString &page, const ListFilter &filter) override { lists.append({page, filter}); }
};

/// All that a page is given, over an office of its own and for one session.
class PageOffice
{
public:
    PageOffice(TestOffice &office, const Session &session)
        : who(session), jobs(office.location), window(), toast(&window),
          savedViews(*office.work), context{{*office.database, jobs, office.bus, formatter, office.clock},
                                            who,
                                            prompts,
                                            navigator,
                                            toast,
                                            savedViews,
                                            {},
                                            {},
                                            [this](const QString &kind) { imports.append(kind); }}
    {
    }

    Session who;
    JobRunner jobs;
    Formatter formatter;
    ScriptedPrompts prompts;
    TraceNavigator navigator;
    QWidget window;
    Toast toast;
    SavedViewService savedViews;
    QStringList imports; ///< kinds for which the wizard was asked
    PageContext context;
};

} // namespace salesdesk::tests
