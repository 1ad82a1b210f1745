// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/database.h"
#include "tests/catch.h"
#include "tests/journeys/program.h"

#include <QDir>
#include <QFile>

using namespace salesdesk;
using tests::Program;

namespace {

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

void makeOffice(const Program &program)
{
    const auto made = program.run({QStringLiteral("new"), program.path(QStringLiteral("office.salesdesk")),
                                   QStringLiteral("--currency"), QStringLiteral("USD")});
    INFO(made.errors.toStdString());
    REQUIRE(made.code == 0);
}

void execute(const Program &program, const char *sql)
{
    Location location;
    location.path = program.path(QStringLiteral("office.salesdesk"));
    auto database = Database::open(location);
    REQUIRE(database.ok());
    (*database)->execute(QString::fromLatin1(sql));
}

} // namespace

TEST_CASE("A new office is one file, is never overwritten, and verifies", "[journeys]")
{
    const Program program;
    makeOffice(program);
    const QByteArray before = program.content(QStringLiteral("office.salesdesk"));
    CHECK(program.run({QStringLiteral("new"), program.path(QStringLiteral("office.salesdesk"))}).code == 1);
    CHECK(program.content(QStringLiteral("office.salesdesk")) == before);
    const auto verified = program.office(words("verify"));
    CHECK(verified.code == 0);
    CHECK(verified.json().value(QLatin1StringView("intact")).toBool());
    CHECK(program.content(QStringLiteral("office.salesdesk")) == before);
    const QStringList files = QDir(program.path({})).entryList(QDir::Files);
    CHECK(files == QStringList{QStringLiteral("office.salesdesk")});
}

TEST_CASE("Usage, refusals and unopenable offices have their exit codes and one sentence", "[journeys]")
{
    const Program program;
    makeOffice(program);
    const QString office = program.path(QStringLiteral("office.salesdesk"));
    CHECK(program.run(words("frobnicate")).code == 2);
    CHECK(program.run(words("verify --frobnicate")).code == 2);
    CHECK(program.run(words("verify")).code == 2);
    CHECK(program.run(words("--language de verify")).code == 2);
    CHECK(program
              .run({QStringLiteral("new"), program.path(QStringLiteral("x")), QStringLiteral("--preset"),
                    QStringLiteral("bakery")})
              .code == 2);
    CHECK_FALSE(QFile::exists(program.path(QStringLiteral("x"))));
    CHECK(program.run({QStringLiteral("new"), program.path(QStringLiteral("x"))}, "abc").code == 1);
    CHECK_FALSE(QFile::exists(program.path(QStringLiteral("x"))));

    const auto wrong = program.run({QStringLiteral("--json"), QStringLiteral("--database"), office,
                                    QStringLiteral("backup"), program.path(QStringLiteral("copy"))},
                                   "wrong");
    CHECK(wrong.code == 1);
    CHECK(wrong.error().value(QLatin1StringView("error")) == QStringLiteral("wrong_login"));
    CHECK(wrong.out.isEmpty());
    CHECK(wrong.errors.count('\n') == 1);

    const auto unopenable = [&](const QString &where) {
        const auto outcome = program.run({QStringLiteral("--json"), QStringLiteral("--database"), where,
                                          QStringLiteral("backup"), program.path(QStringLiteral("copy"))});
        CHECK(outcome.errors.count('\n') == 1);
        return outcome.code;
    };
    CHECK(unopenable(program.path({})) == 3);
    CHECK(unopenable(program.path(QStringLiteral("none"))) == 3);
    CHECK(unopenable(program.file(QStringLiteral("text"), "hello")) == 3);
    CHECK(unopenable(program.file(QStringLiteral("empty"), {})) == 3);
    const QByteArray whole = program.content(QStringLiteral("office.salesdesk"));
    CHECK(unopenable(program.file(QStringLiteral("half"), whole.left(whole.size() / 2))) == 3);
    execute(program,
            "INSERT INTO migration (number, name, checksum, applied_at) VALUES (9999, 'later', 'x', 0)");
    CHECK(unopenable(office) == 3);
    CHECK(program.office(words("verify")).error().value(QLatin1StringView("error")) ==
          QStringLiteral("newer_version"));
}

TEST_CASE("§15 verify names the changed ledger row and the damaged file, and exits 4", "[journeys]")
{
    const Program program;
    makeOffice(program);
    SECTION("a ledger row")
    {
        execute(program, "UPDATE ledger SET note = 'x' WHERE id = 2");
        const auto verified = program.office(words("verify"));
        CHECK(verified.code == 4);
        CHECK(verified.json().value(QLatin1StringView("ledger_first_broken")).toInteger() == 2);
    }
    SECTION("half a file")
    {
        const QByteArray whole = program.content(QStringLiteral("office.salesdesk"));
        program.file(QStringLiteral("office.salesdesk"), whole.left(whole.size() / 2));
        CHECK(program.office(words("verify")).code == 4);
    }
    SECTION("a reference to nobody")
    {
        execute(program, "PRAGMA foreign_keys = OFF");
        Location location;
        location.path = program.path(QStringLiteral("office.salesdesk"));
        {
            auto database = Database::open(location);
            (*database)->execute(QStringLiteral("PRAGMA foreign_keys = OFF"));
            (*database)->execute(
                QStringLiteral("INSERT INTO staff_role (staff_id, role) VALUES (99, 'legal')"));
        }
        CHECK(program.office(words("verify")).code == 4);
    }
}

TEST_CASE("A backup is a whole office that can be restored, and takes no other file's place", "[journeys]")
{
    const Program program;
    makeOffice(program);
    const QString copy = program.path(QStringLiteral("copy.salesdesk"));
    REQUIRE(program.office({QStringLiteral("backup"), copy}).code == 0);
    REQUIRE(program.office({QStringLiteral("backup"), copy}).code == 0);
    const QString other = program.file(QStringLiteral("letter.txt"), "dear");
    CHECK(program.office({QStringLiteral("backup"), other}).code == 1);
    CHECK(program.content(QStringLiteral("letter.txt")) == "dear");
    CHECK(program.office({QStringLiteral("backup"), program.path(QStringLiteral("office.salesdesk"))}).code ==
          1);

    const QString restored = program.path(QStringLiteral("restored.salesdesk"));
    REQUIRE(program.run({QStringLiteral("restore"), copy, QStringLiteral("--to"), restored}).code == 0);
    CHECK(program.run({QStringLiteral("restore"), copy, QStringLiteral("--to"), restored}).code == 1);
    CHECK(program.run({QStringLiteral("restore"), other, QStringLiteral("--to"), restored + QLatin1Char('2')})
              .code == 3);
    CHECK(program.run({QStringLiteral("--database"), restored, QStringLiteral("verify")}).code == 0);
}

namespace {

Program::Outcome importSample(const Program &program, const char *kind, const char *table)
{
    const QString samples = QStringLiteral(SOURCE_DIR "/installer/samples/crm-opportunities/");
    return program.office({QStringLiteral("import"), QString::fromLatin1(kind),
                           QStringLiteral(SOURCE_DIR "/../shared/data/crm-opportunities/") +
                               QString::fromLatin1(table) + QStringLiteral(".csv"),
                           QStringLiteral("--mapping"),
                           samples + QString::fromLatin1(kind) + QStringLiteral(".json")});
}

qint64 count(const Program::Outcome &outcome, const char *key)
{
    INFO(outcome.errors.toStdString());
    CHECK(outcome.code == 0);
    return outcome.json().value(QLatin1StringView(key)).toInteger(-1);
}

} // namespace

TEST_CASE("The real input goes in by the sample mappings", "[journeys]")
{
    if (!QFile::exists(QStringLiteral(SOURCE_DIR "/../shared/data/crm-opportunities/accounts.csv"))) {
        WARN("No real input beside this checkout");
        return;
    }
    const Program program;
    makeOffice(program);
    const auto staff = importSample(program, "staff", "sales_teams");
    CHECK(count(staff, "created") == 35);
    CHECK(
        staff.json().value(QLatin1StringView("also_created")).toObject().value(QLatin1StringView("teams")) ==
        6);
    CHECK(count(importSample(program, "products", "products"), "created") == 7);
    CHECK(count(importSample(program, "customers", "accounts"), "created") == 85);
    const auto opportunities = importSample(program, "opportunities", "sales_pipeline");
    CHECK(count(opportunities, "created") == 8800);
    CHECK(count(opportunities, "unlinked") == 1425);
    CHECK(count(importSample(program, "contracts", "sales_pipeline"), "created") == 4238);
    CHECK(count(importSample(program, "contracts", "sales_pipeline"), "skipped") == 4238);
    CHECK(program.office(words("verify")).code == 0);
}

TEST_CASE("Import refuses what is no table, and gives back what is no row", "[journeys]")
{
    const Program program;
    makeOffice(program);
    const auto import = [&](const QString &file, const QStringList &options = {}) {
        return program.office(QStringList{QStringLiteral("import"), QStringLiteral("leads"), file} + options);
    };
    CHECK(import(program.path(QStringLiteral("none.csv"))).code == 1);
    CHECK(import(program.file(QStringLiteral("text.xlsx"), "company\nAcme\n")).code == 1);
    CHECK(import(program.file(QStringLiteral("binary.csv"), QByteArray("\x7f"
                                                                       "ELF\0\0\1\2\3",
                                                                       9)))
              .code == 1);
    CHECK(import(program.file(QStringLiteral("open.csv"), "company\n\"Acme\nBeta\n")).code == 1);
    CHECK(import(program.file(QStringLiteral("empty.csv"), {})).code == 1);
    CHECK(import(program.file(QStringLiteral("phones.csv"), "phone\n1\n")).code == 1);
    CHECK(program.office(words("import bakery x.csv")).code == 2);
    CHECK(program.office(words("import leads")).code == 2);
    CHECK(program.office(words("import --undo x")).code == 2);

    const QString file =
        program.file(QStringLiteral("leads.csv"), "company,budget,expected_on\nAcme,1,2026-01-01\n"
                                                  "Beta,1e400,\nGamma,2,31-02-2017\n");
    const auto strict = import(file, {QStringLiteral("--strict")});
    CHECK(strict.code == 1);
    CHECK_FALSE(strict.json().value(QLatin1StringView("kept")).toBool(true));
    CHECK(strict.errors.count('\n') == 1);
    const auto taken = import(file, {QStringLiteral("--rejected"), program.path(QStringLiteral("bad.csv"))});
    CHECK(count(taken, "created") == 1);
    CHECK(count(taken, "rejected") == 2);
    CHECK(program.content(QStringLiteral("bad.csv")).contains("1e400"));
    const QString id = QString::number(taken.json().value(QLatin1StringView("id")).toInteger());
    CHECK(program.office({QStringLiteral("import"), QStringLiteral("--undo"), id}).code == 0);
    CHECK(program.office({QStringLiteral("import"), QStringLiteral("--undo"), id}).code == 1);
    CHECK(program.office(words("verify")).code == 0);
}

TEST_CASE("Export writes CSV with BOM and workbooks, and is logged", "[journeys]")
{
    const Program program;
    makeOffice(program);
    const auto csv = program.office(
        {QStringLiteral("export"), QStringLiteral("staff"), program.path(QStringLiteral("staff.csv"))});
    CHECK(count(csv, "rows") == 1);
    CHECK(program.content(QStringLiteral("staff.csv")).startsWith("\xef\xbb\xbf"));
    CHECK(program
              .office(
                  {QStringLiteral("export"), QStringLiteral("all"), program.path(QStringLiteral("all.xlsx"))})
              .code == 0);
    CHECK(program.content(QStringLiteral("all.xlsx")).startsWith("PK"));
    CHECK(program.office(words("export bakery x.csv")).code == 2);
    const auto verified = program.office(words("verify"));
    // The office, its administrator, and for each export a login and a row of its own.
    CHECK(verified.json().value(QLatin1StringView("ledger_rows")).toInteger() == 6);
}
