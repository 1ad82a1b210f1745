// SPDX-License-Identifier: GPL-3.0-or-later
// What an office exports comes in again: as known where it came from, as the same figures in a new office.
#include "app/application.h"
#include "app/demo/demo.h"
#include "app/registers.h"
#include "models/exchange/export_runner.h"
#include "models/measures/kept_sums.h"
#include "models/storage/ledger.h"
#include "models/storage/statement.h"
#include "models/wording/error_text.h"
#include "models/wording/language.h"
#include "tests/catch.h"

#include <QFile>
#include <QLocale>
#include <QTemporaryDir>

using namespace salesdesk;

namespace {

const QDateTime noon(QDate(2026, 9, 21), QTime(12, 0), QTimeZone("Asia/Shanghai"));

class InLanguage
{
public:
    explicit InLanguage(const QString &code) { m_language.use(code); }
    ~InLanguage() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
    Language m_language;
};

struct OpenOffice
{
    std::unique_ptr<Application> application;
    Session admin;

    OpenOffice(const Location &location, const QString &password, qint64 now)
    {
        auto opened = Application::open(location, std::make_unique<FixedClock>(now));
        REQUIRE(opened.ok());
        application = std::move(*opened);
        auto session = application->people.logIn(QStringLiteral("admin"), password);
        REQUIRE(session.ok());
        admin = *session;
    }

    Status write(const NamedRegister &named, const QString &file) const
    {
        const auto rows = ExportRunner::write(application->database(), admin,
                                              {RegisterExport{named.reg, named.title, {}, {}, {}, {}}}, file,
                                              application->offices.office().zone);
        return rows ? Status() : rows.error();
    }
    /// By the headings alone.
    ImportReport take(const QString &kind, const QString &file, OnDuplicate onDuplicate) const
    {
        ImportRequest request;
        request.kind = kind;
        request.file = file;
        request.onDuplicate = onDuplicate;
        const auto report = application->imports.run(admin, request);
        INFO(kind.toStdString() << ": "
                                << (report ? std::string() : errorText(report.error()).toStdString()));
        REQUIRE(report.ok());
        for (const ImportReport::Problem &problem : report->problems)
            UNSCOPED_INFO(kind.toStdString()
                          << " line " << problem.line << ": " << errorText(problem.error).toStdString());
        CHECK(report->rejected == 0);
        // People bring their teams.
        CHECK((report->alsoCreated.isEmpty() || kind == QLatin1StringView("staff")));
        return *report;
    }
    QStringList figures(FigureLevel by, const QList<Measure> &measures) const
    {
        QStringList lines;
        for (const char *period : {"2025", "2026", "2026Q2", "2026Q3", "2026-08", "2026-09"}) {
            MeasureRequest request;
            request.measures = measures;
            request.period = Period::parse(QString::fromLatin1(period), 1).value();
            request.by = by;
            request.asOf = noon.date();
            const auto values = application->measures.measure(admin, request);
            REQUIRE(values.ok());
            for (const MeasureValue &value : *values)
                lines.append(
                    QStringLiteral("%1 %2 %3%4 %5/%6 of %7")
                        .arg(QString::fromLatin1(period), measureName(value.measure), value.number,
                             by == FigureLevel::Team ? value.name : QString())
                        .arg(value.numerator)
                        .arg(value.denominator ? QString::number(*value.denominator) : QStringLiteral("-"))
                        .arg(value.records));
        }
        return lines;
    }
    qint64 count(const char *table) const
    {
        Statement statement = Statement::composed(
            application->database(), QStringLiteral("SELECT COUNT(*) FROM ") + QString::fromLatin1(table),
            QStringLiteral("test"));
        return statement.next() ? statement.integer(0) : -1;
    }
    bool intact() const
    {
        return Ledger::verify(application->database()).intact() &&
               KeptSums::verify(application->database()).isEmpty();
    }
};

struct Offices
{
    QTemporaryDir folder;
    qint64 now = noon.toMSecsSinceEpoch();

    Location at(const char *name) const
    {
        Location location;
        location.path = folder.filePath(QString::fromLatin1(name));
        return location;
    }
    OpenOffice demo() const
    {
        REQUIRE(Demo::make(at("demo.salesdesk"), 200, Demo::usualSeed, FixedClock(now)).ok());
        return {at("demo.salesdesk"), Demo::password, now};
    }
    OpenOffice fresh() const
    {
        NewOffice office;
        office.preset = QStringLiteral("surveillance");
        office.adminPassword = Demo::password;
        REQUIRE(Application::create(at("fresh.salesdesk"), office, FixedClock(now)).ok());
        return {at("fresh.salesdesk"), Demo::password, now};
    }
};

/// The first lines in which the two differ; empty where they are the same.
QString differences(const QStringList &meant, const QStringList &found)
{
    QStringList lines;
    for (const QString &line : meant) {
        if (!found.contains(line))
            lines.append(u'-' + line);
    }
    for (const QString &line : found) {
        if (!meant.contains(line))
            lines.append(u'+' + line);
    }
    return lines.mid(0, 20).join(u'\n');
}

/// The registers that can be imported; a payment plan is part of its contract.
QList<NamedRegister> importable()
{
    QList<NamedRegister> all = namedRegisters();
    all.removeIf([](const NamedRegister &named) { return !importKinds().contains(named.kind); });
    return all;
}

} // namespace

TEST_CASE("Every register's export is known again in its own office, in every language", "[journeys]")
{
    const Offices offices;
    const OpenOffice office = offices.demo();
    const auto counts = [&office] {
        QList<qint64> all;
        for (const char *table : {"staff", "team", "product", "customer", "contact", "lead", "opportunity",
                                  "activity", "quote", "contract", "receipt", "target"})
            all.append(office.count(table));
        return all;
    };
    const QList<qint64> before = counts();
    const QStringList figures = office.figures(FigureLevel::Staff, {});
    const QStringList codes = Language::codes();
    for (const QString &code : codes) {
        for (const char *suffix : {"csv", "xlsx"}) {
            for (const NamedRegister &named : importable()) {
                const QString file = offices.folder.filePath(named.kind + u'.' + QLatin1StringView(suffix));
                {
                    const InLanguage language(code);
                    REQUIRE(office.write(named, file).ok());
                }
                // Read back in another language than it was written in.
                const InLanguage language(codes.at((codes.indexOf(code) + 1) % codes.size()));
                for (const OnDuplicate onDuplicate : {OnDuplicate::Skip, OnDuplicate::Update}) {
                    INFO(named.kind.toStdString() << " in " << code.toStdString() << " as " << suffix);
                    const ImportReport report = office.take(named.kind, file, onDuplicate);
                    CHECK(report.rows > 0);
                    CHECK(report.created == 0);
                    CHECK(report.updated == 0);
                    CHECK(report.skipped == report.rows);
                }
            }
        }
    }
    CHECK(counts() == before);
    CHECK(differences(figures, office.figures(FigureLevel::Staff, {})) == QString());
    CHECK(office.intact());
}

TEST_CASE("§11 the exports of one office give a new one the same figures", "[journeys]")
{
    const Offices offices;
    const OpenOffice office = offices.demo();
    const OpenOffice fresh = offices.fresh();
    const QString suffix = GENERATE(as<QString>{}, ".csv", ".xlsx");
    for (const NamedRegister &named : importable()) {
        const QString file = offices.folder.filePath(named.kind + suffix);
        {
            const InLanguage language(QStringLiteral("zh_CN"));
            REQUIRE(office.write(named, file).ok());
        }
        const ImportReport report = fresh.take(named.kind, file, OnDuplicate::Update);
        INFO(named.kind.toStdString());
        CHECK(report.created + report.updated + report.skipped == report.rows);
    }
    // What a payment plan, a survey or a case decides is in no table that can be imported.
    const QList<Measure> measures{Measure::Sales,         Measure::Profit,         Measure::TaskCompletion,
                                  Measure::PlanExecution, Measure::NewCustomers,   Measure::Churn,
                                  Measure::SigningOnTime, Measure::DeliveryOnTime, Measure::Visits,
                                  Measure::Conversion};
    for (const FigureLevel by : {FigureLevel::Office, FigureLevel::Team, FigureLevel::Staff})
        CHECK(differences(office.figures(by, measures), fresh.figures(by, measures)) == QString());
    CHECK(fresh.intact());
}
