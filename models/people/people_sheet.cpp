// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_sheet.h"

#include "models/core/text_fold.h"

#include <array>
#include <optional>

namespace salesdesk {

namespace {

/// Column of each SheetPlace; -1: there is none.
using Places = std::array<qsizetype, sheetPlaces>;

/// Where the first row is one of headings; without a column of names it is somebody.
std::optional<Places> headed(const QStringList &first, const SheetWords &words)
{
    Places named;
    named.fill(-1);
    for (qsizetype column = 0; column < first.size(); ++column) {
        const auto place = words.headings.constFind(foldText(first.at(column)));
        if (place != words.headings.constEnd() && named[size_t(*place)] < 0)
            named[size_t(*place)] = column;
    }
    return named[size_t(SheetPlace::Name)] < 0 ? std::nullopt : std::optional(named);
}

} // namespace

void SheetWords::addHeading(const QString &text, SheetPlace place)
{
    headings.insert(foldText(text), place);
}

void SheetWords::addRole(const QString &text, Role role)
{
    roles.insert(foldText(text), role);
}

QList<QStringList> clipboardRows(const QString &text)
{
    QList<QStringList> rows;
    QStringList row;
    QString cell;
    bool quoted = false;
    const auto endRow = [&] {
        row.append(cell.trimmed());
        cell.clear();
        if (row.size() > 1 || !row.first().isEmpty())
            rows.append(row);
        row.clear();
    };
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (quoted) {
            if (c != u'"') {
                cell.append(c);
            } else if (i + 1 < text.size() && text.at(i + 1) == u'"') {
                cell.append(c);
                ++i;
            } else {
                quoted = false;
            }
        } else if (c == u'"' && cell.isEmpty()) {
            quoted = true;
        } else if (c == u'\t') {
            row.append(cell.trimmed());
            cell.clear();
        } else if (c == u'\n') {
            endRow();
        } else if (c != u'\r') {
            cell.append(c);
        }
    }
    if (!cell.isEmpty() || !row.isEmpty())
        endRow();
    return rows;
}

QList<SheetPerson> peopleFromSheet(const QString &text, const SheetWords &words)
{
    QList<QStringList> rows = clipboardRows(text);
    Places places = {0, 1, 2, 3, -1, -1, -1, -1};
    if (!rows.isEmpty()) {
        if (const auto named = headed(rows.first(), words)) {
            places = *named;
            rows.removeFirst();
        } else if (rows.first().size() == 1) {
            places = {-1, 0, -1, -1, -1, -1, -1, -1}; // names alone
        }
    }
    QList<SheetPerson> people;
    for (const QStringList &row : std::as_const(rows)) {
        const auto cell = [&](SheetPlace place) { return row.value(places[size_t(place)]); };
        SheetPerson person;
        person.number = cell(SheetPlace::Number);
        person.name = cell(SheetPlace::Name);
        person.team = cell(SheetPlace::Team);
        person.roleText = cell(SheetPlace::Role);
        person.login = cell(SheetPlace::Login);
        person.post = cell(SheetPlace::Post);
        person.phone = cell(SheetPlace::Phone);
        person.email = cell(SheetPlace::Email);
        if (person.name.isEmpty())
            continue;
        if (!person.roleText.isEmpty()) {
            const auto role = words.roles.constFind(foldText(person.roleText));
            person.roleKnown = role != words.roles.constEnd();
            if (person.roleKnown)
                person.role = *role;
        }
        people.append(person);
    }
    return people;
}

QStringList ignoredHeadings(const QString &text, const SheetWords &words)
{
    const QList<QStringList> rows = clipboardRows(text);
    QStringList ignored;
    if (rows.isEmpty() || !headed(rows.first(), words))
        return ignored;
    for (const QString &heading : rows.first()) {
        if (!heading.isEmpty() && !words.headings.contains(foldText(heading)))
            ignored.append(heading);
    }
    return ignored;
}

} // namespace salesdesk
