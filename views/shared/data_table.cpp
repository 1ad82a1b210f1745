// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/data_table.h"

#include "models/tables/roles.h"
#include "views/shared/cell_delegate.h"
#include "views/shared/header_view.h"
#include "views/shared/icons.h"
#include "views/shared/tag.h"
#include "views/shared/theme.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QKeyEvent>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace salesdesk {

DataTable::DataTable(QWidget *parent)
    : QFrame(parent), m_view(new QTableView), m_empty(new QWidget(m_view->viewport())),
      m_emptyIcon(new IconLabel("list", 40)), m_emptyText(new QLabel), m_emptyButton(new QPushButton),
      m_footer(new QWidget), m_footerLeft(new QLabel), m_footerRight(new QLabel)
{
    setLook(this, "card");
    m_view->setObjectName(QStringLiteral("table"));
    m_view->setItemDelegate(new CellDelegate(this));
    m_view->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_view->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_view->setAlternatingRowColors(true);
    m_view->setShowGrid(false);
    m_view->setWordWrap(false);
    m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setTabKeyNavigation(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    auto *header = new HeaderView;
    m_view->setHorizontalHeader(header);
    header->setSortIndicatorShown(true); // the view has just switched it off, as it does not sort itself
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->installEventFilter(this);
    m_view->viewport()->installEventFilter(this);

    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    m_emptyText->setTextFormat(Qt::PlainText);
    setLook(m_emptyText, "soft");
    setLook(m_emptyButton, "primary");
    m_emptyButton->setObjectName(QStringLiteral("firstStep"));
    m_emptyButton->setVisible(false);
    auto *emptyLayout = new QVBoxLayout(m_empty);
    emptyLayout->setSpacing(12);
    emptyLayout->addStretch(2);
    emptyLayout->addWidget(m_emptyIcon, 0, Qt::AlignHCenter);
    emptyLayout->addWidget(m_emptyText);
    emptyLayout->addWidget(m_emptyButton, 0, Qt::AlignHCenter);
    emptyLayout->addStretch(3);
    m_empty->hide();

    setLook(m_footerLeft, "soft");
    setLook(m_footerRight, "soft");
    auto *footerLayout = new QHBoxLayout(m_footer);
    footerLayout->setContentsMargins(11, 6, 11, 6);
    footerLayout->addWidget(m_footerLeft);
    footerLayout->addStretch(1);
    footerLayout->addWidget(m_footerRight);
    m_footer->hide();

    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 1, 1, 1);
    layout->setSpacing(0);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_footer);
    setFocusProxy(m_view);

    connect(m_view, &QTableView::doubleClicked, this, &DataTable::opened);
    connect(m_view, &QTableView::customContextMenuRequested, this, [this](const QPoint &at) {
        Q_EMIT contextMenuWanted(m_view->indexAt(at), m_view->viewport()->mapToGlobal(at));
    });
    connect(m_emptyButton, &QPushButton::clicked, this, &DataTable::firstStepRequested);
    connect(header, &QHeaderView::customContextMenuRequested, this, [this, header](const QPoint &at) {
        QMenu *menu = columnMenu();
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->popup(header->mapToGlobal(at));
    });
    connect(header, &QHeaderView::sortIndicatorChanged, this, [this](int column, Qt::SortOrder order) {
        if (m_view->model() && column >= 0)
            m_view->model()->sort(column, order);
        if (!m_restoring)
            Q_EMIT columnsChanged();
    });
    const auto changed = [this] {
        if (!m_restoring)
            Q_EMIT columnsChanged();
    };
    connect(header, &QHeaderView::sectionMoved, this, changed);
    connect(header, &QHeaderView::sectionResized, this, changed);
}

void DataTable::setModel(QAbstractItemModel *model)
{
    if (QAbstractItemModel *old = m_view->model())
        disconnect(old, nullptr, this, nullptr);
    m_restoring = true;
    m_view->setModel(model);
    connect(model, &QAbstractItemModel::modelReset, this, &DataTable::updateEmptyState);
    connect(model, &QAbstractItemModel::rowsInserted, this, &DataTable::updateEmptyState);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &DataTable::updateEmptyState);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { Q_EMIT currentChanged(current); });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &DataTable::selectionChanged);
    for (int column = 0; column < model->columnCount(); ++column) {
        const auto asked = [&](int what) { return model->headerData(column, Qt::Horizontal, what); };
        if (const int width = asked(role::columnWidth).toInt(); width > 0) {
            // Widths are made for Chinese; other languages have longer words.
            constexpr int besideText = 16;
            const int title = m_view->horizontalHeader()->fontMetrics().horizontalAdvance(
                asked(Qt::DisplayRole).toString());
            const QString tag = asked(role::longestTag).toString();
            const int tagged = tag.isEmpty() ? 0 : tagSize(m_view->fontMetrics(), tag).width();
            m_view->setColumnWidth(column, std::max({width, title + 2 * besideText, tagged + besideText}));
        }
    }
    m_restoring = false;
    updateEmptyState();
}

void DataTable::setTallRows(bool tall)
{
    m_view->verticalHeader()->setDefaultSectionSize(tall ? tallRowHeight : rowHeight);
}

void DataTable::setFrameless()
{
    setLook(this, "");
    layout()->setContentsMargins(0, 0, 0, 0);
}

void DataTable::setEmptyState(const char *iconName, const QString &text, const QString &firstStep)
{
    m_emptyIcon->set(iconName, Token::SoftText);
    m_emptyText->setText(text);
    m_emptyButton->setText(firstStep);
    m_emptyButton->setVisible(!firstStep.isEmpty());
    updateEmptyState();
}

void DataTable::setLoading(bool loading)
{
    m_loading = loading;
    updateEmptyState();
}

void DataTable::setFooter(const QString &left, const QString &right)
{
    m_footerLeft->setText(left);
    m_footerRight->setText(right);
    m_footer->setVisible(!left.isEmpty() || !right.isEmpty());
}

QList<qint64> DataTable::selectedIds() const
{
    QList<qint64> ids;
    if (!m_view->selectionModel())
        return ids;
    QList<QItemSelectionRange> ranges = m_view->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom() && ids.size() < copyAtMost; ++row)
            ids.append(m_view->model()->index(row, 0).data(role::recordId).toLongLong());
    }
    return ids;
}

qint64 DataTable::currentId() const
{
    return m_view->currentIndex().data(role::recordId).toLongLong();
}

int DataTable::selectedCount() const
{
    if (!m_view->selectionModel())
        return 0;
    int count = 0;
    for (const QItemSelectionRange &range : m_view->selectionModel()->selection())
        count += range.height();
    return count;
}

bool DataTable::selectId(qint64 id)
{
    const QAbstractItemModel *model = m_view->model();
    if (!model)
        return false;
    // Further down a list of a million nobody waits for a search row by row.
    const int rows = std::min(model->rowCount(), copyAtMost);
    for (int row = 0; row < rows; ++row) {
        if (model->index(row, 0).data(role::recordId).toLongLong() == id) {
            makeCurrent(row);
            return true;
        }
    }
    return false;
}

void DataTable::makeCurrent(int row)
{
    // The view's own selectRow() asks the keyboard: with Ctrl still held from Ctrl+Enter it would add the row
    // to what is selected.
    const QModelIndex index = m_view->model()->index(row, 0);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect |
                                                         QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

QString DataTable::keyOfColumn(int column) const
{
    const QString key = m_view->model()->headerData(column, Qt::Horizontal, role::columnKey).toString();
    return key.isEmpty() ? QString::number(column) : key;
}

int DataTable::columnByKey(const QString &key) const
{
    for (int column = 0; column < m_view->model()->columnCount(); ++column) {
        if (keyOfColumn(column) == key)
            return column;
    }
    return -1;
}

QByteArray DataTable::saveColumns() const
{
    if (!m_view->model())
        return {};
    const QHeaderView *header = m_view->horizontalHeader();
    QJsonArray columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        QJsonObject one{{QStringLiteral("key"), keyOfColumn(column)}};
        if (header->isSectionHidden(column))
            one.insert(QStringLiteral("hidden"), true);
        else if (visual + 1 < header->count()) // the last one stretches; its width is no wish
            one.insert(QStringLiteral("width"), header->sectionSize(column));
        columns.append(one);
    }
    QJsonObject state{{QStringLiteral("columns"), columns}};
    if (const int sorted = header->sortIndicatorSection(); sorted >= 0 && sorted < header->count()) {
        state.insert(QStringLiteral("sort"), keyOfColumn(sorted));
        state.insert(QStringLiteral("descending"), header->sortIndicatorOrder() == Qt::DescendingOrder);
    }
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void DataTable::restoreColumns(const QByteArray &saved)
{
    const QJsonObject state = QJsonDocument::fromJson(saved).object();
    if (state.isEmpty() || !m_view->model())
        return;
    m_restoring = true;
    QHeaderView *header = m_view->horizontalHeader();
    int place = 0;
    const QJsonArray columns = state.value(QStringLiteral("columns")).toArray();
    for (const QJsonValue &value : columns) {
        const QJsonObject one = value.toObject();
        const int column = columnByKey(one.value(QStringLiteral("key")).toString());
        if (column < 0)
            continue;
        header->moveSection(header->visualIndex(column), place++);
        header->setSectionHidden(column, one.value(QStringLiteral("hidden")).toBool());
        if (const int width = one.value(QStringLiteral("width")).toInt(); width > 0)
            header->resizeSection(column, width);
    }
    const int sorted = columnByKey(state.value(QStringLiteral("sort")).toString());
    if (sorted >= 0) {
        header->setSortIndicator(sorted, state.value(QStringLiteral("descending")).toBool()
                                             ? Qt::DescendingOrder
                                             : Qt::AscendingOrder);
    }
    m_restoring = false;
}

QMenu *DataTable::columnMenu()
{
    auto *menu = new QMenu(this);
    setLook(menu, "checks");
    if (!m_view->model())
        return menu;
    QHeaderView *header = m_view->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        const QString title = m_view->model()->headerData(column, Qt::Horizontal).toString();
        if (title.isEmpty())
            continue;
        QAction *action = menu->addAction(title);
        action->setCheckable(true);
        action->setChecked(!header->isSectionHidden(column));
        // The last visible column stays: a table of none has no header to bring one back from.
        action->setEnabled(header->isSectionHidden(column) ||
                           header->count() - header->hiddenSectionCount() > 1);
        connect(action, &QAction::toggled, this, [this, header, column](bool shown) {
            header->setSectionHidden(column, !shown);
            Q_EMIT columnsChanged();
        });
    }
    return menu;
}

void DataTable::copySelection()
{
    const int rows = selectedCount();
    if (rows == 0)
        return;
    if (rows > copyAtMost) {
        Q_EMIT tooMuchToCopy(rows);
        return;
    }
    const QHeaderView *header = m_view->horizontalHeader();
    QList<int> columns;
    for (int visual = 0; visual < header->count(); ++visual) {
        if (!header->isSectionHidden(header->logicalIndex(visual)))
            columns.append(header->logicalIndex(visual));
    }
    QList<QItemSelectionRange> ranges = m_view->selectionModel()->selection();
    std::sort(ranges.begin(), ranges.end(), [](const auto &a, const auto &b) { return a.top() < b.top(); });
    QString text;
    for (const QItemSelectionRange &range : ranges) {
        for (int row = range.top(); row <= range.bottom(); ++row) {
            QStringList cells;
            for (const int column : columns) {
                QString cell = m_view->model()->index(row, column).data().toString();
                cells.append(cell.replace(u'\t', u' ').replace(u'\n', u' '));
            }
            text += cells.join(u'\t') + u'\n';
        }
    }
    QApplication::clipboard()->setText(text);
}

bool DataTable::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view->viewport() && event->type() == QEvent::Resize)
        placeEmptyState();
    if (watched != m_view || event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->matches(QKeySequence::Copy)) {
        copySelection();
        return true;
    }
    if (key->matches(QKeySequence::SelectAll)) {
        m_view->selectAll();
        Q_EMIT selectAllRequested();
        return true;
    }
    const bool bare = (key->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
    const QModelIndex current = m_view->currentIndex();
    if (!bare || !current.isValid())
        return QFrame::eventFilter(watched, event);
    switch (key->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        Q_EMIT opened(current);
        return true;
    case Qt::Key_Space:
        Q_EMIT previewRequested(current);
        return true;
    case Qt::Key_Delete:
        Q_EMIT deleteRequested();
        return true;
    default:
        return QFrame::eventFilter(watched, event);
    }
}

void DataTable::placeEmptyState()
{
    m_empty->setGeometry(m_view->viewport()->rect());
}

void DataTable::updateEmptyState()
{
    const bool none = m_view->model() && m_view->model()->rowCount() == 0;
    m_empty->setVisible(none && !m_loading && !m_emptyText->text().isEmpty());
    placeEmptyState();
}

} // namespace salesdesk
