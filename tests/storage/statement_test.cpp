// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/search_index.h"
#include "models/storage/statement.h"
#include "tests/catch.h"
#include "tests/support/test_office.h"

#include <QVariant>

using namespace salesdesk;
using salesdesk::tests::TestOffice;

namespace {

Statement sql(Database &database, const char *text)
{
    return Statement::composed(database, QString::fromUtf8(text), QStringLiteral("test"));
}

/// SQLite's name of the type that a value was stored as.
template <class Value>
QString storedAs(Database &database, const Value &value)
{
    Statement statement = sql(database, "SELECT typeof(:value)");
    statement.bind(":value", value);
    return statement.next() ? statement.text(0) : QString();
}

QString variantStoredAs(Database &database, const QVariant &value)
{
    Statement statement = sql(database, "SELECT typeof(:value)");
    statement.bindVariant(QStringLiteral(":value"), value);
    return statement.next() ? statement.text(0) : QString();
}

} // namespace

TEST_CASE("Values keep their types on the way into SQLite and back", "[storage]")
{
    TestOffice office;
    Database &database = *office.database;
    CHECK(storedAs(database, qint64(7)) == QLatin1StringView("integer"));
    CHECK(storedAs(database, true) == QLatin1StringView("integer"));
    CHECK(storedAs(database, QStringLiteral("七")) == QLatin1StringView("text"));
    CHECK(storedAs(database, QString()) == QLatin1StringView("text"));
    CHECK(storedAs(database, QByteArray()) == QLatin1StringView("null"));
    CHECK(storedAs(database, QByteArray("")) == QLatin1StringView("blob"));
    CHECK(storedAs(database, QDate()) == QLatin1StringView("null"));
    CHECK(storedAs(database, QDate(2026, 9, 21)) == QLatin1StringView("text"));
    CHECK(storedAs(database, std::optional<qint64>()) == QLatin1StringView("null"));
    CHECK(storedAs(database, StaffId()) == QLatin1StringView("null"));
    CHECK(variantStoredAs(database, QVariant()) == QLatin1StringView("null"));
    CHECK(variantStoredAs(database, false) == QLatin1StringView("integer"));
    CHECK(variantStoredAs(database, 1.5) == QLatin1StringView("real"));
    CHECK(variantStoredAs(database, QStringLiteral("")) == QLatin1StringView("text"));
    CHECK(variantStoredAs(database, QDate(2026, 9, 21)) == QLatin1StringView("text"));

    Statement row = sql(database, "SELECT NULL, '', '一', x'00ff', 9007199254740993, 1.5, 0");
    REQUIRE(row.next());
    CHECK(row.isNull(0));
    CHECK(row.text(0).isEmpty());
    CHECK(row.integer(0) == 0);
    CHECK_FALSE(row.optionalInteger(0));
    CHECK_FALSE(row.variant(0).isValid());
    CHECK_FALSE(row.isNull(1));
    CHECK_FALSE(row.variant(1).isNull());
    CHECK(row.text(2) == QStringLiteral("一"));
    CHECK(row.bytes(3) == QByteArray("\x00\xff", 2));
    CHECK(row.integer(4) == 9007199254740993);
    CHECK(row.variant(4).toLongLong() == 9007199254740993);
    CHECK(row.variant(5).toDouble() == 1.5);
    CHECK_FALSE(row.flag(6));
    CHECK_FALSE(row.next());
    CHECK_FALSE(row.next());
}

TEST_CASE("A statement runs again with new values, in any order of their names", "[storage]")
{
    TestOffice office;
    Database &database = *office.database;
    Statement statement = sql(database, "SELECT :a || :b || :c");
    const auto result = [&] { return statement.next() ? statement.text(0) : QString(); };
    statement.bind(":a", QStringLiteral("1")).bind(":b", QStringLiteral("2")).bind(":c", QStringLiteral("3"));
    CHECK(result() == QLatin1StringView("123"));
    statement.bind(":c", QStringLiteral("6")).bind(":a", QStringLiteral("4")).bind(":b", QStringLiteral("5"));
    CHECK(result() == QLatin1StringView("456"));
    statement.bindVariant(QStringLiteral(":b"), QStringLiteral("x"));
    CHECK(result() == QLatin1StringView("4x6"));
    CHECK_THROWS_AS(statement.bind(":unknown", 1), StorageFailure);
}

TEST_CASE("A half-read statement is in nobody's way", "[storage]")
{
    TestOffice office;
    Database &database = *office.database;
    database.begin();
    Statement reading = sql(database, "SELECT key FROM setting UNION ALL SELECT 'more'");
    Statement writing = sql(database, "INSERT INTO setting (key, value) VALUES (:key, :value)");
    CHECK(writing.bind(":key", QStringLiteral("a")).bind(":value", QStringLiteral("1")).run() == 1);
    REQUIRE(reading.next());
    CHECK(writing.bind(":key", QStringLiteral("b")).bind(":value", QStringLiteral("2")).run() == 1);
    database.commit();
    Statement count = sql(database, "SELECT COUNT(*) FROM setting");
    REQUIRE(count.next());
    CHECK(count.integer(0) == 2);
}

TEST_CASE("SQLite's refusals keep their meaning, and the statement can be used again", "[storage]")
{
    TestOffice office;
    Database &database = *office.database;
    Statement insert = sql(database, "INSERT INTO setting (key, value) VALUES (:key, '1')");
    CHECK(insert.bind(":key", QStringLiteral("a")).run() == 1);
    try {
        insert.bind(":key", QStringLiteral("a")).run();
        FAIL("a second row of the same key went in");
    } catch (const StorageFailure &failure) {
        CHECK(failure.error.code == ErrorCode::Duplicate);
    }
    CHECK(insert.bind(":key", QStringLiteral("b")).run() == 1);

    auto other = Database::open(office.location);
    REQUIRE(other.ok());
    (*other)->execute(QStringLiteral("PRAGMA busy_timeout = 0"));
    database.begin();
    Statement late = sql(**other, "INSERT INTO setting (key, value) VALUES ('c', '1')");
    try {
        late.run();
        FAIL("two wrote at once");
    } catch (const StorageFailure &failure) {
        CHECK(failure.error.code == ErrorCode::Busy);
    }
    database.commit();
    CHECK(late.run() == 1);
}

TEST_CASE("What search notes during a load is found at its end, the last text of each", "[storage]")
{
    TestOffice office;
    Database &database = *office.database;
    const auto found = [&](const char16_t *typed) {
        return SearchIndex::find(database, Kind::Lead, QString::fromUtf16(typed), 10);
    };
    database.begin();
    {
        SearchIndex::Deferral load(database);
        SearchIndex::update(database, Kind::Lead, 1, {}, {{QStringLiteral("旧名字")}, {}});
        SearchIndex::update(database, Kind::Lead, 2, {}, {{QStringLiteral("另一家")}, {}});
        SearchIndex::update(database, Kind::Lead, 1, {{QStringLiteral("旧名字")}, {}},
                            {{QStringLiteral("新名字")}, {}});
        // Whoever looks before the end finds what is so already.
        CHECK(found(u"新名") == QList<qint64>{1});
        SearchIndex::update(database, Kind::Lead, 2, {{QStringLiteral("另一家")}, {}}, {});
        load.flush();
    }
    database.commit();
    CHECK(found(u"旧名").isEmpty());
    CHECK(found(u"新名") == QList<qint64>{1});
    CHECK(found(u"另一").isEmpty());

    SearchIndex::update(database, Kind::Lead, 3, {}, {{QStringLiteral("之后")}, {}});
    CHECK(found(u"之后") == QList<qint64>{3});
}
