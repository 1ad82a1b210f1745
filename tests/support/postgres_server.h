// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/storage/location.h"

#include <QTemporaryDir>
#include <memory>

class QProcess;

namespace salesdesk::tests {

/// A private PostgreSQL on a free port of the loopback, gone with the test program. One for all tests.
class PostgresServer
{
public:
    /// Null where PostgreSQL's programs are not installed.
    static PostgresServer *instance();
    /// A fresh, empty database.
    Location newDatabase();
    ~PostgresServer();

private:
    PostgresServer() = default;
    bool start(const QString &bin);
    bool runAs(const QString &program, const QStringList &arguments);

    QTemporaryDir m_directory;
    std::unique_ptr<QProcess> m_server;
    int m_port = 0;
    int m_databases = 0;
};

} // namespace salesdesk::tests
