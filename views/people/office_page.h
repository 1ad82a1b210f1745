// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/approvals/approval_engine.h"
#include "models/catalog/product_service.h"
#include "models/exchange/import_service.h"
#include "models/people/choice_service.h"
#include "models/people/office_service.h"
#include "models/people/people_service.h"
#include "models/safety/safety_service.h"
#include "views/shared/page_context.h"
#include "views/shell/page.h"

class QListWidget;
class QStackedWidget;

namespace salesdesk {

class OfficeSection;

/// Office 管理: the sections at left, each only for who may, and the chosen one beside them.
class OfficePage final : public Page
{
    Q_OBJECT
public:
    /// Everything given outlives the page.
    OfficePage(PageContext &context, OfficeService &offices, ChoiceService &choices, PeopleService &people,
               ProductService &products, ApprovalEngine &approvals, ImportService &imports,
               SafetyService &safety, QWidget *parent = nullptr);

    void refresh() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    QString helpTopic() const override { return QStringLiteral("office"); }
    void openRecord(Kind kind, qint64 id) override;
    /// The filter's view names a section, and may name a view of its list behind a slash: "people/gone".
    void applyFilter(const ListFilter &filter) override;

    QStringList sections() const;
    QString currentSection() const;
    void showSection(const QString &key);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QString key;
        const char *icon;
        std::function<QString()> title;
        std::function<OfficeSection *()> make;
        QList<Kind> kinds = {};
        OfficeSection *section = nullptr;
        QByteArray state = {}; ///< to restore when it is made
    };

    void add(Entry entry);
    OfficeSection *current();
    void retranslate();

    QListWidget *m_list;
    QStackedWidget *m_stack;
    QList<Entry> m_entries;
};

} // namespace salesdesk
