// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/command_palette.h"

#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

constexpr int itemRole = Qt::UserRole;
constexpr int typingPause = 80; // milliseconds
constexpr int paletteWidth = 560;
constexpr int paletteHeight = 420;

QWidget *rowWidget(const PaletteItem &item)
{
    auto *row = new QWidget;
    // The list under it takes the mouse.
    row->setAttribute(Qt::WA_TransparentForMouseEvents);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(8, 0, 8, 0);
    layout->setSpacing(10);
    if (item.icon)
        layout->addWidget(new IconLabel(item.icon, 16));
    auto *text = new QLabel(item.text);
    text->setTextFormat(Qt::PlainText);
    auto *detail = new QLabel(item.detail);
    detail->setTextFormat(Qt::PlainText);
    setLook(detail, "soft");
    layout->addWidget(text, 1);
    layout->addWidget(detail);
    return row;
}

} // namespace

CommandPalette::CommandPalette(QWidget *window) : QFrame(window, Qt::Popup), m_pause(new QTimer(this))
{
    setObjectName(QStringLiteral("palette"));
    setLook(this, "popup");
    resize(paletteWidth, paletteHeight);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    connect(m_pause, &QTimer::timeout, this, &CommandPalette::search);
}

void CommandPalette::build()
{
    m_text = new QLineEdit;
    m_list = new QListWidget;
    m_nothing = new QLabel;
    m_text->setObjectName(QStringLiteral("paletteText"));
    m_text->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_text->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("paletteList"));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_nothing->setAlignment(Qt::AlignCenter);
    setLook(m_nothing, "soft");
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 12, 12, 8);
    layout->setSpacing(8);
    layout->addWidget(m_text);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_nothing, 1);
    connect(m_text, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_list, &QListWidget::itemClicked, this,
            [this](QListWidgetItem *item) { activate(m_list->row(item)); });
    retranslate();
}

void CommandPalette::open()
{
    if (!m_text)
        build();
    const QWidget *window = parentWidget();
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 64)));
    m_text->selectAll();
    show();
    m_text->setFocus();
    search();
}

void CommandPalette::search()
{
    m_pause->stop();
    const quint64 serial = ++m_serial;
    const QString text = m_text->text().trimmed();
    if (!m_search || text.isEmpty()) {
        fill({});
        return;
    }
    m_search(text, [self = QPointer(this), serial](const QList<PaletteGroup> &groups) {
        if (self && serial == self->m_serial)
            self->fill(groups);
    });
}

void CommandPalette::fill(QList<PaletteGroup> groups)
{
    if (m_commands) {
        PaletteGroup commands{tr("Commands"), {}};
        const QStringList words = m_text->text().split(u' ', Qt::SkipEmptyParts);
        for (const PaletteItem &command : m_commands()) {
            const bool fits = std::all_of(words.begin(), words.end(), [&](const QString &word) {
                return command.text.contains(word, Qt::CaseInsensitive);
            });
            if (fits)
                commands.items.append(command);
        }
        groups.append(commands);
    }
    m_items.clear();
    m_list->clear();
    for (const PaletteGroup &group : groups) {
        if (group.items.isEmpty())
            continue;
        auto *head = new QListWidgetItem(group.title, m_list);
        head->setFlags(Qt::NoItemFlags);
        head->setForeground(Theme::color(Token::SoftText));
        for (const PaletteItem &item : group.items) {
            auto *row = new QListWidgetItem(m_list);
            row->setData(itemRole, int(m_items.size()));
            row->setData(Qt::AccessibleTextRole, item.text);
            row->setSizeHint(QSize(0, 32));
            m_list->setItemWidget(row, rowWidget(item));
            m_items.append(item);
        }
    }
    m_list->setVisible(!m_items.isEmpty());
    m_nothing->setVisible(m_items.isEmpty());
    m_list->setCurrentRow(-1);
    step(1);
}

void CommandPalette::step(int by)
{
    const int count = m_list->count();
    int row = m_list->currentRow();
    for (int tries = 0; tries < count; ++tries) {
        row = (row + by + count) % count;
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled) {
            m_list->setCurrentRow(row);
            return;
        }
    }
}

void CommandPalette::activate(int row)
{
    const QListWidgetItem *item = m_list->item(row);
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    // Copied: what it opens may make the list anew.
    const auto action = m_items.at(item->data(itemRole).toInt()).activate;
    close();
    if (action)
        action();
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_text && event->type() == QEvent::KeyPress) {
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            step(1);
            return true;
        case Qt::Key_Up:
            step(-1);
            return true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_pause->isActive())
                search();
            activate(m_list->currentRow());
            return true;
        default:
            break;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void CommandPalette::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_text)
        retranslate();
    QFrame::changeEvent(event);
}

void CommandPalette::retranslate()
{
    m_text->setPlaceholderText(tr("Name, initials (zwm), part of a phone, document number, command"));
    m_nothing->setText(tr("Nothing found. Two characters of a name are enough."));
}

} // namespace salesdesk
