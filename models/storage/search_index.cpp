// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search_index.h"

#include "models/core/text_fold.h"
#include "models/storage/statement.h"

namespace salesdesk::SearchIndex {

namespace {

/// FTS5's phrases ("ab bc") + ("cd") as a tsquery: (ab <-> bc) & cd.
QString tsQuery(const QString &typed)
{
    QStringList words;
    for (const QString &word : typed.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const QString folded = foldText(word);
        if (folded.size() == 1) {
            words.append(folded + QLatin1StringView(":*"));
            continue;
        }
        QStringList bigrams;
        for (qsizetype i = 0; i + 1 < folded.size(); ++i)
            bigrams.append(folded.mid(i, 2));
        if (!bigrams.isEmpty())
            words.append(QLatin1Char('(') + bigrams.join(QLatin1StringView(" <-> ")) + QLatin1Char(')'));
    }
    return words.join(QLatin1StringView(" & "));
}

/// Notes with tokens in place of their texts.
constexpr auto tokensOf = [](auto notes) {
    for (auto &note : notes) {
        note.oldText = searchTokens(note.oldText);
        note.newText = searchTokens(note.newText);
    }
    return notes;
};

/// The one that update() of this thread goes to.
thread_local Deferral *deferral = nullptr;

void write(Database &database, Kind kind, qint64 id, const QString &oldTokens, const QString &newTokens)
{
    const bool lead = kind == Kind::Lead;
    const qint64 key = lead ? id : id * 16 + kindCode(kind);
    if (!oldTokens.isEmpty())
        Statement(database, lead ? "storage.unindex_lead" : "storage.unindex_other")
            .bind(":id", key)
            .bind(":tokens", oldTokens)
            .run();
    if (!newTokens.isEmpty())
        Statement(database, lead ? "storage.index_lead" : "storage.index_other")
            .bind(":id", key)
            .bind(":tokens", newTokens)
            .run();
}

} // namespace

int kindCode(Kind kind)
{
    switch (kind) {
    case Kind::Lead:
        return 0;
    case Kind::Customer:
        return 1;
    case Kind::Contact:
        return 2;
    case Kind::Opportunity:
        return 3;
    case Kind::Quote:
        return 4;
    case Kind::Contract:
        return 5;
    case Kind::Staff:
        return 6;
    case Kind::Product:
        return 7;
    default:
        return -1;
    }
}

QString matchExpression(const QString &typed, Dialect dialect)
{
    return dialect == Dialect::Sqlite ? searchMatch(typed) : tsQuery(typed);
}

QString Searched::text() const
{
    return searchText(fields, pinyinFields);
}

void update(Database &database, Kind kind, qint64 id, const Searched &before, const Searched &after)
{
    if (before == after)
        return;
    const QString oldText = before.text();
    const QString newText = after.text();
    if (deferral && &deferral->m_database == &database)
        deferral->add({kind, id, oldText, newText});
    else
        write(database, kind, id, searchTokens(oldText), searchTokens(newText));
}

Deferral::Deferral(Database &database) : m_database(database), m_outer(deferral)
{
    deferral = this;
}

Deferral::~Deferral()
{
    deferral = m_outer;
}

void Deferral::add(Note note)
{
    constexpr qsizetype charactersAtMost = 8'000'000;
    constexpr qsizetype notesATime = 4096;
    m_characters += note.oldText.size() + note.newText.size();
    m_notes.append(std::move(note));
    if (m_characters > charactersAtMost)
        flush();
    else if (m_notes.size() == notesATime)
        handOver();
}

void Deferral::handOver()
{
    m_tokens.push_back(std::async(std::launch::async, tokensOf, std::exchange(m_notes, {})));
}

void Deferral::flush()
{
    m_characters = 0;
    const auto writeAll = [this](const Notes &notes) {
        for (const Note &note : notes)
            write(m_database, note.kind, note.id, note.oldText, note.newText);
    };
    for (std::future<Notes> &tokens : std::exchange(m_tokens, {}))
        writeAll(tokens.get());
    writeAll(tokensOf(std::exchange(m_notes, {})));
}

QList<qint64> find(Database &database, Kind kind, const QString &typed, int most)
{
    const QString match = matchExpression(typed, database.dialect());
    QList<qint64> ids;
    if (match.isEmpty())
        return ids;
    if (deferral && &deferral->m_database == &database)
        deferral->flush();
    const bool lead = kind == Kind::Lead;
    Statement statement(database, lead ? "storage.find_lead" : "storage.find_other");
    statement.bind(":match", match).bind(":most", most);
    if (!lead)
        statement.bind(":kind", kindCode(kind));
    while (statement.next())
        ids.append(lead ? statement.integer(0) : statement.integer(0) / 16);
    return ids;
}

} // namespace salesdesk::SearchIndex
