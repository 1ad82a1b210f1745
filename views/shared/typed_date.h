// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

namespace salesdesk {

/// Reads a date as people type it: 2026-09-30, 2026/9/30, 2026.9.30, 20260930, 9/30 (of today's
/// year), 9月30日, +7d, -3d, +2w, +1m, 今天, 明天, 后天, 昨天, 周五, 下周一, today, tomorrow, yesterday.
/// Width and case do not matter. Invalid when it is none of them or no such day exists.
QDate parseTypedDate(const QString &text, QDate today);

} // namespace salesdesk
