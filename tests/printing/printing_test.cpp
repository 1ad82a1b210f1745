// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/printing/samples.h"
#include "views/printing/export.h"
#include "views/printing/paginator.h"
#include "views/printing/pdf_text.h"
#include "views/printing/template.h"

#include <QDir>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <numeric>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace salesdesk;
using namespace salesdesk::printing;
using namespace salesdesk::tests;

namespace {

/// Spaces and line breaks fall differently in a PDF than in the value.
QString squeezed(QString text)
{
    static const QRegularExpression space(QStringLiteral("\\s+"));
    return text.remove(space);
}

/// Text of a PDF by pdftotext, page by page; empty where the tool is not installed.
QStringList pdfPages(const QString &path)
{
    const QString tool = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    if (tool.isEmpty())
        return {};
    QProcess process;
    process.start(tool, {QStringLiteral("-layout"), path, QStringLiteral("-")});
    REQUIRE(process.waitForFinished());
    QStringList pages = QString::fromUtf8(process.readAllStandardOutput()).split(QLatin1Char('\f'));
    pages.removeLast();
    return pages;
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
}

QString longComment()
{
    return QStringLiteral("本季度走访客户较多，重点项目推进顺利，但个别合同因客户换章而逾期。").repeated(60);
}

} // namespace

TEST_CASE("A template fills fields, repeats blocks and escapes everything", "[printing]")
{
    const Fields fields{
        {QStringLiteral("who"), QStringLiteral("<b>&\n\"x\"")},
        {QStringLiteral("none"), QString()},
        {QStringLiteral("yes"), true},
        {QStringLiteral("rows"), QVariantList{Fields{{QStringLiteral("a"), QStringLiteral("1")}},
                                              Fields{{QStringLiteral("a"), QStringLiteral("2")}}}},
        {QStringLiteral("empty"), QVariantList()}};
    const auto fill = [&fields](const char *html) { return fillTemplate(QString::fromUtf8(html), fields); };
    CHECK(fill("[{{who}}]") == QStringLiteral("[&lt;b&gt;&amp;<br/>&quot;x&quot;]"));
    CHECK(fill("{{#rows}}{{a}}{{#yes}}!{{/yes}} {{/rows}}") == QStringLiteral("1! 2! "));
    CHECK(fill("{{#empty}}{{a}}{{/empty}}{{^empty}}nothing{{/empty}}") == QStringLiteral("nothing"));
    CHECK(fill("{{#none}}a{{/none}}{{^none}}b{{/none}}") == QStringLiteral("b"));
    CHECK(fill("{{^yes}}{{#rows}}x{{/rows}}{{/yes}}.") == QStringLiteral("."));
    CHECK(fill("open {{ end") == QStringLiteral("open {{ end"));
}

TEST_CASE("§12 an appraisal sheet is exactly one page, whatever was written on it", "[printing]")
{
    AppraisalSheet sheet = appraisalSample();
    const Paginator plain({toDocument(sheet)});
    CHECK(plain.pageCount() == 1);
    CHECK(plain.scale(0) == 1);
    CHECK(plain.pageLayout(0).orientation() == QPageLayout::Portrait);

    sheet.self.text = QStringLiteral("一行。\n").repeated(40);
    const Paginator lines({toDocument(sheet)});
    CHECK(lines.pageCount() == 1);

    sheet.self.text = longComment();
    sheet.leader.text = longComment();
    sheet.manager.text = longComment();
    const Paginator full({toDocument(sheet)});
    CHECK(full.pageCount() == 1);
    CHECK(full.scale(0) >= 0.69);
    // What was cut is marked as cut; figures and signatures stay.
    CHECK(full.plainText().contains(QChar(0x2026)));
    CHECK(full.plainText().contains(QStringLiteral("109.75")));
    CHECK(full.plainText().contains(QStringLiteral("韩冰")));

    while (sheet.lines.size() < 40)
        sheet.lines << sheet.lines.first();
    CHECK(Paginator({toDocument(sheet)}).pageCount() == 1);

    QList<Document> all;
    for (int i = 0; i < 35; ++i)
        all << toDocument(appraisalSample());
    CHECK(Paginator(all).pageCount() == 35);
}

TEST_CASE("§12 every field of the appraisal sheet is on the paper", "[printing]")
{
    const AppraisalSheet sheet = appraisalSample();
    const Paginator pages({toDocument(sheet)});
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE(writePdf(pages, path).ok());
    const QStringList printed = pdfPages(path);
    if (!printed.isEmpty())
        CHECK(printed.size() == 1);
    const QString text = squeezed(printed.isEmpty() ? pages.plainText() : printed.first());
    QStringList fields{
        sheet.officeName, sheet.name,       sheet.number,          sheet.period,      sheet.team,
        sheet.post,       sheet.formNumber, sheet.ownScore,        sheet.ownShare,    sheet.partsShare,
        sheet.partsMean,  sheet.finalScore, sheet.grade,           sheet.coefficient, sheet.bonusBase,
        sheet.commission, sheet.total,      sheet.totalInCapitals, sheet.self.text,   sheet.leader.text,
        sheet.leader.by,  sheet.leader.on,  sheet.manager.text,    sheet.asOf,        sheet.ledgerRow};
    for (const AppraisalLine &line : sheet.lines)
        fields << line.measure << line.target << line.actual << line.completion << line.score
               << line.weighted;
    for (const QString &field : fields) {
        INFO(field.toStdString());
        CHECK(text.contains(squeezed(field)));
    }
}

TEST_CASE("§5 a quotation shows parties, marked lines, tax, total and capitals", "[printing]")
{
    const QuotationSheet sheet = quotationSample(6);
    const Paginator pages({toDocument(sheet)});
    CHECK(pages.pageCount() == 1);
    const QString text = squeezed(pages.plainText());
    for (const QString &field :
         {sheet.seller.name, sheet.customer.name, sheet.customer.taxNumber, sheet.number, sheet.validUntil,
          sheet.tax, sheet.amountWithoutTax, sheet.discount, sheet.total, sheet.totalInCapitals,
          sheet.paymentTerms, sheet.deliveryTerms, sheet.serviceCommitments, sheet.implementationPlan,
          sheet.preparedBy}) {
        INFO(field.toStdString());
        CHECK(text.contains(squeezed(field)));
    }
    // Outside the total: in brackets, and said.
    CHECK(text.count(squeezed(QStringLiteral("(¥14,592.00)"))) == 2);
    CHECK(text.contains(QStringLiteral("<b>&青海康源医药有限公司")));
}

TEST_CASE("Contract, approval sheet and summary print all they hold", "[printing]")
{
    const ContractSheet contract = contractSample();
    const QString contractText = squeezed(Paginator({toDocument(contract)}).plainText());
    CHECK(contractText.contains(contract.customer.taxNumber));
    CHECK(contractText.contains(contract.paymentPlan.last().amount));
    CHECK(contractText.contains(squeezed(contract.clauses.last().heading)));
    CHECK(contractText.contains(contract.totalInCapitals));

    const ApprovalSheet approval = approvalSample();
    const Paginator approvalPages({toDocument(approval)});
    CHECK(approvalPages.pageCount() == 1);
    const QString approvalText = squeezed(approvalPages.plainText());
    for (const ApprovalStepRow &row : approval.steps) {
        CHECK(approvalText.contains(squeezed(row.comment)));
        CHECK(approvalText.contains(squeezed(row.howLong)));
    }
    CHECK(approvalText.contains(approval.digest));

    const Paginator summary({toDocument(summarySample(6))});
    CHECK(summary.pageCount() == 1);
    CHECK(summary.pageLayout(0).orientation() == QPageLayout::Landscape);
    CHECK(summary.plainText().contains(QStringLiteral("84,470.40")));
}

TEST_CASE("A long table repeats its header on each page and loses no row", "[printing]")
{
    const Paginator pages({toDocument(tableSample(200))});
    CHECK(pages.pageCount() >= 5);
    CHECK(pages.pageCount() <= 10);
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("table.pdf"));
    REQUIRE(writePdf(pages, path).ok());
    const QStringList printed = pdfPages(path);
    if (printed.isEmpty())
        return;
    REQUIRE(printed.size() == pages.pageCount());
    QString all;
    for (int i = 0; i < printed.size(); ++i) {
        const QString page = squeezed(printed.at(i));
        INFO("page " << i + 1);
        CHECK(page.contains(QStringLiteral("31–60天")));
        CHECK(page.contains(QStringLiteral("Page%1of%2").arg(i + 1).arg(printed.size())));
        all += page;
    }
    for (int i = 1; i <= 200; ++i)
        CHECK(all.count(QStringLiteral("客户第%1号有限公司").arg(i)) == 1);
}

TEST_CASE("A long list is laid out in pieces that meet without a gap", "[printing]")
{
    // Rows of one to three lines, so that pages end in awkward places.
    TableSheet sheet = tableSample(700);
    for (int i = 0; i < sheet.rows.size(); ++i)
        sheet.rows[i][1] += QStringLiteral("，驻外办事处").repeated(i % 7 == 3 ? 4 : i % 11 == 5 ? 9 : 0);
    const Paginator pages({toDocument(sheet)});
    QString text = squeezed(pages.plainText());
    qsizetype at = 0;
    for (int i = 1; i <= 700; ++i) {
        const QString row = QStringLiteral("客户第%1号有限公司").arg(i);
        CHECK(text.count(row) == 1);
        CHECK(text.indexOf(row) >= at);
        at = text.indexOf(row);
    }
    // Every page but the first and the last is filled: not even the longest row would have gone on it.
    const auto lowest = [&](int page) {
        const QImage image = pageImage(pages, page, 50);
        for (int y = int(image.height() * 0.93); y > 0; --y) {
            int dark = 0;
            for (int x = 0; x < image.width(); ++x)
                dark += qGray(image.pixel(x, y)) < 190 ? 1 : 0;
            if (dark > image.width() / 2)
                return y;
        }
        return 0;
    };
    for (int page = 1; page < pages.pageCount() - 1; ++page) {
        INFO("page " << page + 1);
        CHECK(std::abs(lowest(page) - lowest(0)) <= 40);
    }
}

TEST_CASE("Signatures never stand on a page of their own", "[printing]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("quote.pdf"));
    for (const int lines : {1, 8, 9, 10, 11, 12, 13, 14, 15, 36, 38, 40, 42}) {
        INFO("lines " << lines);
        const Paginator pages({toDocument(quotationSample(lines))});
        if (lines <= 11)
            CHECK(pages.pageCount() == 1);
        CHECK(pages.scale(0) > 0.87);
        REQUIRE(writePdf(pages, path).ok());
        const QStringList printed = pdfPages(path);
        if (printed.isEmpty())
            return;
        CHECK(squeezed(printed.last()).contains(QStringLiteral("Supplier(seal)")));
        CHECK(squeezed(printed.last()).contains(QStringLiteral("Payment")));
    }
}

TEST_CASE("A heading stands on the page of what it heads", "[printing]")
{
    // How far right the last line of the page reaches: a heading is short, each line of the clauses is not.
    const auto reachOfLastLine = [](const QImage &image) {
        constexpr int lineHeight = 8;
        int reach = 0;
        int last = 0;
        for (int y = int(image.height() * 0.93); y > 0 && (last == 0 || y > last - lineHeight); --y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qGray(image.pixel(x, y)) < 160) {
                    last = last == 0 ? y : last;
                    reach = std::max(reach, x);
                }
            }
        }
        return double(reach) / image.width();
    };
    // Wherever the page ends, in steps finer than a line.
    for (int more = 0; more < 18; ++more) {
        INFO("variant " << more);
        ContractSheet contract = contractSample();
        contract.clauses.prepend({{}, QStringLiteral("一").repeated(60 + 40 * (more / 3))});
        contract.clauses.first().heading = more % 3 == 1 ? QStringLiteral("一") : QString();
        contract.place = more % 3 == 2 ? QStringLiteral("杭州市滨江区").repeated(9) : QString();
        const Paginator pages({toDocument(contract)});
        REQUIRE(pages.pageCount() == 2);
        CHECK(reachOfLastLine(pageImage(pages, 0, 60)) > 0.3);
    }
}

TEST_CASE("Without terms the sums and two lines go along with the signatures", "[printing]")
{
    QTemporaryDir dir;
    const QString path = dir.filePath(QStringLiteral("quote.pdf"));
    for (int lines = 10; lines < 34; lines += 2) {
        INFO("lines " << lines);
        QuotationSheet quote = quotationSample(lines);
        for (QString *terms : {&quote.paymentTerms, &quote.deliveryTerms, &quote.serviceCommitments,
                               &quote.implementationPlan, &quote.note})
            terms->clear();
        for (int i = 0; i < quote.lines.size(); ++i)
            quote.lines[i].product = QStringLiteral("PRODUCT-%1.").arg(i + 1);
        const Paginator pages({toDocument(quote)});
        REQUIRE(writePdf(pages, path).ok());
        const QStringList printed = pdfPages(path);
        if (printed.isEmpty())
            return;
        const QString last = squeezed(printed.last());
        CHECK(last.contains(QStringLiteral("Supplier(seal)")));
        CHECK(last.contains(QStringLiteral("PRODUCT-%1.").arg(lines)));
        CHECK(last.contains(QStringLiteral("PRODUCT-%1.").arg(lines - 1)));
        CHECK(last.contains(QStringLiteral("Unitprice")));
    }
}

TEST_CASE("A row ends where its text ends, also the last of a page", "[printing]")
{
    TableSheet sheet = tableSample(90);
    for (int i = 0; i < sheet.rows.size(); ++i)
        sheet.rows[i][1] += QStringLiteral("，驻外办事处").repeated(i % 3 == 1 ? 6 : 0);
    QuotationSheet quote = quotationSample(60);
    for (int i = 0; i < quote.lines.size(); ++i)
        quote.lines[i].product += QStringLiteral("高清网络球机").repeated(i % 4 == 1 ? 4 : 0);
    for (const Document &document : {toDocument(sheet), toDocument(quote)}) {
        const Paginator pages({document});
        REQUIRE(pages.pageCount() > 2);
        for (int page = 0; page + 1 < pages.pageCount(); ++page) {
            INFO("page " << page + 1);
            const QImage image = pageImage(pages, page, 100);
            // Distances between the lines across the paper, from the top of the page to its number.
            QList<int> across;
            for (int y = 0; y < int(image.height() * 0.945); ++y) {
                int dark = 0;
                for (int x = 0; x < image.width(); ++x)
                    dark += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
                if (dark > image.width() * 6 / 10 && (across.isEmpty() || y > across.last() + 3))
                    across.append(y);
            }
            REQUIRE(across.size() > 10);
            const qsizetype last = across.size() - 1;
            int longest = 0;
            for (qsizetype i = last - 6; i < last; ++i)
                longest = std::max(longest, across[i] - across[i - 1]);
            CHECK(across[last] - across[last - 1] <= longest + 2);
        }
    }
}

TEST_CASE("A quotation of two hundred lines paginates", "[printing]")
{
    const Paginator pages({toDocument(quotationSample(200))});
    CHECK(pages.pageCount() > 4);
    CHECK(squeezed(pages.plainText()).contains(QStringLiteral("QL-200")));
}

TEST_CASE("A row that ends a page is closed at its foot", "[printing]")
{
    TableSheet sheet = tableSample(200);
    const Paginator pages({toDocument(sheet)});
    REQUIRE(pages.pageCount() > 2);
    const QImage image = pageImage(pages, 0, 100);
    // The lowest dark line across the page, above the page number.
    const auto darkAcross = [&](int y) {
        int dark = 0;
        for (int x = 0; x < image.width(); ++x)
            dark += qGray(image.pixel(x, y)) < 160 ? 1 : 0;
        return dark > image.width() / 2;
    };
    const auto darkAt = [&](int y) {
        for (int x = 0; x < image.width() / 4; ++x) {
            if (qGray(image.pixel(x, y)) < 160)
                return true;
        }
        return false;
    };
    int foot = image.height() - 1;
    while (foot > 0 && !darkAt(foot))
        --foot;
    CHECK((darkAcross(foot) || darkAcross(foot - 1) || darkAcross(foot + 1)));
}

TEST_CASE("Figures are not broken for the sake of a long text beside them", "[printing]")
{
    TableSheet sheet = tableSample(1);
    sheet.rows[0][0] = QStringLiteral("很长的客户名称").repeated(20);
    sheet.rows[0][1] = QStringLiteral("1,234,567,890.00");
    const QString html = toDocument(sheet).htmlOfRows(0, 1);
    const auto widths = QRegularExpression(QStringLiteral("<th width=\"(\\d+)%\"")).globalMatch(html);
    QList<int> percents;
    for (auto it = widths; it.hasNext();)
        percents.append(it.next().captured(1).toInt());
    REQUIRE(percents.size() == 5);
    CHECK(std::accumulate(percents.cbegin(), percents.cend(), 0) == 100);
    CHECK(percents[0] <= 40);
    CHECK(percents[1] > percents[2]);
}

TEST_CASE("An unbroken text wraps within its cell", "[printing]")
{
    TableSheet sheet = tableSample(1);
    sheet.rows[0][0] = QStringLiteral("x").repeated(400);
    const Paginator pages({toDocument(sheet)});
    CHECK(pages.pageCount() == 1);
    // Nothing right of the body's edge.
    const QImage image = pageImage(pages, 0, 60);
    bool clean = true;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = image.width() - 30; x < image.width(); ++x)
            clean = clean && qGray(image.pixel(x, y)) > 200;
    }
    CHECK(clean);
}

TEST_CASE("The seal is stamped over the supplier's signature, on one page only", "[printing]")
{
    const Paginator pages({toDocument(quotationSample(60))});
    int stamped = 0;
    for (int page = 0; page < pages.pageCount(); ++page) {
        const QImage image = pageImage(pages, page, 72);
        bool red = false;
        for (int y = 0; y < image.height() && !red; ++y) {
            for (int x = 0; x < image.width() && !red; ++x) {
                const QRgb pixel = image.pixel(x, y);
                red = qRed(pixel) > qGreen(pixel) + 80;
            }
        }
        stamped += red ? 1 : 0;
    }
    CHECK(stamped == 1);
}

TEST_CASE("The same document gives the same text", "[printing]")
{
    QTemporaryDir dir;
    QStringList texts;
    for (int i = 0; i < 2; ++i) {
        const QString path = dir.filePath(QStringLiteral("%1.pdf").arg(i));
        REQUIRE(writePdf(Paginator({toDocument(contractSample())}), path).ok());
        texts << pdfPages(path).join(QLatin1Char('\f'));
    }
    CHECK(texts.first() == texts.last());
}

TEST_CASE("Characters that share a glyph with a radical are found and copied as themselves", "[printing]")
{
    QByteArray pdf("<2F3E> begincmap <0001> <2F3E> [<2F3E> <2ED8> <0009> <0041>] endcmap <2ED8>");
    useCharacters(pdf, {{0x2f3e, 0x6237}, {0x2ed8, 0x9752}, {9, 32}});
    CHECK(pdf.toStdString() == "<2F3E> begincmap <0001> <2F3E> [<6237> <9752> <0020> <0041>] endcmap <2ED8>");
}

TEST_CASE("A PDF that cannot be written whole leaves what was there", "[printing]")
{
    const Paginator pages({toDocument(appraisalSample())});
    QTemporaryDir dir;
    const QString missing = dir.filePath(QStringLiteral("no/such/folder.pdf"));
    const Status status = writePdf(pages, missing);
    REQUIRE_FALSE(status.ok());
    CHECK(status.error().code == ErrorCode::FileUnwritable);
    CHECK(status.error().detail == missing);
    CHECK_FALSE(writePdf(pages, dir.path()).ok());
    CHECK_FALSE(writePdf(Paginator({}), dir.filePath(QStringLiteral("none.pdf"))).ok());

#ifdef Q_OS_UNIX
    // A limit on file size stands for a full disk: writing fails in the middle.
    const QString path = dir.filePath(QStringLiteral("sheet.pdf"));
    REQUIRE(writePdf(pages, path).ok());
    const QByteArray before = contentOf(path);
    rlimit old{};
    REQUIRE(getrlimit(RLIMIT_FSIZE, &old) == 0);
    rlimit small = old;
    small.rlim_cur = 4096;
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    REQUIRE(setrlimit(RLIMIT_FSIZE, &small) == 0);
    const Status full = writePdf(pages, path);
    setrlimit(RLIMIT_FSIZE, &old);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(full.ok());
    CHECK(full.error().code == ErrorCode::FileUnwritable);
    CHECK(contentOf(path) == before);
    CHECK(QDir(dir.path()).entryList(QDir::Files).size() == 1);
#endif
}
