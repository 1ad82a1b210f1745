// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/people/choice_service.h"
#include "tests/catch.h"
#include "tests/support/rows.h"
#include "tests/support/test_office.h"

using namespace salesdesk;

namespace {

const QString source = QStringLiteral("source");
const QString region = QStringLiteral("region");

struct Lists
{
    tests::TestOffice office;
    Session admin = office.addStaff(QStringLiteral("a"), QStringLiteral("陈静"), {Role::Administrator});
    ChoiceService choices{*office.work};

    QStringList values(const QString &field)
    {
        const auto all = choices.all(admin, field);
        REQUIRE(all.ok());
        QStringList texts;
        for (const Choice &choice : *all)
            texts << (choice.active ? choice.value : QStringLiteral("-") + choice.value);
        return texts;
    }
};

} // namespace

TEST_CASE("A list of choices is added to, put in order, renamed with its records, and retired", "[models]")
{
    Lists lists;
    const QStringList start = lists.values(region);
    for (const char *value : {"华东", "华北", "华南"})
        REQUIRE(lists.choices.add(lists.admin, region, QString::fromUtf8(value)).ok());
    CHECK(lists.choices.add(lists.admin, region, QStringLiteral(" 华东 ")).error().code ==
          ErrorCode::Duplicate);
    CHECK(lists.choices.add(lists.admin, region, QStringLiteral("  ")).error().code == ErrorCode::Required);
    REQUIRE(lists.choices.move(lists.admin, region, QStringLiteral("华南"), -1).ok());
    CHECK(lists.values(region) ==
          start + QStringList{QStringLiteral("华东"), QStringLiteral("华南"), QStringLiteral("华北")});
    REQUIRE(
        lists.choices.move(lists.admin, region, QStringLiteral("华南"), 99).ok()); // no further than the end
    CHECK(lists.values(region).last() == QStringLiteral("华南"));

    tests::insertRow(*lists.office.database, QStringLiteral("lead"),
                     {{QStringLiteral("number"), QStringLiteral("XS-1")},
                      {QStringLiteral("company"), QStringLiteral("华安")},
                      {QStringLiteral("company_key"), QStringLiteral("huaan")},
                      {QStringLiteral("company_fold"), QStringLiteral("华安")},
                      {QStringLiteral("region"), QStringLiteral("华东")}});
    const auto renamed =
        lists.choices.rename(lists.admin, region, QStringLiteral("华东"), QStringLiteral("东部"));
    REQUIRE(renamed.ok());
    CHECK(*renamed == 1);
    CHECK(tests::readRows(*lists.office.database, QStringLiteral("SELECT region FROM lead"), 1).value(0) ==
          QStringLiteral("东部"));
    CHECK(lists.choices.rename(lists.admin, region, QStringLiteral("东部"), QStringLiteral("华北"))
              .error()
              .code == ErrorCode::Duplicate);
    CHECK(lists.choices.rename(lists.admin, region, QStringLiteral("没有"), QStringLiteral("新"))
              .error()
              .code == ErrorCode::NotFound);

    // What is used cannot be deleted, only retired; what is not can.
    CHECK(lists.choices.remove(lists.admin, region, QStringLiteral("东部")).error().code ==
          ErrorCode::WrongState);
    REQUIRE(lists.choices.retire(lists.admin, region, QStringLiteral("东部")).ok());
    CHECK(lists.values(region).contains(QStringLiteral("-东部")));
    REQUIRE(lists.choices.add(lists.admin, region, QStringLiteral("东部")).ok()); // it comes back
    CHECK(lists.values(region).contains(QStringLiteral("东部")));
    REQUIRE(lists.choices.remove(lists.admin, region, QStringLiteral("华南")).ok());
    CHECK_FALSE(lists.values(region).contains(QStringLiteral("华南")));
}

TEST_CASE("Each list of choices knows what carries its values", "[models]")
{
    Lists lists;
    for (const QString &field : keptChoices()) {
        INFO(field.toStdString());
        REQUIRE(lists.choices.add(lists.admin, field, QStringLiteral("甲")).ok());
        const auto none =
            lists.choices.rename(lists.admin, field, QStringLiteral("甲"), QStringLiteral("乙"));
        REQUIRE(none.ok());
        CHECK(*none == 0);
        CHECK(lists.choices.remove(lists.admin, field, QStringLiteral("乙")).ok());
        CHECK(lists.choices.remove(lists.admin, field, QStringLiteral("乙")).error().code ==
              ErrorCode::NotFound);
    }
    CHECK(lists.choices.all(lists.admin, QStringLiteral("tier")).error().code == ErrorCode::Invalid);
}

TEST_CASE("Lists of choices are the administrator's", "[models]")
{
    Lists lists;
    for (int i = 0; i < roleCount; ++i) {
        const Role role = Role(i);
        INFO(roleName(role).toStdString());
        const Session session = lists.office.addStaff(QStringLiteral("r%1").arg(i), roleName(role), {role});
        const bool may = role == Role::Administrator;
        CHECK(lists.choices.all(session, source).ok() == may);
        CHECK(lists.choices.add(session, source, roleName(role)).ok() == may);
        CHECK(lists.choices.rename(session, source, roleName(role), QStringLiteral("x")).ok() == may);
        CHECK(lists.choices.move(session, source, QStringLiteral("x"), -1).ok() == may);
        CHECK(lists.choices.retire(session, source, QStringLiteral("x")).ok() == may);
        CHECK(lists.choices.remove(session, source, QStringLiteral("x")).ok() == may);
    }
}
