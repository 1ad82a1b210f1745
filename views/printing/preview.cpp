// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/preview.h"

#include "models/wording/error_text.h"
#include "views/printing/export.h"
#include "views/printing/page_view.h"
#include "views/shared/icons.h"
#include "views/shared/prompts.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QElapsedTimer>
#include <QEvent>
#include <QFileInfo>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QToolBar>
#include <QUrl>
#include <QVBoxLayout>

#include <utility>

namespace salesdesk::printing {

namespace {

constexpr qreal pictureDpi = 150; // readable in a chat, some 1240 × 1750 pixels

/// The title as a file name that every system takes.
QString fileName(const QString &title)
{
    static const QRegularExpression unfit(QStringLiteral("[\\\\/:*?\"<>|\\s]+"));
    QString name = title;
    name.replace(unfit, QStringLiteral("-"));
    return name.left(100) + QLatin1String(".pdf");
}

} // namespace

PrintPreview::PrintPreview(const QList<Document> &documents, Prompts &prompts, QWidget *parent)
    : PrintPreview([documents] { return documents; }, prompts, parent)
{
}

PrintPreview::PrintPreview(Make make, Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_make(std::move(make)),
      m_pages(std::make_unique<Paginator>(m_make(), Paginator::Pace::Stepwise)), m_prompts(prompts)
{
    setObjectName(QStringLiteral("printPreview"));
    auto *bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize(QSize(18, 18));
    m_view = new PageView(*m_pages, this);
    m_position = new QLabel(this);
    m_position->setObjectName(QStringLiteral("position"));
    m_done = new QLabel(this);
    m_done->setObjectName(QStringLiteral("done"));
    setLook(m_done, "soft");
    m_done->setContentsMargins(12, 6, 12, 6);
    m_done->hide();

    m_print = add("print", QStringLiteral("print"), {QKeySequence::Print});
    m_savePdf = add("save", QStringLiteral("savePdf"), {QKeySequence::Save});
    m_copyPicture = add("image", QStringLiteral("copyPicture"), {QKeySequence::Copy});
    m_copyPdf = add("copy", QStringLiteral("copyPdf"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    m_previous = add("arrow-up", QStringLiteral("previousPage"), {QKeySequence(Qt::Key_PageUp)});
    m_next = add("arrow-down", QStringLiteral("nextPage"), {QKeySequence(Qt::Key_PageDown)});
    m_zoomOut = add("minus", QStringLiteral("zoomOut"), {QKeySequence::ZoomOut});
    m_zoomIn =
        add("plus", QStringLiteral("zoomIn"), {QKeySequence::ZoomIn, QKeySequence(Qt::CTRL | Qt::Key_Equal)});
    m_fitWidth = add("search", QStringLiteral("fitWidth"), {QKeySequence(Qt::CTRL | Qt::Key_0)});
    m_close = add("close", QStringLiteral("close"), {QKeySequence::Close});

    bar->addActions({m_print, m_savePdf, m_copyPicture, m_copyPdf});
    bar->addSeparator();
    bar->addActions({m_previous, m_next});
    bar->addWidget(m_position);
    bar->addSeparator();
    bar->addActions({m_zoomOut, m_zoomIn, m_fitWidth});
    auto *spring = new QWidget(bar);
    spring->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(spring);
    bar->addAction(m_close);

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(bar);
    layout->addWidget(m_view);
    // Not in the bar: a long name would push the last button out of it.
    layout->addWidget(m_done);

    connect(m_print, &QAction::triggered, this, &PrintPreview::print);
    connect(m_savePdf, &QAction::triggered, this, &PrintPreview::savePdf);
    connect(m_copyPicture, &QAction::triggered, this, &PrintPreview::copyPicture);
    connect(m_copyPdf, &QAction::triggered, this, &PrintPreview::copyPdf);
    connect(m_previous, &QAction::triggered, this, [this] { m_view->showPage(m_view->currentPage() - 1); });
    connect(m_next, &QAction::triggered, this, [this] { m_view->showPage(m_view->currentPage() + 1); });
    connect(m_zoomOut, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() / 1.2); });
    connect(m_zoomIn, &QAction::triggered, this, [this] { m_view->setZoom(m_view->zoom() * 1.2); });
    connect(m_fitWidth, &QAction::triggered, m_view, &PageView::fitWidth);
    connect(m_close, &QAction::triggered, this, &QDialog::close);
    connect(m_view, &PageView::currentPageChanged, this, &PrintPreview::showPosition);

    connect(&m_slices, &QTimer::timeout, this, &PrintPreview::work);
    m_renewal.setSingleShot(true);
    connect(&m_renewal, &QTimer::timeout, this, &PrintPreview::renew);

    retranslate();
    resize(1000, 680);
    m_view->setFocus();
    enableActions();
    if (!m_pages->isComplete())
        m_slices.start(0);
}

PrintPreview::~PrintPreview() = default;

QAction *PrintPreview::add(const char *icon, const QString &name, const QList<QKeySequence> &keys)
{
    auto *action = new QAction(salesdesk::icon(icon), {}, this);
    action->setObjectName(name);
    action->setShortcuts(keys);
    addAction(action);
    return action;
}

void PrintPreview::retranslate()
{
    setWindowTitle(tr("Preview: %1").arg(m_pages->title()));
    const auto name = [](QAction *action, const QString &text, bool iconOnly = false) {
        action->setText(iconOnly ? QString() : text);
        action->setToolTip(
            QStringLiteral("%1 (%2)").arg(text, action->shortcut().toString(QKeySequence::NativeText)));
    };
    name(m_print, tr("Print…"));
    name(m_savePdf, tr("Save as PDF…"));
    name(m_copyPicture, tr("Copy picture"));
    name(m_copyPdf, tr("Copy PDF"));
    name(m_previous, tr("Previous page"), true);
    name(m_next, tr("Next page"), true);
    name(m_zoomOut, tr("Smaller"), true);
    name(m_zoomIn, tr("Larger"), true);
    name(m_fitWidth, tr("Fit the width"), true);
    name(m_close, tr("Close"));
    showPosition();
}

void PrintPreview::say(const QString &text)
{
    m_done->setText(text);
    m_done->setVisible(!text.isEmpty());
}

void PrintPreview::renew()
{
    // Pages that are being written stay until they are.
    if (m_output) {
        m_renewal.start(100);
        return;
    }
    const QList<Document> documents = m_make();
    if (documents.isEmpty())
        return;
    auto pages = std::make_unique<Paginator>(documents, Paginator::Pace::Stepwise);
    m_view->setPages(*pages);
    m_pages = std::move(pages);
    say({});
    retranslate();
    enableActions();
    if (!m_pages->isComplete())
        m_slices.start(0);
}

void PrintPreview::showPosition()
{
    const int page = m_view->currentPage();
    m_position->setText(tr("Page %1 of %2").arg(page + 1).arg(m_pages->pageCount()));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < m_pages->pageCount());
}

void PrintPreview::work()
{
    constexpr qint64 sliceMilliseconds = 25;
    QElapsedTimer slice;
    slice.start();
    while (!m_pages->isComplete()) {
        m_pages->step();
        if (slice.elapsed() < sliceMilliseconds && !m_pages->isComplete())
            continue;
        m_view->pagesChanged();
        showPosition();
        say(m_pages->isComplete() ? QString() : tr("Laying out the other pages…"));
        enableActions();
        break;
    }
    while (m_output && !m_output->isAtEnd() && slice.elapsed() < sliceMilliseconds)
        m_output->step();
    if (m_output && m_output->isAtEnd()) {
        const auto output = std::exchange(m_output, nullptr);
        const auto then = std::exchange(m_then, nullptr);
        const Status written = output->finish();
        say({});
        enableActions();
        tell(written);
        if (written && then)
            then();
    } else if (m_output) {
        say(tr("Page %1 of %2 is done…").arg(m_output->done()).arg(m_output->total()));
    }
    if (m_pages->isComplete() && !m_output)
        m_slices.stop();
}

void PrintPreview::put(std::unique_ptr<Output> output, std::function<void()> then)
{
    m_output = std::move(output);
    m_then = std::move(then);
    enableActions();
    m_slices.start(0);
}

void PrintPreview::enableActions()
{
    const bool ready = m_pages->isComplete() && !m_output;
    for (QAction *action : {m_print, m_savePdf, m_copyPdf})
        action->setEnabled(ready);
}

void PrintPreview::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        m_renewal.start(0);
    }
    QDialog::changeEvent(event);
}

void PrintPreview::tell(const Status &status)
{
    if (!status)
        m_prompts.tell(this, tr("This did not work"), errorText(status.error()), Tone::Bad);
}

void PrintPreview::print()
{
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(m_pages->pageLayout(0));
    printer->setDocName(m_pages->title());
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setOption(QAbstractPrintDialog::PrintCurrentPage);
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    dialog->setMinMax(1, m_pages->pageCount());
    connect(dialog, &QDialog::accepted, this, [this, printer] {
        int from = 0;
        int to = m_pages->pageCount() - 1;
        if (printer->printRange() == QPrinter::CurrentPage) {
            from = to = m_view->currentPage();
        } else if (printer->printRange() == QPrinter::PageRange) {
            from = printer->fromPage() - 1;
            to = printer->toPage() - 1;
        }
        put(printerOutput(*m_pages, printer, from, to), {});
    });
    dialog->open();
}

void PrintPreview::savePdf()
{
    const FileQuestion question{
        tr("Save as PDF"), documentsPath(fileName(m_pages->title())), {tr("PDF document (*.pdf)")}};
    m_prompts.saveFile(this, question, [this](const QString &path) {
        if (path.isEmpty())
            return;
        put(pdfOutput(*m_pages, path),
            [this, path] { say(tr("Saved as %1").arg(QFileInfo(path).fileName())); });
    });
}

void PrintPreview::copyPicture()
{
    QGuiApplication::clipboard()->setImage(pageImage(*m_pages, m_view->currentPage(), pictureDpi));
    say(tr("The page is copied as a picture."));
}

void PrintPreview::copyPdf()
{
    // A chat takes a file only by its place, so it has to outlive this window; the system clears the folder.
    const QString path = QDir(QStandardPaths::writableLocation(QStandardPaths::TempLocation))
                             .filePath(fileName(m_pages->title()));
    put(pdfOutput(*m_pages, path), [this, path] {
        auto *mime = new QMimeData;
        mime->setUrls({QUrl::fromLocalFile(path)});
        QGuiApplication::clipboard()->setMimeData(mime);
        say(tr("The PDF is copied."));
    });
}

void openPreview(PrintPreview::Make make, Prompts &prompts, QWidget *parent)
{
    auto *preview = new PrintPreview(std::move(make), prompts, parent);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

} // namespace salesdesk::printing
