// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/main_window.h"

#include "views/shared/icons.h"
#include "views/shared/toast.h"
#include "views/shell/command_palette.h"
#include "views/shell/key_list.h"
#include "views/shell/status_strip.h"
#include "views/shell/tab_strip.h"

#include <QAction>
#include <QEvent>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace salesdesk {

MainWindow::MainWindow(PageRegistry registry, QWidget *parent)
    : QMainWindow(parent), m_tabs(new TabStrip), m_stack(new QStackedWidget), m_status(new StatusStrip),
      m_palette(new CommandPalette(this)), m_toast(new Toast(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    resize(1366, 768);
    setMinimumSize(1024, 600);
    auto *centre = new QWidget;
    auto *layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_tabs);
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_status);
    setCentralWidget(centre);

    const auto key = [this](const QKeySequence &keys, auto function) {
        auto *shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, function);
    };
    for (int i = 0; i < 9; ++i)
        key(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)), [this, i] { showPage(i); });
    key(QKeySequence(QStringLiteral("Ctrl+K")), [this] { m_palette->open(); });
    key(QKeySequence(QStringLiteral("Ctrl+/")), [this] { showKeys(); });
    key(QKeySequence(QKeySequence::HelpContents), [this] {
        const Page *page = m_pages.value(currentKey());
        Q_EMIT helpRequested(page ? page->helpTopic() : QString());
    });
    key(QKeySequence(QStringLiteral("F5")), [this] {
        if (Page *page = m_pages.value(currentKey()))
            page->refresh();
    });
    key(QKeySequence(QKeySequence::Undo), [this] { m_toast->undo(); });
    connect(m_tabs, &TabStrip::chosen, this, qOverload<int>(&MainWindow::showPage));
    connect(m_tabs, &TabStrip::searchRequested, m_palette, &CommandPalette::open);
    m_palette->setCommands([this] { return tabCommands(); });
    setRegistry(std::move(registry));
}

void MainWindow::setRegistry(PageRegistry registry)
{
    for (Page *page : std::as_const(m_pages)) {
        m_stack->removeWidget(page);
        page->deleteLater();
    }
    m_pages.clear();
    m_waiting.clear();
    m_tabs->clearTabs();
    m_current = -1;
    m_registry = std::move(registry);
    for (const PageSpec &spec : m_registry.pages())
        m_tabs->addTab(spec.icon);
    retranslate();
}

int MainWindow::indexOf(const QString &key) const
{
    for (int i = 0; i < m_registry.pages().size(); ++i) {
        if (m_registry.pages()[i].key == key)
            return i;
    }
    return -1;
}

int MainWindow::currentIndex() const
{
    return m_current;
}

QString MainWindow::currentKey() const
{
    return m_current < 0 ? QString() : m_registry.pages().at(m_current).key;
}

Page *MainWindow::made(int index)
{
    const PageSpec &spec = m_registry.pages().at(index);
    Page *&page = m_pages[spec.key];
    if (!page) {
        page = spec.create(m_stack);
        page->setObjectName(QStringLiteral("page-") + spec.key);
        m_stack->addWidget(page);
        const QByteArray state = m_waiting.take(spec.key);
        if (!state.isEmpty())
            page->restoreState(state);
    }
    return page;
}

void MainWindow::showPage(int index)
{
    if (index < 0 || index >= m_registry.pages().size())
        return;
    Page *page = made(index);
    m_current = index;
    m_tabs->setCurrent(index);
    m_stack->setCurrentWidget(page);
    page->refresh();
    page->setFocus();
    Q_EMIT pageShown(currentKey());
}

bool MainWindow::showPage(const QString &key)
{
    const int index = indexOf(key);
    showPage(index);
    return index >= 0;
}

void MainWindow::open(Kind kind, qint64 id)
{
    for (const PageSpec &spec : m_registry.pages()) {
        if (spec.kinds.contains(kind)) {
            const QString key = spec.key;
            showPage(key);
            m_pages.value(key)->openRecord(kind, id);
            return;
        }
    }
}

void MainWindow::openList(const QString &page, const ListFilter &filter)
{
    if (showPage(page))
        m_pages.value(page)->applyFilter(filter);
}

void MainWindow::draftQuote(const QuoteDraft &draft)
{
    for (const PageSpec &spec : m_registry.pages()) {
        if (!spec.kinds.contains(Kind::Quote))
            continue;
        const QString key = spec.key;
        showPage(key);
        m_pages.value(key)->draftQuote(draft);
        return;
    }
}

QJsonObject MainWindow::saveState() const
{
    QJsonObject pages;
    for (auto it = m_waiting.begin(); it != m_waiting.end(); ++it)
        pages.insert(it.key(), QString::fromLatin1(it.value().toBase64()));
    for (auto it = m_pages.begin(); it != m_pages.end(); ++it)
        pages.insert(it.key(), QString::fromLatin1(it.value()->saveState().toBase64()));
    return {{QStringLiteral("tab"), currentKey()}, {QStringLiteral("pages"), pages}};
}

void MainWindow::restoreState(const QJsonObject &state)
{
    const QJsonObject pages = state.value(QStringLiteral("pages")).toObject();
    for (auto it = pages.begin(); it != pages.end(); ++it) {
        const QByteArray left = QByteArray::fromBase64(it.value().toString().toLatin1());
        if (left.isEmpty())
            continue;
        if (Page *page = m_pages.value(it.key()))
            page->restoreState(left);
        else
            m_waiting.insert(it.key(), left);
    }
    if (!showPage(state.value(QStringLiteral("tab")).toString()))
        showPage(0);
}

QList<PaletteItem> MainWindow::tabCommands()
{
    QList<PaletteItem> items;
    for (int i = 0; i < m_registry.pages().size(); ++i) {
        const PageSpec &spec = m_registry.pages()[i];
        items.append({tr("Go to %1").arg(spec.title()),
                      i < 9
                          ? QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + i)).toString(QKeySequence::NativeText)
                          : QString(),
                      spec.icon, [this, i] { showPage(i); }});
    }
    items.append({tr("Keys"), QStringLiteral("Ctrl+/"), "help", [this] { showKeys(); }});
    return items;
}

void MainWindow::showKeys()
{
    const auto title = m_current < 0 ? [] { return QString(); } : m_registry.pages().at(m_current).title;
    auto *keys = new KeyList(
        title,
        [page = QPointer<Page>(m_pages.value(currentKey()))] {
            return page ? page->keyHints() : QList<KeyHint>();
        },
        this);
    keys->open();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    QStringList titles;
    for (const PageSpec &spec : m_registry.pages())
        titles.append(spec.title());
    m_tabs->setTexts(titles);
}

} // namespace salesdesk
