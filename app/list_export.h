// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/page_context.h"

class QWidget;

namespace salesdesk {

class Application;

/// Asks where to, then writes the rows of a list as xlsx or CSV by a job, logged with their count (§1).
void exportRegister(Application &application, PageContext &context, QWidget &window,
                    const ListRequest &request);

/// Shows the rows of a list as pages before they are printed.
void printRegister(Application &application, PageContext &context, QWidget &window,
                   const ListRequest &request);

} // namespace salesdesk
