// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/desk.h"

#include "app/clockwork.h"
#include "app/finder.h"
#include "app/list_export.h"
#include "models/storage/ledger.h"
#include "models/wording/error_text.h"
#include "models/wording/labels.h"
#include "views/appraisals/appraisals_page.h"
#include "views/approvals/approval_desk.h"
#include "views/contracts/contracts_page.h"
#include "views/customers/customers_page.h"
#include "views/exchange/import_wizard.h"
#include "views/leads/leads_page.h"
#include "views/measures/performance_page.h"
#include "views/people/office_page.h"
#include "views/people/own_secrets.h"
#include "views/quotes/quotes_page.h"
#include "views/receivables/money_page.h"
#include "views/shared/icons.h"
#include "views/shared/job_strip.h"
#include "views/shared/toast.h"
#include "views/shell/command_palette.h"
#include "views/shell/help_window.h"
#include "views/shell/login_dialog.h"
#include "views/shell/status_strip.h"
#include "views/targets/target_dialog.h"
#include "views/today/reminders.h"
#include "views/today/today_page.h"

#include <QActionGroup>
#include <QApplication>
#include <QCursor>
#include <QFileInfo>
#include <QJsonDocument>
#include <QMenu>
#include <QScreen>
#include <QSettings>
#include <QSystemTrayIcon>

namespace salesdesk {

namespace {

/// How often another program's changes to the same file and the turn of the day are looked for.
constexpr int watchMilliseconds = 2000;

} // namespace

Desk::Desk(std::unique_ptr<Application> application, const Session &session, Language &language, Theme &theme,
           Prompts &prompts)
    : m_application(std::move(application)), m_session(session), m_language(language), m_theme(theme),
      m_prompts(prompts), m_formatter(m_application->offices.office().zone),
      m_jobs(m_application->database().location()), m_window(std::make_unique<MainWindow>(PageRegistry()))
{
    m_context = std::make_unique<PageContext>(PageContext{
        ListContext{m_application->database(), m_jobs, m_application->bus, m_formatter,
                    m_application->clock()},
        m_session, m_prompts, *m_window, *m_window->toast(), m_application->savedViews,
        [this](const ListRequest &request) { exportList(request); },
        [this](const ListRequest &request) { printList(request); },
        [this](const QString &kind) {
            auto *wizard = new ImportWizard(*m_context, m_application->imports, kind, m_window.get());
            wizard->setAttribute(Qt::WA_DeleteOnClose);
            wizard->open();
        }});
    connectStatus();
    fillFinder();
    connect(m_window.get(), &MainWindow::helpRequested, this, [this](const QString &topic) {
        HelpWindow::showTopic(
            topic, [this] { return m_language.code(); }, m_window.get());
    });
    m_window->setRegistry(registry());
    retranslate();

    connect(&m_application->bus, &ChangeBus::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Kind::Office))
            retranslate();
    });
    m_seenVersion = m_application->database().dataVersion();
    m_clockDay = m_application->offices.today();
    connect(&m_watch, &QTimer::timeout, this, [this] {
        startWork();
        const qint64 version = m_application->database().dataVersion();
        if (version != m_seenVersion) {
            m_seenVersion = version;
            ChangeSet all;
            for (const Kind kind :
                 {Kind::Lead, Kind::Customer, Kind::Opportunity, Kind::Quote, Kind::Contract, Kind::Receipt,
                  Kind::Instalment, Kind::ApprovalRequest, Kind::Staff, Kind::Product})
                all.addAll(kind);
            m_application->bus.publish(all);
        }
        if (m_clockDay != m_application->offices.today())
            runClock();
    });
    m_watch.start(watchMilliseconds);
    m_jobs.hold();
    m_window->installEventFilter(this);
}

bool Desk::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && watched == m_window.get())
        QTimer::singleShot(0, this, &Desk::startWork);
    return QObject::eventFilter(watched, event);
}

void Desk::startWork()
{
    if (m_started)
        return;
    m_started = true;
    m_window->removeEventFilter(this);
    m_window->setWindowIcon(programIcon());
    m_jobs.release();
    runClock();
    checkLedger();
    remind();
}

Desk::~Desk()
{
    keepState();
    m_window.reset();
}

void Desk::show()
{
    QSettings settings;
    if (!m_window->restoreGeometry(settings.value(QStringLiteral("window/geometry")).toByteArray())) {
        constexpr QSize withTitleBar(1366, 800);
        m_window->resize(1366, 768);
        // On a laptop its foot would lie below the screen.
        if (m_window->screen()->availableSize().boundedTo(withTitleBar) != withTitleBar)
            m_window->setWindowState(Qt::WindowMaximized);
    }
    m_window->restoreState(
        QJsonDocument::fromJson(settings.value(settingsKey("pages")).toByteArray()).object());
    if (m_window->currentIndex() < 0)
        m_window->showPage(0);
    m_window->show();
}

/// Where the window was left is a person's, on this computer, for this office.
QString Desk::settingsKey(const char *name) const
{
    const QString office = sha256(m_application->database().location().path.toUtf8() +
                                  m_application->database().location().shown().toUtf8())
                               .left(12);
    return QStringLiteral("desk-%1-%2/%3").arg(office, m_session.login, QLatin1StringView(name));
}

void Desk::keepState()
{
    QSettings settings;
    settings.setValue(QStringLiteral("window/geometry"), m_window->saveGeometry());
    settings.setValue(settingsKey("pages"),
                      QJsonDocument(m_window->saveState()).toJson(QJsonDocument::Compact));
}

void Desk::connectStatus()
{
    StatusStrip *status = m_window->status();
    const Location &location = m_application->database().location();
    status->setOffice(location.shown(),
                      location.dialect == Dialect::Sqlite ? location.path : location.shown());
    connect(status, &StatusStrip::userClicked, this, &Desk::showUserMenu);
    connect(status, &StatusStrip::officeClicked, this, &Desk::showUserMenu);
    connect(status->jobs(), &JobStrip::cancelRequested, &m_jobs, [this](int id) { m_jobs.cancel(id); });
    connect(&m_jobs, &JobRunner::jobsChanged, status, [this, status] {
        QList<JobView> views;
        for (const JobRunner::Job &job : m_jobs.jobs()) {
            if (!job.title.isEmpty())
                views.append({job.id, job.title, job.done, job.total, true});
        }
        status->jobs()->setJobs(views);
    });
}

void Desk::retranslate()
{
    QStringList roles;
    for (int i = 0; i < roleCount; ++i) {
        if (m_session.roles.contains(Role(i)))
            roles.append(labelOf(u"role", roleName(Role(i))));
    }
    m_window->status()->setUser(m_session.name + QStringLiteral(" · ") + roles.join(QStringLiteral(", ")));
    m_window->setWindowTitle(m_application->offices.office().name.isEmpty()
                                 ? tr("Salesdesk")
                                 : tr("%1 – Salesdesk").arg(m_application->offices.office().name));
    m_theme.setLanguage(m_language.code());
}

void Desk::useLanguage(const QString &code)
{
    m_language.use(code);
    QSettings().setValue(QStringLiteral("language"), code);
    retranslate();
    checkLedger();
}

void Desk::showUserMenu()
{
    auto *menu = new QMenu(m_window.get());
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Switch user…"), this, &Desk::switchUser);
    menu->addAction(tr("Change my password…"), this,
                    [this] { askOwnPassword(*m_context, m_application->people, m_window.get()); });
    menu->addAction(tr("My PIN…"), this,
                    [this] { askOwnPin(*m_context, m_application->people, m_window.get()); });
    menu->addAction(tr("Log out"), this, &Desk::logOut);
    menu->addSeparator();

    QMenu *languages = menu->addMenu(tr("Language"));
    const QList<QPair<QString, QString>> names{{QStringLiteral("zh_CN"), QStringLiteral("简体中文")},
                                               {QStringLiteral("zh_TW"), QStringLiteral("繁體中文")},
                                               {QStringLiteral("en"), QStringLiteral("English")}};
    for (const auto &[code, name] : names) {
        QAction *action = languages->addAction(name, this, [this, code = code] { useLanguage(code); });
        action->setCheckable(true);
        action->setChecked(code == m_language.code());
    }
    QMenu *looks = menu->addMenu(tr("Appearance"));
    const QList<QPair<Theme::Choice, QString>> choices{{Theme::Choice::System, tr("As the system")},
                                                       {Theme::Choice::Light, tr("Light")},
                                                       {Theme::Choice::Dark, tr("Dark")}};
    for (const auto &[choice, name] : choices) {
        QAction *action = looks->addAction(name, this, [this, choice = choice] {
            m_theme.setChoice(choice);
            QSettings().setValue(QStringLiteral("theme"), int(choice));
        });
        action->setCheckable(true);
        action->setChecked(choice == m_theme.choice());
    }
    menu->addSeparator();
    menu->addAction(tr("Another office…"), this, &Desk::officeClosed);
    menu->addAction(tr("Quit"), qApp, &QApplication::quit);
    menu->popup(QCursor::pos());
}

void Desk::logOut()
{
    if (const Status left = m_application->people.logOut(m_session); !left)
        m_window->toast()->showText(errorText(left.error()));
    Q_EMIT loggedOut();
}

void Desk::switchUser()
{
    auto *dialog = new LoginDialog(
        m_application->offices.office().name, {}, true,
        [this](const QString &login, const QString &secret, bool byPin) {
            return byPin ? m_application->people.switchByPin(login, secret)
                         : m_application->people.logIn(login, secret);
        },
        m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        keepState();
        if (const Status left = m_application->people.logOut(m_session); !left)
            m_window->toast()->showText(errorText(left.error()));
        m_window->toast()->hide(); // what was said to the one before
        m_session = dialog->session();
        QSettings().setValue(QStringLiteral("login"), m_session.login);
        m_window->setRegistry(registry());
        retranslate();
        remind();
        m_window->restoreState(
            QJsonDocument::fromJson(QSettings().value(settingsKey("pages")).toByteArray()).object());
        if (m_window->currentIndex() < 0)
            m_window->showPage(0);
    });
    dialog->open();
}

void Desk::checkLedger()
{
    m_jobs.run<Ledger::Verdict>(
        QStringLiteral("ledger"), {}, this,
        [](JobContext &job) -> Result<Ledger::Verdict> { return Ledger::verify(job.database()); },
        [this](const Result<Ledger::Verdict> &verdict) {
            if (!verdict)
                m_window->status()->setLedger(tr("Ledger not checked"), Tone::Warn);
            else if (verdict->intact())
                m_window->status()->setLedger(tr("Ledger intact"), Tone::Good);
            else
                m_window->status()->setLedger(tr("Ledger broken at row %1").arg(verdict->firstBroken),
                                              Tone::Bad);
        });
}

PageRegistry Desk::registry()
{
    PageRegistry pages;
    Application &app = *m_application;
    const auto add = [&](const char *key, const char *icon, Action see, std::function<QString()> title,
                         std::function<Page *(QWidget *)> create, const QList<Kind> &kinds) {
        if (Permission::can(m_session, see))
            pages.add({QString::fromLatin1(key), icon, std::move(title), std::move(create), kinds});
    };
    add(
        "today", "today", Action::SeeStaff, [] { return tr("Today"); },
        [this, &app](QWidget *parent) {
            const auto desk = [this, &app](QWidget *under, const std::function<void(int)> &waiting) {
                auto *made = new ApprovalDesk(*m_context, app.approvals, app.offices.office(), under);
                connect(made, &ApprovalDesk::waitingChanged, under, waiting);
                waiting(made->waitingCount());
                return made;
            };
            const auto openTargets = [this] {
                showTargets(Period::holding(m_context->today(), PeriodKind::Year,
                                            m_application->offices.office().fiscalStart));
            };
            return new TodayPage(*m_context, {app.leads, app.measures, app.firstSteps, desk, openTargets},
                                 parent);
        },
        {Kind::ApprovalRequest});
    add(
        "leads", "person", Action::SeeLeads, [] { return tr("Leads"); },
        [this, &app](QWidget *parent) {
            return new LeadsPage(*m_context, {app.leads, app.customers, app.people, app.offices, app.shares},
                                 parent);
        },
        {Kind::Lead});
    add(
        "customers", "building", Action::SeeCustomers, [] { return tr("Customers"); },
        [this, &app](QWidget *parent) {
            return new CustomersPage(
                *m_context, {app.customers, app.opportunities, app.people, app.offices, app.shares}, parent);
        },
        {Kind::Customer, Kind::Opportunity});
    add(
        "quotes", "quote", Action::SeeQuotes, [] { return tr("Quotes"); },
        [this](QWidget *parent) { return new QuotesPage(*m_context, deals(), parent); }, {Kind::Quote});
    add(
        "contracts", "contract", Action::SeeContracts, [] { return tr("Contracts"); },
        [this](QWidget *parent) { return new ContractsPage(*m_context, deals(), parent); }, {Kind::Contract});
    add(
        "money", "money", Action::SeeReceivables, [] { return tr("Money"); },
        [this](QWidget *parent) { return new MoneyPage(*m_context, deals(), parent); },
        {Kind::Receipt, Kind::Instalment});
    add(
        "performance", "chart", Action::SeeMeasures, [] { return tr("Performance"); },
        [this, &app](QWidget *parent) {
            return new PerformancePage(
                *m_context, app.measures, [this](const Period &year) { showTargets(year); }, parent);
        },
        {Kind::Target});
    add(
        "appraisal", "star", Action::SeeAppraisals, [] { return tr("Appraisal"); },
        [this, &app](QWidget *parent) {
            return new AppraisalsPage(
                *m_context, {app.appraisals, app.reports, app.people, app.offices.office()}, parent);
        },
        {Kind::Appraisal});
    add(
        "office", "gear", Action::SeeStaff, [] { return tr("Office"); },
        [this, &app](QWidget *parent) {
            return new OfficePage(*m_context, app.offices, app.choices, app.people, app.products,
                                  app.approvals, app.imports, app.safety, parent);
        },
        {Kind::Office, Kind::Staff, Kind::Team, Kind::Product, Kind::Setting, Kind::ApprovalPolicy,
         Kind::Import});
    return pages;
}

DealServices Desk::deals()
{
    Application &app = *m_application;
    return {app.quotes,   app.contracts, app.receivables, app.approvals,       app.customers,
            app.products, app.shares,    app.people,      app.offices.office()};
}

void Desk::showTargets(const Period &year)
{
    auto *dialog = new TargetDialog(*m_context, m_application->targets, year, m_window.get());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void Desk::runClock()
{
    m_clockDay = m_application->offices.today();
    // A computer whose date went back: what is saved now would carry the wrong day, and so its number.
    const auto last = m_application->offices.clockDay();
    if (last && last->isValid() && m_clockDay < *last)
        m_prompts.tell(
            m_window.get(), tr("Is this computer's date right?"),
            tr("It says %1, but this office was last used on %2. Set the date of the computer before "
               "you go on: documents, follow-ups and receipts take their day from it.")
                .arg(m_formatter.date(m_clockDay), m_formatter.date(*last)),
            Tone::Warn);
    else if (const auto result = Clockwork::run(*m_application, m_clockDay); !result)
        m_window->toast()->showText(errorText(result.error()));
    // The copy is a reading of the whole file: it runs beside, with a connection of its own.
    const QDate today = m_clockDay;
    m_jobs.run<bool>(
        QStringLiteral("backup"), tr("Daily backup"), this,
        [today](JobContext &job) -> Result<bool> {
            if (const Status written = Clockwork::dailyBackup(job.database(), today); !written)
                return written.error();
            return true;
        },
        [this](const Result<bool> &written) {
            if (!written)
                m_window->toast()->showText(errorText(written.error()));
        });
}

/// Reminders pop up through the tray; a click on one opens Today.
void Desk::remind()
{
    m_reminders.reset();
    if (!QSystemTrayIcon::isSystemTrayAvailable())
        return;
    if (!m_tray) {
        m_tray = std::make_unique<QSystemTrayIcon>(QApplication::windowIcon());
        const auto open = [this] {
            m_window->setWindowState(m_window->windowState() & ~Qt::WindowMinimized);
            m_window->raise();
            m_window->activateWindow();
            m_window->showPage(QStringLiteral("today"));
        };
        connect(m_tray.get(), &QSystemTrayIcon::messageClicked, this, open);
        connect(m_tray.get(), &QSystemTrayIcon::activated, this, open);
        m_tray->show();
    }
    m_tray->setToolTip(m_application->offices.office().name);
    m_reminders = std::make_unique<Reminders>(*m_context, m_application->leads, m_application->approvals);
    connect(m_reminders.get(), &Reminders::due, this, [this](const QString &text) {
        m_tray->showMessage(m_application->offices.office().name, text, QApplication::windowIcon());
    });
}

void Desk::fillFinder()
{
    m_window->finder()->setSearch([this](const QString &text, const CommandPalette::Found &found) {
        findAnything(*m_context, text, found);
    });
}

void Desk::exportList(const ListRequest &request)
{
    exportRegister(*m_application, *m_context, *m_window, request);
}

void Desk::printList(const ListRequest &request)
{
    printRegister(*m_application, *m_context, *m_window, request);
}

} // namespace salesdesk
