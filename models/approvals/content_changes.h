// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

namespace salesdesk {

/// One difference between two contents of a document, for people to read.
struct ContentChange
{
    enum class What { Changed, Added, Removed };

    What what = What::Changed;
    QString list;    ///< "lines", "plan"; empty: a field of the document itself
    int row = 0;     ///< from 1: place in the list, of the new content (of the old one where removed)
    QString rowName; ///< what the row is called
    QString key;     ///< field; empty where a whole row came or went
    QJsonValue before;
    QJsonValue after;
};

/// What differs, in the order of the content's keys, rows last. Rows of lists are matched by what they are
/// ("name", "model"), so that a row put in between shows as that one row;
/// what is computed of a line is left out.
QList<ContentChange> contentChanges(const QJsonObject &before, const QJsonObject &after);

} // namespace salesdesk
