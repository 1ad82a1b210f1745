// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/exchange_work.h"

#include "models/exchange/table_reader.h"
#include "models/exchange/xlsx_writer.h"

#include <QFile>
#include <QRandomGenerator>

#include <xlsxwriter.h>
#include <zip.h>

namespace salesdesk::tests {
namespace {

constexpr int columnCount = 15;
/// Six texts, then three each of integers, money and dates.
constexpr int firstInteger = 6;
constexpr int firstMoney = 9;
constexpr int firstDate = 12;

/// The sample workbook's texts, the same for both writers and made before either runs.
struct SampleTexts
{
    QList<QString> utf16;
    QList<QByteArray> utf8;

    SampleTexts()
    {
        for (int i = 0; i < 1000; ++i) {
            utf16.append(QStringLiteral("深圳市安防设备有限公司 %1").arg(i));
            utf8.append(utf16.back().toUtf8());
        }
    }
};

const SampleTexts &sampleTexts()
{
    static const SampleTexts texts;
    return texts;
}

} // namespace

qint64 writeSampleCsv(const QString &path, qint64 bytes, quint32 seed)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return -1;
    QRandomGenerator random(seed);
    QByteArray buffer = "number,company,contact,phone,region,budget,expected_on,notes\r\n";
    qint64 rows = 0;
    qint64 written = 0;
    while (written + buffer.size() < bytes) {
        buffer += "L" + QByteArray::number(rows) + ",杭州海天电子有限公司" +
                  QByteArray::number(random.bounded(99999)) + ",王小明,138" +
                  QByteArray::number(10000000 + random.bounded(89999999)) + ",浙江," +
                  QByteArray::number(random.bounded(900000)) + ".50,2017-0" +
                  QByteArray::number(1 + random.bounded(9)) + "-15,";
        buffer +=
            rows % 10 == 0 ? "\"asked for a \"\"quiet\"\" price,\nthen called back\"\r\n" : "called back\r\n";
        ++rows;
        if (buffer.size() > 1 << 20) {
            written += file.write(buffer);
            buffer.resize(0);
        }
    }
    file.write(buffer);
    return file.flush() ? rows : -1;
}

ReadFigures readTable(const QString &path)
{
    auto reader = openTable(path);
    ReadFigures figures;
    if (!reader)
        return figures;
    TableRow row;
    qint64 rows = 0;
    for (;;) {
        const Result<bool> more = (*reader)->next(row);
        if (!more)
            return figures;
        if (!*more)
            break;
        ++rows;
        for (qsizetype i = 0; i < row.size(); ++i)
            figures.bytes += row[i].utf8.size();
    }
    figures.rows = rows;
    return figures;
}

bool writeXlsxOurs(const QString &path, int rows)
{
    XlsxWriter writer(path, QTimeZone("Asia/Shanghai"));
    if (!writer.open())
        return false;
    std::vector<XlsxColumn> columns;
    for (int c = 0; c < columnCount; ++c) {
        const XlsxType type = c < firstInteger ? XlsxType::Text
                              : c < firstMoney ? XlsxType::Integer
                              : c < firstDate  ? XlsxType::Money
                                               : XlsxType::Date;
        columns.push_back({QStringLiteral("Column %1").arg(c), type, 16, type == XlsxType::Money});
    }
    writer.beginSheet(QStringLiteral("Data"), columns);
    const QDate start(2016, 1, 1);
    for (int r = 0; r < rows; ++r) {
        for (int c = 0; c < firstInteger; ++c)
            writer.text(sampleTexts().utf16[(r * 7 + c) % 1000]);
        for (int c = firstInteger; c < firstDate; ++c)
            writer.number(qint64(r) * 137 + c);
        for (int c = firstDate; c < columnCount; ++c)
            writer.date(start.addDays((r + c) % 1500));
        if (!writer.endRow())
            return false;
    }
    return writer.commit().ok();
}

bool writeXlsxBare(const QString &path, int rows)
{
    lxw_workbook_options options = {};
    options.constant_memory = LXW_TRUE;
    lxw_workbook *book = workbook_new_opt(path.toUtf8().constData(), &options);
    lxw_worksheet *sheet = workbook_add_worksheet(book, "Data");
    lxw_format *money = workbook_add_format(book);
    format_set_num_format(money, "#,##0.00");
    lxw_format *date = workbook_add_format(book);
    format_set_num_format(date, "yyyy-mm-dd");
    const auto at = [](int column) { return static_cast<lxw_col_t>(column); };
    for (int c = 0; c < columnCount; ++c)
        worksheet_write_string(sheet, 0, at(c), "Column", nullptr);
    for (int r = 0; r < rows; ++r) {
        const auto line = static_cast<lxw_row_t>(r + 1);
        for (int c = 0; c < firstInteger; ++c)
            worksheet_write_string(sheet, line, at(c), sampleTexts().utf8[(r * 7 + c) % 1000].constData(),
                                   nullptr);
        for (int c = firstInteger; c < firstMoney; ++c)
            worksheet_write_number(sheet, line, at(c), double(qint64(r) * 137 + c), nullptr);
        for (int c = firstMoney; c < firstDate; ++c)
            worksheet_write_number(sheet, line, at(c), double(qint64(r) * 137 + c) / 100, money);
        for (int c = firstDate; c < columnCount; ++c)
            worksheet_write_number(sheet, line, at(c), 42370 + (r + c) % 1500, date);
    }
    return workbook_close(book) == LXW_NO_ERROR;
}

bool writeZip(const QString &path, const QList<QPair<QString, QByteArray>> &entries)
{
    zip_t *archive = zip_open(path.toUtf8().constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!archive)
        return false;
    for (const auto &[name, content] : entries) {
        zip_source_t *source =
            zip_source_buffer(archive, content.constData(), static_cast<zip_uint64_t>(content.size()), 0);
        if (zip_file_add(archive, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) < 0)
            return false;
    }
    return zip_close(archive) == 0;
}

} // namespace salesdesk::tests
