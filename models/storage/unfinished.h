// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salesdesk {

/// Files that are written under another name and renamed when they are whole.
namespace Unfinished {

/// The name under which this process writes what becomes `path`; in the same folder, so that the last step is
/// a rename.
QString nameOf(const QString &path);

/// Takes away what killed processes left in the folder under such names: only office files, and only where no
/// process of the number runs here and nobody, perhaps on another computer, wrote to them in the last hour.
void clearLeft(const QString &folder);

} // namespace Unfinished

} // namespace salesdesk
