// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <optional>

namespace salesdesk::Console {

/// Asks on the terminal without showing what is typed; nothing where there is no terminal to ask on.
std::optional<QString> askPassword(const QString &prompt);

} // namespace salesdesk::Console
