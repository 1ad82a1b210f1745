// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/xlsx_book.h"

#include <QDir>
#include <QHash>
#include <QXmlStreamReader>

namespace salesdesk {
namespace {

constexpr qint64 smallPart = 32 << 20;
constexpr qint64 textsPart = 512 << 20;
constexpr qint64 sheetPart = qint64(4) << 30;

/// A target as found in relations, as a name inside the zip.
QString partName(const QString &folder, const QString &target)
{
    QString path = target;
    path.replace(u'\\', u'/');
    if (path.startsWith(u'/'))
        return QDir::cleanPath(path.mid(1));
    return QDir::cleanPath(folder.isEmpty() ? path : QString(folder % u'/' % path));
}

QString folderOf(const QString &part)
{
    const qsizetype slash = part.lastIndexOf(u'/');
    return slash < 0 ? QString() : part.left(slash);
}

bool isTrue(QStringView value)
{
    return value == u"1" || value == u"true";
}

} // namespace

QString unescapeExcel(const QString &text)
{
    qsizetype at = text.indexOf(QLatin1String("_x"));
    if (at < 0)
        return text;
    QString out;
    qsizetype done = 0;
    while (at >= 0) {
        bool hex = false;
        const int code = at + 7 <= text.size() && text[at + 6] == u'_'
                             ? QStringView(text).mid(at + 2, 4).toInt(&hex, 16)
                             : 0;
        if (hex) {
            out += QStringView(text).mid(done, at - done) % QChar(static_cast<char16_t>(code));
            done = at + 7;
        }
        at = text.indexOf(QLatin1String("_x"), hex ? done : at + 2);
    }
    out += QStringView(text).mid(done);
    return out;
}

QString readRichText(QXmlStreamReader &xml)
{
    QString text;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"t") {
            text += xml.readElementText(QXmlStreamReader::SkipChildElements);
        } else if (xml.name() == u"r") {
            while (xml.readNextStartElement()) {
                if (xml.name() == u"t")
                    text += xml.readElementText(QXmlStreamReader::SkipChildElements);
                else
                    xml.skipCurrentElement();
            }
        } else {
            xml.skipCurrentElement();
        }
    }
    return unescapeExcel(text);
}

template <class Visit>
Status XlsxBook::eachElement(const QString &part, qint64 limit, Visit visit) const
{
    auto entry = m_zip.entry(part, limit);
    if (!entry) {
        const bool large = entry.error().code == ErrorCode::TooLarge;
        return Error{large ? ErrorCode::TooLarge : ErrorCode::FileWrongType, {}, m_path};
    }
    QXmlStreamReader xml(entry->get());
    while (!xml.atEnd()) {
        const auto token = xml.readNext();
        if (token == QXmlStreamReader::DTD)
            return Error{ErrorCode::FileWrongType, {}, m_path};
        if (token == QXmlStreamReader::StartElement)
            visit(xml);
    }
    if (xml.hasError())
        return Error{ErrorCode::FileWrongType, {}, m_path};
    return {};
}

Status XlsxBook::open(const QString &path)
{
    m_path = path;
    if (Status status = m_zip.open(path); !status)
        return status;
    QString workbookPart = QStringLiteral("xl/workbook.xml");
    const auto findWorkbook = [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        if (attributes.value(QLatin1String("Type")).endsWith(u"/officeDocument"))
            workbookPart = partName({}, attributes.value(QLatin1String("Target")).toString());
    };
    if (Status status = eachElement(QStringLiteral("_rels/.rels"), smallPart, findWorkbook); !status)
        return status;
    if (Status status = readWorkbook(workbookPart); !status)
        return status;
    if (Status status = readRelations(workbookPart); !status)
        return status;
    if (Status status = readStyles(m_stylesPart); !status)
        return status;
    return readSharedTexts(m_textsPart);
}

Status XlsxBook::readWorkbook(const QString &part)
{
    return eachElement(part, smallPart, [this](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        if (xml.name() == u"workbookPr")
            m_epoch1904 = isTrue(attributes.value(QLatin1String("date1904")));
        if (xml.name() != u"sheet")
            return;
        Sheet sheet;
        sheet.name = attributes.value(QLatin1String("name")).toString();
        const auto state = attributes.value(QLatin1String("state"));
        sheet.hidden = !state.isEmpty() && state != u"visible";
        for (const QXmlStreamAttribute &attribute : attributes) {
            if (attribute.name() == u"id" && attribute.namespaceUri().endsWith(u"relationships"))
                sheet.relation = attribute.value().toString();
        }
        m_sheets.push_back(sheet);
    });
}

Status XlsxBook::readRelations(const QString &workbookPart)
{
    const QString folder = folderOf(workbookPart);
    const QString part =
        partName(folder, QStringLiteral("_rels/") % workbookPart.mid(workbookPart.lastIndexOf(u'/') + 1) %
                             QStringLiteral(".rels"));
    return eachElement(part, smallPart, [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        const auto type = attributes.value(QLatin1String("Type"));
        const QString target = partName(folder, attributes.value(QLatin1String("Target")).toString());
        if (type.endsWith(u"/styles"))
            m_stylesPart = target;
        else if (type.endsWith(u"/sharedStrings"))
            m_textsPart = target;
        else if (type.endsWith(u"/worksheet")) {
            for (Sheet &sheet : m_sheets) {
                if (sheet.relation == attributes.value(QLatin1String("Id")))
                    sheet.target = target;
            }
        }
    });
}

Status XlsxBook::readStyles(const QString &part)
{
    if (part.isEmpty() || !m_zip.contains(part))
        return {};
    QHash<int, NumberFormatKind> own;
    bool inCellFormats = false;
    return eachElement(part, smallPart, [&](QXmlStreamReader &xml) {
        const auto attributes = xml.attributes();
        const int id = attributes.value(QLatin1String("numFmtId")).toInt();
        if (xml.name() == u"numFmt") {
            own.insert(id, formatCodeKind(attributes.value(QLatin1String("formatCode"))));
        } else if (xml.name() == u"cellXfs") {
            inCellFormats = true;
        } else if (xml.name() == u"cellStyles" || xml.name() == u"dxfs") {
            inCellFormats = false;
        } else if (xml.name() == u"xf" && inCellFormats) {
            m_styles.push_back(own.contains(id) ? own.value(id) : builtInFormatKind(id));
        }
    });
}

Status XlsxBook::readSharedTexts(const QString &part)
{
    if (part.isEmpty() || !m_zip.contains(part))
        return {};
    return eachElement(part, textsPart, [this](QXmlStreamReader &xml) {
        if (xml.name() != u"si")
            return;
        m_texts += readRichText(xml).toUtf8();
        m_textEnds.push_back(m_texts.size());
    });
}

QStringList XlsxBook::sheets() const
{
    QStringList names;
    for (const Sheet &sheet : m_sheets) {
        if (!sheet.target.isEmpty())
            names.append(sheet.name);
    }
    return names;
}

Result<std::unique_ptr<ZipEntry>> XlsxBook::openSheet(const QString &name) const
{
    const Sheet *chosen = nullptr;
    for (const Sheet &sheet : m_sheets) {
        if (sheet.target.isEmpty() || (!name.isEmpty() && sheet.name != name))
            continue;
        if (!chosen || (chosen->hidden && !sheet.hidden))
            chosen = &sheet;
    }
    if (!chosen) {
        if (name.isEmpty())
            return Error{ErrorCode::FileWrongType, {}, m_path};
        return Error{ErrorCode::NotFound, {}, name};
    }
    auto entry = m_zip.entry(chosen->target, sheetPart);
    if (!entry && entry.error().code == ErrorCode::NotFound)
        return Error{ErrorCode::FileWrongType, {}, m_path};
    return entry;
}

NumberFormatKind XlsxBook::styleKind(int style) const
{
    const auto index = static_cast<size_t>(style);
    return style >= 0 && index < m_styles.size() ? m_styles[index] : NumberFormatKind::Plain;
}

std::optional<QByteArrayView> XlsxBook::sharedText(qint64 index) const
{
    if (index < 0 || static_cast<size_t>(index) >= m_textEnds.size())
        return {};
    const auto i = static_cast<size_t>(index);
    const qsizetype from = i == 0 ? 0 : m_textEnds[i - 1];
    return QByteArrayView(m_texts).sliced(from, m_textEnds[i] - from);
}

} // namespace salesdesk
