// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/appraisals/appraisal_service.h"
#include "models/appraisals/fraction.h"
#include "models/appraisals/scoring.h"
#include "models/measures/kept_sums.h"
#include "models/people/preset.h"
#include "models/safety/safety_service.h"
#include "models/storage/settings.h"
#include "models/targets/target_service.h"
#include "tests/catch.h"
#include "tests/support/for_all.h"
#include "tests/support/rows.h"
#include "tests/support/test_office.h"

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

SchemeItem item(const QString &measure, int weight, std::optional<qint64> target,
                Scoring scoring = Scoring::Proportional)
{
    SchemeItem result;
    result.measure = measure;
    result.weight = weight;
    result.scoring = scoring;
    result.target = target;
    return result;
}

ScoredActual ratio(qint64 numerator, qint64 denominator)
{
    ScoredActual actual;
    actual.unit = QStringLiteral("ratio");
    actual.numerator = numerator;
    actual.denominator = denominator;
    if (denominator != 0)
        actual.value = *mulDiv(numerator, ratioScale, denominator);
    return actual;
}

ScoredActual amount(const QString &unit, qint64 value)
{
    ScoredActual actual;
    actual.unit = unit;
    actual.numerator = value;
    actual.value = value;
    return actual;
}

const QString sales = QStringLiteral("sales");
const QString collection = QStringLiteral("collection");
const QString churn = QStringLiteral("churn");

/// One salesperson with a leader and a manager, the general preset's scheme, and contracts in the third
/// quarter.
class Sheets
{
public:
    Sheets() : service(*test.work, office), targets(*test.work)
    {
        team = test.addTeam(QStringLiteral("North"));
        ann = test.addStaff(QStringLiteral("1"), QStringLiteral("Ann"), {Role::Salesperson}, team);
        lea = test.addStaff(QStringLiteral("2"), QStringLiteral("Lea"), {Role::TeamLeader}, team);
        test.lead(lea, team);
        boss = test.addStaff(QStringLiteral("9"), QStringLiteral("Boss"), {Role::SalesManager});
        const auto preset = Preset::load(QStringLiteral("general"));
        REQUIRE(preset.ok());
        Scheme scheme;
        scheme.name = QStringLiteral("Quarter");
        REQUIRE(rulesFromJson(preset->appraisalSchemes.first()[QStringLiteral("rules")], scheme).ok());
        REQUIRE(service.saveScheme(boss, scheme).ok());
    }

    void sell(qint64 amount)
    {
        const qint64 id = insertRow(*test.database, QStringLiteral("contract"),
                                    {{QStringLiteral("draft_number"), QStringLiteral("d")},
                                     {QStringLiteral("owner_id"), ann.staff.value},
                                     {QStringLiteral("state"), QStringLiteral("signed")},
                                     {QStringLiteral("signed_on"), QDate(2026, 8, 8)},
                                     {QStringLiteral("currency"), QStringLiteral("CNY")},
                                     {QStringLiteral("amount"), amount}});
        REQUIRE(test.work
                    ->run(Session::system(),
                          [&](Transaction &transaction) -> Status {
                              KeptSums::refreshContract(transaction, ContractId(id));
                              return {};
                          })
                    .ok());
    }

    void target(qint64 value)
    {
        REQUIRE(targets
                    .set(boss, {{},
                                1,
                                sales,
                                TargetRole::Task,
                                FigureLevel::Staff,
                                ann.staff.value,
                                Period::month(2026, 8),
                                value})
                    .ok());
    }

    Appraisal sheet()
    {
        const auto sheets = service.sheets(boss, quarter);
        REQUIRE(sheets.ok());
        REQUIRE(sheets->size() == 1);
        return sheets->first();
    }

    TestOffice test;
    Office office;
    AppraisalService service;
    TargetService targets;
    TeamId team;
    Session ann;
    Session lea;
    Session boss;
    Period quarter = Period::quarter(2026, 3);
};

} // namespace

TEST_CASE("§12 fractions are exact however large", "[unit]")
{
    const Fraction third({1}, {3});
    CHECK((third + third + third).rounded(100) == 100);
    CHECK((third * Fraction({3}, {200})).rounded(100) == 1); // exactly a half, up
    forAll(300, [](Random &random) {
        const qint64 a = random.between(0, 9'000'000'000'000'000);
        const qint64 b = random.between(1, 9'000'000'000'000'000);
        const qint64 c = random.between(1, 9'000'000'000'000'000);
        CHECK(Fraction({a, c, c, b}, {b, c, c}).rounded(1) == a);
        CHECK((Fraction({a}, {b}) + Fraction({c}, {b}) - Fraction({c}, {b})).rounded(10) ==
              Fraction({a}, {b}).rounded(10));
        CHECK((Fraction({a}, {b}) < Fraction({c}, {b})) == (a < c));
    });
}

TEST_CASE("§12 scores: proportional with a cap, inverse, bands", "[unit]")
{
    Scheme scheme;
    scheme.items = {item(sales, 40, 1'000'00), item(collection, 40, 8500),
                    item(churn, 10, 500, Scoring::Inverse),
                    item(QStringLiteral("visits"), 10, {}, Scoring::Bands)};
    scheme.items.last().bands = {{0, 0}, {5000, 60}, {9000, 100}};
    ScoringInput input;
    input.actuals = {{sales, amount(QStringLiteral("money"), 1'500'00)},
                     {collection, ratio(8806, 10000)},
                     {churn, ratio(0, 31)},
                     {QStringLiteral("visits"), ratio(7, 10)}};
    const AppraisalFigures figures = scored(scheme, input);
    CHECK(figures.lines.at(0).score == 12000);
    CHECK(figures.lines.at(1).score == 10360);
    CHECK(figures.lines.at(2).score == 12000);
    CHECK(figures.lines.at(3).score == 6000);
    CHECK(figures.ownScore == 4800 + 4144 + 1200 + 600);
    CHECK(figures.grade == QStringLiteral("A"));
    input.actuals[sales].numerator = -5;
    CHECK(scored(scheme, input).lines.first().score == 0);
    input.actuals[churn] = ratio(1, 10);
    CHECK(scored(scheme, input).lines.at(2).score == 5000);
}

TEST_CASE("§12 what does not apply has its weight spread in proportion", "[unit]")
{
    Scheme scheme;
    scheme.items = {item(sales, 60, 100), item(collection, 30, 10000), item(churn, 10, {})};
    ScoringInput input;
    input.actuals = {
        {sales, amount(QStringLiteral("money"), 50)}, {collection, ratio(0, 0)}, {churn, ratio(1, 5)}};
    const AppraisalFigures figures = scored(scheme, input);
    CHECK(figures.ownScore == 5000);
    CHECK_FALSE(figures.lines.at(1).applicable());
    CHECK_FALSE(figures.lines.at(2).applicable()); // no target
    input.actuals.clear();
    const AppraisalFigures nothing = scored(scheme, input);
    CHECK_FALSE(nothing.score);
    CHECK(nothing.grade.isEmpty());
    CHECK(nothing.bonus == 0);
}

TEST_CASE("§12 a quarter is 70 % its own and 30 % the mean of the months that exist", "[unit]")
{
    // The sheet of the look: 106.52 ÷ 0.95 = 112.13; × 70 % + 104.20 × 30 % = 109.75.
    Scheme scheme;
    scheme.items = {item(sales, 95, 10'000), item(churn, 5, 100)};
    ScoringInput input;
    input.actuals = {{sales, amount(QStringLiteral("money"), 11'213)}};
    input.parts = {{QStringLiteral("2026-07"), 10300}, {QStringLiteral("2026-08"), 10540}};
    const AppraisalFigures figures = scored(scheme, input);
    CHECK(figures.ownScore == 11213);
    CHECK(figures.partsMean == 10420);
    CHECK(figures.score == 10975);
    input.parts.clear();
    CHECK(scored(scheme, input).score == 11213);
}

TEST_CASE("§12 the grade goes by the printed score", "[unit]")
{
    CHECK(gradeOf(defaultGrades(), 9000).name == QStringLiteral("A"));
    CHECK(gradeOf(defaultGrades(), 8999).coefficient == 100);
    CHECK(gradeOf(defaultGrades(), 6000).name == QStringLiteral("C"));
    CHECK(gradeOf(defaultGrades(), 0).coefficient == 0);
    Scheme scheme;
    scheme.items = {item(sales, 100, 200'000)};
    ScoringInput input;
    input.bonusBase = 3'000'00;
    input.actuals = {{sales, amount(QStringLiteral("money"), 179'990)}}; // 89.995 prints as 90.00
    const AppraisalFigures figures = scored(scheme, input);
    CHECK(figures.score == 9000);
    CHECK(figures.grade == QStringLiteral("A"));
    CHECK(figures.bonus == 3'600'00);
}

TEST_CASE("§12 who joined or left has target and bonus base by calendar days", "[unit]")
{
    Scheme scheme;
    scheme.items = {item(sales, 50, 92'000), item(collection, 50, 9200)};
    ScoringInput input;
    input.days = 46;
    input.periodDays = 92;
    input.bonusBase = 1000;
    input.actuals = {{sales, amount(QStringLiteral("money"), 46'000)}, {collection, ratio(92, 100)}};
    const AppraisalFigures figures = scored(scheme, input);
    CHECK(figures.lines.at(0).target == 46'000);
    CHECK(figures.lines.at(0).score == 10000);
    CHECK(figures.lines.at(1).target == 9200); // a rate does not grow with the days
    CHECK(figures.bonusBase == 500);
}

TEST_CASE("§12 commission: the reached tier's rate on the whole, or tier by tier", "[unit]")
{
    Scheme scheme;
    scheme.items = {item(sales, 100, 1)};
    ScoringInput input;
    ScoredActual task = ratio(150, 100);
    task.targetInside = true;
    input.actuals = {{QStringLiteral("task_completion"), task}};
    input.commissionBase = 300'000;
    input.commission.tiers = {{0, 100}, {10000, 200}, {20000, 500}};
    CHECK(scored(scheme, input).commission == 6'000);
    CHECK(scored(scheme, input).commissionRate == 200);
    input.commission.marginal = true; // two thirds at 1 %, one third at 2 %
    CHECK(scored(scheme, input).commission == 4'000);
    input.actuals.clear();
    CHECK(scored(scheme, input).commission == 3'000);
    input.commission.tiers.clear();
    CHECK(scored(scheme, input).commission == 0);
}

TEST_CASE("§12 weights of a scheme sum to 100", "[unit]")
{
    for (const QString &name : Preset::names()) {
        const auto preset = Preset::load(name);
        REQUIRE(preset.ok());
        for (const QJsonValue &value : preset->appraisalSchemes) {
            Scheme scheme;
            REQUIRE(rulesFromJson(value[QStringLiteral("rules")], scheme).ok());
            CHECK(checkScheme(scheme).ok());
            Scheme again;
            REQUIRE(rulesFromJson(rulesToJson(scheme), again).ok());
            CHECK(again.items == scheme.items);
        }
    }
    Scheme scheme;
    CHECK(checkScheme(scheme).error().field == QStringLiteral("items"));
    scheme.items = {item(sales, 99, 1)};
    CHECK(checkScheme(scheme).error().field == QStringLiteral("weight"));
    scheme.items = {item(sales, 50, 1), item(sales, 50, 1)};
    CHECK(checkScheme(scheme).error().field == QStringLiteral("items"));
}

TEST_CASE("§12 every state of a sheet meets every event", "[unit]")
{
    int allowed = 0;
    for (int state = 0; state < appraisalStateCount; ++state) {
        for (int event = 0; event < appraisalEventCount; ++event) {
            const auto next = nextState(AppraisalState(state), AppraisalEvent(event));
            CHECK(next.has_value() == (state == event));
            allowed += next.has_value();
        }
        CHECK(appraisalStateFromName(appraisalStateName(AppraisalState(state))) == AppraisalState(state));
    }
    CHECK(allowed == 4);
}

TEST_CASE("§12 a sheet never started is computed all the same, with or without targets", "[models]")
{
    Sheets sheets;
    const Appraisal bare = sheets.sheet();
    CHECK_FALSE(bare.isStarted());
    CHECK(bare.figures.name == QStringLiteral("Ann"));
    CHECK_FALSE(bare.figures.lines.isEmpty());
    sheets.sell(60'000);
    sheets.target(80'000);
    const Appraisal sheet = sheets.sheet();
    CHECK(sheet.figures.lines.first().item.measure == QStringLiteral("task_completion"));
    CHECK(sheet.figures.lines.first().actual == 7500);
    CHECK(sheet.figures.lines.first().score == 7500);
}

TEST_CASE("§12 a sheet goes from computed to frozen and signed, and later data never change it", "[models]")
{
    Sheets sheets;
    AppraisalService &service = sheets.service;
    sheets.sell(60'000);
    sheets.target(80'000);
    REQUIRE(*service.compute(sheets.lea, sheets.quarter) == 1);
    Appraisal sheet = sheets.sheet();
    REQUIRE(sheet.isStarted());
    const auto id = sheet.id;
    CHECK(service.approve(sheets.boss, id, sheet.version, {}).error().code == ErrorCode::WrongState);
    REQUIRE(service.selfReview(sheets.ann, id, sheet.version, QStringLiteral("Good quarter")).ok());
    CHECK(service.selfReview(sheets.ann, id, sheet.version, {}).error().code == ErrorCode::Conflict);
    sheet = sheets.sheet();
    CHECK(service.leaderReview(sheets.ann, id, sheet.version, {}).error().code == ErrorCode::NotPermitted);
    REQUIRE(service.leaderReview(sheets.lea, id, sheet.version, QStringLiteral("Solid")).ok());
    sheet = sheets.sheet();
    CHECK(service.approve(sheets.lea, id, sheet.version, {}).error().code == ErrorCode::NotPermitted);
    CHECK(service.setManagerPoints(sheets.boss, id, sheet.version, 101).error().field == managerScore);
    REQUIRE(service.setManagerPoints(sheets.boss, id, sheet.version, 90).ok());
    sheet = sheets.sheet();
    CHECK(sheet.figures.lines.last().score == 9000);
    REQUIRE(service.approve(sheets.boss, id, sheet.version, QStringLiteral("Agreed")).ok());
    sheet = sheets.sheet();
    CHECK(sheet.state == AppraisalState::Approved);
    CHECK(sheet.digest.size() == 64);
    CHECK(*service.ledgerRow(id) > 0);
    REQUIRE(sheet.figures.lines.first().sources.size() == 1);
    CHECK(AppraisalService::verify(*sheets.test.database).isEmpty());

    sheets.sell(20'000);
    CHECK(*service.compute(sheets.boss, sheets.quarter) == 0);
    CHECK(sheets.sheet().figures.lines.first().actual == 7500);
    const auto changed = service.difference(sheets.boss, id);
    REQUIRE(changed.ok());
    REQUIRE(changed->size() == 2);
    CHECK(changed->first().was == 7500);
    CHECK(changed->first().now == 10000);
    REQUIRE(service.sign(sheets.ann, id, sheet.version).ok());
    CHECK(sheets.sheet().state == AppraisalState::Signed);
    CHECK(sheets.sheet().signature.by == QStringLiteral("Ann"));
    CHECK(AppraisalService::verify(*sheets.test.database).isEmpty());
    runSql(*sheets.test.database,
           QStringLiteral("UPDATE appraisal SET figures = replace(figures, '7500', '9900')"));
    CHECK(AppraisalService::verify(*sheets.test.database) == QStringList{QStringLiteral("1 2026Q3")});
    const auto report = SafetyService::inspect(*sheets.test.database);
    REQUIRE(report.ok());
    CHECK(report->sheets == QStringList{QStringLiteral("1 2026Q3")});
    CHECK_FALSE(report->intact());
}

TEST_CASE("§12 nobody judges a sheet of their own", "[models]")
{
    Sheets sheets;
    Session both = sheets.test.addStaff(QStringLiteral("8"), QStringLiteral("Both"),
                                        {Role::Salesperson, Role::SalesManager});
    REQUIRE(sheets.service.compute(sheets.boss, sheets.quarter, {both.staff}).ok());
    const auto own = sheets.service.sheets(both, sheets.quarter, {both.staff});
    REQUIRE(own->size() == 1);
    const Appraisal sheet = own->first();
    CHECK(sheets.service.setManagerPoints(both, sheet.id, sheet.version, 100).error().code ==
          ErrorCode::OwnDocument);
    REQUIRE(sheets.service.selfReview(both, sheet.id, sheet.version, {}).ok());
    CHECK(sheets.service.leaderReview(both, sheet.id, sheet.version + 1, {}).error().code ==
          ErrorCode::OwnDocument);
}

TEST_CASE("Sheets keep within the user's sight", "[models]")
{
    Sheets sheets;
    sheets.test.addStaff(QStringLiteral("7"), QStringLiteral("Cai"), {Role::Salesperson});
    CHECK(sheets.service.sheets(sheets.boss, sheets.quarter)->size() == 2);
    CHECK(sheets.service.sheets(sheets.lea, sheets.quarter)->size() == 1);
    CHECK(sheets.service.sheets(sheets.ann, sheets.quarter)->size() == 1);
    CHECK(sheets.service.compute(sheets.ann, sheets.quarter).error().code == ErrorCode::NotPermitted);
    CHECK(sheets.service.saveScheme(sheets.lea, Scheme()).error().code == ErrorCode::NotPermitted);
}
