// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/catch.h"

#include <QObject>

namespace salesdesk::tests {

/// The one below `parent` that has the name; the test fails where there is none.
template <class T>
T *child(QObject *parent, const char *name)
{
    T *found = parent->findChild<T *>(QString::fromLatin1(name));
    INFO(name);
    REQUIRE(found != nullptr);
    return found;
}

} // namespace salesdesk::tests
