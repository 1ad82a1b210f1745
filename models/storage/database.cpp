// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"

#include "models/storage/interruption.h"
#include "models/storage/sqlite_statement.h"
#include "models/storage/statement.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QLoggingCategory>
#include <QMutex>
#include <QSqlDriver>
#include <QStorageInfo>
#include <QUrl>
#include <QtEndian>
#include <atomic>
#include <sqlite3.h>
#include <utility>

namespace salesdesk {

namespace {

Q_LOGGING_CATEGORY(logStorage, "salesdesk.storage", QtInfoMsg)

/// Marks the file as ours for `file` and for ourselves: "Sdsk".
constexpr int applicationId = 0x5364736b;

bool onNetworkDrive(const QString &path)
{
    const QByteArray type = QStorageInfo(QFileInfo(path).absolutePath()).fileSystemType().toLower();
    return type.startsWith("nfs") || type == "cifs" || type == "smb3" || type == "smbfs" || type == "9p" ||
           type == "fuse.sshfs" || QFileInfo(path).absoluteFilePath().startsWith(QLatin1StringView("//"));
}

/// A file at rest can be read without making the -wal and -shm files beside it.
bool atRest(const QString &path)
{
    const QFileInfo wal(path + QLatin1StringView("-wal"));
    return !wal.exists() || wal.size() == 0;
}

bool isFull(const QString &path)
{
    constexpr qint64 leastToWork = 64 * 1024;
    return QStorageInfo(QFileInfo(path).absolutePath()).bytesAvailable() < leastToWork;
}

/// The files that this process has open with SQLite. Whoever reads such a file in any other way and closes it
/// takes away all locks that the process has on it, as POSIX has it: another program would then take the
/// office for unused, fold the log into it and delete the log that we go on writing.
class OpenFiles
{
public:
    static OpenFiles &all()
    {
        static OpenFiles files;
        return files;
    }
    /// What `check` says, which is told whether the file is open here; held where that is well.
    template <class Check>
    Status hold(const QString &file, Check check)
    {
        const QMutexLocker lock(&m_mutex);
        Status status = check(m_counts.value(file) > 0);
        if (status)
            ++m_counts[file];
        return status;
    }
    void release(const QString &file)
    {
        const QMutexLocker lock(&m_mutex);
        if (--m_counts[file] == 0)
            m_counts.remove(file);
    }
    bool contains(const QString &file)
    {
        const QMutexLocker lock(&m_mutex);
        return m_counts.contains(file);
    }
    static QString nameOf(const QString &path)
    {
        const QFileInfo file(path);
        if (file.exists())
            return file.canonicalFilePath();
        const QString folder = QFileInfo(file.absolutePath()).canonicalFilePath();
        return folder.isEmpty() ? file.absoluteFilePath() : QDir(folder).filePath(file.fileName());
    }

private:
    QMutex m_mutex;
    QHash<QString, int> m_counts;
};

/// Changes with every write to the file, as far as can be seen from outside. Of a file that was at rest when
/// it was opened, so that it has no locks.
QByteArray looksOf(const QString &path)
{
    constexpr qsizetype headerSize = 100;
    if (!atRest(path))
        return QByteArrayLiteral("in use");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return QByteArrayLiteral("in use");
    const qint64 written = QFileInfo(path).lastModified().toMSecsSinceEpoch();
    return file.read(headerSize) + QByteArray::number(file.size()) + '/' + QByteArray::number(written);
}

/// Bytes that a file has by its own header; SQLite itself lets a torn last page pass.
qint64 sizeTold(const QByteArray &head)
{
    constexpr qsizetype pageSizeAt = 16;
    constexpr qsizetype pagesAt = 28;
    const auto pageSize = qFromBigEndian<quint16>(head.constData() + pageSizeAt);
    return (pageSize == 1 ? 65536 : qint64(pageSize)) * qFromBigEndian<quint32>(head.constData() + pagesAt);
}

/// What the SQLite that we link opened last in this thread.
thread_local sqlite3 *lastOpened = nullptr;

int noteOpened(sqlite3 *connection, char **, const void *)
{
    lastOpened = connection;
    return SQLITE_OK;
}

/// Asks the SQLite that we link to tell of each connection that it opens.
void watchOpening()
{
    static const int watching = sqlite3_auto_extension(reinterpret_cast<void (*)()>(noteOpened));
    Q_UNUSED(watching)
    lastOpened = nullptr;
}

/// The connection as SQLite's own interface knows it. Null where it was not ours that opened it, since Qt's
/// driver carries a SQLite of its own: the two must not touch each other's objects, even of the same version.
sqlite3 *nativeHandle(const QSqlDatabase &db)
{
    const QVariant handle = db.driver()->handle();
    if (!handle.isValid() || qstrcmp(handle.typeName(), "sqlite3*") != 0)
        return nullptr;
    sqlite3 *connection = *static_cast<sqlite3 *const *>(handle.constData());
    return connection == lastOpened ? connection : nullptr;
}

/// What begins and ends transactions is prepared once on SQLite; PostgreSQL prepares none of it.
void control(Database &database, const QString &sql)
{
    if (database.dialect() == Dialect::Sqlite)
        Statement::composed(database, sql, sql).run();
    else
        database.execute(sql);
}

Status checkHeader(const QString &path)
{
    const QFileInfo file(path);
    QFile content(path);
    if (!content.open(QIODevice::ReadOnly))
        return Error{ErrorCode::CannotOpen, {}, path};
    // Told from the header itself: SQLite would already leave a log beside another program's file.
    constexpr qsizetype headerSize = 100;
    constexpr qsizetype idAt = 68;
    const QByteArray head = content.read(headerSize);
    if (head.isEmpty() ||
        !head.startsWith(QByteArrayView("SQLite format 3\0", 16).first(std::min<qsizetype>(head.size(), 16))))
        return Error{ErrorCode::NotAnOffice, {}, file.fileName()};
    if (head.size() < headerSize)
        return Error{ErrorCode::Damaged, {}, file.fileName()};
    if (qFromBigEndian<qint32>(head.constData() + idAt) != applicationId)
        return Error{ErrorCode::NotAnOffice, {}, file.fileName()};
    if (atRest(path) && file.size() < sizeTold(head))
        return Error{ErrorCode::Damaged, {}, file.fileName()};
    return {};
}

/// `isOpen`: this process has it open, so that it is known and must not be read here.
Status checkFile(const QString &path, Database::Mode mode, bool isOpen)
{
    const QFileInfo file(path);
    if (mode == Database::Mode::Create) {
        if (file.exists())
            return Error{ErrorCode::AlreadyExists, {}, file.fileName()};
        if (!QFileInfo(file.absolutePath()).isDir())
            return Error{ErrorCode::CannotOpen, {}, path};
        return {};
    }
    if (!file.exists() || file.isDir() || !file.isReadable())
        return Error{ErrorCode::CannotOpen, {}, path};
    if (!isOpen) {
        if (const Status status = checkHeader(path); !status)
            return status;
    }
    // Said here rather than in the middle of the first save. The log lies beside the file.
    if (mode == Database::Mode::ReadWrite) {
        if (!file.isWritable())
            return Error{ErrorCode::ReadOnly, {}, path};
        if (!QFileInfo(file.absolutePath()).isWritable())
            return Error{ErrorCode::ReadOnly, {}, file.absolutePath()};
    }
    return {};
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const Location &location, Mode mode)
{
    static std::atomic<int> counter = 0;
    const QString name = QStringLiteral("salesdesk-%1").arg(++counter);
    std::unique_ptr<Database> database(new Database(location, mode, name));
    if (const Status status = database->connect(); !status)
        return status.error();
    return database;
}

Database::Database(Location location, Mode mode, QString name)
    : m_location(std::move(location)), m_mode(mode), m_name(std::move(name))
{
}

Database::~Database()
{
    obey(nullptr);
    m_queries.clear();
    m_natives.clear();
    {
        QSqlDatabase db = connection();
        if (db.isOpen()) {
            // The last program to close folds the log into the file, so that the office is one file.
            // Statistics are for whoever changed something: a connection that only read leaves no trace, and
            // looking at 400 rows an index keeps closing quick after a million.
            if (dialect() == Dialect::Sqlite && m_commits > 0) {
                QSqlQuery query(db);
                query.exec(QStringLiteral("PRAGMA analysis_limit = 400"));
                query.exec(QStringLiteral("PRAGMA optimize"));
            }
            db.close();
        }
    }
    QSqlDatabase::removeDatabase(m_name);
    if (!m_held.isEmpty())
        OpenFiles::all().release(m_held);
}

Status Database::connect()
{
    const bool sqlite = dialect() == Dialect::Sqlite;
    QSqlDatabase db =
        QSqlDatabase::addDatabase(sqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_name);
    if (!db.isValid())
        return Error{ErrorCode::CannotOpen, {}, m_location.shown()};
    Status opened;
    try {
        opened = sqlite ? openSqlite(db) : openPostgres(db);
    } catch (const StorageFailure &failure) {
        opened = failure.error;
    }
    // SQLite only says that the files beside the office could not be made.
    if (!opened && opened.error().code == ErrorCode::CannotOpen && sqlite && m_mode != Mode::ReadOnly &&
        QFileInfo(m_location.path).isFile() && isFull(m_location.path))
        return Error{ErrorCode::DiskFull, {}, opened.error().detail};
    return opened;
}

Status Database::openSqlite(QSqlDatabase &db)
{
    // A log lies beside the file itself, not beside a link to it.
    const QString path = OpenFiles::nameOf(m_location.path);
    bool alone = true;
    const Status checked = OpenFiles::all().hold(path, [&](bool isOpen) {
        alone = !isOpen;
        return checkFile(path, m_mode, isOpen);
    });
    if (!checked)
        return checked;
    m_held = path;
    if (m_mode != Mode::ReadOnly && onNetworkDrive(path))
        return Error{ErrorCode::NetworkDrive, {}, path};

    QString options = QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyMilliseconds);
    QString name = path;
    if (m_mode == Mode::ReadOnly) {
        options += QLatin1StringView(";QSQLITE_OPEN_READONLY;QSQLITE_OPEN_URI");
        const QUrl url = QUrl::fromLocalFile(path);
        name = QString::fromLatin1(url.toEncoded());
        if (alone && atRest(path)) {
            name += QLatin1StringView("?immutable=1");
            m_atRest = looksOf(path);
            // It takes no locks that could be lost, and leaves none to the next.
            OpenFiles::all().release(std::exchange(m_held, QString()));
        }
    }
    db.setConnectOptions(options);
    db.setDatabaseName(name);
    watchOpening();
    if (!db.open())
        return Error{ErrorCode::CannotOpen, {}, path};
    m_native = nativeHandle(db);

    QSqlQuery query(db);
    if (m_mode != Mode::Create) {
        // The first look at the pages tells a half-written file.
        if (!query.exec(QStringLiteral("PRAGMA schema_version")) || !query.next())
            return failure(query.lastError(), QStringLiteral("open")).error;
        query.finish();
    }
    execute(QStringLiteral("PRAGMA foreign_keys = ON"));
    execute(QStringLiteral("PRAGMA cache_size = -65536"));
    execute(QStringLiteral("PRAGMA temp_store = MEMORY"));
    if (m_mode == Mode::ReadOnly) {
        execute(QStringLiteral("PRAGMA query_only = ON"));
        return {};
    }
    if (m_mode == Mode::Create)
        execute(QStringLiteral("PRAGMA application_id = %1").arg(applicationId));
    execute(QStringLiteral("PRAGMA journal_mode = WAL"));
    execute(QStringLiteral("PRAGMA synchronous = FULL"));
    return {};
}

Status Database::openPostgres(QSqlDatabase &db)
{
    db.setHostName(m_location.host);
    db.setPort(m_location.port);
    db.setUserName(m_location.user);
    db.setDatabaseName(m_location.name);
    db.setPassword(m_location.password);
    if (!db.open())
        return Error{ErrorCode::CannotOpen, {}, m_location.shown()};
    execute(QStringLiteral("SET client_min_messages = warning"));
    execute(QStringLiteral("SET lock_timeout = %1").arg(busyMilliseconds));
    if (m_mode == Mode::ReadOnly)
        execute(QStringLiteral("SET default_transaction_read_only = on"));
    return {};
}

void Database::execute(const QString &sql)
{
    QSqlQuery query(connection());
    if (!query.exec(sql))
        throw failure(query.lastError(), sql.section(QLatin1Char(' '), 0, 2));
}

void Database::begin()
{
    control(*this,
            dialect() == Dialect::Sqlite ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
    m_inTransaction = true;
}

void Database::commit()
{
    control(*this, QStringLiteral("COMMIT"));
    m_inTransaction = false;
    ++m_commits;
}

bool Database::isAtRest() const
{
    return !m_inTransaction && (!m_native || sqlite3_get_autocommit(m_native) != 0);
}

void Database::rollback()
{
    if (!m_inTransaction)
        return;
    m_inTransaction = false;
    QSqlQuery query(connection());
    // Where the disk was full SQLite has rolled back by itself, and says with 1 that there is nothing to do.
    if (!query.exec(QStringLiteral("ROLLBACK")) &&
        query.lastError().nativeErrorCode() != QLatin1StringView("1"))
        qCWarning(logStorage) << "rollback:" << query.lastError().nativeErrorCode();
}

std::unique_ptr<QSqlQuery> Database::takeQuery(const QString &key, const QString &sql)
{
    if (QSqlQuery *cached = m_queries.take(key))
        return std::unique_ptr<QSqlQuery>(cached);
    auto query = std::make_unique<QSqlQuery>(connection());
    query->setForwardOnly(true);
    if (!query->prepare(sql))
        throw failure(query->lastError(), sql.left(60));
    return query;
}

void Database::giveBack(const QString &key, std::unique_ptr<QSqlQuery> query)
{
    query->finish();
    m_queries.insert(key, query.release());
}

std::unique_ptr<SqliteStatement> Database::takeNative(const QString &key, const QString &sql,
                                                      const QString &statementName)
{
    if (!m_native)
        return nullptr;
    if (SqliteStatement *cached = m_natives.take(key))
        return std::unique_ptr<SqliteStatement>(cached);
    return std::make_unique<SqliteStatement>(m_native, sql, statementName);
}

void Database::giveBack(const QString &key, std::unique_ptr<SqliteStatement> statement)
{
    statement->clear();
    m_natives.insert(key, statement.release());
}

StorageFailure Database::failure(const QSqlError &error, const QString &statementName)
{
    return failure(error.nativeErrorCode(), statementName);
}

StorageFailure Database::failure(const QString &code, const QString &statementName)
{
    const QString detail = statementName + QLatin1StringView(" [") + code + QLatin1Char(']');
    qCInfo(logStorage).noquote() << "failed:" << detail;
    // PostgreSQL: five-character SQLSTATE.
    if (code.size() == 5) {
        if (code == QLatin1StringView("40001") || code == QLatin1StringView("40P01"))
            return {Error{ErrorCode::Busy, {}, detail}, true};
        if (code == QLatin1StringView("55P03"))
            return {Error{ErrorCode::Busy, {}, detail}, false};
        if (code == QLatin1StringView("23505"))
            return {Error{ErrorCode::Duplicate, {}, detail}, false};
        if (code == QLatin1StringView("25006"))
            return {Error{ErrorCode::ReadOnly, {}, detail}, false};
        if (code == QLatin1StringView("53100"))
            return {Error{ErrorCode::DiskFull, {}, detail}, false};
        return {Error{ErrorCode::Storage, {}, detail}, false};
    }
    switch (code.toInt() & 0xff) {
    case 5: // SQLITE_BUSY
    case 6: // SQLITE_LOCKED
        return {Error{ErrorCode::Busy, {}, detail}, code.toInt() == 517};
    case 8:
        return {Error{ErrorCode::ReadOnly, {}, detail}, false};
    case 9: // SQLITE_INTERRUPT
        return {Error{ErrorCode::Cancelled, {}, detail}, false};
    case 10: // SQLITE_IOERR
        return {Error{ErrorCode::CannotOpen, {}, detail}, false};
    case 11:
        return {Error{ErrorCode::Damaged, {}, detail}, false};
    case 13:
        return {Error{ErrorCode::DiskFull, {}, detail}, false};
    case 14:
        return {Error{ErrorCode::CannotOpen, {}, detail}, false};
    case 19:
        if (code.toInt() == 2067 || code.toInt() == 1555)
            return {Error{ErrorCode::Duplicate, {}, detail}, false};
        return {Error{ErrorCode::Storage, {}, detail}, false};
    case 26:
        return {Error{ErrorCode::NotAnOffice, {}, detail}, false};
    default:
        return {Error{ErrorCode::Storage, {}, detail}, false};
    }
}

void Database::obey(Interruption *interruption)
{
    if (m_interruption && m_native)
        m_interruption->remove(m_native);
    m_interruption = interruption;
    if (m_interruption && m_native)
        m_interruption->add(m_native);
}

bool Database::changedBeneath() const
{
    const QString path = OpenFiles::nameOf(m_location.path);
    return !m_atRest.isEmpty() && (OpenFiles::all().contains(path) || looksOf(path) != m_atRest);
}

qint64 Database::dataVersion()
{
    if (dialect() != Dialect::Sqlite)
        return 0;
    QSqlQuery query(connection());
    return query.exec(QStringLiteral("PRAGMA data_version")) && query.next() ? query.value(0).toLongLong()
                                                                             : 0;
}

} // namespace salesdesk
