// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/register_view.h"

#include "models/saved_views/saved_view_service.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/shared/data_table.h"
#include "views/shared/filter_bar.h"
#include "views/shared/register_views.h"
#include "views/shared/toast.h"

#include <QAction>
#include <QEvent>
#include <QHeaderView>
#include <QJsonDocument>
#include <QJsonObject>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

/// Scaled numbers and instants have no editor in the filter; nobody filters a register by them.
bool canFilter(const ColumnSpec &column)
{
    const ValueType type = column.type;
    const bool severalWords = type == ValueType::Text && !column.choice.isEmpty();
    return !severalWords && type != ValueType::Price && type != ValueType::Quantity &&
           type != ValueType::Ratio && type != ValueType::Rate && type != ValueType::Instant;
}

} // namespace

RegisterView::RegisterView(PageContext &context, const Register &reg, const QString &page, QWidget *parent)
    : QWidget(parent), m_context(context), m_register(reg), m_page(page),
      m_model(new WindowedTable(context.lists, reg, context.session, this)), m_bar(new FilterBar(this)),
      m_table(new DataTable(this)), m_panel(new SidePanel(this)), m_splitter(new QSplitter(this)),
      m_views(new RegisterViews(context, page, m_bar, m_table, m_model, this))
{
    m_table->setObjectName(page + QLatin1StringView("Table"));
    m_table->setModel(m_model);
    for (int column = 0; column < m_model->columns().size(); ++column)
        m_table->view()->setColumnHidden(column, !m_model->columns()[column].shown);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_panel->setFocusProxy(m_table);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({990, 340});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addWidget(m_bar);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table->view());

    connect(m_bar, &FilterBar::searchChanged, this, [this] { query(); });
    connect(m_bar, &FilterBar::conditionsChanged, this, [this] { query(); });
    connect(m_views, &RegisterViews::chosen, this, &RegisterView::query);
    connect(m_bar, &FilterBar::searchLeft, this, [this] { m_table->view()->setFocus(); });
    connect(&context.lists.bus, &ChangeBus::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(m_register.kind))
            m_views->count();
    });

    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        m_keptSelection = m_table->selectedIds();
        m_keptCurrent = m_table->currentId();
    });
    connect(m_model, &WindowedTable::loadingChanged, this, &RegisterView::afterLoading);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] {
        if (m_keptCurrent > 0)
            m_table->selectId(m_keptCurrent);
    });
    connect(m_model, &QAbstractItemModel::dataChanged, this, &RegisterView::showPanel);

    connect(m_table, &DataTable::opened, this,
            [this](const QModelIndex &index) { Q_EMIT opened(m_model->idAt(index.row())); });
    connect(m_table, &DataTable::previewRequested, this,
            [this] { m_panel->setVisible(!m_panel->isVisible()); });
    connect(m_table, &DataTable::deleteRequested, this, [this] { Q_EMIT deleteRequested(selectedIds()); });
    connect(m_table, &DataTable::firstStepRequested, this, [this] {
        if (isNarrowed() && m_anyRecord.value_or(false))
            clearNarrowing();
        else if (m_create)
            m_create();
    });
    connect(m_table, &DataTable::selectAllRequested, this, [this] {
        m_table->view()->selectAll();
        m_allSelected = true;
        updateFooter();
    });
    connect(m_table, &DataTable::tooMuchToCopy, this, [this](int rows) {
        m_context.toast.showText(tr("Copied the first %n row(s); export the list to take all of it.", nullptr,
                                    std::min(rows, int(DataTable::copyAtMost))));
    });
    connect(m_table, &DataTable::currentChanged, this, [this] {
        showPanel();
        Q_EMIT currentChanged(currentId());
    });
    connect(m_table, &DataTable::selectionChanged, this, [this] {
        m_allSelected = false;
        updateFooter();
    });
    connect(m_table, &DataTable::contextMenuWanted, this, [this](const QModelIndex &, const QPoint &at) {
        if (m_actions.isEmpty())
            return;
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        menu->addActions(m_actions);
        menu->popup(at);
    });
    connect(m_panel, &SidePanel::linkActivated, this, &RegisterView::panelLinkActivated);

    auto *find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WindowShortcut);
    connect(find, &QShortcut::activated, m_bar, &FilterBar::focusSearch);
    buildFields();
}

void RegisterView::setViews(const QList<StandingView> &views)
{
    m_views->setStanding(views);
}

QPushButton *RegisterView::addTool(const char *icon, std::function<QString()> text, std::function<void()> act)
{
    QPushButton *button = m_bar->addButton(icon);
    button->setText(text());
    connect(button, &QPushButton::clicked, this, [act = std::move(act)] { act(); });
    m_tools.append({button, std::move(text)});
    return button;
}

void RegisterView::setCreate(std::function<QString()> text, std::function<void()> create)
{
    m_createText = std::move(text);
    m_create = std::move(create);
    QPushButton *button = m_bar->addButton("plus", "primary");
    button->setObjectName(m_page + QLatin1StringView("New"));
    button->setText(m_createText());
    connect(button, &QPushButton::clicked, this, [this] { m_create(); });
    auto *key = new QShortcut(QKeySequence::New, this);
    key->setContext(Qt::WindowShortcut);
    connect(key, &QShortcut::activated, this, [this] { m_create(); });
    m_tools.append({button, m_createText});
    retranslate();
}

void RegisterView::setImport(const QString &kind)
{
    if (!Permission::can(m_context.session, Action::Import) || !m_context.importFile)
        return;
    QPushButton *button = addTool(
        "import", [] { return tr("Import"); }, [this, kind] { m_context.importFile(kind); });
    button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_I));
}

void RegisterView::setTitle(std::function<QString()> title)
{
    m_title = std::move(title);
    if (Permission::can(m_context.session, Action::Export) && m_context.exportList) {
        QPushButton *button = addTool(
            "export", [] { return tr("Export"); }, [this] { m_context.exportList(request()); });
        button->setObjectName(m_page + QLatin1StringView("Export"));
        button->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    }
    if (m_context.printList) {
        QPushButton *button = addTool(
            "print", [] { return tr("Print"); }, [this] { m_context.printList(request()); });
        button->setShortcut(QKeySequence(QKeySequence::Print));
    }
    QPushButton *columns = nullptr;
    columns = addTool(
        "columns", [] { return tr("Columns"); },
        [this] {
            QMenu *menu = m_table->columnMenu();
            menu->setAttribute(Qt::WA_DeleteOnClose);
            menu->popup(QCursor::pos());
        });
    columns->setObjectName(m_page + QLatin1StringView("Columns"));
}

void RegisterView::setPanel(std::function<PanelContent(qint64)> content, const QList<QAction *> &actions)
{
    m_panelContent = std::move(content);
    m_panel->show();
    m_actions = actions;
    m_panel->setActions(actions);
    addActions(actions);
    for (QAction *action : actions)
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    showPanel();
}

void RegisterView::setEmptyState(const char *icon, std::function<QString()> text)
{
    m_emptyIcon = icon;
    m_emptyText = std::move(text);
    showEmptyState();
}

qint64 RegisterView::currentId() const
{
    return m_table->currentId();
}

QList<qint64> RegisterView::selectedIds() const
{
    return m_allSelected ? m_model->ids() : m_table->selectedIds();
}

void RegisterView::buildFields()
{
    QList<FilterField> fields;
    for (const ColumnSpec &column : m_model->columns()) {
        if (!canFilter(column))
            continue;
        FilterField field{column.key, fieldLabel(column.label()), column.type};
        if (column.type == ValueType::Choice && !column.choice.isEmpty()) {
            for (const Label &label : labelsOf(column.choice))
                field.choices.append({label.key, label.text});
        } else if (column.type == ValueType::Choice) {
            if (!m_valuesInUse.contains(column.key)) {
                m_valuesInUse.insert(column.key, {});
                m_model->valuesInUse(column.key, this, [this, key = column.key](const QStringList &values) {
                    m_valuesInUse.insert(key, values);
                    buildFields();
                });
            }
            for (const QString &value : m_valuesInUse.value(column.key))
                field.choices.append({value, value});
        }
        fields.append(field);
    }
    fields.append(
        {.key = ownerKey, .title = fieldLabel(u"owner"), .type = ValueType::Integer, .offered = false});
    m_bar->setFields(fields);
}

void RegisterView::query(const std::optional<QList<SortKey>> &sort)
{
    m_table->setLoading(true);
    m_model->setQuery(m_bar->conditions(), m_bar->searchText(), sort);
}

void RegisterView::afterLoading()
{
    m_table->setLoading(m_model->isLoading());
    if (m_model->isLoading())
        return;
    if (const Error *error = m_model->error())
        m_context.toast.showText(errorText(*error));
    if (m_wanted > 0 && m_mayDropFilters && m_model->rowOf(m_wanted) < 0) {
        m_mayDropFilters = false;
        clearNarrowing();
        return;
    }
    m_mayDropFilters = false;
    if (m_model->rowCount() > 0) {
        m_anyRecord = true;
    } else if (isNarrowed()) {
        m_model->count({}, this, [this](qint64 rows) {
            m_anyRecord = rows > 0;
            showEmptyState();
        });
    }
    showEmptyState();
    const qint64 wanted = m_wanted > 0 ? m_wanted : m_keptCurrent;
    m_wanted = 0;
    if (const int row = wanted > 0 ? m_model->rowOf(wanted) : -1;
        row >= 0 && m_table->currentId() != wanted) {
        m_table->makeCurrent(row);
    } else if (m_table->currentId() == 0 && m_model->rowCount() > 0) {
        m_table->makeCurrent(0);
    }
    if (m_bar->searchText().isEmpty() && m_bar->currentView().isEmpty() == false)
        m_bar->setViewCount(m_bar->currentView(), m_model->rowCount());
    showPanel();
    updateFooter();
}

bool RegisterView::isNarrowed() const
{
    return !m_model->filters().isEmpty() || !m_model->search().isEmpty();
}

void RegisterView::showEmptyState()
{
    if (!isNarrowed() || m_anyRecord == false)
        m_table->setEmptyState(m_emptyIcon, m_emptyText ? m_emptyText() : tr("Nothing here yet."),
                               m_createText ? m_createText() : QString());
    else if (m_anyRecord.has_value())
        m_table->setEmptyState("search", tr("Nothing matches the filter or the search."),
                               tr("Clear filter and search"));
    else
        m_table->setEmptyState("search", {});
}

void RegisterView::clearNarrowing()
{
    m_bar->setCurrentView({});
    m_bar->setSearchText({});
    m_bar->setConditions({});
    query();
}

void RegisterView::showPanel()
{
    if (!m_panelContent) {
        m_panel->hide();
        return;
    }
    const qint64 id = currentId();
    for (QAction *action : std::as_const(m_actions))
        action->setEnabled(id > 0);
    if (id > 0)
        m_panel->setContent(m_panelContent(id));
    else
        m_panel->showNothing(m_model->rowCount() == 0 ? QString()
                                                      : tr("Choose a row to see the record here."));
}

void RegisterView::updateFooter()
{
    const int selected = m_allSelected ? m_model->rowCount() : m_table->selectedCount();
    const Formatter &formatter = m_context.formatter();
    QString left = tr("%1 row(s)", nullptr, m_model->rowCount()).arg(formatter.count(m_model->rowCount()));
    if (selected > 0)
        left += QStringLiteral("   ") + tr("%1 selected").arg(formatter.count(selected));
    m_sumText.clear();
    const ColumnSpec *column = m_sumKey.isEmpty() ? nullptr : m_register.column(m_sumKey);
    if (!column || selected == 0) {
        m_table->setFooter(left, {});
        return;
    }
    const auto tell = [this, left](qint64 sum) {
        m_table->setFooter(
            left, tr("Selected: %1 %2").arg(fieldLabel(m_sumKey), m_context.formatter().amount(sum)));
    };
    constexpr int atOnce = 2000;
    if (selected <= atOnce)
        tell(m_model->sumOf(selectedIds(), m_sumKey));
    else if (m_allSelected)
        m_model->sumOfAll(m_sumKey, this, tell);
    else
        m_table->setFooter(left, {});
}

ListRequest RegisterView::request() const
{
    ListRequest request;
    request.reg = &m_register;
    request.filters = m_model->filters();
    request.search = m_model->search();
    request.sort = m_model->sorting();
    request.title = m_title ? m_title : [page = m_page] { return page; };
    const QHeaderView *header = m_table->view()->horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            request.columns.append(m_model->columns().at(column).key);
    }
    return request;
}

void RegisterView::reveal(qint64 id)
{
    if (const int row = m_model->rowOf(id); row >= 0) {
        m_table->makeCurrent(row);
        return;
    }
    // A record that was just made is not in the list yet: the filters stay unless they really hide it.
    m_wanted = id;
    m_mayDropFilters = true;
    query();
}

void RegisterView::applyFilter(const ListFilter &filter)
{
    if (!filter.view.isEmpty()) {
        m_views->choose(filter.view);
        return;
    }
    m_bar->setCurrentView({});
    m_bar->setSearchText(filter.search);
    m_bar->setConditions(filter.conditions);
    query();
}

void RegisterView::refresh()
{
    m_views->rebuild();
}

QByteArray RegisterView::saveState() const
{
    SavedView view;
    view.filters = m_bar->conditions();
    view.search = m_bar->searchText();
    view.sort = m_model->sorting();
    view.columns = QString::fromUtf8(m_table->saveColumns());
    QJsonObject state = view.definition();
    state.insert(QStringLiteral("view"), m_bar->currentView());
    state.insert(QStringLiteral("current"), currentId());
    return QJsonDocument(state).toJson(QJsonDocument::Compact);
}

void RegisterView::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    if (object.isEmpty())
        return;
    SavedView view;
    view.setDefinition(object);
    m_bar->setCurrentView(object.value(QLatin1StringView("view")).toString());
    m_bar->setSearchText(view.search);
    m_bar->setConditions(view.filters);
    m_table->restoreColumns(view.columns.toUtf8());
    m_wanted = object.value(QLatin1StringView("current")).toInteger();
    query(view.sort);
}

void RegisterView::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RegisterView::retranslate()
{
    for (const Tool &tool : std::as_const(m_tools))
        tool.button->setText(tool.text());
    showEmptyState();
    buildFields();
    m_views->retranslate();
    showPanel();
    updateFooter();
}

} // namespace salesdesk
