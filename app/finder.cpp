// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/finder.h"

#include "models/contracts/contract_columns.h"
#include "models/customers/customer_columns.h"
#include "models/jobs/job_runner.h"
#include "models/leads/lead_columns.h"
#include "models/opportunities/opportunity_columns.h"
#include "models/people/people_columns.h"
#include "models/quotes/quote_columns.h"
#include "models/storage/list_query.h"

#include <QCoreApplication>

namespace salesdesk {

namespace {

constexpr int hitsAKind = 6;

struct Source
{
    const Register &reg;
    const char *icon;
    const char *title; ///< of the group
    QStringList text;  ///< columns of a hit's line
    QStringList detail;
};

QList<Source> sources()
{
    const auto key = [](const char *name) { return QString::fromLatin1(name); };
    return {
        {leadRegister(),
         "person",
         QT_TRANSLATE_NOOP("finder", "Leads"),
         {key("company"), key("contact")},
         {key("number"), key("owner")}},
        {customerRegister(),
         "building",
         QT_TRANSLATE_NOOP("finder", "Customers"),
         {key("name")},
         {key("number"), key("owner")}},
        {opportunityRegister(),
         "target",
         QT_TRANSLATE_NOOP("finder", "Opportunities"),
         {key("title"), key("customer")},
         {key("number"), key("owner")}},
        {quoteRegister(),
         "quote",
         QT_TRANSLATE_NOOP("finder", "Quotes"),
         {key("number"), key("customer")},
         {key("title")}},
        {contractRegister(),
         "contract",
         QT_TRANSLATE_NOOP("finder", "Contracts"),
         {key("number"), key("customer")},
         {key("title")}},
        {staffRegister(),
         "people",
         QT_TRANSLATE_NOOP("finder", "People"),
         {key("name")},
         {key("number"), key("team")}},
    };
}

struct Hit
{
    Kind kind;
    qint64 id;
    QString text;
    QString detail;
};

QString joined(const QList<QVariant> &values, qsizetype from, qsizetype count)
{
    QStringList parts;
    for (const QVariant &value : values.mid(from, count)) {
        if (!value.toString().isEmpty())
            parts << value.toString();
    }
    return parts.join(QStringLiteral(" · "));
}

QList<Hit> search(Database &database, const Session &session, const Source &source, const QString &typed)
{
    ListQuery query;
    query.search = typed;
    query.sight = Permission::sight(session, source.reg.see);
    const ListReader reader(database, *source.reg.source);
    const QList<qint64> ids = reader.firstIds(query, hitsAKind);
    const auto rows = reader.rows(ids, source.text + source.detail);
    QList<Hit> hits;
    for (const qint64 id : ids) {
        const QList<QVariant> row = rows.value(id);
        hits.append({source.reg.kind, id, joined(row, 0, source.text.size()),
                     joined(row, source.text.size(), source.detail.size())});
    }
    return hits;
}

} // namespace

void findAnything(PageContext &context, const QString &typed, const CommandPalette::Found &found)
{
    if (typed.trimmed().isEmpty()) {
        found({});
        return;
    }
    using Groups = QList<QList<Hit>>;
    const Session session = context.session;
    context.lists.jobs.run<Groups>(
        QStringLiteral("find"), {}, &context.lists.bus,
        [session, typed](JobContext &job) -> Result<Groups> {
            Groups groups;
            for (const Source &source : sources())
                groups.append(job.isCancelled() ? QList<Hit>()
                                                : search(job.database(), session, source, typed));
            return groups;
        },
        [&context, found](const Result<Groups> &groups) {
            QList<PaletteGroup> shown;
            const QList<Source> all = sources();
            for (qsizetype i = 0; groups.ok() && i < groups->size(); ++i) {
                PaletteGroup group{QCoreApplication::translate("finder", all.at(i).title), {}};
                for (const Hit &hit : groups->at(i)) {
                    group.items.append({hit.text, hit.detail, all.at(i).icon,
                                        [&context, hit] { context.navigator.open(hit.kind, hit.id); }});
                }
                if (!group.items.isEmpty())
                    shown.append(group);
            }
            found(shown);
        });
}

} // namespace salesdesk
