// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/content_changes.h"

namespace salesdesk {

class Formatter;

/// A difference between two contents of a document in words: what, before, now.
struct ChangeText
{
    QString what;
    QString before;
    QString after;
};

/// currency: of the document's amounts.
ChangeText changeText(const ContentChange &change, const QString &currency, const Formatter &formatter);

/// One field of a content as people read it: money, prices, days and percents by the field's key.
QString contentText(const QString &key, const QJsonValue &value, const QString &currency,
                    const Formatter &formatter);

} // namespace salesdesk
