// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/language.h"
#include "tests/catch.h"
#include "tests/printing/samples.h"
#include "tests/support/eventually.h"
#include "tests/support/scripted_prompts.h"
#include "views/printing/export.h"
#include "views/printing/page_view.h"
#include "views/printing/preview.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>

#include <cmath>

using namespace salesdesk;
using namespace salesdesk::printing;
using namespace salesdesk::tests;

namespace {

QAction *action(const PrintPreview &preview, const char *name)
{
    auto *found = preview.findChild<QAction *>(QLatin1String(name));
    REQUIRE(found != nullptr);
    return found;
}

} // namespace

TEST_CASE("The preview goes through the pages and fits them to its width", "[printing]")
{
    ScriptedPrompts prompts;
    PrintPreview preview({toDocument(tableSample(120))}, prompts);
    preview.show();
    EVENTUALLY(preview.pages().isComplete());
    const int pages = preview.pages().pageCount();
    REQUIRE(pages > 2);
    auto *position = preview.findChild<QLabel *>(QStringLiteral("position"));
    REQUIRE(position != nullptr);
    CHECK(position->text() == QStringLiteral("Page 1 of %1").arg(pages));
    CHECK_FALSE(action(preview, "previousPage")->isEnabled());

    action(preview, "nextPage")->trigger();
    CHECK(position->text() == QStringLiteral("Page 2 of %1").arg(pages));
    preview.view()->showPage(pages - 1);
    CHECK_FALSE(action(preview, "nextPage")->isEnabled());

    const qreal fitting = preview.view()->zoom();
    action(preview, "zoomIn")->trigger();
    CHECK(preview.view()->zoom() > fitting);
    CHECK(preview.view()->currentPage() == pages - 1);
    action(preview, "fitWidth")->trigger();
    CHECK(std::abs(preview.view()->zoom() - fitting) < 0.001);
    CHECK_FALSE(preview.grab().toImage().isNull());
}

TEST_CASE("A long list shows its first page before the others are laid out", "[printing]")
{
    QTemporaryDir dir;
    ScriptedPrompts prompts;
    PrintPreview preview({toDocument(tableSample(600))}, prompts);
    preview.show();
    CHECK_FALSE(preview.pages().isComplete());
    CHECK(preview.pages().pageCount() >= 1);
    CHECK_FALSE(preview.grab().toImage().isNull());
    CHECK_FALSE(action(preview, "savePdf")->isEnabled());
    CHECK(action(preview, "copyPicture")->isEnabled());

    EVENTUALLY(preview.pages().isComplete());
    const Paginator whole({toDocument(tableSample(600))});
    CHECK(preview.pages().pageCount() == whole.pageCount());
    CHECK(preview.findChild<QLabel *>(QStringLiteral("position"))->text() ==
          QStringLiteral("Page 1 of %1").arg(whole.pageCount()));
    CHECK(pageImage(preview.pages(), 0, 60) == pageImage(whole, 0, 60));

    // Closed in the middle, nothing is written.
    const QString path = dir.filePath(QStringLiteral("list.pdf"));
    {
        PrintPreview closed({toDocument(tableSample(600))}, prompts);
        EVENTUALLY(closed.pages().isComplete());
        prompts.answers = {path};
        action(closed, "savePdf")->trigger();
        CHECK_FALSE(action(closed, "savePdf")->isEnabled());
    }
    CHECK_FALSE(QFile::exists(path));
    prompts.answers = {path};
    action(preview, "savePdf")->trigger();
    EVENTUALLY(QFile::exists(path));
    EVENTUALLY(action(preview, "savePdf")->isEnabled());
}

TEST_CASE("The preview saves and copies what it shows, and says when it cannot", "[printing]")
{
    QTemporaryDir dir;
    ScriptedPrompts prompts;
    PrintPreview preview({toDocument(quotationSample(3))}, prompts);
    const QString path = dir.filePath(QStringLiteral("报价单.pdf"));
    prompts.answers = {path};
    const auto *done = preview.findChild<QLabel *>(QStringLiteral("done"));
    action(preview, "savePdf")->trigger();
    EVENTUALLY(done->text() == QStringLiteral("Saved as 报价单.pdf"));
    QFile saved(path);
    REQUIRE(saved.open(QIODevice::ReadOnly));
    CHECK(saved.read(5) == "%PDF-");
    CHECK(prompts.asked.size() == 1);

    prompts.answers = {dir.filePath(QStringLiteral("no/such/folder.pdf"))};
    action(preview, "savePdf")->trigger();
    EVENTUALLY(prompts.asked.last() == QStringLiteral("This did not work"));
    const auto asked = prompts.asked.size();
    action(preview, "savePdf")->trigger(); // cancelled
    CHECK(prompts.asked.size() == asked + 1);

    action(preview, "copyPicture")->trigger();
    CHECK(QApplication::clipboard()->image().width() > 1000);
    action(preview, "copyPdf")->trigger();
    EVENTUALLY(done->text() == QStringLiteral("The PDF is copied."));
    const QList<QUrl> urls = QApplication::clipboard()->mimeData()->urls();
    REQUIRE(urls.size() == 1);
    CHECK(QFile::exists(urls.first().toLocalFile()));
    QFile::remove(urls.first().toLocalFile());
}

TEST_CASE("Paper and preview speak the language in use", "[printing]")
{
    const QLocale before;
    Language language;
    ScriptedPrompts prompts;
    PrintPreview preview({toDocument(appraisalSample())}, prompts);
    REQUIRE(language.use(QStringLiteral("zh_CN")));
    QApplication::processEvents();
    CHECK(action(preview, "print")->text() == QStringLiteral("打印…"));
    const QString sheet = Paginator({toDocument(appraisalSample())}).plainText();
    CHECK(sheet.contains(QStringLiteral("销售人员季度考核表")));
    CHECK(sheet.contains(QStringLiteral("本季指标 70% ＋ 七、八、九月月度考核均分 104.20 × 30%")));
    CHECK(sheet.contains(QStringLiteral("权重已分摊")));
    REQUIRE(language.use(QStringLiteral("zh_TW")));
    CHECK(Paginator({toDocument(appraisalSample())}).plainText().contains(QStringLiteral("季度考核表")));
    CHECK(Paginator({toDocument(appraisalSample())}).pageCount() == 1);
    REQUIRE(language.use(QStringLiteral("en")));
    QLocale::setDefault(before);
}
