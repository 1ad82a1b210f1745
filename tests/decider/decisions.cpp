// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/decider/decisions.h"

#include "models/contracts/contract_service.h"
#include "models/people/office_service.h"
#include "models/storage/statement.h"

#include <QRandomGenerator>
#include <cstdio>

namespace salesdesk::decider {

namespace {

class Desk
{
public:
    Desk(Database &database, quint64 seed)
        : m_work(database, m_bus, m_clock), m_offices(m_work), m_people(m_work, m_offices.office()),
          m_products(m_work), m_approvals(m_work, m_people, m_offices.office()),
          m_quotes(m_work, m_approvals, m_products, m_offices.office()),
          m_contracts(m_work, m_approvals, m_products, m_quotes, m_offices.office()),
          m_random(static_cast<quint32>(seed))
    {
    }

    Status open()
    {
        if (const Status loaded = m_offices.load(); !loaded)
            return loaded;
        const auto read = m_work.database().read([&] {
            m_drafter = sessionOf("S1");
            m_deciders = {sessionOf("L1"), sessionOf("M1"), sessionOf("F1")};
            Statement records = Statement::composed(
                m_work.database(),
                QStringLiteral("SELECT (SELECT MIN(id) FROM customer), MIN(id) FROM product"),
                QStringLiteral("test"));
            if (records.next()) {
                m_customer = records.id<CustomerId>(0);
                m_product = records.id<ProductId>(1);
            }
            return true;
        });
        return read ? Status() : Status(read.error());
    }

    /// One decision; its row of the ledger is there when this comes back without an error.
    Status decide(int number)
    {
        QList<QPair<const Session *, RequestId>> open;
        for (const Session &session : m_deciders) {
            const auto waiting = m_approvals.waiting(session);
            if (!waiting)
                return waiting.error();
            for (const WaitingItem &item : *waiting)
                open.append({&session, item.request.id});
        }
        // Some lie about unfinished all the time, as on a real desk.
        if (open.size() < 2 || m_random.bounded(3) == 0)
            return send(number);
        const auto &[session, request] = open.at(m_random.bounded(int(open.size())));
        if (m_random.bounded(12) == 0)
            return withdraw(number, request);
        return answer(number, *session, request);
    }

private:
    Session sessionOf(const char *number)
    {
        return m_people.sessionOf(m_people.findStaff(QLatin1StringView(number)));
    }

    Status answer(int number, const Session &session, RequestId request)
    {
        const auto view = m_approvals.view(session, request);
        if (!view)
            return view.error();
        const int dice = m_random.bounded(10);
        const Decision decision = dice < 6   ? Decision::Approve
                                  : dice < 9 ? Decision::Return
                                             : Decision::Reject;
        const Status made = m_approvals.decide(session, request, view->request.digest, decision,
                                               QStringLiteral("#%1").arg(number));
        if (made && decision == Decision::Return)
            m_returned.append(view->request);
        if (made)
            tell(decisionName(decision), number, request, view->request.round);
        return made;
    }

    Status withdraw(int number, RequestId request)
    {
        const auto view = m_approvals.view(m_drafter, request);
        if (!view)
            return view.error();
        const Status made = m_approvals.withdraw(m_drafter, request);
        if (made)
            tell(QStringLiteral("withdraw"), number, request, view->request.round);
        return made;
    }

    Status send(int number)
    {
        Kind kind = m_random.bounded(2) == 0 ? Kind::Quote : Kind::Contract;
        Result<qint64> document = 0;
        int round = 1;
        if (!m_returned.isEmpty()) {
            const ApprovalRequest request = m_returned.takeFirst();
            kind = request.kind;
            document = request.document;
            round = request.round + 1;
        } else {
            document = kind == Kind::Quote ? draftQuote() : draftContract();
        }
        if (!document)
            return document.error();
        const auto request = m_approvals.send(m_drafter, kind, *document);
        if (!request)
            return request.error();
        tell(QStringLiteral("send"), number, *request, round);
        return {};
    }

    QList<DocumentLine> lines()
    {
        DocumentLine line;
        line.product = m_product;
        line.name = QStringLiteral("球机");
        line.quantity = m_random.bounded(1, 200) * quantityScale;
        line.unitPrice = 100 * priceScale;
        line.taxRate = 1300;
        return {line};
    }

    Result<qint64> draftQuote()
    {
        Quote quote;
        quote.customer = m_customer;
        quote.lines = lines();
        const auto made = m_quotes.create(m_drafter, quote);
        return made ? Result<qint64>(made->id.value) : Result<qint64>(made.error());
    }

    Result<qint64> draftContract()
    {
        ContractFile file;
        file.contract.customer = m_customer;
        file.contract.lines = lines();
        file.contract.plannedSignOn = m_offices.today();
        const auto made = m_contracts.create(m_drafter, file);
        return made ? Result<qint64>(made->contract.id.value) : Result<qint64>(made.error());
    }

    static void tell(const QString &what, int number, RequestId request, int round)
    {
        std::printf("%s %d %lld %d\n", qPrintable(what), number, static_cast<long long>(request.value),
                    round);
        std::fflush(stdout);
    }

    ChangeBus m_bus;
    SystemClock m_clock;
    UnitOfWork m_work;
    OfficeService m_offices;
    PeopleService m_people;
    ProductService m_products;
    ApprovalEngine m_approvals;
    QuoteService m_quotes;
    ContractService m_contracts;
    Session m_drafter;
    QList<Session> m_deciders;
    QList<ApprovalRequest> m_returned;
    CustomerId m_customer;
    ProductId m_product;
    QRandomGenerator m_random;
};

} // namespace

Status playDecisions(Database &database, int first, int count, quint64 seed)
{
    Desk desk(database, seed);
    if (const Status opened = desk.open(); !opened)
        return opened;
    for (int number = first; number < first + count; ++number) {
        if (const Status made = desk.decide(number); !made)
            return made;
    }
    return {};
}

} // namespace salesdesk::decider
