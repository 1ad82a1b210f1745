// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/people_sheet.h"

#include "models/core/text_fold.h"

#include <array>

namespace salesdesk {

void SheetWords::addHeading(const QString &text, int place)
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
    std::array<qsizetype, 4> places = {0, 1, 2, 3};
    if (!rows.isEmpty()) {
        std::array<qsizetype, 4> named = {-1, -1, -1, -1};
        const QStringList &first = rows.first();
        for (qsizetype column = 0; column < first.size(); ++column) {
            const int place = words.headings.value(foldText(first.at(column)), -1);
            if (place >= 0 && named[size_t(place)] < 0)
                named[size_t(place)] = column;
        }
        // Without a column of names it is no heading but somebody.
        if (named[1] >= 0) {
            places = named;
            rows.removeFirst();
        } else if (first.size() == 1) {
            places = {-1, 0, -1, -1}; // names alone
        }
    }
    QList<SheetPerson> people;
    for (const QStringList &row : std::as_const(rows)) {
        const auto cell = [&](size_t place) { return row.value(places[place]); };
        SheetPerson person;
        person.number = cell(0);
        person.name = cell(1);
        person.team = cell(2);
        person.roleText = cell(3);
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

} // namespace salesdesk
