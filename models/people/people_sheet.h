// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/security/session.h"

#include <QHash>
#include <QStringList>

namespace salesdesk {

/// One person as a sheet gives them.
struct SheetPerson
{
    QString number; ///< empty: the next one is given
    QString name;
    QString team; ///< by name; made where there is none
    Role role = Role::Salesperson;
    QString roleText;      ///< what stood there
    bool roleKnown = true; ///< an empty cell is a salesperson
    QString login;         ///< only under a heading, as those below
    QString post;
    QString phone;
    QString email;
};

/// Where a heading's cells go. The first four stand in this order where there are no headings.
enum class SheetPlace { Number, Name, Team, Role, Login, Post, Phone, Email };
constexpr int sheetPlaces = 8;

/// The words that a sheet may use: folded heading → place; folded word → role.
struct SheetWords
{
    QHash<QString, SheetPlace> headings;
    QHash<QString, Role> roles;

    void addHeading(const QString &text, SheetPlace place);
    void addRole(const QString &text, Role role);
};

/// Rows as a spreadsheet puts them on the clipboard: cells between tabs, quoted where they hold tabs or
/// lines.
QList<QStringList> clipboardRows(const QString &text);
/// People out of such rows: number, name, team, role in that order, or as the headings of the first row say.
/// Rows without a name are passed over. Columns under other headings are left out: ignoredHeadings() names
/// them.
QList<SheetPerson> peopleFromSheet(const QString &text, const SheetWords &words);
QStringList ignoredHeadings(const QString &text, const SheetWords &words);

} // namespace salesdesk
