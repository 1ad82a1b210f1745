// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "models/wording/language.h"
#include "tests/catch.h"
#include "tests/support/for_all.h"

#include <QFile>
#include <QLocale>
#include <QSet>

#include <algorithm>
#include <limits>

using namespace salesdesk;
using namespace salesdesk::tests;

namespace {

/// Puts the locale back that the other tests were started with.
class InLanguage
{
public:
    explicit InLanguage(const char *code) { m_language.use(QString::fromLatin1(code)); }
    ~InLanguage() { QLocale::setDefault(m_before); }

private:
    QLocale m_before;
    Language m_language;
};

/// The libraries alone (under the sanitizers) carry no translations.
bool translationsAreThere()
{
    return QFile::exists(QStringLiteral(":/translations/salesdesk_zh_CN.qm"));
}

Money yuan(qint64 minor)
{
    return {minor, QStringLiteral("CNY")};
}

} // namespace

TEST_CASE("§5 an amount in capitals", "[unit]")
{
    CHECK(capitalAmount(123'400'000) == u"壹佰贰拾叁万肆仟元整");
    CHECK(capitalAmount(10'000'100) == u"壹拾万零壹元整");
    CHECK(capitalAmount(1'000'000'005) == u"壹仟万元零伍分");
    CHECK(capitalAmount(0) == u"零元整");
    CHECK(capitalAmount(5) == u"伍分");
    CHECK(capitalAmount(50) == u"伍角整");
    CHECK(capitalAmount(55) == u"伍角伍分");
    CHECK(capitalAmount(100'000'000'000'010) == u"壹万亿元壹角整");
    CHECK(capitalAmount(-12'345) == u"负壹佰贰拾叁元肆角伍分");
    CHECK(capitalAmount(140'950) == u"壹仟肆佰零玖元伍角整");
    CHECK(capitalAmount(600'714) == u"陆仟零柒元壹角肆分");
    CHECK(capitalAmount(1'640'902) == u"壹万陆仟肆佰零玖元零贰分");
    CHECK(capitalAmount(32'504) == u"叁佰贰拾伍元零肆分");
    CHECK(capitalAmount(100'100) == u"壹仟零壹元整");
    CHECK(capitalAmount(101'000) == u"壹仟零壹拾元整");
    CHECK(capitalAmount(1'000) == u"壹拾元整");
    CHECK(capitalAmount(1'000'000'100) == u"壹仟万零壹元整");
    CHECK(capitalAmount(1'010'010'000) == u"壹仟零壹拾万零壹佰元整");
    CHECK(capitalAmount(10'000'000'100) == u"壹亿零壹元整");
    CHECK(capitalAmount(10'010'000'000) == u"壹亿零壹拾万元整");
    CHECK(capitalAmount(11'000'000'000) == u"壹亿壹仟万元整");
    CHECK(capitalAmount(100'001'000'000) == u"壹拾亿零壹万元整");
    CHECK(capitalAmount(std::numeric_limits<qint64>::min()).startsWith(u'负'));
}

TEST_CASE("§5 every amount in capitals can be read back", "[unit]")
{
    const QString digits = QStringLiteral("零壹贰叁肆伍陆柒捌玖");
    forAll(3000, [&](Random &random) {
        qint64 minor = random.between(1, 9'000'000'000'000'000);
        minor /= random.pick(QList<qint64>{1, 1'000, 1'000'000, 1'000'000'000, 100'000'000'000});
        minor = std::max<qint64>(minor, 1);
        // Zeros are where it goes wrong.
        QString figures = QString::number(minor);
        for (QChar &c : figures) {
            if (random.oneIn(2) && &c != &figures[0])
                c = u'0';
        }
        minor = figures.toLongLong();
        const QString text = capitalAmount(minor);
        INFO(minor << ' ' << text.toStdString());
        CHECK_FALSE(text.contains(QStringLiteral("零零")));
        qint64 yi = 0;
        qint64 wan = 0;
        qint64 section = 0;
        qint64 digit = 0;
        qint64 value = 0;
        for (const QChar c : text) {
            if (const qsizetype place = digits.indexOf(c); place >= 0) {
                digit = place;
                continue;
            }
            switch (c.unicode()) {
            case u'拾':
                section += digit * 10;
                break;
            case u'佰':
                section += digit * 100;
                break;
            case u'仟':
                section += digit * 1000;
                break;
            case u'万':
                wan = (section + digit) * 10'000;
                section = 0;
                break;
            case u'亿':
                yi = (wan + section + digit) * 100'000'000;
                wan = section = 0;
                break;
            case u'元':
                value = (yi + wan + section + digit) * 100;
                break;
            case u'角':
                value += digit * 10;
                break;
            case u'分':
                value += digit;
                break;
            default:
                CHECK(c == u'整');
            }
            digit = 0;
        }
        REQUIRE(value == minor);
    });
}

TEST_CASE("Figures are written with separators and exact decimals", "[unit]")
{
    const InLanguage english("en");
    const Formatter format;
    CHECK(format.money(yuan(1'200'050)) == u"¥12,000.50");
    CHECK(format.money({-300, QStringLiteral("USD")}) == u"-US$3.00");
    CHECK(format.money({123, QStringLiteral("CHF")}) == u"CHF 1.23");
    CHECK(format.amount(-5) == u"-0.05");
    CHECK(format.amount(99'999'900) == u"999,999.00");
    CHECK(format.amount(std::numeric_limits<qint64>::min()) == u"-92,233,720,368,547,758.08");
    CHECK(format.scaled(12'500, 4) == u"1.25");
    CHECK(format.scaled(1'234'000'000, 6, 2) == u"1,234.00");
    CHECK(format.scaled(-1, 4) == u"-0.0001");
    CHECK(format.scaled(7, 0) == u"7");
    CHECK(format.ratio(9140) == u"91.4%");
    CHECK(format.ratio(9145) == u"91.5%");
    CHECK(format.ratio(10'000, 0) == u"100%");
    CHECK(format.ratio(9149, 2) == u"91.49%");
    CHECK(format.ratio(-5) == u"-0.1%");
    CHECK(format.ratio(-4) == u"0.0%");
    CHECK(format.ratio(std::optional<qint64>()) == u"n/a");
    CHECK(format.count(8800) == u"8,800");
    CHECK(format.moneyShort(yuan(99'949)) == u"¥999");
    CHECK(format.moneyShort(yuan(99'950)) == u"¥1K");
    CHECK(format.moneyShort(yuan(95'000)) == u"¥950");
    CHECK(format.moneyShort(yuan(99'999'999)) == u"¥1M");
    CHECK(format.moneyShort(yuan(1'234'500)) == u"¥12.3K");
    CHECK(format.moneyShort(yuan(-34'500'000'000)) == u"-¥345M");
    CHECK(format.moneyShort(yuan(0)) == u"¥0");
}

TEST_CASE("Days, instants and periods in English", "[unit]")
{
    const InLanguage english("en");
    const Formatter format;
    const QDate today(2026, 9, 24);
    CHECK(format.date(today) == u"2026-09-24");
    CHECK(format.dayMonth(today) == u"24 Sep");
    CHECK(format.longDate(today) == u"24 September 2026");
    CHECK(format.date(QDate()).isEmpty());
    CHECK(format.longDate(QDate()).isEmpty());
    CHECK(format.dueDay(QDate(), today).isEmpty());
    CHECK(format.relativeDay(today, today) == u"today");
    CHECK(format.relativeDay(today.addDays(1), today) == u"tomorrow");
    CHECK(format.relativeDay(today.addDays(-1), today) == u"yesterday");
    CHECK(format.period(Period::quarter(2026, 3)) == u"Q3 2026");
    CHECK(format.period(Period::quarter(2026, 3, 4)) == u"Q3 FY2026");
    CHECK(format.period(Period::month(2026, 9)) == u"September 2026");
    CHECK(format.period(Period()).isEmpty());
    // One instant, two days: the office's zone decides (§1).
    const qint64 instant = QDateTime(QDate(2026, 9, 24), QTime(16, 5), QTimeZone::utc()).toMSecsSinceEpoch();
    CHECK(format.instant(instant) == u"2026-09-25 00:05");
    CHECK(format.time(instant) == u"00:05");
    CHECK(Formatter(QTimeZone::utc()).instant(instant) == u"2026-09-24 16:05");
    if (translationsAreThere()) {
        CHECK(format.duration((2 * 24 + 3) * 3'600'000LL) == u"2 days 3 hours");
        CHECK(format.duration(61 * 60'000LL) == u"1 hour 1 minute");
        CHECK(format.relativeDay(today.addDays(3), today) == u"in 3 days");
        CHECK(format.dueDay(today.addDays(-1), today) == u"1 day overdue");
    }
}

TEST_CASE("Figures and days as a Chinese office writes them", "[unit]")
{
    if (!translationsAreThere())
        return;
    const QDate today(2026, 9, 24);
    const Formatter format;
    {
        const InLanguage simplified("zh_CN");
        CHECK(format.moneyShort(yuan(1'200'000)) == u"¥1.2万");
        CHECK(format.moneyShort(yuan(999'949)) == u"¥9,999");
        CHECK(format.moneyShort(yuan(999'950)) == u"¥1万");
        CHECK(format.moneyShort(yuan(34'500'000'000)) == u"¥3.45亿");
        CHECK(format.moneyShort(yuan(9'999'999'999)) == u"¥1亿");
        CHECK(format.dayMonth(today) == u"9月24日");
        CHECK(format.longDate(today) == u"2026年9月24日");
        CHECK(format.relativeDay(today, today) == u"今天");
        CHECK(format.relativeDay(today.addDays(-3), today) == u"3 天前");
        CHECK(format.dueDay(today.addDays(-2), today) == u"逾期 2 天");
        CHECK(format.duration((2 * 24 + 3) * 3'600'000LL) == u"2 天 3 时");
        CHECK(format.period(Period::quarter(2026, 3)) == u"2026 年第三季度");
        CHECK(format.period(Period::month(2026, 9)) == u"2026 年 9 月");
        CHECK(format.period(Period::year(2026, 4)) == u"2026 财年");
        CHECK(format.notApplicable() == u"不适用");
    }
    const InLanguage traditional("zh_TW");
    CHECK(format.moneyShort(yuan(1'200'000)) == u"¥1.2萬");
    CHECK(format.period(Period::month(2026, 9)) == u"2026 年 9 月");
    CHECK(labelOf(u"lead_status", u"converted") == u"已轉化");
}

TEST_CASE("Labels name fields and the values of choices", "[unit]")
{
    {
        const InLanguage english("en");
        CHECK(fieldLabel(u"signed_on") == u"Signed on");
        CHECK(fieldLabel(u"own_field_3") == u"own field 3");
        CHECK(fieldLabel(u"电话") == u"电话");
        CHECK(labelOf(u"lead_status", u"new") == u"New");
        CHECK(labelOf(u"source", u"an office's own") == u"an office's own");
        CHECK(labelOf(u"nothing", u"x") == u"x");
        CHECK(labelsOf(u"role").size() == 10);
        CHECK(labelsOf(u"opportunity_stage").first().key == u"enquiry");
        CHECK(labelsOf(u"nothing").isEmpty());
        for (const char *key :
             {"number",      "company", "contact",  "phone",  "mobile",         "wechat",   "email",
              "region",      "address", "industry", "source", "channel",        "interest", "budget",
              "expected_on", "tier",    "owner",    "status", "next_follow_up", "notes",    "customer",
              "signed_on",   "amount",  "product",  "state"}) {
            INFO(key);
            CHECK(fieldLabel(QString::fromLatin1(key)) != QString::fromLatin1(key));
        }
    }
    if (translationsAreThere()) {
        const InLanguage simplified("zh_CN");
        CHECK(fieldLabel(u"signed_on") == u"签订日期");
        CHECK(labelOf(u"lead_status", u"lost") == u"无效");
        CHECK(labelOf(u"opportunity_stage", u"lost") == u"输单");
    }
}

TEST_CASE("Every error has a sentence of its own that ends properly", "[unit]")
{
    const auto last = static_cast<int>(ErrorCode::Usage);
    for (const char *language : {"en", "zh_CN", "zh_TW"}) {
        const InLanguage in(language);
        QSet<QString> sentences;
        QSet<QString> keys;
        for (int code = 0; code <= last; ++code) {
            const auto errorCode = static_cast<ErrorCode>(code);
            for (const QString &field : {QString(), QStringLiteral("company")}) {
                for (const QString &detail : {QString(), QStringLiteral("50%1")}) {
                    const QString text = errorText({errorCode, field, detail});
                    INFO(text.toStdString());
                    CHECK((text.endsWith(u'.') || text.endsWith(u'。')));
                    CHECK_FALSE(text.contains(QStringLiteral("%2")));
                    CHECK(text.count(QStringLiteral("%1")) == text.count(QStringLiteral("50%1")));
                }
            }
            sentences.insert(errorText({errorCode, {}, {}}));
            keys.insert(errorKey(errorCode));
        }
        CHECK(sentences.size() == last + 1);
        CHECK(keys.size() == last + 1);
    }
    const InLanguage english("en");
    CHECK(errorKey(ErrorCode::NotPermitted) == u"not_permitted");
    CHECK(errorKey(ErrorCode::NeedsUpgrade) == u"needs_upgrade");
    CHECK(errorText({ErrorCode::Required, QStringLiteral("company"), {}}).startsWith(u"Company is required"));
    CHECK(errorText({ErrorCode::NobodyHoldsRole, {}, QStringLiteral("legal")}).contains(u"“Legal”"));
    CHECK(errorText({ErrorCode::LimitReached, {}, QStringLiteral("claims_today")}).contains(u"tomorrow"));
}

TEST_CASE("Only the three languages can be used", "[unit]")
{
    const QLocale before;
    {
        Language language;
        CHECK_FALSE(language.use(QStringLiteral("fr")));
        CHECK(QLocale() == before);
        CHECK(language.use(QStringLiteral("zh_TW")));
        CHECK(language.code() == u"zh_TW");
        CHECK(QLocale().language() == QLocale::Chinese);
        CHECK(Language::codes().contains(Language::ofSystem()));
    }
    QLocale::setDefault(before);
}
