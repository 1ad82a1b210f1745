// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/import_service.h"
#include "models/measures/kept_sums.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/support/test_office.h"

#include <QFile>

namespace salesdesk::tests {

/// An office in dollars with an administrator who imports.
struct ImportOffice : TestOffice
{
    Office office;
    ImportService imports;
    Session admin;

    ImportOffice()
        : TestOffice(QStringLiteral("USD")), imports(*work, office),
          admin(addStaff(QStringLiteral("admin"), QStringLiteral("Admin"), {Role::Administrator}))
    {
        office.currency = QStringLiteral("USD");
    }

    QString file(const QString &name, const QByteArray &content) const
    {
        QFile file(directory.filePath(name));
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }
    QByteArray content(const QString &name) const
    {
        QFile file(directory.filePath(name));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    Result<ImportReport> take(const char *kind, const QByteArray &csv, const char *mapping = nullptr,
                              OnDuplicate onDuplicate = OnDuplicate::Skip, bool strict = false)
    {
        ImportRequest request;
        request.kind = QString::fromLatin1(kind);
        request.file = file(QStringLiteral("table.csv"), csv);
        request.onDuplicate = onDuplicate;
        request.strict = strict;
        if (mapping) {
            auto parsed = ColumnMapping::fromJson(mapping);
            REQUIRE(parsed.ok());
            request.mapping = *parsed;
        }
        return imports.run(admin, request);
    }
    qint64 number(const char *sql)
    {
        Statement row = Statement::composed(*database, QString::fromUtf8(sql), QStringLiteral("test"));
        REQUIRE(row.next());
        return row.integer(0);
    }
    QString text(const char *sql)
    {
        Statement row = Statement::composed(*database, QString::fromUtf8(sql), QStringLiteral("test"));
        REQUIRE(row.next());
        return row.text(0);
    }
    bool intact() { return Ledger::verify(*database).intact() && KeptSums::verify(*database).isEmpty(); }
};

} // namespace salesdesk::tests
