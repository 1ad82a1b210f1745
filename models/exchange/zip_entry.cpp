// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/zip_entry.h"

#include <cstring>
#include <zip.h>

namespace salesdesk {
namespace {

constexpr zip_int64_t mostEntries = 10'000;
constexpr qint64 longestRun = 16 << 20;
/// Sheets of equal rows pack 1:100; deflate's best, on nothing but zeros, is 1:1032.
constexpr qint64 mostPacked = 400;
constexpr qint64 packingMatters = 16 << 20;

} // namespace

ZipEntry::ZipEntry(zip_file *file, qint64 declared) : m_file(file), m_declared(declared)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipEntry::~ZipEntry()
{
    zip_fclose(m_file);
}

qint64 ZipEntry::readData(char *data, qint64 most)
{
    if (m_failed)
        return -1;
    const zip_int64_t got = zip_fread(m_file, data, static_cast<zip_uint64_t>(most));
    if (got > 0) {
        m_out += got;
        qint64 sinceTag = 0;
        while (sinceTag < got && data[got - 1 - sinceTag] != '<')
            ++sinceTag;
        m_run = sinceTag < got ? sinceTag : m_run + got;
    }
    m_failed = got < 0 || m_out > m_declared || m_run > longestRun;
    return m_failed ? -1 : got;
}

ZipArchive::~ZipArchive()
{
    if (m_zip)
        zip_discard(m_zip);
}

Status ZipArchive::open(const QString &path)
{
    m_path = path;
    int reason = 0;
    m_zip = zip_open(path.toUtf8().constData(), ZIP_RDONLY, &reason);
    if (!m_zip || zip_get_num_entries(m_zip, 0) > mostEntries)
        return Error{ErrorCode::FileWrongType, {}, path};
    return {};
}

qint64 ZipArchive::find(const QString &name) const
{
    // Some writers differ in case between the list of parts and the parts.
    return zip_name_locate(m_zip, name.toUtf8().constData(), ZIP_FL_NOCASE);
}

bool ZipArchive::contains(const QString &name) const
{
    return find(name) >= 0;
}

Result<std::unique_ptr<ZipEntry>> ZipArchive::entry(const QString &name, qint64 limit) const
{
    const qint64 index = find(name);
    if (index < 0)
        return Error{ErrorCode::NotFound, {}, name};
    zip_stat_t stat;
    zip_stat_init(&stat);
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(m_zip, static_cast<zip_uint64_t>(index), 0, &stat) != 0 ||
        (stat.valid & needed) != needed)
        return Error{ErrorCode::FileWrongType, {}, m_path};
    const auto size = static_cast<qint64>(stat.size);
    const auto packed = static_cast<qint64>(stat.comp_size);
    if (size < 0 || size > limit || (size > packingMatters && size / mostPacked > packed))
        return Error{ErrorCode::TooLarge, {}, name};
    zip_file *file = zip_fopen_index(m_zip, static_cast<zip_uint64_t>(index), 0);
    if (!file)
        return Error{ErrorCode::FileWrongType, {}, m_path};
    return std::make_unique<ZipEntry>(file, size);
}

} // namespace salesdesk
