// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "views/printing/paginator.h"

#include <QDialog>

QT_BEGIN_NAMESPACE
class QAction;
class QLabel;
QT_END_NAMESPACE

namespace salesdesk {
class Prompts;
}

namespace salesdesk::printing {

class PageView;

/// Shows documents as they will be printed, and prints them, saves them as PDF or puts them on the clipboard
/// as a picture or as a PDF file to paste into a chat. Delete it, or set WA_DeleteOnClose.
class PrintPreview : public QDialog
{
    Q_OBJECT
public:
    PrintPreview(const QList<Document> &documents, Prompts &prompts, QWidget *parent = nullptr);
    ~PrintPreview() override;

    const Paginator &pages() const { return m_pages; }
    PageView *view() const { return m_view; }

protected:
    void changeEvent(QEvent *event) override;

private:
    QAction *add(const char *icon, const QString &name, const QList<QKeySequence> &keys);
    void retranslate();
    void showPosition();
    void print();
    void savePdf();
    void copyPicture();
    void copyPdf();
    void tell(const Status &status);

    Paginator m_pages;
    Prompts &m_prompts;
    PageView *m_view;
    QLabel *m_position;
    QLabel *m_done; ///< what was just saved or copied
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
void openPreview(const QList<Document> &documents, Prompts &prompts, QWidget *parent);

} // namespace salesdesk::printing
