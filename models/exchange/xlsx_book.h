// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/exchange/excel_date.h"
#include "models/exchange/zip_entry.h"

#include <QStringList>
#include <vector>

class QXmlStreamReader;

namespace salesdesk {

/// What the sheets of a workbook share: their list, the number formats and the texts.
class XlsxBook
{
public:
    /// FileWrongType where it is no workbook; TooLarge for one that would fill the memory.
    Status open(const QString &path);

    /// Worksheets in the workbook's order, without charts.
    QStringList sheets() const;
    /// The named worksheet, or the first visible one; NotFound.
    Result<std::unique_ptr<ZipEntry>> openSheet(const QString &name) const;

    bool epoch1904() const { return m_epoch1904; }
    NumberFormatKind styleKind(int style) const;
    /// Nothing where there is no such text.
    std::optional<QByteArrayView> sharedText(qint64 index) const;

private:
    struct Sheet
    {
        QString name;
        QString relation;
        QString target;
        bool hidden = false;
    };

    Status readWorkbook(const QString &part);
    Status readRelations(const QString &workbookPart);
    Status readStyles(const QString &part);
    Status readSharedTexts(const QString &part);
    /// Runs `visit` at every start element of the part; FileWrongType where the XML is broken.
    template <class Visit>
    Status eachElement(const QString &part, qint64 limit, Visit visit) const;

    ZipArchive m_zip;
    QString m_path;
    std::vector<Sheet> m_sheets;
    QString m_stylesPart;
    QString m_textsPart;
    std::vector<NumberFormatKind> m_styles;
    QByteArray m_texts;                ///< all shared texts, one behind the other
    std::vector<qsizetype> m_textEnds; ///< where each ends in m_texts
    bool m_epoch1904 = false;
};

/// Text of an <si> or <is>: its plain <t> or the <t> of its runs, without phonetic hints. The
/// reader stands on the start element and is left on its end.
QString readRichText(QXmlStreamReader &xml);
/// Excel writes characters that XML forbids as _x000B_.
QString unescapeExcel(const QString &text);

} // namespace salesdesk
