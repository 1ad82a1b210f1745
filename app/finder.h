// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/page_context.h"
#include "views/shell/command_palette.h"

namespace salesdesk {

/// Ctrl+K: looks for what was typed in every register the user may see, within their sight, by a job.
void findAnything(PageContext &context, const QString &typed, const CommandPalette::Found &found);

} // namespace salesdesk
