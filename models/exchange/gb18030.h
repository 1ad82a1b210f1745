// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace salesdesk {

/// Appends `bytes` as UTF-8 to `out` and tells in `consumed` how many were used: an incomplete
/// character at the end is left for the next call. False where the bytes are not GB18030.
/// Qt is built without ICU, so the system's own converter does it: one file a platform.
bool gb18030ToUtf8(QByteArrayView bytes, QByteArray &out, qsizetype &consumed);

/// The way back; empty where the system lacks the converter.
QByteArray utf8ToGb18030(QByteArrayView utf8);

} // namespace salesdesk
