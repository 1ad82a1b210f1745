// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ledger.h"

#include "models/storage/statement.h"

#include <QCryptographicHash>
#include <QJsonDocument>

namespace salesdesk {

QByteArray canonicalJson(const QJsonObject &object)
{
    // QJsonObject keeps its keys sorted.
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

QString sha256(const QByteArray &bytes)
{
    return bytes.isEmpty()
               ? QString()
               : QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

namespace Ledger {

namespace {

/// Each column with its length before it, so that no two rows read alike.
QString chained(const QString &previousHash, const LedgerEntry &entry)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto add = [&hash](const QString &text) {
        const QByteArray bytes = text.toUtf8();
        hash.addData(QByteArray::number(bytes.size()).append(QByteArrayView(":")));
        hash.addData(bytes);
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
    return QString::fromLatin1(hash.result().toHex());
}

} // namespace

void append(Database &database, LedgerEntry entry, const QJsonObject &before, const QJsonObject &after)
{
    const QByteArray beforeText = before.isEmpty() ? QByteArray() : canonicalJson(before);
    const QByteArray afterText = after.isEmpty() ? QByteArray() : canonicalJson(after);
    entry.beforeDigest = sha256(beforeText);
    entry.afterDigest = sha256(afterText);

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
    if (!beforeText.isEmpty() || !afterText.isEmpty()) {
        Statement content(database, "storage.ledger_content");
        content.bind(":id", entry.id);
        beforeText.isEmpty() ? content.bindNull(":before")
                             : content.bind(":before", QString::fromUtf8(beforeText));
        afterText.isEmpty() ? content.bindNull(":after")
                            : content.bind(":after", QString::fromUtf8(afterText));
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
