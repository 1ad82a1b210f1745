// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ledger.h"

#include "models/storage/statement.h"

namespace salesdesk {

namespace Ledger {

namespace {

/// Each column with its length before it, so that no two rows read alike.
QString chained(const QString &previousHash, const LedgerEntry &entry)
{
    QByteArray row;
    row.reserve(512);
    const auto add = [&row](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        row.append(QByteArray::number(bytes.size())).append(':').append(bytes);
    };
    add(previousHash);
    add(QString::number(entry.id));
    add(QString::number(entry.at));
    add(entry.staff.isValid() ? QString::number(entry.staff.value) : QString());
    add(entry.operation);
    add(entry.subjectKind);
    add(QString::number(entry.subjectId));
    add(entry.note);
    add(entry.beforeDigest);
    add(entry.afterDigest);
    return sha256(row);
}

} // namespace

void append(Database &database, LedgerEntry entry, const CanonicalJson &before, const CanonicalJson &after)
{
    entry.beforeDigest = sha256(before.bytes());
    entry.afterDigest = sha256(after.bytes());

    QString previous;
    {
        Statement last(database, "storage.ledger_anchor");
        if (!last.next())
            throw StorageFailure{Error{ErrorCode::NotAnOffice, {}, {}}, false};
        entry.id = last.integer(0) + 1;
        previous = last.text(1);
    }
    entry.hash = chained(previous, entry);
    Statement(database, "storage.ledger_append")
        .bind(":id", entry.id)
        .bind(":at", entry.at)
        .bind(":staff", entry.staff)
        .bind(":operation", entry.operation)
        .bind(":kind", entry.subjectKind)
        .bind(":subject", entry.subjectId)
        .bind(":note", entry.note)
        .bind(":before", entry.beforeDigest)
        .bind(":after", entry.afterDigest)
        .bind(":hash", entry.hash)
        .run();
    if (!before.isEmpty() || !after.isEmpty()) {
        Statement content(database, "storage.ledger_content");
        content.bind(":id", entry.id);
        before.isEmpty() ? content.bindNull(":before") : content.bindUtf8(":before", before.bytes());
        after.isEmpty() ? content.bindNull(":after") : content.bindUtf8(":after", after.bytes());
        content.run();
    }
    Statement(database, "storage.ledger_move_anchor").bind(":id", entry.id).bind(":hash", entry.hash).run();
}

Verdict verify(Database &database)
{
    Verdict verdict;
    QString previous;
    qint64 expected = 1;
    Statement rows(database, "storage.ledger_all");
    while (rows.next()) {
        LedgerEntry entry;
        entry.id = rows.integer(0);
        entry.at = rows.integer(1);
        entry.staff = rows.id<StaffId>(2);
        entry.operation = rows.text(3);
        entry.subjectKind = rows.text(4);
        entry.subjectId = rows.integer(5);
        entry.note = rows.text(6);
        entry.beforeDigest = rows.text(7);
        entry.afterDigest = rows.text(8);
        entry.hash = rows.text(9);
        const bool contentHolds = (rows.isNull(10) || sha256(rows.text(10).toUtf8()) == entry.beforeDigest) &&
                                  (rows.isNull(11) || sha256(rows.text(11).toUtf8()) == entry.afterDigest);
        if (entry.id != expected || entry.hash != chained(previous, entry) || !contentHolds) {
            // A missing row shows at the one that follows it; it is the missing one that we name.
            verdict.firstBroken = entry.id == expected ? entry.id : expected;
            return verdict;
        }
        previous = entry.hash;
        ++expected;
        ++verdict.rows;
    }
    Statement anchor(database, "storage.ledger_anchor_read");
    if (anchor.next() && (anchor.integer(0) != verdict.rows || anchor.text(1) != previous)) {
        verdict.tailCut = true;
        verdict.firstBroken = anchor.integer(0) > verdict.rows ? verdict.rows + 1 : 0;
    }
    return verdict;
}

} // namespace Ledger

} // namespace salesdesk
