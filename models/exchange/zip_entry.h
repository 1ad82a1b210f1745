// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"

#include <QIODevice>
#include <memory>

struct zip;
struct zip_file;

namespace salesdesk {

/// One file inside a zip, read as a stream of XML. Stops with an error where it grows beyond what
/// was declared or where a single piece of markup or text would fill the memory.
class ZipEntry final : public QIODevice
{
public:
    ZipEntry(zip_file *file, qint64 declared);
    ~ZipEntry() override;

    bool isSequential() const override { return true; }
    qint64 declaredSize() const { return m_declared; }
    qint64 bytesOut() const { return m_out; }
    bool failed() const { return m_failed; }

protected:
    qint64 readData(char *data, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    zip_file *m_file;
    qint64 m_declared;
    qint64 m_out = 0;
    qint64 m_run = 0; ///< bytes since the last '<'
    bool m_failed = false;
};

/// A zip opened for reading.
class ZipArchive
{
public:
    ZipArchive() = default;
    ~ZipArchive();
    ZipArchive(const ZipArchive &) = delete;
    ZipArchive &operator=(const ZipArchive &) = delete;

    /// FileWrongType where it is no zip that can be read.
    Status open(const QString &path);
    bool contains(const QString &name) const;
    /// NotFound; TooLarge beyond `limit` bytes or where it is packed as no honest workbook is;
    /// FileWrongType where it cannot be read.
    Result<std::unique_ptr<ZipEntry>> entry(const QString &name, qint64 limit) const;

private:
    qint64 find(const QString &name) const;

    zip *m_zip = nullptr;
    QString m_path;
};

} // namespace salesdesk
