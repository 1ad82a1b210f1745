// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_writer.h"

#include "models/exchange/excel_date.h"

#include <QDateTime>
#include <QFile>
#include <QFileInfo>
#include <QStringEncoder>
#include <QTemporaryFile>

#include <cstdio>
#include <cstring>
#include <filesystem>
#include <xlsxwriter.h>

namespace salesdesk {
namespace {

constexpr int typeCount = 9;
constexpr quint32 lastDataRow = LXW_ROW_MAX - 2; // one is left for the totals
constexpr qsizetype longestText = 32'767;
constexpr qsizetype longestSheetName = 31;

struct TypeLook
{
    const char *format;
    double scale;
    double width;
};

constexpr TypeLook looks[typeCount] = {
    {nullptr, 1, 16},
    {"0", 1, 10},
    {"#,##0.00", 100, 16},
    {"0.00%", 10'000, 10},
    {"#,##0.####", 10'000, 12},
    {"#,##0.00####", 1'000'000, 14},
    {"0.0000####", 100'000'000, 14},
    {"yyyy-mm-dd", 1, 12},
    {"yyyy-mm-dd hh:mm:ss", 1, 20},
};

/// Chinese characters take two places.
double shownWidth(QStringView text)
{
    double width = 0;
    for (const QChar c : text)
        width += c.unicode() >= 0x1100 ? 2 : 1;
    return width;
}

bool isHex(char c)
{
    return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'F') || (c >= 'a' && c <= 'f');
}

/// Makes room where Excel would misread: "_x0041_" in a text would come back as "A", U+FFFE and
/// U+FFFF are no XML, and NUL would end the text.
bool needsCare(const char *text, qsizetype size)
{
    const auto length = static_cast<size_t>(size);
    if (std::memchr(text, 0, length))
        return true;
    for (const char *at = text;
         (at = static_cast<const char *>(std::memchr(at, '_', length - static_cast<size_t>(at - text))));
         ++at) {
        if (at[1] == 'x')
            return true;
    }
    return std::strstr(text, "\xEF\xBF\xBE") || std::strstr(text, "\xEF\xBF\xBF");
}

QByteArray withCare(QByteArray text)
{
    text.replace('\0', "\xEF\xBF\xBD");
    text.replace("\xEF\xBF\xBE", "\xEF\xBF\xBD");
    text.replace("\xEF\xBF\xBF", "\xEF\xBF\xBD");
    for (qsizetype at = text.indexOf("_x"); at >= 0; at = text.indexOf("_x", at + 2)) {
        if (at + 7 <= text.size() && text[at + 6] == '_' && isHex(text[at + 2]) && isHex(text[at + 3]) &&
            isHex(text[at + 4]) && isHex(text[at + 5])) {
            text.insert(at, "_x005F");
            at += 6;
        }
    }
    return text;
}

/// Characters as Excel counts them, in UTF-16 units.
qsizetype utf16Length(QByteArrayView utf8)
{
    qsizetype length = 0;
    for (const char c : utf8) {
        const auto u = static_cast<uchar>(c);
        length += (u & 0xC0) != 0x80;
        length += u >= 0xF0;
    }
    return length;
}

} // namespace

XlsxWriter::XlsxWriter(const QString &path, const QTimeZone &zone) : m_path(path), m_zone(zone) {}

XlsxWriter::~XlsxWriter()
{
    if (m_book)
        lxw_workbook_free(m_book);
    if (!m_temporary.isEmpty())
        QFile::remove(m_temporary);
}

void XlsxWriter::fail(ErrorCode code, const QString &field)
{
    if (m_status)
        m_status = Error{code, field, code == ErrorCode::FileUnwritable ? m_path : QString()};
}

Status XlsxWriter::open()
{
    // A link stays one: what it points to is replaced. A device is never replaced by a plain file.
    const QFileInfo target(m_path);
    if (target.exists())
        m_path = target.canonicalFilePath();
    // Beside the target, so that the last step is a rename on the same disk.
    QTemporaryFile reserved(QFileInfo(m_path).absolutePath() % QStringLiteral("/.salesdesk-XXXXXX.xlsx"));
    if ((target.exists() && !target.isFile()) || !reserved.open()) {
        fail(ErrorCode::FileUnwritable);
        return m_status;
    }
    reserved.setAutoRemove(false);
    m_temporary = reserved.fileName();
    reserved.close();
    QFile::setPermissions(m_temporary,
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther);

    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    options.use_zip64 = LXW_FALSE;
    m_book = workbook_new_opt(m_temporary.toUtf8().constData(), &options);
    if (!m_book)
        fail(ErrorCode::FileUnwritable);
    else
        makeFormats();
    return m_status;
}

void XlsxWriter::makeFormats()
{
    m_headerFormat = workbook_add_format(m_book);
    format_set_bold(m_headerFormat);
    format_set_bottom(m_headerFormat, LXW_BORDER_THIN);
    for (int type = 0; type < typeCount; ++type) {
        m_totalFormats[type] = workbook_add_format(m_book);
        format_set_bold(m_totalFormats[type]);
        format_set_top(m_totalFormats[type], LXW_BORDER_THIN);
        if (!looks[type].format)
            continue;
        m_formats[type] = workbook_add_format(m_book);
        format_set_num_format(m_formats[type], looks[type].format);
        format_set_num_format(m_totalFormats[type], looks[type].format);
    }
}

/// Excel allows 31 characters, none of []:*?/\, no apostrophe at the ends, and each name once.
QString XlsxWriter::sheetName(const QString &wanted)
{
    QString base = wanted.trimmed();
    for (QChar &c : base) {
        if (c < u' ' || QStringLiteral("[]:*?/\\").contains(c))
            c = u'_';
    }
    if (base.startsWith(u'\''))
        base[0] = u'_';
    if (base.isEmpty())
        base = QStringLiteral("Sheet");
    QString name;
    for (int copy = 1; name.isEmpty() || m_names.contains(name, Qt::CaseInsensitive); ++copy) {
        const QString suffix = copy == 1 ? QString() : QStringLiteral(" (%1)").arg(copy);
        name = base.left(longestSheetName - suffix.size());
        if (name.back().isHighSurrogate())
            name.chop(1);
        if (name.endsWith(u'\''))
            name.back() = u'_';
        name += suffix;
    }
    m_names.append(name);
    return name;
}

void XlsxWriter::beginSheet(const QString &name, const std::vector<XlsxColumn> &columns)
{
    endSheet();
    if (!m_status)
        return;
    m_sheet = workbook_add_worksheet(m_book, sheetName(name).toUtf8().constData());
    if (!m_sheet) {
        fail(ErrorCode::FileUnwritable);
        return;
    }
    m_sheets.push_back(m_sheet);
    m_columns.clear();
    m_row = 0;
    m_column = 0;
    for (const XlsxColumn &column : columns) {
        const auto type = static_cast<size_t>(column.type);
        m_columns.push_back({m_formats[type], m_totalFormats[type], looks[type].scale, column.type,
                             column.total, 0, column.title});
        // The filter's button covers about three characters of the title.
        const double width = column.width > 0
                                 ? column.width
                                 : qMin(60.0, qMax(looks[type].width, shownWidth(column.title) + 3));
        worksheet_set_column(m_sheet, m_column, m_column, width, nullptr);
        write(column.title.toUtf8().constData(), m_headerFormat);
        ++m_column;
    }
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 1;
    m_column = 0;
}

void XlsxWriter::write(const char *text, lxw_format *format)
{
    const lxw_error error = worksheet_write_string(m_sheet, m_row, m_column, text, format);
    if (error != LXW_NO_ERROR)
        fail(error == LXW_ERROR_MAX_STRING_LENGTH_EXCEEDED ? ErrorCode::TooLarge : ErrorCode::FileUnwritable);
}

void XlsxWriter::text(QStringView text)
{
    QStringEncoder encoder(QStringConverter::Utf8);
    m_scratch.resize(encoder.requiredSpace(text.size()));
    const char *end = encoder.appendToBuffer(m_scratch.data(), text);
    m_scratch.resize(end - m_scratch.constData());
    utf8(m_scratch);
}

void XlsxWriter::utf8(QByteArrayView text)
{
    const quint16 column = m_column;
    if (m_status && !text.isEmpty() && column < m_columns.size()) {
        if (text.data() != m_scratch.constData())
            m_scratch = text.toByteArray(); // the library wants a terminator
        if (m_scratch.size() > longestText && utf16Length(m_scratch) > longestText)
            fail(ErrorCode::TooLarge, m_columns[column].title);
        else if (needsCare(m_scratch.constData(), m_scratch.size()))
            write(withCare(m_scratch).constData(), nullptr);
        else
            write(m_scratch.constData(), nullptr);
    }
    ++m_column;
}

void XlsxWriter::number(qint64 value)
{
    if (m_status && m_column < m_columns.size()) {
        Column &column = m_columns[m_column];
        double shown = static_cast<double>(value) / column.scale;
        if (column.type == XlsxType::Instant) {
            static const double epoch = excelSerial(QDate(1970, 1, 1));
            shown = epoch + static_cast<double>(value + zoneOffset(value)) / 86'400'000.0;
        } else if (column.total) {
            column.sum += value;
        }
        if (worksheet_write_number(m_sheet, m_row, m_column, shown, column.format) != LXW_NO_ERROR)
            fail(ErrorCode::FileUnwritable);
    }
    ++m_column;
}

/// Offsets change on quarter hours only; asking the zone for every cell would be the dearest part.
qint64 XlsxWriter::zoneOffset(qint64 msecs)
{
    const qint64 slot = msecs / 900'000;
    if (slot != m_zoneSlot) {
        m_zoneSlot = slot;
        m_zoneOffset = m_zone.offsetFromUtc(QDateTime::fromMSecsSinceEpoch(msecs, Qt::UTC)) * qint64(1000);
    }
    return m_zoneOffset;
}

void XlsxWriter::date(QDate date)
{
    // Before March 1900 Excel's calendar is wrong by a day; such a date goes in as text.
    if (date.isValid() && date < QDate(1900, 3, 1)) {
        text(date.toString(Qt::ISODate));
        return;
    }
    if (m_status && date.isValid() && m_column < m_columns.size() &&
        worksheet_write_number(m_sheet, m_row, m_column, excelSerial(date),
                               m_formats[static_cast<size_t>(XlsxType::Date)]) != LXW_NO_ERROR)
        fail(ErrorCode::FileUnwritable);
    ++m_column;
}

Status XlsxWriter::endRow()
{
    m_column = 0;
    if (m_row >= lastDataRow)
        fail(ErrorCode::TooLarge);
    ++m_row;
    return m_status;
}

void XlsxWriter::endSheet()
{
    if (!m_sheet || !m_status || m_columns.empty())
        return;
    const quint32 rows = m_row - 1;
    const auto lastColumn = static_cast<quint16>(m_columns.size() - 1);
    worksheet_autofilter(m_sheet, 0, 0, rows, lastColumn);
    bool anyTotal = false;
    for (const Column &column : m_columns)
        anyTotal = anyTotal || column.total;
    if (rows > 0 && anyTotal) {
        for (m_column = 0; m_column <= lastColumn; ++m_column) {
            const Column &column = m_columns[m_column];
            if (column.total) {
                char range[LXW_MAX_CELL_RANGE_LENGTH];
                lxw_rowcol_to_range(range, 1, m_column, rows, m_column);
                const QByteArray formula = QByteArray("=SUBTOTAL(109,") + range + ")";
                worksheet_write_formula_num(m_sheet, m_row, m_column, formula.constData(), column.totalFormat,
                                            static_cast<double>(column.sum) / column.scale);
            } else if (m_column == 0) {
                write(m_totalTitle.toUtf8().constData(), column.totalFormat);
            } else {
                worksheet_write_blank(m_sheet, m_row, m_column, column.totalFormat);
            }
        }
    }
    // The library does not look whether its rows reached the disk.
    if (std::fflush(m_sheet->optimize_tmpfile) != 0 || std::ferror(m_sheet->optimize_tmpfile) != 0)
        fail(ErrorCode::FileUnwritable);
    m_sheet = nullptr;
}

Status XlsxWriter::commit()
{
    endSheet();
    if (!m_status || !m_book)
        return m_status;
    lxw_workbook *book = m_book;
    m_book = nullptr; // closing frees it, whatever comes out
    if (workbook_close(book) != LXW_NO_ERROR) {
        fail(ErrorCode::FileUnwritable);
        return m_status;
    }
    std::error_code error;
    std::filesystem::rename(m_temporary.toStdU16String(), m_path.toStdU16String(), error);
    if (error)
        fail(ErrorCode::FileUnwritable);
    else
        m_temporary.clear();
    return m_status;
}

} // namespace salesdesk
