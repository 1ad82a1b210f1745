// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "views/printing/paginator.h"

#include <QDialog>
#include <QTimer>
#include <functional>
#include <memory>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
QT_END_NAMESPACE

namespace salesdesk {
class Prompts;
}

namespace salesdesk::printing {

class Output;
class PageView;

/// Shows documents as they will be printed, and prints them, saves them as PDF or puts them on the clipboard
/// as a picture or as a PDF file to paste into a chat. Long lists show their first pages at once and what can
/// be done with all of them when the others are there. In another language they are made anew. Delete it, or
/// set WA_DeleteOnClose.
class PrintPreview : public QDialog
{
    Q_OBJECT
public:
    using Make = std::function<QList<Document>()>;
    /// `make` is called for the documents in the language of the moment, while the preview is open.
    PrintPreview(Make make, Prompts &prompts, QWidget *parent = nullptr);
    /// These as they are, in any language.
    PrintPreview(const QList<Document> &documents, Prompts &prompts, QWidget *parent = nullptr);
    ~PrintPreview() override;

    const Paginator &pages() const { return *m_pages; }
    PageView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *add(const char *icon, const QString &name, const QList<QKeySequence> &keys);
    void retranslate();
    void renew();
    void say(const QString &text);
    void showPosition();
    /// One slice of the work that is left: laying out, then what was asked for.
    void work();
    void put(std::unique_ptr<Output> output, std::function<void()> then);
    void enableActions();
    void print();
    void savePdf();
    void copyPicture();
    void copyPdf();
    void tell(const Status &status);

    Make m_make;
    std::unique_ptr<Paginator> m_pages;
    Prompts &m_prompts;
    PageView *m_view;
    QLabel *m_position;
    QLabel *m_done; ///< what was just saved or copied, or how far that is
    QTimer m_slices;
    QTimer m_renewal;
    std::unique_ptr<Output> m_output; ///< while pages are written or printed
    std::function<void()> m_then;     ///< when they are
    QAction *m_print;
    QAction *m_savePdf;
    QAction *m_copyPicture;
    QAction *m_copyPdf;
    QAction *m_previous;
    QAction *m_next;
    QAction *m_zoomOut;
    QAction *m_zoomIn;
    QAction *m_fitWidth;
    QAction *m_close;
};

/// Opens a preview over its parent that deletes itself when it is closed.
void openPreview(PrintPreview::Make make, Prompts &prompts, QWidget *parent);

} // namespace salesdesk::printing
