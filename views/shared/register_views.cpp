// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/register_views.h"

#include "models/saved_views/saved_view_service.h"
#include "models/tables/windowed_table.h"
#include "models/wording/error_text.h"
#include "views/shared/data_table.h"
#include "views/shared/filter_bar.h"
#include "views/shared/toast.h"

#include <QAction>
#include <QMenu>

namespace salesdesk {

namespace {

const QString savedPrefix = QStringLiteral("saved:");

} // namespace

RegisterViews::RegisterViews(PageContext &context, const QString &page, FilterBar *bar, DataTable *table,
                             WindowedTable *model, QObject *parent)
    : QObject(parent), m_context(context), m_page(page), m_bar(bar), m_table(table), m_model(model)
{
    connect(bar, &FilterBar::viewChosen, this, &RegisterViews::choose);
    connect(bar, &FilterBar::saveViewRequested, this, &RegisterViews::saveCurrent);
    connect(bar, &FilterBar::viewMenuRequested, this, &RegisterViews::showMenu);
}

void RegisterViews::setStanding(const QList<StandingView> &views)
{
    m_standing = views;
    rebuild();
    if (!views.isEmpty())
        choose(views.first().key);
}

void RegisterViews::retranslate()
{
    if (!m_standing.isEmpty())
        rebuild();
}

void RegisterViews::rebuild()
{
    QList<ViewChip> chips;
    for (const StandingView &view : std::as_const(m_standing))
        chips.append({view.key, view.title(), -1, false});
    const auto saved = m_context.savedViews.ofPage(m_context.session, m_page);
    m_saved = saved.ok() ? *saved : QList<SavedView>();
    for (const SavedView &view : std::as_const(m_saved))
        chips.append(
            {savedPrefix + QString::number(view.id.value), view.name, -1,
             view.owner == m_context.session.staff || SavedViewService::mayShare(m_context.session)});
    const QString current = m_bar->currentView();
    m_bar->setViews(chips);
    m_bar->setCurrentView(current);
    count();
}

void RegisterViews::count()
{
    const auto tell = [this](const QString &key, const QList<Condition> &filters) {
        m_model->count(filters, this, [this, key](qint64 rows) { m_bar->setViewCount(key, rows); });
    };
    for (const StandingView &view : std::as_const(m_standing))
        tell(view.key, view.filters);
    for (const SavedView &view : std::as_const(m_saved))
        tell(savedPrefix + QString::number(view.id.value), view.filters);
}

const SavedView *RegisterViews::ownView(const QString &key) const
{
    for (const SavedView &view : m_saved) {
        if (key == savedPrefix + QString::number(view.id.value))
            return &view;
    }
    return nullptr;
}

void RegisterViews::choose(const QString &key)
{
    m_bar->setCurrentView(key);
    if (const SavedView *view = ownView(key)) {
        m_bar->setSearchText(view->search);
        m_bar->setConditions(view->filters);
        if (!view->columns.isEmpty())
            m_table->restoreColumns(view->columns.toUtf8());
        Q_EMIT chosen(view->sort);
    } else {
        for (const StandingView &standing : std::as_const(m_standing)) {
            if (standing.key != key)
                continue;
            m_bar->setSearchText({});
            m_bar->setConditions(standing.filters);
            Q_EMIT chosen(standing.sort);
        }
    }
}

void RegisterViews::saveCurrent()
{
    TextQuestion question;
    question.title = tr("Save this view");
    question.text = tr("The filters, the sorting and the columns are kept under this name.");
    question.accept = tr("Save");
    question.required = true;
    m_context.prompts.askText(m_bar, question, [this](const std::optional<QString> &name) {
        if (!name)
            return;
        SavedView view;
        view.page = m_page;
        view.name = *name;
        view.filters = m_bar->conditions();
        view.search = m_bar->searchText();
        view.sort = m_model->sorting();
        view.columns = QString::fromUtf8(m_table->saveColumns());
        const auto saved = m_context.savedViews.save(m_context.session, view);
        if (!saved) {
            m_context.toast.showText(errorText(saved.error()));
            return;
        }
        rebuild();
        m_bar->setCurrentView(savedPrefix + QString::number(saved->value));
    });
}

void RegisterViews::showMenu(const QString &key, const QPoint &at)
{
    const SavedView *found = ownView(key);
    if (!found)
        return;
    const SavedView view = *found;
    const auto change = [this](SavedView changed) {
        const auto saved = m_context.savedViews.save(m_context.session, std::move(changed));
        if (!saved)
            m_context.toast.showText(errorText(saved.error()));
        rebuild();
    };
    auto *menu = new QMenu(m_bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Rename…"), this, [this, view, change] {
        TextQuestion question;
        question.title = tr("Rename the view");
        question.accept = tr("Rename");
        question.value = view.name;
        question.required = true;
        m_context.prompts.askText(m_bar, question, [view, change](const std::optional<QString> &name) {
            if (!name)
                return;
            SavedView renamed = view;
            renamed.name = *name;
            change(renamed);
        });
    });
    const auto addSwitch = [&](const QString &text, bool SavedView::*flag) {
        QAction *action = menu->addAction(text);
        action->setCheckable(true);
        action->setChecked(view.*flag);
        connect(action, &QAction::toggled, this, [view, change, flag](bool on) {
            SavedView changed = view;
            changed.*flag = on;
            change(changed);
        });
    };
    addSwitch(tr("Pinned in front"), &SavedView::pinned);
    if (SavedViewService::mayShare(m_context.session))
        addSwitch(tr("Shared with the office"), &SavedView::shared);
    menu->addSeparator();
    menu->addAction(tr("Remove"), this, [this, view] {
        if (const Status removed = m_context.savedViews.remove(m_context.session, view.id); !removed)
            m_context.toast.showText(errorText(removed.error()));
        rebuild();
        if (!m_standing.isEmpty())
            choose(m_standing.first().key);
    });
    menu->popup(at);
}

} // namespace salesdesk
