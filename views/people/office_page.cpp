// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/office_page.h"

#include "views/people/approval_section.h"
#include "views/people/choice_section.h"
#include "views/people/import_section.h"
#include "views/people/office_data_section.h"
#include "views/people/people_sections.h"
#include "views/people/product_section.h"
#include "views/people/rules_section.h"
#include "views/people/safety_section.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QFrame>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QListWidget>
#include <QStackedWidget>
#include <algorithm>

namespace salesdesk {

OfficePage::OfficePage(PageContext &context, OfficeService &offices, ChoiceService &choices,
                       PeopleService &people, ProductService &products, ApprovalEngine &approvals,
                       ImportService &imports, SafetyService &safety, QWidget *parent)
    : Page(parent), m_list(new QListWidget), m_stack(new QStackedWidget)
{
    m_list->setObjectName(QStringLiteral("sections"));
    m_list->setFixedWidth(168);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setIconSize({16, 16});
    m_list->setSpacing(1);
    auto *side = new QFrame;
    setLook(side, "card");
    auto *sideLayout = new QHBoxLayout(side);
    sideLayout->setContentsMargins(6, 8, 6, 8);
    sideLayout->addWidget(m_list);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 0, 10);
    layout->setSpacing(0);
    layout->addWidget(side);
    layout->addWidget(m_stack, 1);

    const auto can = [&context](Action action) { return Permission::can(context.session, action); };
    if (can(Action::WriteOffice))
        add({QStringLiteral("office"),
             "building",
             [] { return tr("Office data"); },
             [&context, &offices] { return new OfficeDataSection(context, offices); },
             {Kind::Office}});
    if (can(Action::SeeStaff)) {
        add({QStringLiteral("people"),
             "person",
             [] { return tr("People"); },
             [&context, &people, &offices] { return new StaffSection(context, people, offices.office()); },
             {Kind::Staff}});
        add({QStringLiteral("teams"),
             "people",
             [] { return tr("Teams"); },
             [&context, &people] { return new TeamSection(context, people); },
             {Kind::Team}});
    }
    if (can(Action::SeeProducts))
        add({QStringLiteral("products"),
             "box",
             [] { return tr("Products"); },
             [&context, &offices, &products] { return new ProductSection(context, offices, products); },
             {Kind::Product}});
    if (can(Action::WriteOffice))
        add({QStringLiteral("choices"), "list", [] { return tr("Lists"); },
             [&context, &choices] { return new ChoiceSection(context, choices); }});
    if (can(Action::WriteOffice))
        add({QStringLiteral("rules"),
             "gear",
             [] { return tr("Rules"); },
             [&context, &offices] { return new RulesSection(context, offices); },
             {Kind::Setting}});
    if (can(Action::WriteApprovalPolicy))
        add({QStringLiteral("approvals"),
             "stamp",
             [] { return tr("Approval chains"); },
             [&context, &approvals, &people] { return new ApprovalSection(context, approvals, people); },
             {Kind::ApprovalPolicy}});
    if (can(Action::Import))
        add({QStringLiteral("imports"),
             "import",
             [] { return tr("Imports"); },
             [&context, &imports] { return new ImportSection(context, imports); },
             {Kind::Import}});
    if (can(Action::Backup) || can(Action::SeeLedger))
        add({QStringLiteral("safety"), "shield", [] { return tr("Safety"); },
             [&context, &safety] { return new SafetySection(context, safety); }});
    connect(m_list, &QListWidget::currentRowChanged, this, [this] { refresh(); });
    setFocusProxy(m_list);
    retranslate();
    if (!m_entries.isEmpty()) {
        const QSignalBlocker quiet(m_list); // made when the page is shown
        m_list->setCurrentRow(0);
    }
}

void OfficePage::add(Entry entry)
{
    auto *item = new QListWidgetItem(icon(entry.icon), {}, m_list);
    item->setSizeHint({0, 34});
    m_entries.append(std::move(entry));
}

OfficeSection *OfficePage::current()
{
    const int row = m_list->currentRow();
    if (row < 0)
        return nullptr;
    Entry &entry = m_entries[row];
    if (!entry.section) {
        entry.section = entry.make();
        entry.section->setObjectName(QStringLiteral("section-") + entry.key);
        if (!entry.state.isEmpty())
            entry.section->restoreState(entry.state);
        m_stack->addWidget(entry.section);
    }
    m_stack->setCurrentWidget(entry.section);
    return entry.section;
}

void OfficePage::refresh()
{
    if (OfficeSection *section = current())
        section->refresh();
}

QStringList OfficePage::sections() const
{
    QStringList keys;
    for (const Entry &entry : m_entries)
        keys.append(entry.key);
    return keys;
}

QString OfficePage::currentSection() const
{
    const int row = m_list->currentRow();
    return row < 0 ? QString() : m_entries.at(row).key;
}

void OfficePage::showSection(const QString &key)
{
    if (const qsizetype row = sections().indexOf(key); row >= 0)
        m_list->setCurrentRow(int(row));
}

void OfficePage::openRecord(Kind kind, qint64 id)
{
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!entry.kinds.contains(kind))
            continue;
        showSection(entry.key);
        if (OfficeSection *section = current())
            section->reveal(id);
        return;
    }
}

void OfficePage::applyFilter(const ListFilter &filter)
{
    showSection(filter.view.section(QLatin1Char('/'), 0, 0));
    ListFilter inside = filter;
    inside.view = filter.view.section(QLatin1Char('/'), 1);
    OfficeSection *section = current();
    if (section && (!inside.view.isEmpty() || !inside.conditions.isEmpty() || !inside.search.isEmpty()))
        section->applyFilter(inside);
}

QByteArray OfficePage::saveState() const
{
    QJsonObject lists;
    for (const Entry &entry : m_entries) {
        const QByteArray state = entry.section ? entry.section->saveState() : entry.state;
        if (!state.isEmpty())
            lists.insert(entry.key, QString::fromUtf8(state));
    }
    return QJsonDocument(
               QJsonObject{{QStringLiteral("section"), currentSection()}, {QStringLiteral("lists"), lists}})
        .toJson(QJsonDocument::Compact);
}

void OfficePage::restoreState(const QByteArray &state)
{
    const QJsonObject saved = QJsonDocument::fromJson(state).object();
    const QJsonObject lists = saved.value(QStringLiteral("lists")).toObject();
    for (Entry &entry : m_entries) {
        entry.state = lists.value(entry.key).toString().toUtf8();
        if (entry.section && !entry.state.isEmpty())
            entry.section->restoreState(entry.state);
    }
    showSection(saved.value(QStringLiteral("section")).toString());
}

void OfficePage::retranslate()
{
    for (int row = 0; row < m_entries.size(); ++row)
        m_list->item(row)->setText(m_entries.at(row).title());
}

void OfficePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace salesdesk
