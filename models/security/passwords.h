// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salesdesk::Passwords {

/// Argon2id at libsodium's interactive cost; empty where memory for it could not be had.
QString hash(const QString &password);
/// Takes as long for a hash that is empty or broken, so that a login cannot be guessed by its time.
bool verify(const QString &hash, const QString &password);

} // namespace salesdesk::Passwords
