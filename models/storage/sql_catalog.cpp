// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/sql_catalog.h"

#include "models/storage/database.h"

#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace salesdesk::SqlCatalog {

namespace {

struct Block
{
    QString sqlite;
    QString postgres;
};

void addBlock(QHash<QString, Block> &blocks, const QString &feature, QString head, const QString &body)
{
    const QString sql = body.trimmed();
    if (head.isEmpty() || sql.isEmpty())
        return;
    const bool onlySqlite = head.endsWith(QLatin1StringView("[sqlite]"));
    const bool onlyPostgres = head.endsWith(QLatin1StringView("[postgres]"));
    const QString name = feature + QLatin1Char('.') + head.section(QLatin1Char(' '), 0, 0);
    Block &block = blocks[name];
    if (!onlyPostgres)
        block.sqlite = sql;
    if (onlyPostgres || (!onlySqlite && block.postgres.isEmpty()))
        block.postgres = sql;
}

QHash<QString, Block> load()
{
    QHash<QString, Block> blocks;
    QDirIterator files(QStringLiteral(":/sql"), {QStringLiteral("*.sql")}, QDir::Files,
                       QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString feature = QFileInfo(file.fileName()).baseName();
        QString head;
        QString body;
        const QStringList lines = QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'));
        for (const QString &line : lines) {
            if (line.startsWith(QLatin1StringView("-- name: "))) {
                addBlock(blocks, feature, head, body);
                head = line.mid(9).trimmed();
                body.clear();
            } else if (!line.startsWith(QLatin1StringView("--"))) {
                body += line + QLatin1Char('\n');
            }
        }
        addBlock(blocks, feature, head, body);
    }
    return blocks;
}

const QHash<QString, Block> &all()
{
    static const QHash<QString, Block> blocks = load();
    return blocks;
}

} // namespace

const QString &text(const QString &name, Dialect dialect)
{
    const auto block = all().constFind(name);
    if (block == all().constEnd())
        throw StorageFailure{Error{ErrorCode::Storage, {}, name}, false};
    return dialect == Dialect::Sqlite ? block->sqlite : block->postgres;
}

QStringList names()
{
    QStringList result = all().keys();
    result.sort();
    return result;
}

} // namespace salesdesk::SqlCatalog
