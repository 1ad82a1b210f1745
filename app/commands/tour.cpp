// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/table.h"
#include "app/demo/demo.h"
#include "app/desk.h"
#include "models/contracts/contract_columns.h"
#include "models/quotes/quote_columns.h"
#include "models/storage/list_query.h"
#include "views/contracts/contract_sheet.h"
#include "views/printing/export.h"
#include "views/printing/paginator.h"
#include "views/quotes/quote_sheet.h"
#include "views/shared/approval_sheet.h"
#include "views/shared/deal_pickers.h"
#include "views/shared/dialog_prompts.h"

#include <QApplication>
#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QSettings>
#include <QTemporaryDir>

namespace salesdesk {

namespace {

/// So long a page has to read its figures and settle.
constexpr int settleMilliseconds = 600;

void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < settleMilliseconds)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 50);
}

/// Every tab that the manager has, as "light-01-today.png".
Status takePictures(Desk &desk, const QDir &folder, const QString &look)
{
    MainWindow &window = desk.window();
    for (int index = 0;; ++index) {
        window.showPage(index);
        if (window.currentIndex() != index)
            return {};
        settle();
        const QString name = QStringLiteral("%1-%2-%3.png")
                                 .arg(look)
                                 .arg(index + 1, 2, 10, QLatin1Char('0'))
                                 .arg(window.currentKey());
        if (!window.grab().save(folder.filePath(name)))
            return Error{ErrorCode::FileUnwritable, {}, folder.filePath(name)};
    }
}

/// The newest record of a register that the filter lets through; 0 where there is none.
qint64 newest(Desk &desk, const Register &reg, const Condition &filter)
{
    ListQuery query;
    query.filters = {filter};
    query.sort = {{QStringLiteral("number"), true}};
    query.sight = Permission::sight(desk.session(), reg.see);
    return ListReader(desk.application().database(), *reg.source).firstIds(query, 1).value(0);
}

/// A quotation, a contract and its approval sheet, as the pages print them.
Status printDeals(Desk &desk, const QDir &folder)
{
    Application &app = desk.application();
    const Session &session = desk.session();
    PageContext &context = desk.context();
    const Office &office = app.offices.office();
    const auto print = [&folder](const printing::Document &document, const QString &name) {
        return printing::writePdf(printing::Paginator({document}), folder.filePath(name));
    };
    const QString state = QStringLiteral("state");
    const QuoteId quoteId(
        newest(desk, quoteRegister(), {state, Comparison::Is, quoteStateName(QuoteState::Accepted)}));
    if (const auto quote = app.quotes.find(session, quoteId)) {
        const auto parties = app.quotes.parties(session, quoteId);
        QuoteParties named = parties ? *parties : QuoteParties();
        const auto [buyer, contact] =
            DealPickers::onPaper(context, app.customers, quote->customer, named.customer);
        if (named.contact.isEmpty())
            named.contact = contact;
        const auto sheet = quotationSheet(*quote, named, buyer, office, context.formatter());
        if (const Status made = print(printing::toDocument(sheet), QStringLiteral("quotation.pdf")); !made)
            return made;
    }
    const ContractId contractId(
        newest(desk, contractRegister(), {state, Comparison::Is, contractStateName(ContractState::Signed)}));
    if (const auto file = app.contracts.find(session, contractId)) {
        const auto [buyer, contact] =
            DealPickers::onPaper(context, app.customers, file->contract.customer, QString());
        const auto sheet = contractSheet(*file, buyer, contact, office, context.formatter());
        if (const Status made = print(printing::toDocument(sheet), QStringLiteral("contract.pdf")); !made)
            return made;
        if (const auto view = app.approvals.viewOf(session, Kind::Contract, contractId.value)) {
            const auto steps = approvalSheet(*view, office, context.formatter(), context.lists.clock.now());
            return print(printing::toDocument(steps), QStringLiteral("approval-sheet.pdf"));
        }
    }
    return {};
}

Status showWindow(const Location &location, const QString &code, const QDir &folder)
{
    Language language;
    Theme theme;
    DialogPrompts prompts;
    if (!language.use(code))
        return Error{ErrorCode::Usage, {}, code};
    theme.setLanguage(code);
    theme.setChoice(Theme::Choice::Light);
    auto application = Application::open(location);
    if (!application)
        return application.error();
    const auto session = (*application)->people.logIn(QStringLiteral("manager"), Demo::password);
    if (!session)
        return session.error();
    Desk desk(std::move(*application), *session, language, theme, prompts);
    desk.show();
    // Without a display the screen is a small one, which the window fills.
    desk.window().setWindowState(Qt::WindowNoState);
    desk.window().setWindowState(Qt::WindowNoState); // a small screen would have it fill itself
    desk.window().resize(1366, 768);
    if (const Status taken = takePictures(desk, folder, QStringLiteral("light")); !taken)
        return taken;
    if (const Status printed = printDeals(desk, folder); !printed)
        return printed;
    theme.setChoice(Theme::Choice::Dark);
    return takePictures(desk, folder, QStringLiteral("dark"));
}

/// The papers of the last full quarter and the workbooks, by the commands that anybody has.
int printPapers(const CommandContext &context, const QDir &folder)
{
    const QDate today = QDate::currentDate();
    const QString quarter = Period::holding(today, PeriodKind::Quarter).previous().key();
    const QString month = Period::holding(today, PeriodKind::Month).previous().key();
    const auto file = [&folder](const QString &name) { return folder.filePath(name); };
    const QList<QPair<QString, QString>> reports{
        {QStringLiteral("appraisal"), quarter},         {QStringLiteral("appraisal-summary"), quarter},
        {QStringLiteral("ranking"), quarter},           {QStringLiteral("ageing"), quarter},
        {QStringLiteral("contract-register"), quarter}, {QStringLiteral("monthly-sales-plan"), month},
        {QStringLiteral("monthly-visit-plan"), month},  {QStringLiteral("monthly-sales"), month},
        {QStringLiteral("monthly-visits"), month},
    };
    for (const auto &[name, period] : reports) {
        const int code =
            commands::report(context, {name, QStringLiteral("--period"), period, QStringLiteral("--pdf"),
                                       file(name + QStringLiteral(".pdf")), QStringLiteral("--xlsx"),
                                       file(name + QStringLiteral(".xlsx"))});
        if (code != ExitCode::done)
            return code;
    }
    return commands::exportRows(context, {QStringLiteral("all"), file(QStringLiteral("everything.xlsx"))});
}

} // namespace

int commands::tour(const CommandContext &context, const QStringList &words)
{
    const auto arguments = Arguments::parse(words, 1, {QStringLiteral("language")});
    if (!arguments)
        return context.fail(arguments.error());
    const QString given = arguments->value(QStringLiteral("language"), context.language);
    const QString code = given.isEmpty() ? QStringLiteral("zh_CN") : given;
    if (!Language::codes().contains(code))
        return context.fail({ErrorCode::Usage, {}, code});
    const QDir folder(arguments->at(0));
    if (!folder.mkpath(QStringLiteral(".")))
        return context.fail({ErrorCode::FileUnwritable, {}, arguments->at(0)});

    const QTemporaryDir home;
    // The tour leaves the settings of whoever plays it alone.
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, home.path());
    Location location;
    location.path = home.filePath(QStringLiteral("office.salesdesk"));
    const auto leads = Demo::leadsOf(QStringLiteral("office"));
    if (const Status made = Demo::make(location, *leads, Demo::usualSeed, SystemClock()); !made)
        return context.fail(made.error());
    if (const Status shown = showWindow(location, code, folder); !shown)
        return context.fail(shown.error());

    Language language;
    language.use(code);
    CommandContext manager = context;
    manager.database = location.path;
    manager.user = QStringLiteral("manager");
    manager.passwordFile.clear();
    qputenv("SALESDESK_PASSWORD", Demo::password.toUtf8());
    if (const int failed = printPapers(manager, folder); failed != ExitCode::done)
        return failed;
    const QStringList files =
        folder.entryList({QStringLiteral("*.png"), QStringLiteral("*.pdf"), QStringLiteral("*.xlsx")},
                         QDir::Files, QDir::Name);
    for (const QString &name : files)
        context.say(name);
    return ExitCode::done;
}

} // namespace salesdesk
