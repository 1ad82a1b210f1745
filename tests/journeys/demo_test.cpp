// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/ledger.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/journeys/program.h"

#include <QDir>

using namespace salesdesk;
using tests::Program;

namespace {

Program::Outcome makeDemo(const Program &program, const QString &name, const QStringList &more = {})
{
    return program.run(QStringList{QStringLiteral("demo"), program.path(name)} + more);
}

/// Digests of what the tables say, without what differs from one making to the next (salts of passwords).
QStringList digests(const Program &program, const QString &name)
{
    static const QStringList queries{
        QStringLiteral("SELECT number, company, mobile, status, owner_id, created_at FROM lead ORDER BY id"),
        QStringLiteral("SELECT number, name, owner_id, tier, status FROM customer ORDER BY id"),
        QStringLiteral("SELECT kind, staff_id, planned_on, done_at, summary FROM activity ORDER BY id"),
        QStringLiteral("SELECT number, state, approval, total FROM quote ORDER BY id"),
        QStringLiteral("SELECT number, state, approval, amount, signed_on FROM contract ORDER BY id"),
        QStringLiteral("SELECT number, amount, received_on FROM receipt ORDER BY id"),
        QStringLiteral("SELECT measure, level, subject_id, period, value FROM target ORDER BY id"),
        QStringLiteral("SELECT request_id, position, approver_id, state FROM approval_step ORDER BY id"),
    };
    Location location;
    location.path = program.path(name);
    auto database = Database::open(location, Database::Mode::ReadOnly);
    REQUIRE(database.ok());
    QStringList result;
    for (const QString &query : queries) {
        Statement statement = Statement::composed(**database, query, QStringLiteral("test"));
        QByteArray rows;
        qint64 count = 0;
        while (statement.next()) {
            ++count;
            for (int column = 0; column < 5; ++column)
                rows += statement.text(column).toUtf8() + '|';
        }
        CHECK(count > 0);
        result.append(QString::number(count) + QLatin1Char(' ') + sha256(rows));
    }
    return result;
}

} // namespace

TEST_CASE("A demo is the same for the same seed, intact, and never overwrites", "[journeys]")
{
    const Program program;
    const QStringList small{QStringLiteral("--size"), QStringLiteral("small"), QStringLiteral("--seed"),
                            QStringLiteral("7")};
    const QString office = QStringLiteral("office.salesdesk");
    const auto made = makeDemo(program, office, small);
    INFO(made.errors.toStdString());
    REQUIRE(made.code == 0);
    CHECK(program.run({QStringLiteral("--database"), program.path(office), QStringLiteral("verify")}).code ==
          0);
    CHECK(makeDemo(program, office, small).code == 1);
    CHECK(QDir(program.path({})).entryList(QDir::Files) == QStringList{office});

    const QString again = QStringLiteral("again.salesdesk");
    REQUIRE(makeDemo(program, again, small).code == 0);
    CHECK(digests(program, office) == digests(program, again));
    const QString other = QStringLiteral("other.salesdesk");
    REQUIRE(makeDemo(program, other, {QStringLiteral("--size"), QStringLiteral("200")}).code == 0);
    CHECK(digests(program, office) != digests(program, other));
}

TEST_CASE("A demo's size and seed are checked", "[journeys]")
{
    const Program program;
    const QString file = QStringLiteral("office.salesdesk");
    for (const char *size : {"tiny", "0", "-5", "1000001"})
        CHECK(makeDemo(program, file, {QStringLiteral("--size"), QLatin1StringView(size)}).code == 2);
    CHECK(makeDemo(program, file, {QStringLiteral("--seed"), QStringLiteral("x")}).code == 2);
    CHECK(QDir(program.path({})).entryList(QDir::Files).isEmpty());
}

TEST_CASE("The tour leaves pictures, printed sheets and workbooks", "[journeys][slow]")
{
    const Program program;
    const auto toured = program.run({QStringLiteral("tour"), program.path(QStringLiteral("out"))});
    INFO(toured.errors.toStdString());
    REQUIRE(toured.code == 0);
    const QDir folder(program.path(QStringLiteral("out")));
    CHECK(!folder.entryList({QStringLiteral("light-*.png")}).isEmpty());
    CHECK(folder.entryList({QStringLiteral("light-*.png")}).size() ==
          folder.entryList({QStringLiteral("dark-*.png")}).size());
    CHECK(folder.exists(QStringLiteral("appraisal.pdf")));
    CHECK(folder.exists(QStringLiteral("everything.xlsx")));
}
