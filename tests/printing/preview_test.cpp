// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/language.h"
#include "tests/catch.h"
#include "tests/printing/samples.h"
#include "tests/support/eventually.h"
#include "tests/support/scripted_prompts.h"
#include "views/printing/export.h"
#include "views/printing/page_view.h"
#include "views/printing/preview.h"
#include "views/shell/help_window.h"
#include "views/shell/key_list.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTextBrowser>
#include <QToolBar>

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

TEST_CASE("The preview's documents and the windows of help and keys follow the language", "[printing]")
{
    Language language;
    REQUIRE(language.use(QStringLiteral("en")));
    ScriptedPrompts prompts;
    const auto make = [] {
        TableSheet sheet = tableSample(3);
        sheet.title = PrintPreview::tr("Copy PDF");
        return QList{toDocument(sheet)};
    };
    PrintPreview preview(make, prompts);
    preview.show();
    CHECK(preview.windowTitle().contains(QStringLiteral("Copy PDF")));
    const auto window = [](const char *name) {
        for (QWidget *each : QApplication::topLevelWidgets()) {
            if (each->objectName() == QLatin1String(name))
                return each;
        }
        return static_cast<QWidget *>(nullptr);
    };
    HelpWindow::showTopic(
        QStringLiteral("today"), [&language] { return language.code(); }, nullptr);
    auto *keys = new KeyList([] { return QStringLiteral("x"); }, [] { return QList<KeyHint>(); }, nullptr);
    keys->show();
    REQUIRE(window("help") != nullptr);

    REQUIRE(language.use(QStringLiteral("zh_CN")));
    EVENTUALLY(preview.pages().plainText().contains(QStringLiteral("复制 PDF")));
    CHECK(preview.windowTitle().contains(QStringLiteral("复制 PDF")));
    CHECK_FALSE(preview.grab().toImage().isNull());
    CHECK(window("help")->windowTitle() == QStringLiteral("帮助"));
    CHECK(window("help")->findChild<QTextBrowser *>()->toPlainText().contains(QStringLiteral("待我审批")));
    CHECK(keys->windowTitle() == KeyList::tr("Keys"));
    CHECK(KeyList::tr("Keys") != QStringLiteral("Keys"));
    delete keys;
    delete window("help");
    REQUIRE(language.use(QStringLiteral("en")));
}

TEST_CASE("The preview's last button stays in its bar whatever was saved", "[printing]")
{
    QTemporaryDir dir;
    ScriptedPrompts prompts;
    TableSheet sheet = tableSample(3);
    sheet.title = QString(60, QLatin1Char('w'));
    PrintPreview preview({toDocument(sheet)}, prompts);
    preview.show();
    EVENTUALLY(preview.pages().isComplete());
    prompts.answers = {dir.filePath(QString(60, QLatin1Char('w')) + QLatin1String(".pdf"))};
    action(preview, "savePdf")->trigger();
    auto *done = preview.findChild<QLabel *>(QStringLiteral("done"));
    EVENTUALLY(!done->text().isEmpty() && done->isVisible());
    auto *bar = preview.findChild<QToolBar *>();
    QWidget *close = bar->widgetForAction(action(preview, "close"));
    REQUIRE(close != nullptr);
    EVENTUALLY(close->isVisible() && bar->rect().contains(close->geometry()));
    action(preview, "close")->trigger();
    CHECK_FALSE(preview.isVisible());
}
