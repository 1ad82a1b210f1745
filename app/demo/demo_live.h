// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demo/demo_history.h"

namespace salesdesk {

/// The last days of a demo, played through the real services by the people themselves, so that what waits for
/// approval, what was returned and the ledger are genuine.
class DemoLive final
{
public:
    DemoLive(Application &application, FixedClock &clock, QList<DemoDeal> deals, QDate today)
        : m_application(application), m_clock(clock), m_deals(std::move(deals)), m_today(today)
    {
    }

    Status play();

private:
    /// How far a document has come.
    enum class Until { Draft, Sent, Leader, Manager, Returned, SentAgain };

    Status quote(const DemoDeal &deal, Until until);
    Status contract(const DemoDeal &deal, Until until);
    Status send(const DemoDeal &deal, Kind kind, qint64 document, Until until);
    /// Whoever is asked decides.
    Status decide(RequestId request, Decision decision, const QString &comment);
    Status appraise();
    /// The next quarter of an hour.
    void pass(int quarters = 1) { m_clock.advance(qint64(quarters) * 15 * 60'000); }

    Application &m_application;
    FixedClock &m_clock;
    QList<DemoDeal> m_deals;
    QDate m_today;
    DemoWords m_words;
};

} // namespace salesdesk
