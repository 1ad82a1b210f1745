// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/postgres_server.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QThread>

#ifdef Q_OS_UNIX
#include <arpa/inet.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace salesdesk::tests {

namespace {

QString findBin()
{
    const QStringList folders =
        QDir(QStringLiteral("/usr/lib/postgresql"))
            .entryList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Name | QDir::Reversed);
    for (const QString &folder : folders) {
        const QString bin = QStringLiteral("/usr/lib/postgresql/%1/bin").arg(folder);
        if (QFile::exists(bin + QStringLiteral("/initdb")))
            return bin;
    }
    return {};
}

int freePort()
{
#ifdef Q_OS_UNIX
    const int descriptor = socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    int port = 0;
    if (bind(descriptor, reinterpret_cast<sockaddr *>(&address), size) == 0 &&
        getsockname(descriptor, reinterpret_cast<sockaddr *>(&address), &size) == 0)
        port = ntohs(address.sin_port);
    close(descriptor);
    return port;
#else
    return 54329;
#endif
}

bool isRoot()
{
#ifdef Q_OS_UNIX
    return geteuid() == 0;
#else
    return false;
#endif
}

} // namespace

PostgresServer *PostgresServer::instance()
{
    static const std::unique_ptr<PostgresServer> server = []() -> std::unique_ptr<PostgresServer> {
        const QString bin = findBin();
        if (bin.isEmpty())
            return nullptr;
        std::unique_ptr<PostgresServer> made(new PostgresServer);
        return made->start(bin) ? std::move(made) : nullptr;
    }();
    return server.get();
}

bool PostgresServer::runAs(const QString &program, const QStringList &arguments)
{
    // initdb refuses root, so that root lends itself to the user that Debian's package makes.
    QProcess process;
    process.setWorkingDirectory(m_directory.path());
    if (isRoot())
        process.start(QStringLiteral("runuser"), QStringList{QStringLiteral("-u"), QStringLiteral("postgres"),
                                                             QStringLiteral("--"), program} +
                                                     arguments);
    else
        process.start(program, arguments);
    return process.waitForFinished(60'000) && process.exitCode() == 0;
}

bool PostgresServer::start(const QString &bin)
{
    m_port = freePort();
    if (isRoot() &&
        QProcess::execute(QStringLiteral("chown"), {QStringLiteral("postgres"), m_directory.path()}) != 0)
        return false;
    const QString data = m_directory.filePath(QStringLiteral("data"));
    if (!runAs(bin + QStringLiteral("/initdb"),
               {QStringLiteral("-D"), data, QStringLiteral("-U"), QStringLiteral("salesdesk"),
                QStringLiteral("--auth=trust"), QStringLiteral("--encoding=UTF8"),
                QStringLiteral("--no-sync"), QStringLiteral("--locale=C")}))
        return false;
    const QStringList arguments{QStringLiteral("-D"), data,
                                QStringLiteral("-p"), QString::number(m_port),
                                QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                                QStringLiteral("-k"), m_directory.path(),
                                QStringLiteral("-c"), QStringLiteral("fsync=off")};
    m_server = std::make_unique<QProcess>();
    m_server->setWorkingDirectory(m_directory.path());
    m_server->setStandardErrorFile(QProcess::nullDevice());
    m_server->setStandardOutputFile(QProcess::nullDevice());
    if (isRoot())
        m_server->start(QStringLiteral("runuser"),
                        QStringList{QStringLiteral("-u"), QStringLiteral("postgres"), QStringLiteral("--"),
                                    bin + QStringLiteral("/postgres")} +
                            arguments);
    else
        m_server->start(bin + QStringLiteral("/postgres"), arguments);
    for (int tries = 0; tries < 200; ++tries) {
        if (runAs(bin + QStringLiteral("/pg_isready"),
                  {QStringLiteral("-q"), QStringLiteral("-h"), QStringLiteral("127.0.0.1"),
                   QStringLiteral("-p"), QString::number(m_port)}))
            return true;
        QThread::msleep(50);
    }
    return false;
}

Location PostgresServer::newDatabase()
{
    Location location;
    location.dialect = Dialect::Postgres;
    location.host = QStringLiteral("127.0.0.1");
    location.port = m_port;
    location.user = QStringLiteral("salesdesk");
    location.name = QStringLiteral("office%1").arg(++m_databases);
    {
        QSqlDatabase db = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), QStringLiteral("make"));
        db.setHostName(location.host);
        db.setPort(m_port);
        db.setUserName(location.user);
        db.setDatabaseName(QStringLiteral("postgres"));
        if (db.open())
            QSqlQuery(db).exec(QStringLiteral("CREATE DATABASE ") + location.name);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("make"));
    return location;
}

PostgresServer::~PostgresServer()
{
    if (!m_server)
        return;
    m_server->terminate();
    if (!m_server->waitForFinished(10'000))
        m_server->kill();
}

} // namespace salesdesk::tests
