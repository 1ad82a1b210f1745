// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/kind.h"

namespace salesdesk {

/// A record that looks like a new one: enough to warn with, whoever owns it (§2).
struct LeadDuplicate
{
    Kind kind = Kind::Lead;
    qint64 id = 0;
    QString number = {};
    QString company = {};
    QString contact = {};
    QString phone = {};
    QString owner = {};  ///< name; empty: in the pool
    QString status = {}; ///< as in SQL
    bool sameCompany = false;
    bool samePhone = false;
};

} // namespace salesdesk
