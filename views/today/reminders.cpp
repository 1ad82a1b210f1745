// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/today/reminders.h"

#include "models/approvals/approval_engine.h"

namespace salesdesk {

namespace {

/// Beside the lists of TodayList::What.
constexpr int decisions = -1;

constexpr int afterChangeMilliseconds = 1000;
constexpr int againMilliseconds = 5 * 60 * 1000;

} // namespace

Reminders::Reminders(PageContext &context, const LeadService &leads, ApprovalEngine &approvals,
                     QObject *parent)
    : QObject(parent), m_context(context), m_leads(leads), m_approvals(approvals)
{
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &Reminders::check);
    connect(&m_again, &QTimer::timeout, this, &Reminders::check);
    connect(&context.lists.bus, &ChangeBus::changed, this,
            [this] { m_later.start(afterChangeMilliseconds); });
    m_later.start(afterChangeMilliseconds);
    m_again.start(againMilliseconds);
}

void Reminders::check()
{
    const QList<TodayList> lists = todayLists(m_context, m_leads);
    const int round = ++m_round;
    const auto waiting = m_approvals.waiting(m_context.session);
    m_now = {{decisions, waiting ? int(waiting->size()) : 0}};
    m_open = int(lists.size());
    if (lists.isEmpty())
        tell();
    for (const TodayList &list : lists) {
        WindowedTable *&table = m_tables[list.reg];
        if (!table)
            table = new WindowedTable(m_context.lists, *list.reg, m_context.session, this);
        table->count(list.filters, this, [this, round, what = list.what](qint64 count) {
            if (round != m_round)
                return;
            m_now.insert(what, int(count));
            if (--m_open == 0)
                tell();
        });
    }
}

void Reminders::tell()
{
    QStringList lines;
    for (auto it = m_now.cbegin(); it != m_now.cend(); ++it) {
        if (it.value() > m_told.value(it.key()))
            lines.append(line(it.key(), it.value()));
    }
    m_told = m_now;
    if (!lines.isEmpty())
        Q_EMIT due(lines.join(QLatin1Char('\n')));
}

QString Reminders::line(int what, int count)
{
    switch (what) {
    case TodayList::Contact:
        return tr("%n lead(s) to contact today", nullptr, count);
    case TodayList::Pool:
        return tr("%n lead(s) soon go back to the public pool", nullptr, count);
    case TodayList::Money:
        return tr("%n payment(s) due within a week", nullptr, count);
    case TodayList::ReturnedQuotes:
        return tr("%n of your quotes came back from review", nullptr, count);
    case TodayList::ReturnedContracts:
        return tr("%n of your contracts came back from approval", nullptr, count);
    default:
        return tr("%n document(s) wait for your decision", nullptr, count);
    }
}

} // namespace salesdesk
