// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>
#include <QTemporaryDir>

namespace salesdesk::tests {

/// A small file system of its own, where the machine lets us mount one; gone with the test.
class SmallDisk
{
public:
    explicit SmallDisk(const QString &size)
    {
        m_mounted = QProcess::execute(QStringLiteral("mount"),
                                      {QStringLiteral("-t"), QStringLiteral("tmpfs"), QStringLiteral("-o"),
                                       QLatin1StringView("size=") + size, QStringLiteral("salesdesk-test"),
                                       m_directory.path()}) == 0;
    }
    ~SmallDisk()
    {
        if (m_mounted)
            QProcess::execute(QStringLiteral("umount"), {m_directory.path()});
    }
    bool isMounted() const { return m_mounted; }
    QString filePath(const QString &name) const { return m_directory.filePath(name); }

private:
    QTemporaryDir m_directory;
    bool m_mounted = false;
};

} // namespace salesdesk::tests
