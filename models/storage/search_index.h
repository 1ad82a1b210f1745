// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/kind.h"
#include "models/storage/database.h"

#include <QList>
#include <future>
#include <vector>

namespace salesdesk {

namespace SearchIndex {

/// What of a record is found by typing; nothing: it is not found.
struct Searched
{
    QStringList fields;
    QStringList pinyinFields; ///< by their initials too

    QString text() const;
    bool operator==(const Searched &) const = default;
};

/// Brings the index of one record from what was searched of it to what shall be. `before` must be what the
/// index holds. Throws StorageFailure.
void update(Database &database, Kind kind, qint64 id, const Searched &before, const Searched &after);

/// Ids of at most `most` records that match what was typed. Sight is not applied here.
QList<qint64> find(Database &database, Kind kind, const QString &typed, int most);

/// What was typed as the dialect's match expression; empty where nothing in it can be searched.
QString matchExpression(const QString &typed, Dialect dialect);

/// The key in search_other: id * 16 + this. Lead has an index of its own. -1: the kind is not indexed.
int kindCode(Kind kind);

/// While one lives, update() on its connection, in its thread, only takes note and writes many at once. FTS5
/// starts a new segment whenever another table is written in between, which would be at every row of a load.
class Deferral
{
public:
    explicit Deferral(Database &database);
    ~Deferral();
    Deferral(const Deferral &) = delete;
    Deferral &operator=(const Deferral &) = delete;

    /// Writes what was noted; to be called before the transaction ends. Throws StorageFailure.
    void flush();

private:
    friend void update(Database &, Kind, qint64, const Searched &, const Searched &);
    friend QList<qint64> find(Database &, Kind, const QString &, int);
    struct Note
    {
        Kind kind;
        qint64 id;
        QString oldText;
        QString newText;
    };
    using Notes = QList<Note>;
    void add(Note note);
    void handOver();

    Database &m_database;
    Deferral *m_outer; ///< that waits while this one lives
    Notes m_notes;
    std::vector<std::future<Notes>> m_tokens; ///< earlier notes, with tokens in place of their texts
    qsizetype m_characters = 0;
};

} // namespace SearchIndex

} // namespace salesdesk
