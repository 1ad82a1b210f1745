// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/labels.h"

#include "models/core/text_fold.h"
#include "models/wording/language.h"

#include <QCoreApplication>
#include <QHash>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <span>

namespace salesdesk {

namespace {

struct Words
{
    const char *source;
    const char *choice; ///< tells translators apart "Lost" of a lead and of an opportunity
};

struct Value
{
    QLatin1StringView key;
    Words words;
};

constexpr std::array leadStatusValues = {
    Value{QLatin1StringView("new"), QT_TRANSLATE_NOOP3("labels", "New", "lead_status")},
    Value{QLatin1StringView("contacted"), QT_TRANSLATE_NOOP3("labels", "Contacted", "lead_status")},
    Value{QLatin1StringView("qualified"), QT_TRANSLATE_NOOP3("labels", "Qualified", "lead_status")},
    Value{QLatin1StringView("converted"), QT_TRANSLATE_NOOP3("labels", "Converted", "lead_status")},
    Value{QLatin1StringView("lost"), QT_TRANSLATE_NOOP3("labels", "Lost", "lead_status")},
};

constexpr std::array customerStatusValues = {
    Value{QLatin1StringView("active"), QT_TRANSLATE_NOOP3("labels", "Active", "customer_status")},
    Value{QLatin1StringView("lost"), QT_TRANSLATE_NOOP3("labels", "Lost", "customer_status")},
};

constexpr std::array tierValues = {
    Value{QLatin1StringView("VIP"), QT_TRANSLATE_NOOP3("labels", "VIP", "tier")},
    Value{QLatin1StringView("A"), QT_TRANSLATE_NOOP3("labels", "A", "tier")},
    Value{QLatin1StringView("B"), QT_TRANSLATE_NOOP3("labels", "B", "tier")},
    Value{QLatin1StringView("C"), QT_TRANSLATE_NOOP3("labels", "C", "tier")},
};

constexpr std::array sourceValues = {
    Value{QLatin1StringView("web_search"), QT_TRANSLATE_NOOP3("labels", "Web search", "source")},
    Value{QLatin1StringView("directory"), QT_TRANSLATE_NOOP3("labels", "Directory", "source")},
    Value{QLatin1StringView("referral"), QT_TRANSLATE_NOOP3("labels", "Referral", "source")},
    Value{QLatin1StringView("partner"), QT_TRANSLATE_NOOP3("labels", "Partner", "source")},
    Value{QLatin1StringView("exhibition"), QT_TRANSLATE_NOOP3("labels", "Exhibition", "source")},
    Value{QLatin1StringView("walk_in"), QT_TRANSLATE_NOOP3("labels", "Walk-in", "source")},
    Value{QLatin1StringView("phone"), QT_TRANSLATE_NOOP3("labels", "Phone", "source")},
    Value{QLatin1StringView("campaign"), QT_TRANSLATE_NOOP3("labels", "Campaign", "source")},
};

constexpr std::array activityKindValues = {
    Value{QLatin1StringView("visit"), QT_TRANSLATE_NOOP3("labels", "Visit", "activity_kind")},
    Value{QLatin1StringView("phone"), QT_TRANSLATE_NOOP3("labels", "Phone call", "activity_kind")},
    Value{QLatin1StringView("email"), QT_TRANSLATE_NOOP3("labels", "E-mail", "activity_kind")},
    Value{QLatin1StringView("wechat"), QT_TRANSLATE_NOOP3("labels", "WeChat", "activity_kind")},
    Value{QLatin1StringView("meeting"), QT_TRANSLATE_NOOP3("labels", "Meeting", "activity_kind")},
    Value{QLatin1StringView("demonstration"), QT_TRANSLATE_NOOP3("labels", "Demonstration", "activity_kind")},
    Value{QLatin1StringView("negotiation"), QT_TRANSLATE_NOOP3("labels", "Negotiation", "activity_kind")},
    Value{QLatin1StringView("trial"), QT_TRANSLATE_NOOP3("labels", "Trial", "activity_kind")},
};

constexpr std::array roleValues = {
    Value{QLatin1StringView("salesperson"), QT_TRANSLATE_NOOP3("labels", "Salesperson", "role")},
    Value{QLatin1StringView("team_leader"), QT_TRANSLATE_NOOP3("labels", "Team leader", "role")},
    Value{QLatin1StringView("sales_manager"), QT_TRANSLATE_NOOP3("labels", "Sales manager", "role")},
    Value{QLatin1StringView("legal"), QT_TRANSLATE_NOOP3("labels", "Legal", "role")},
    Value{QLatin1StringView("finance"), QT_TRANSLATE_NOOP3("labels", "Finance", "role")},
    Value{QLatin1StringView("purchasing"), QT_TRANSLATE_NOOP3("labels", "Purchasing", "role")},
    Value{QLatin1StringView("technical"), QT_TRANSLATE_NOOP3("labels", "Technical", "role")},
    Value{QLatin1StringView("after_sales"), QT_TRANSLATE_NOOP3("labels", "After-sales", "role")},
    Value{QLatin1StringView("executive"), QT_TRANSLATE_NOOP3("labels", "Executive", "role")},
    Value{QLatin1StringView("administrator"), QT_TRANSLATE_NOOP3("labels", "Administrator", "role")},
};

constexpr std::array contractStateValues = {
    Value{QLatin1StringView("draft"), QT_TRANSLATE_NOOP3("labels", "Draft", "contract_state")},
    Value{QLatin1StringView("approved"), QT_TRANSLATE_NOOP3("labels", "Approved", "contract_state")},
    Value{QLatin1StringView("signed"), QT_TRANSLATE_NOOP3("labels", "Signed", "contract_state")},
    Value{QLatin1StringView("in_execution"), QT_TRANSLATE_NOOP3("labels", "In execution", "contract_state")},
    Value{QLatin1StringView("completed"), QT_TRANSLATE_NOOP3("labels", "Completed", "contract_state")},
    Value{QLatin1StringView("terminated"), QT_TRANSLATE_NOOP3("labels", "Terminated", "contract_state")},
    Value{QLatin1StringView("void"), QT_TRANSLATE_NOOP3("labels", "Void", "contract_state")},
};

constexpr std::array approvalStateValues = {
    Value{QLatin1StringView("none"), QT_TRANSLATE_NOOP3("labels", "Not sent", "approval_state")},
    Value{QLatin1StringView("running"), QT_TRANSLATE_NOOP3("labels", "In approval", "approval_state")},
    Value{QLatin1StringView("returned"), QT_TRANSLATE_NOOP3("labels", "Returned", "approval_state")},
    Value{QLatin1StringView("approved"), QT_TRANSLATE_NOOP3("labels", "Approved", "approval_state")},
    Value{QLatin1StringView("rejected"), QT_TRANSLATE_NOOP3("labels", "Rejected", "approval_state")},
    Value{QLatin1StringView("withdrawn"), QT_TRANSLATE_NOOP3("labels", "Withdrawn", "approval_state")},
    Value{QLatin1StringView("void"), QT_TRANSLATE_NOOP3("labels", "Void", "approval_state")},
};

constexpr std::array quoteStateValues = {
    Value{QLatin1StringView("draft"), QT_TRANSLATE_NOOP3("labels", "Draft", "quote_state")},
    Value{QLatin1StringView("in_review"), QT_TRANSLATE_NOOP3("labels", "In review", "quote_state")},
    Value{QLatin1StringView("approved"), QT_TRANSLATE_NOOP3("labels", "Approved", "quote_state")},
    Value{QLatin1StringView("sent"), QT_TRANSLATE_NOOP3("labels", "Sent", "quote_state")},
    Value{QLatin1StringView("accepted"), QT_TRANSLATE_NOOP3("labels", "Accepted", "quote_state")},
    Value{QLatin1StringView("declined"), QT_TRANSLATE_NOOP3("labels", "Declined", "quote_state")},
    Value{QLatin1StringView("expired"), QT_TRANSLATE_NOOP3("labels", "Expired", "quote_state")},
    Value{QLatin1StringView("void"), QT_TRANSLATE_NOOP3("labels", "Void", "quote_state")},
};

constexpr std::array opportunityStageValues = {
    Value{QLatin1StringView("enquiry"), QT_TRANSLATE_NOOP3("labels", "Enquiry", "opportunity_stage")},
    Value{QLatin1StringView("needs"), QT_TRANSLATE_NOOP3("labels", "Needs confirmed", "opportunity_stage")},
    Value{QLatin1StringView("solution"), QT_TRANSLATE_NOOP3("labels", "Solution", "opportunity_stage")},
    Value{QLatin1StringView("negotiation"), QT_TRANSLATE_NOOP3("labels", "Negotiation", "opportunity_stage")},
    Value{QLatin1StringView("won"), QT_TRANSLATE_NOOP3("labels", "Won", "opportunity_stage")},
    Value{QLatin1StringView("lost"), QT_TRANSLATE_NOOP3("labels", "Lost", "opportunity_stage")},
};

constexpr std::array measureValues = {
    Value{QLatin1StringView("sales"), QT_TRANSLATE_NOOP3("labels", "Sales", "measure")},
    Value{QLatin1StringView("profit"), QT_TRANSLATE_NOOP3("labels", "Profit", "measure")},
    Value{QLatin1StringView("task_completion"), QT_TRANSLATE_NOOP3("labels", "Task completion", "measure")},
    Value{QLatin1StringView("plan_execution"), QT_TRANSLATE_NOOP3("labels", "Plan execution", "measure")},
    Value{QLatin1StringView("collection"), QT_TRANSLATE_NOOP3("labels", "Collection", "measure")},
    Value{QLatin1StringView("new_customers"), QT_TRANSLATE_NOOP3("labels", "New customers", "measure")},
    Value{QLatin1StringView("churn"), QT_TRANSLATE_NOOP3("labels", "Churn", "measure")},
    Value{QLatin1StringView("satisfaction"), QT_TRANSLATE_NOOP3("labels", "Satisfaction", "measure")},
    Value{QLatin1StringView("signing_on_time"), QT_TRANSLATE_NOOP3("labels", "Signing on time", "measure")},
    Value{QLatin1StringView("delivery_on_time"), QT_TRANSLATE_NOOP3("labels", "Delivery on time", "measure")},
    Value{QLatin1StringView("visits"), QT_TRANSLATE_NOOP3("labels", "Visits done", "measure")},
    Value{QLatin1StringView("conversion"), QT_TRANSLATE_NOOP3("labels", "Conversion", "measure")},
    Value{QLatin1StringView("complaints"),
          QT_TRANSLATE_NOOP3("labels", "Complaints resolved in time", "measure")},
    Value{QLatin1StringView("reports"), QT_TRANSLATE_NOOP3("labels", "Reports in time", "measure")},
};

constexpr std::array instalmentStateValues = {
    Value{QLatin1StringView("not_in_force"),
          QT_TRANSLATE_NOOP3("labels", "Not in force", "instalment_state")},
    Value{QLatin1StringView("due"), QT_TRANSLATE_NOOP3("labels", "Due", "instalment_state")},
    Value{QLatin1StringView("part_paid"), QT_TRANSLATE_NOOP3("labels", "Part paid", "instalment_state")},
    Value{QLatin1StringView("paid"), QT_TRANSLATE_NOOP3("labels", "Paid", "instalment_state")},
    Value{QLatin1StringView("overdue"), QT_TRANSLATE_NOOP3("labels", "Overdue", "instalment_state")},
    Value{QLatin1StringView("void"), QT_TRANSLATE_NOOP3("labels", "Void", "instalment_state")},
};

constexpr std::array paymentMethodValues = {
    Value{QLatin1StringView("transfer"), QT_TRANSLATE_NOOP3("labels", "Bank transfer", "payment_method")},
    Value{QLatin1StringView("cash"), QT_TRANSLATE_NOOP3("labels", "Cash", "payment_method")},
    Value{QLatin1StringView("cheque"), QT_TRANSLATE_NOOP3("labels", "Cheque", "payment_method")},
    Value{QLatin1StringView("card"), QT_TRANSLATE_NOOP3("labels", "Card", "payment_method")},
    Value{QLatin1StringView("bill"), QT_TRANSLATE_NOOP3("labels", "Bill of exchange", "payment_method")},
};

constexpr std::array lineRoleValues = {
    Value{QLatin1StringView("normal"), QT_TRANSLATE_NOOP3("labels", "Counts", "line_role")},
    Value{QLatin1StringView("alternative"), QT_TRANSLATE_NOOP3("labels", "Alternative", "line_role")},
    Value{QLatin1StringView("optional"), QT_TRANSLATE_NOOP3("labels", "Optional", "line_role")},
};

constexpr std::array ageingValues = {
    Value{QLatin1StringView("not_due"), QT_TRANSLATE_NOOP3("labels", "Not due", "ageing")},
    Value{QLatin1StringView("1_30"), QT_TRANSLATE_NOOP3("labels", "1–30 days", "ageing")},
    Value{QLatin1StringView("31_60"), QT_TRANSLATE_NOOP3("labels", "31–60 days", "ageing")},
    Value{QLatin1StringView("61_90"), QT_TRANSLATE_NOOP3("labels", "61–90 days", "ageing")},
    Value{QLatin1StringView("over_90"), QT_TRANSLATE_NOOP3("labels", "Over 90 days", "ageing")},
};

constexpr std::array contractTypeValues = {
    Value{QLatin1StringView("sale"), QT_TRANSLATE_NOOP3("labels", "Sale", "contract_type")},
    Value{QLatin1StringView("service"), QT_TRANSLATE_NOOP3("labels", "Service", "contract_type")},
    Value{QLatin1StringView("framework"), QT_TRANSLATE_NOOP3("labels", "Framework", "contract_type")},
};

constexpr std::array productKindValues = {
    Value{QLatin1StringView("goods"), QT_TRANSLATE_NOOP3("labels", "Goods", "product_kind")},
    Value{QLatin1StringView("service"), QT_TRANSLATE_NOOP3("labels", "Service", "product_kind")},
    Value{QLatin1StringView("membership"), QT_TRANSLATE_NOOP3("labels", "Membership", "product_kind")},
};

constexpr std::array yesNoValues = {
    Value{QLatin1StringView("yes"), QT_TRANSLATE_NOOP3("labels", "Yes", "yes_no")},
    Value{QLatin1StringView("no"), QT_TRANSLATE_NOOP3("labels", "No", "yes_no")},
};

constexpr std::array targetRoleValues = {
    Value{QLatin1StringView("task"), QT_TRANSLATE_NOOP3("labels", "Task", "target_role")},
    Value{QLatin1StringView("plan"), QT_TRANSLATE_NOOP3("labels", "Own plan", "target_role")},
};

constexpr std::array figureLevelValues = {
    Value{QLatin1StringView("office"), QT_TRANSLATE_NOOP3("labels", "Office", "figure_level")},
    Value{QLatin1StringView("team"), QT_TRANSLATE_NOOP3("labels", "Team", "figure_level")},
    Value{QLatin1StringView("staff"), QT_TRANSLATE_NOOP3("labels", "Person", "figure_level")},
};

constexpr std::array appraisalStateValues = {
    Value{QLatin1StringView("computed"), QT_TRANSLATE_NOOP3("labels", "Computed", "appraisal_state")},
    Value{QLatin1StringView("self_review"), QT_TRANSLATE_NOOP3("labels", "Self-reviewed", "appraisal_state")},
    Value{QLatin1StringView("leader"),
          QT_TRANSLATE_NOOP3("labels", "Reviewed by the leader", "appraisal_state")},
    Value{QLatin1StringView("manager"), QT_TRANSLATE_NOOP3("labels", "Frozen", "appraisal_state")},
    Value{QLatin1StringView("signed"), QT_TRANSLATE_NOOP3("labels", "Signed", "appraisal_state")},
};

struct Choice
{
    QLatin1StringView name;
    std::span<const Value> values;
};

/// A new choice needs its values above and a line here.
constexpr std::array choices = {
    Choice{QLatin1StringView("lead_status"), leadStatusValues},
    Choice{QLatin1StringView("customer_status"), customerStatusValues},
    Choice{QLatin1StringView("tier"), tierValues},
    Choice{QLatin1StringView("source"), sourceValues},
    Choice{QLatin1StringView("activity_kind"), activityKindValues},
    Choice{QLatin1StringView("role"), roleValues},
    Choice{QLatin1StringView("contract_state"), contractStateValues},
    Choice{QLatin1StringView("approval_state"), approvalStateValues},
    Choice{QLatin1StringView("quote_state"), quoteStateValues},
    Choice{QLatin1StringView("opportunity_stage"), opportunityStageValues},
    Choice{QLatin1StringView("measure"), measureValues},
    Choice{QLatin1StringView("instalment_state"), instalmentStateValues},
    Choice{QLatin1StringView("payment_method"), paymentMethodValues},
    Choice{QLatin1StringView("line_role"), lineRoleValues},
    Choice{QLatin1StringView("ageing"), ageingValues},
    Choice{QLatin1StringView("contract_type"), contractTypeValues},
    Choice{QLatin1StringView("product_kind"), productKindValues},
    Choice{QLatin1StringView("target_role"), targetRoleValues},
    Choice{QLatin1StringView("figure_level"), figureLevelValues},
    Choice{QLatin1StringView("appraisal_state"), appraisalStateValues},
    Choice{QLatin1StringView("yes_no"), yesNoValues},
};

std::span<const Value> valuesOf(QStringView choice)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [choice](const Choice &c) { return choice == c.name; });
    return found == choices.end() ? std::span<const Value>() : found->values;
}

QString translated(const Value &value)
{
    return QCoreApplication::translate("labels", value.words.source, value.words.choice);
}

QString nameOf(QStringView choice, const QString &text)
{
    return choice.toString() + QLatin1Char('/') + foldText(text);
}

/// Every name of every value in every language, beside the one in use.
QHash<QString, QString> keysByName()
{
    QHash<QString, QString> keys;
    const auto add = [&](const Choice &choice, const Value &value, const QString &name) {
        if (!name.isEmpty())
            keys.insert(nameOf(QString(choice.name), name), value.key);
    };
    for (const Choice &choice : choices) {
        for (const Value &value : choice.values)
            add(choice, value, QString::fromUtf8(value.words.source));
    }
    for (const QString &code : Language::codes()) {
        QTranslator words;
        if (!words.load(QStringLiteral(":/translations/salesdesk_") + code))
            continue;
        for (const Choice &choice : choices) {
            for (const Value &value : choice.values)
                add(choice, value, words.translate("labels", value.words.source, value.words.choice));
        }
    }
    return keys;
}

} // namespace

QString labelOf(QStringView choice, QStringView key)
{
    for (const Value &value : valuesOf(choice)) {
        if (key == value.key)
            return translated(value);
    }
    return key.toString();
}

QString keyOfLabel(QStringView choice, const QString &text)
{
    static const QHash<QString, QString> keys = keysByName();
    return keys.value(nameOf(choice, text));
}

QString labelsIn(QStringView choice, const QString &keys)
{
    QStringList words;
    for (const QString &key : keys.split(QLatin1Char(','), Qt::SkipEmptyParts))
        words.append(labelOf(choice, key.trimmed()));
    return words.join(QStringLiteral(", "));
}

QList<Label> labelsOf(QStringView choice)
{
    QList<Label> labels;
    for (const Value &value : valuesOf(choice))
        labels.append({QString(value.key), translated(value)});
    return labels;
}

} // namespace salesdesk
