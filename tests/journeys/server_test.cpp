// SPDX-License-Identifier: GPL-3.0-or-later
// An office on PostgreSQL, by the program's commands and as a second desk joins it.
#include "app/application.h"
#include "tests/catch.h"
#include "tests/journeys/program.h"
#include "tests/support/postgres_server.h"

using namespace salesdesk;
using tests::PostgresServer;
using tests::Program;

namespace {

QString url(const Location &location)
{
    return QStringLiteral("postgresql://%1@%2:%3/%4")
        .arg(location.user, location.host, QString::number(location.port), location.name);
}

QStringList words(const char *line)
{
    return QString::fromUtf8(line).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

} // namespace

TEST_CASE("An office on a server is made, filled, measured, printed and verified by the commands",
          "[journeys]")
{
    PostgresServer *server = PostgresServer::instance();
    if (!server) {
        WARN("PostgreSQL is not installed");
        return;
    }
    const Program program;
    const Location location = server->newDatabase();
    const QStringList on{QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("--json"),
                         QStringLiteral("--database"), url(location)};
    const auto empty = program.run(on + words("verify"));
    CHECK(empty.code == 3);
    CHECK(empty.error().value(QLatin1StringView("error")) == QStringLiteral("not_an_office"));

    REQUIRE(program.run(words("new --currency USD") << url(location)).code == 0);
    const auto again = program.run(QStringList{QStringLiteral("--json"), QStringLiteral("--language"),
                                               QStringLiteral("en"), QStringLiteral("new"), url(location)});
    CHECK(again.code == 1);
    CHECK(again.error().value(QLatin1StringView("message")).toString().contains(QStringLiteral("database")));

    // A row that is given back leaves the transaction, and the rows after it, whole.
    const QString file = program.file(QStringLiteral("contracts.csv"),
                                      "no,who,by,day,sum,deal\nC1,Acme,Ann,2026-01-05,10,SJ-none\n"
                                      "C2,Acme,Ann,2026-02-05,250.50,\nC3,Best,Bob,31-02-2026,1,\n"
                                      "C2,Acme,Ann,2026-02-05,7,\nC4,Coat,Bob,2026-03-05,1e400,\n");
    const QString mapping = program.file(
        QStringLiteral("m.json"), R"({"kind": "contracts", "columns": {"number": "no", "customer": "who",
        "owner": "by", "signed_on": "day", "amount": "sum", "opportunity": "deal"},
        "create_missing": ["customer", "owner"]})");
    const auto taken = program.run(on + QStringList{QStringLiteral("import"), QStringLiteral("contracts"),
                                                    file, QStringLiteral("--mapping"), mapping});
    INFO(taken.errors.toStdString());
    REQUIRE(taken.code == 0);
    CHECK(taken.json().value(QLatin1StringView("created")) == 1);
    CHECK(taken.json().value(QLatin1StringView("rejected")) == 3);
    CHECK(taken.json().value(QLatin1StringView("skipped")) == 1);
    const auto measured = program.run(on + words("measure sales --period 2026 --by staff"));
    CHECK(measured.code == 0);
    CHECK(measured.out.contains("\"value\":25050"));
    CHECK(measured.out.count("\"name\":\"Ann\"") == 1);
    CHECK_FALSE(measured.out.contains("Bob"));
    CHECK(program
              .run(on + (words("report appraisal --period 2026Q1 --pdf")
                         << program.path(QStringLiteral("sheets.pdf"))))
              .code == 0);
    CHECK(program.content(QStringLiteral("sheets.pdf")).startsWith("%PDF"));
    CHECK(program.run(on + words("run-clock")).code == 0);
    CHECK(program.run(on + words("migrate")).code == 0);
    CHECK(program.run(on + words("verify")).code == 0);

    // What the server's own tools do is said in one sentence, and not noted as done.
    const auto copied = program.run(on + (words("backup") << program.path(QStringLiteral("copy.salesdesk"))));
    CHECK(copied.code == 1);
    CHECK(copied.error().value(QLatin1StringView("message")).toString().contains(QStringLiteral("pg_dump")));
    const auto restored = program.run(QStringList{QStringLiteral("--json"), QStringLiteral("restore"), file,
                                                  QStringLiteral("--to"), url(location)});
    CHECK(restored.code == 1);
    const QString id = QString::number(taken.json().value(QLatin1StringView("id")).toInteger());
    CHECK(program.run(on + (words("import --undo") << id)).code == 0);
    CHECK(program.run(on + words("verify")).code == 0);
}

TEST_CASE("A second desk joins an office on a server, and both see what either decided", "[journeys]")
{
    PostgresServer *server = PostgresServer::instance();
    if (!server) {
        WARN("PostgreSQL is not installed");
        return;
    }
    const Location location = server->newDatabase();
    CHECK(Application::open(location).error().code == ErrorCode::NotAnOffice);
    NewOffice office;
    office.adminPassword = QStringLiteral("pass");
    REQUIRE(Application::create(location, office, SystemClock()).ok());
    CHECK(Application::create(location, office, SystemClock()).error().code == ErrorCode::AlreadyExists);

    const auto one = Application::open(location);
    const auto two = Application::open(location);
    REQUIRE(one.ok());
    REQUIRE(two.ok());
    CHECK((*one)->people.logIn(QStringLiteral("admin"), QStringLiteral("no")).error().code ==
          ErrorCode::WrongLogin);
    const auto here = (*one)->people.logIn(QStringLiteral("admin"), QStringLiteral("pass"));
    const auto there = (*two)->people.logIn(QStringLiteral("admin"), QStringLiteral("pass"));
    REQUIRE(here.ok());
    REQUIRE(there.ok());
    Staff staff;
    staff.name = QStringLiteral("李雪");
    const auto made = (*one)->people.createStaff(*here, staff);
    REQUIRE(made.ok());
    auto seen = (*two)->people.staff(*there, *made);
    REQUIRE(seen.ok());
    seen->phone = QStringLiteral("1");
    Staff older = *seen;
    REQUIRE((*two)->people.changeStaff(*there, *seen).ok());
    older.phone = QStringLiteral("2");
    CHECK((*one)->people.changeStaff(*here, older).error().code == ErrorCode::Conflict);
    CHECK((*one)->people.staff(*here, *made)->phone == QStringLiteral("1"));
}
