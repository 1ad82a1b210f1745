// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace salesdesk {

/// The name of a field as forms, headings and messages show it: fieldLabel(u"signed_on") is "Signed
/// on". A key without a name is shown as words: "own_field" is "own field".
QString fieldLabel(QStringView key);
/// The same in every language of the program, for the headings of a table that is read in.
QStringList fieldTitles(QStringView key);

/// The name of one value of a choice: labelOf(u"lead_status", u"new") is "New". A key that the choice
/// does not know (a source that an office added) is shown as it is. Choices: lead_status
/// customer_status tier source activity_kind role contract_state approval_state quote_state opportunity_stage
/// measure.
QString labelOf(QStringView choice, QStringView key);

/// Several keys as stored in one cell, "team_leader,salesperson", in words: "Team leader, Salesperson".
QString labelsIn(QStringView choice, const QString &keys);

struct Label
{
    QString key;
    QString text;
};

/// The way back: the key whose name is the text in any language of the program, case, width and spaces aside;
/// empty where none is.
QString keyOfLabel(QStringView choice, const QString &text);

/// All values of a choice in their natural order, for pickers; empty for an unknown choice.
QList<Label> labelsOf(QStringView choice);

} // namespace salesdesk
