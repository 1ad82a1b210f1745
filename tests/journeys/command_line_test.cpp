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
