// SPDX-License-Identifier: GPL-3.0-or-later
// What goes out as a table comes in again as what it was, in every language.
#include "models/catalog/catalog_columns.h"
#include "models/contracts/contract_columns.h"
#include "models/contracts/contract_store.h"
#include "models/customers/customer_columns.h"
#include "models/exchange/export_runner.h"
#include "models/leads/lead_columns.h"
#include "models/opportunities/opportunity_columns.h"
#include "models/people/people_columns.h"
#include "models/targets/target.h"
#include "models/targets/target_columns.h"
#include "models/wording/labels.h"
#include "models/wording/language.h"
#include "tests/exchange/import_office.h"
#include "tests/support/rows.h"

#include <QLocale>

using namespace salesdesk;
using tests::ImportOffice;

namespace {

class InLanguage
{
public:
    explicit InLanguage(const QString &code) { m_language.use(code); }
    ~InLanguage() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
    Language m_language;
};

/// An office with something of every choice in each register.
struct FullOffice : ImportOffice
{
    FullOffice()
    {
        put("staff", "number,name,leader,team,region,roles,post,phone,email,login,joined_on,left_on\n"
                     "S1,韩冰,韩冰,一组,华东,team_leader salesperson,组长,021-1,a@b.cn,hanbing,2020-01-05,\n"
                     "S2,王磊,韩冰,一组,,salesperson,,,,wanglei,,\n"
                     "S3,王磊,,,,legal|finance|purchasing|technical|after_sales,,,,,2021-01-01,2026-01-31\n"
                     "S4,周敏,,,,sales_manager executive administrator,,,,,,\n");
        QByteArray products = "code,name,model,category,unit,kind,list_price,cost,tax_rate,lead_days,"
                              "floor_salesperson,floor_leader,floor_manager,active\n";
        for (const char *kind : {"goods", "service", "membership"})
            products += "P-" + QByteArray(kind) + ",球机,DH-" + kind + ",摄像机,台," + kind +
                        ",1200.5,600.123456,0.13,7,1000,900,800.01," + (*kind == 's' ? "no" : "yes") + "\n";
        put("products", products);
        QByteArray customers = "number,name,tier,status,phone,region,industry,owner,credit_limit,rating,"
                               "tax_number,bank,bank_account,address,lost_on,lost_reason,notes,parent\n";
        int n = 0;
        for (const char *tier : {"VIP", "A", "B", "C"})
            for (const char *status : {"active", "lost"}) {
                const QByteArray number = QByteArray::number(++n);
                customers += "K" + number + ",青海康源" + (n < 3 ? "1" : number) + "公司," + tier + "," +
                             status + ",0971-" + number +
                             ",青海,医疗,S2,12345.67,AA,91630000MA75,工行,00622,西宁,"
                             "2026-02-0" +
                             number + ",价格,\"两行\n引号 \"\"好\"\"\"," + (n == 4 ? "K1" : "") + "\n";
            }
        put("customers", customers);
        QByteArray leads = "number,company,contact,phone,mobile,wechat,email,region,address,industry,source,"
                           "channel,interest,budget,expected_on,tier,owner,status,lost_reason,"
                           "next_follow_up,notes\n";
        n = 0;
        for (const Label &source : labelsOf(u"source"))
            for (const Label &status : labelsOf(u"lead_status")) {
                const QByteArray number = QByteArray::number(++n);
                leads += "L" + number + ",线索" + number + "公司,王先生,0971-" + number + ",138" + number +
                         ",wx,w@x.cn,青海,西宁,医疗," + source.key.toUtf8() +
                         ",渠道,门禁,8000.00,2026-12-01," + "ABC"[n % 3] + "," + (n % 2 ? "S3" : "") + "," +
                         status.key.toUtf8() + ",r,2026-10-01,备注\n";
            }
        leads += "L99,自定来源公司,,,,,,,,,展会A,,,,,,,,,,\n";
        put("leads", leads);
        // An office may have chosen a word of its own that is also the name of a choice.
        database->execute(QStringLiteral("UPDATE lead SET source = '网络搜索' WHERE number = 'L1'"));
        QByteArray deals =
            "number,customer,title,product,scene,functions,competitor,budget,amount,probability,"
            "engaged_on,expected_close_on,closed_on,stage,lost_reason,owner,notes\n";
        n = 0;
        for (const Label &stage : labelsOf(u"opportunity_stage")) {
            const QByteArray number = QByteArray::number(++n);
            deals += "O" + number + ",K2,园区" + number +
                     ",P-service,园区,人脸,海天,99.99,1000000.01,0.33,"
                     "2026-01-01,2026-12-31,2026-11-30," +
                     stage.key.toUtf8() + ",价,S2,备注\n";
        }
        deals += "O9,null,没有客户,,,,,,,,,,,,,,\n";
        put("opportunities", deals);
        QByteArray contracts =
            "number,customer,owner,product,title,type,state,amount,tax,cost,planned_sign_on,signed_on,"
            "delivery_due_on,accepted_on,notes\n";
        n = 0;
        for (const Label &state : labelsOf(u"contract_state")) {
            const QByteArray number = QByteArray::number(++n);
            contracts += "C" + number + ",K2,S2,P-service,监控,service," + state.key.toUtf8() +
                         ",5000.05,575.23,3000,2026-03-01,2026-03-05,2026-06-01,2026-05-20,备注\n";
        }
        put("contracts", contracts);
        // A draft of this office: its number is given when it is sent for approval, not by a table.
        Contract draft = ContractStore::findByNumber(*database, QStringLiteral("C1")).value();
        draft.id = {};
        draft.number.clear();
        draft.draftNumber = QStringLiteral("CG-000001");
        draft.imported = false;
        draft.state = ContractState::Draft;
        draft.approval = ApprovalState::None;
        draft.signedOn = draft.firstPlannedSignOn = {};
        const auto drafted = work->run(admin, [&](Transaction &transaction) -> Status {
            ContractStore::insert(*database, draft, transaction.now());
            return {};
        });
        REQUIRE(drafted.ok());
        QByteArray targets = "measure,role,team,staff,period,value\n";
        for (const Label &measure : labelsOf(u"measure")) {
            if (!targetMeasures().contains(measure.key))
                continue;
            for (const char *role : {"task", "plan"}) {
                const QByteArray head = measure.key.toUtf8() + ',' + role + ',';
                targets += head + ",,2026,9000.05\n" + head + ",,2026Q3,800\n" + head + ",,2026-09,7\n" +
                           head + "一组,,2026-09,5.5\n" + head + ",S2,2026-09,3.25\n";
            }
        }
        put("targets", targets + "new_customers,task,,S1,2026-10,2.3333\n");
        clock.advance(60'000);
    }

    void put(const char *kind, const QByteArray &csv)
    {
        const auto report = take(kind, csv);
        INFO(kind << " "
                  << (report.ok() && !report->problems.isEmpty()
                          ? report->problems.first().error.field.toStdString()
                          : std::string()));
        REQUIRE(report.ok());
        REQUIRE(report->rejected == 0);
        REQUIRE(report->created > 0);
    }

    /// All that the records say, versions and times too.
    QStringList records(const char *table)
    {
        const QStringList tables =
            table == QLatin1StringView("staff")
                ? QStringList{QStringLiteral("staff"), QStringLiteral("staff_role"), QStringLiteral("team"),
                              QStringLiteral("team_membership")}
                : QStringList{QString::fromLatin1(table)};
        QStringList all;
        for (const QString &name : tables) {
            Statement columns = Statement::composed(
                *database, QStringLiteral("SELECT COUNT(*) FROM pragma_table_info('%1')").arg(name),
                QStringLiteral("test"));
            REQUIRE(columns.next());
            all += tests::readRows(*database, QStringLiteral("SELECT * FROM %1 ORDER BY 1, 2").arg(name),
                                   int(columns.integer(0)));
        }
        return all;
    }
};

struct Kept
{
    const char *kind;
    const char *table;
    const Register *reg;
};

QList<Kept> keptRegisters()
{
    return {{"staff", "staff", &staffRegister()},
            {"products", "product", &productRegister()},
            {"customers", "customer", &customerRegister()},
            {"leads", "lead", &leadRegister()},
            {"opportunities", "opportunity", &opportunityRegister()},
            {"contracts", "contract", &contractRegister()},
            {"targets", "target", &targetRegister()}};
}

Result<ImportReport> takeFile(FullOffice &office, const char *kind, const QString &file)
{
    ImportRequest request;
    request.kind = QString::fromLatin1(kind);
    request.file = file;
    request.onDuplicate = OnDuplicate::Update;
    return office.imports.run(office.admin, request);
}

} // namespace

TEST_CASE("An export that is imported again changes nothing, whatever the language", "[exchange]")
{
    FullOffice office;
    const QString suffix = GENERATE(as<QString>{}, "csv", "xlsx");
    const QStringList codes = Language::codes();
    for (const QString &code : codes) {
        for (const Kept &kept : keptRegisters()) {
            const QString file = office.directory.filePath(QStringLiteral("out.") + suffix);
            {
                const InLanguage language(code);
                RegisterExport wanted;
                wanted.reg = kept.reg;
                wanted.title = QStringLiteral("Sheet");
                REQUIRE(ExportRunner::write(*office.database, office.admin, {wanted}, file,
                                            QTimeZone("Asia/Shanghai"))
                            .ok());
            }
            const QStringList before = office.records(kept.table);
            // Read back in another language than it was written in.
            const InLanguage language(codes.at((codes.indexOf(code) + 1) % codes.size()));
            const auto report = takeFile(office, kept.kind, file);
            INFO(kept.kind << " in " << code.toStdString() << " as " << suffix.toStdString());
            REQUIRE(report.ok());
            if (!report->problems.isEmpty())
                UNSCOPED_INFO(report->problems.first().error.field.toStdString()
                              << " " << report->problems.first().error.detail.toStdString());
            CHECK(report->rejected == 0);
            CHECK(report->created == 0);
            CHECK(report->updated == 0);
            CHECK(report->skipped == report->rows);
            CHECK(report->alsoCreated.isEmpty());
            CHECK(office.records(kept.table) == before);
            QFile::remove(file + QStringLiteral(".rejected.csv"));
        }
    }
    CHECK(office.intact());
}

TEST_CASE("Words of choices are understood in every language", "[exchange]")
{
    CHECK(keyOfLabel(u"lead_status", QStringLiteral("已联系")) == QStringLiteral("contacted"));
    CHECK(keyOfLabel(u"lead_status", QStringLiteral("已聯絡")) == QStringLiteral("contacted"));
    CHECK(keyOfLabel(u"lead_status", QStringLiteral("CONTACTED ")) == QStringLiteral("contacted"));
    CHECK(keyOfLabel(u"lead_status", QStringLiteral("nothing")).isEmpty());
    CHECK(keyOfLabel(u"nothing", QStringLiteral("New")).isEmpty());
    // No two values of a choice have one name in any language.
    for (const char *choice : {"lead_status", "customer_status", "tier", "source", "activity_kind", "role",
                               "contract_state", "quote_state", "opportunity_stage", "payment_method",
                               "product_kind", "contract_type", "yes_no", "target_role"}) {
        for (const QString &code : Language::codes()) {
            const InLanguage language(code);
            for (const Label &label : labelsOf(QString::fromLatin1(choice)))
                CHECK(keyOfLabel(QString::fromLatin1(choice), label.text) == label.key);
        }
    }
}

TEST_CASE("Two people of one name are told apart by number, and nobody is made in their name", "[exchange]")
{
    FullOffice office;
    const char *mapping = R"({"kind": "leads", "columns": {"company": "company", "owner": "owner"},
        "create_missing": ["owner"]})";
    const auto report = office.take("leads", "company,owner\nNew firm,王磊\nOther firm,S3\n", mapping);
    REQUIRE(report.ok());
    CHECK(report->created == 1);
    CHECK(report->rejected == 1);
    CHECK(report->problems.first().error.field == QStringLiteral("owner"));
    CHECK(office.number("SELECT COUNT(*) FROM staff WHERE name = '王磊'") == 2);
}

TEST_CASE("Changing people by a table without their roles gives nobody another one", "[exchange]")
{
    FullOffice office;
    const auto report =
        office.take("staff", "number,name,phone\nS4,周敏,021-9\nS5,新人,\n", nullptr, OnDuplicate::Update);
    REQUIRE(report.ok());
    CHECK(report->updated == 1);
    CHECK(
        office.number("SELECT COUNT(*) FROM staff_role r JOIN staff s ON s.id = r.staff_id WHERE s.number = "
                      "'S4'") == 3);
    CHECK(office.text("SELECT r.role FROM staff_role r JOIN staff s ON s.id = r.staff_id WHERE s.number = "
                      "'S5'") == QStringLiteral("salesperson"));
}

TEST_CASE("§3 people who change teams by a table keep the teams of the past, undone or not", "[exchange]")
{
    FullOffice office;
    const auto teamsOf = [&office] {
        return tests::readRows(
            *office.database,
            QStringLiteral("SELECT t.name, m.from_on, m.to_on FROM team_membership m JOIN team t "
                           "ON t.id = m.team_id JOIN staff s ON s.id = m.staff_id WHERE "
                           "s.number = 'S2' ORDER BY m.from_on"),
            3);
    };
    REQUIRE(teamsOf() == QStringList{QStringLiteral("一组|1900-01-01|")});
    office.put("teams", "name\n二组\n");
    const auto report =
        office.take("staff", "number,name,team\nS2,王磊,二组\n", nullptr, OnDuplicate::Update);
    REQUIRE(report.ok());
    REQUIRE(report->updated == 1);
    CHECK(teamsOf() ==
          QStringList{QStringLiteral("一组|1900-01-01|2026-09-20"), QStringLiteral("二组|2026-09-21|")});
    office.clock.advance(3 * 86'400'000);
    REQUIRE(office.imports.undo(office.admin, report->id).ok());
    CHECK(teamsOf() ==
          QStringList{QStringLiteral("一组|1900-01-01|2026-09-20"), QStringLiteral("一组|2026-09-21|")});
    CHECK(office.intact());
}
