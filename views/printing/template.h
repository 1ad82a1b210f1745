// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QVariantMap>

namespace salesdesk::printing {

/// Named fields of a template: text, flag, or a list of maps for a block that repeats.
using Fields = QVariantMap;

/// Fills a template:
///   {{name}}                  the field, HTML-escaped, its line breaks kept
///   {{#name}} … {{/name}}     once for each map of a list, or once when a flag is set or a text not empty
///   {{^name}} … {{/name}}     the opposite
/// Inside a block the map's own fields come first, then those around it. A field that nobody gave is
/// warned about and left empty.
QString fillTemplate(const QString &html, const Fields &fields);

/// The template resources/print/<name>, as compiled in.
QString printResource(const QString &name);

} // namespace salesdesk::printing
