// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/picker.h"

#include "views/shared/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QPointer>
#include <QStandardItemModel>
#include <QTimer>
#include <algorithm>

namespace salesdesk {

namespace {
constexpr int rowRole = Qt::UserRole + 1;
constexpr int createRow = -1;
constexpr int typingPause = 120; // milliseconds
} // namespace

Picker::Picker(QWidget *parent)
    : QLineEdit(parent), m_model(new QStandardItemModel(this)), m_completer(new QCompleter(m_model, this)),
      m_delay(new QTimer(this))
{
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(10);
    m_completer->setWrapAround(false); // past the end would be no choice at all
    m_completer->setWidget(this);
    m_delay->setSingleShot(true);
    m_delay->setInterval(typingPause);
    addAction(icon("chevron-down"), QLineEdit::TrailingPosition)->setObjectName(QStringLiteral("open"));
    connect(findChild<QAction *>(QStringLiteral("open")), &QAction::triggered, this, &Picker::search);
    connect(this, &QLineEdit::textEdited, this, &Picker::edited);
    connect(m_delay, &QTimer::timeout, this, &Picker::search);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) { take(index.data(rowRole).toInt()); });
}

void Picker::choose(const PickerItem &item)
{
    m_delay->stop();
    ++m_serial; // an answer still on its way is not wanted any more
    m_chosen = item;
    setText(item.text);
    setToolTip(item.detail);
    Q_EMIT chosenChanged();
}

QString Picker::problem() const
{
    if (text().trimmed().isEmpty() || m_chosen.id != 0)
        return {};
    return tr("Choose one from the list.");
}

void Picker::search()
{
    if (!m_search)
        return;
    m_delay->stop();
    const quint64 serial = ++m_serial;
    // With a choice made, opening the list shows the others too.
    const QString wanted = m_chosen.id != 0 ? QString() : text().trimmed();
    m_search(wanted, [self = QPointer(this), serial, wanted](const QList<PickerItem> &items) {
        if (self && serial == self->m_serial)
            self->offer(items, wanted);
    });
}

void Picker::edited(const QString &text)
{
    // While somebody looks for the first choice there is nothing wrong yet.
    if (m_chosen.id != 0) {
        m_chosen = {};
        Q_EMIT chosenChanged();
    }
    if (text.trimmed().isEmpty()) {
        ++m_serial;
        m_delay->stop();
        m_completer->popup()->hide();
    } else {
        m_delay->start();
    }
}

void Picker::offer(const QList<PickerItem> &items, const QString &text)
{
    m_found = items;
    m_searched = text;
    m_model->clear();
    for (qsizetype row = 0; row < items.size(); ++row) {
        const QString detail = items[row].detail;
        auto *item = new QStandardItem(detail.isEmpty() ? items[row].text
                                                        : items[row].text + QStringLiteral("  ·  ") + detail);
        item->setData(int(row), rowRole);
        item->setEditable(false);
        m_model->appendRow(item);
    }
    if (m_create && !text.isEmpty()) {
        auto *item = new QStandardItem(icon("plus", Token::Accent), tr("Create “%1”").arg(text));
        item->setData(createRow, rowRole);
        m_model->appendRow(item);
    } else if (items.isEmpty()) {
        auto *item = new QStandardItem(tr("Nothing found"));
        item->setEnabled(false);
        m_model->appendRow(item);
    }
    if (hasFocus()) {
        // In the cell of a table the names are longer than the field.
        constexpr int room = 28;
        const int wide = std::max(width(), m_completer->popup()->sizeHintForColumn(0) + room);
        m_completer->complete(QRect(0, 0, wide, height()));
        m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    }
}

void Picker::take(int row)
{
    if (row == createRow) {
        m_create(m_searched, [self = QPointer(this)](const PickerItem &item) {
            if (self)
                self->choose(item);
        });
    } else if (row >= 0 && row < m_found.size()) {
        choose(m_found[row]);
    }
}

bool Picker::event(QEvent *event)
{
    // Tab takes what is marked in the list and goes on, as Enter does without going on.
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Tab &&
        m_completer->popup()->isVisible()) {
        const QVariant row = m_completer->popup()->currentIndex().data(rowRole);
        m_completer->popup()->hide();
        if (row.isValid() && row.toInt() != createRow)
            take(row.toInt());
    }
    return QLineEdit::event(event);
}

void Picker::keyPressEvent(QKeyEvent *event)
{
    if (m_completer->popup()->isVisible() &&
        (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Escape)) {
        event->ignore(); // the list's own
        return;
    }
    if (event->key() == Qt::Key_Down)
        search();
    else
        QLineEdit::keyPressEvent(event);
}

void Picker::focusOutEvent(QFocusEvent *event)
{
    // One match only, typed in full, needs no choosing.
    if (m_chosen.id == 0 && event->reason() != Qt::PopupFocusReason && m_found.size() == 1 &&
        m_found.first().text.compare(text().trimmed(), Qt::CaseInsensitive) == 0)
        choose(m_found.first());
    QLineEdit::focusOutEvent(event);
}

} // namespace salesdesk
