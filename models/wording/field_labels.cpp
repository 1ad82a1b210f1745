// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/wording/labels.h"

#include "models/wording/language.h"

#include <QCoreApplication>
#include <QLatin1StringView>

#include <algorithm>
#include <array>
#include <string_view>

namespace salesdesk {

namespace {

struct Field
{
    std::string_view key;
    const char *source;
};

constexpr std::array fields = {
    Field{"accepted_on", QT_TRANSLATE_NOOP("labels", "Accepted on")},
    Field{"account", QT_TRANSLATE_NOOP("labels", "Account")},
    Field{"action", QT_TRANSLATE_NOOP("labels", "Action")},
    Field{"active", QT_TRANSLATE_NOOP("labels", "Active")},
    Field{"activity", QT_TRANSLATE_NOOP("labels", "Activity")},
    Field{"actual", QT_TRANSLATE_NOOP("labels", "Actual")},
    Field{"address", QT_TRANSLATE_NOOP("labels", "Address")},
    Field{"age", QT_TRANSLATE_NOOP("labels", "Age")},
    Field{"allocated", QT_TRANSLATE_NOOP("labels", "Allocated")},
    Field{"allocations", QT_TRANSLATE_NOOP("labels", "Allocation")},
    Field{"amount", QT_TRANSLATE_NOOP("labels", "Amount")},
    Field{"approval", QT_TRANSLATE_NOOP("labels", "Approval")},
    Field{"approval_state", QT_TRANSLATE_NOOP("labels", "Approval state")},
    Field{"approver", QT_TRANSLATE_NOOP("labels", "Approver")},
    Field{"as_of", QT_TRANSLATE_NOOP("labels", "As of")},
    Field{"assigned_on", QT_TRANSLATE_NOOP("labels", "Assigned on")},
    Field{"attachment", QT_TRANSLATE_NOOP("labels", "Attachment")},
    Field{"bank", QT_TRANSLATE_NOOP("labels", "Bank")},
    Field{"bank_account", QT_TRANSLATE_NOOP("labels", "Bank account")},
    Field{"base", QT_TRANSLATE_NOOP("labels", "Base target")},
    Field{"bonus", QT_TRANSLATE_NOOP("labels", "Bonus")},
    Field{"budget", QT_TRANSLATE_NOOP("labels", "Budget")},
    Field{"case", QT_TRANSLATE_NOOP("labels", "Case")},
    Field{"category", QT_TRANSLATE_NOOP("labels", "Category")},
    Field{"challenge", QT_TRANSLATE_NOOP("labels", "Challenge target")},
    Field{"channel", QT_TRANSLATE_NOOP("labels", "Channel")},
    Field{"city", QT_TRANSLATE_NOOP("labels", "City")},
    Field{"claimed_on", QT_TRANSLATE_NOOP("labels", "Claimed on")},
    Field{"clauses", QT_TRANSLATE_NOOP("labels", "Clauses")},
    Field{"closed_on", QT_TRANSLATE_NOOP("labels", "Closed on")},
    Field{"code", QT_TRANSLATE_NOOP("labels", "Code")},
    Field{"collected", QT_TRANSLATE_NOOP("labels", "Collected")},
    Field{"comment", QT_TRANSLATE_NOOP("labels", "Comment")},
    Field{"commission", QT_TRANSLATE_NOOP("labels", "Commission")},
    Field{"commitments", QT_TRANSLATE_NOOP("labels", "Service commitments")},
    Field{"company", QT_TRANSLATE_NOOP("labels", "Company")},
    Field{"competitor", QT_TRANSLATE_NOOP("labels", "Competitor")},
    Field{"competitors", QT_TRANSLATE_NOOP("labels", "Competitors")},
    Field{"condition", QT_TRANSLATE_NOOP("labels", "Condition")},
    Field{"contact", QT_TRANSLATE_NOOP("labels", "Contact")},
    Field{"contacts", QT_TRANSLATE_NOOP("labels", "Contacts")},
    Field{"contract", QT_TRANSLATE_NOOP("labels", "Contract")},
    Field{"contracts", QT_TRANSLATE_NOOP("labels", "Contracts")},
    Field{"converted_on", QT_TRANSLATE_NOOP("labels", "Converted on")},
    Field{"copies", QT_TRANSLATE_NOOP("labels", "Copies")},
    Field{"cost", QT_TRANSLATE_NOOP("labels", "Cost")},
    Field{"count", QT_TRANSLATE_NOOP("labels", "Count")},
    Field{"counted_on", QT_TRANSLATE_NOOP("labels", "Counting date")},
    Field{"counterparty_signatory", QT_TRANSLATE_NOOP("labels", "Customer's signatory")},
    Field{"country", QT_TRANSLATE_NOOP("labels", "Country")},
    Field{"created", QT_TRANSLATE_NOOP("labels", "Created")},
    Field{"created_at", QT_TRANSLATE_NOOP("labels", "Created")},
    Field{"created_on", QT_TRANSLATE_NOOP("labels", "Created on")},
    Field{"credit_limit", QT_TRANSLATE_NOOP("labels", "Credit limit")},
    Field{"currency", QT_TRANSLATE_NOOP("labels", "Currency")},
    Field{"customer", QT_TRANSLATE_NOOP("labels", "Customer")},
    Field{"customer_words", QT_TRANSLATE_NOOP("labels", "Customer's words")},
    Field{"customers", QT_TRANSLATE_NOOP("labels", "Customers")},
    Field{"database", QT_TRANSLATE_NOOP("labels", "Database")},
    Field{"date", QT_TRANSLATE_NOOP("labels", "Date")},
    Field{"day", QT_TRANSLATE_NOOP("labels", "Day")},
    Field{"decline_reason", QT_TRANSLATE_NOOP("labels", "Reason for declining")},
    Field{"delivery_due", QT_TRANSLATE_NOOP("labels", "Delivery due")},
    Field{"delivery_due_on", QT_TRANSLATE_NOOP("labels", "Delivery due")},
    Field{"delivery_terms", QT_TRANSLATE_NOOP("labels", "Delivery terms")},
    Field{"department", QT_TRANSLATE_NOOP("labels", "Department")},
    Field{"deposit", QT_TRANSLATE_NOOP("labels", "Deposit")},
    Field{"description", QT_TRANSLATE_NOOP("labels", "Description")},
    Field{"detail", QT_TRANSLATE_NOOP("labels", "Detail")},
    Field{"discount", QT_TRANSLATE_NOOP("labels", "Discount")},
    Field{"document", QT_TRANSLATE_NOOP("labels", "Document")},
    Field{"document_discount", QT_TRANSLATE_NOOP("labels", "Discount on the whole")},
    Field{"done_at", QT_TRANSLATE_NOOP("labels", "Done at")},
    Field{"done_on", QT_TRANSLATE_NOOP("labels", "Done on")},
    Field{"drafter", QT_TRANSLATE_NOOP("labels", "Drafter")},
    Field{"due", QT_TRANSLATE_NOOP("labels", "Due")},
    Field{"due_at", QT_TRANSLATE_NOOP("labels", "Due at")},
    Field{"due_on", QT_TRANSLATE_NOOP("labels", "Due on")},
    Field{"email", QT_TRANSLATE_NOOP("labels", "E-mail")},
    Field{"employees", QT_TRANSLATE_NOOP("labels", "Employees")},
    Field{"end_reason", QT_TRANSLATE_NOOP("labels", "Reason for the end")},
    Field{"engaged_on", QT_TRANSLATE_NOOP("labels", "Engaged on")},
    Field{"executive_threshold", QT_TRANSLATE_NOOP("labels", "Executive threshold")},
    Field{"expected_close", QT_TRANSLATE_NOOP("labels", "Expected close")},
    Field{"expected_close_on", QT_TRANSLATE_NOOP("labels", "Expected close")},
    Field{"expected_on", QT_TRANSLATE_NOOP("labels", "Expected date")},
    Field{"expense", QT_TRANSLATE_NOOP("labels", "Expense")},
    Field{"expires_on", QT_TRANSLATE_NOOP("labels", "Expires on")},
    Field{"file", QT_TRANSLATE_NOOP("labels", "File")},
    Field{"final_price", QT_TRANSLATE_NOOP("labels", "Final price")},
    Field{"first_assigned_on", QT_TRANSLATE_NOOP("labels", "First assigned on")},
    Field{"first_owner", QT_TRANSLATE_NOOP("labels", "First owner")},
    Field{"first_planned_sign_on", QT_TRANSLATE_NOOP("labels", "First planned signing")},
    Field{"fiscal_start", QT_TRANSLATE_NOOP("labels", "Start of the fiscal year")},
    Field{"floor", QT_TRANSLATE_NOOP("labels", "Floor price")},
    Field{"floor_executive", QT_TRANSLATE_NOOP("labels", "Executive's floor price")},
    Field{"floor_leader", QT_TRANSLATE_NOOP("labels", "Leader's floor price")},
    Field{"floor_manager", QT_TRANSLATE_NOOP("labels", "Manager's floor price")},
    Field{"floor_price", QT_TRANSLATE_NOOP("labels", "Floor price")},
    Field{"floor_salesperson", QT_TRANSLATE_NOOP("labels", "Salesperson's floor price")},
    Field{"format", QT_TRANSLATE_NOOP("labels", "Format")},
    Field{"functions", QT_TRANSLATE_NOOP("labels", "Functions")},
    Field{"grade", QT_TRANSLATE_NOOP("labels", "Grade")},
    Field{"holder", QT_TRANSLATE_NOOP("labels", "Holder")},
    Field{"implementation_plan", QT_TRANSLATE_NOOP("labels", "Implementation plan")},
    Field{"industry", QT_TRANSLATE_NOOP("labels", "Industry")},
    Field{"instalment", QT_TRANSLATE_NOOP("labels", "Instalment")},
    Field{"instant", QT_TRANSLATE_NOOP("labels", "Time")},
    Field{"interest", QT_TRANSLATE_NOOP("labels", "Interest")},
    Field{"invoice", QT_TRANSLATE_NOOP("labels", "Invoice")},
    Field{"joined_on", QT_TRANSLATE_NOOP("labels", "Joined on")},
    Field{"kind", QT_TRANSLATE_NOOP("labels", "Kind")},
    Field{"language", QT_TRANSLATE_NOOP("labels", "Language")},
    Field{"last_activity", QT_TRANSLATE_NOOP("labels", "Last activity")},
    Field{"last_follow_up_on", QT_TRANSLATE_NOOP("labels", "Last follow-up")},
    Field{"last_visit_on", QT_TRANSLATE_NOOP("labels", "Last visit")},
    Field{"lead", QT_TRANSLATE_NOOP("labels", "Lead")},
    Field{"lead_days", QT_TRANSLATE_NOOP("labels", "Delivery days")},
    Field{"lead_time", QT_TRANSLATE_NOOP("labels", "Lead time")},
    Field{"leader", QT_TRANSLATE_NOOP("labels", "Leader")},
    Field{"left_on", QT_TRANSLATE_NOOP("labels", "Left on")},
    Field{"level", QT_TRANSLATE_NOOP("labels", "Level")},
    Field{"line", QT_TRANSLATE_NOOP("labels", "Line")},
    Field{"lines", QT_TRANSLATE_NOOP("labels", "Lines")},
    Field{"list_price", QT_TRANSLATE_NOOP("labels", "List price")},
    Field{"login", QT_TRANSLATE_NOOP("labels", "Login")},
    Field{"logo", QT_TRANSLATE_NOOP("labels", "Logo")},
    Field{"lost_on", QT_TRANSLATE_NOOP("labels", "Lost on")},
    Field{"lost_reason", QT_TRANSLATE_NOOP("labels", "Reason for the loss")},
    Field{"manager", QT_TRANSLATE_NOOP("labels", "Manager")},
    Field{"mapping", QT_TRANSLATE_NOOP("labels", "Mapping")},
    Field{"margin", QT_TRANSLATE_NOOP("labels", "Margin")},
    Field{"measure", QT_TRANSLATE_NOOP("labels", "Measure")},
    Field{"method", QT_TRANSLATE_NOOP("labels", "Method")},
    Field{"mobile", QT_TRANSLATE_NOOP("labels", "Mobile")},
    Field{"model", QT_TRANSLATE_NOOP("labels", "Model")},
    Field{"month", QT_TRANSLATE_NOOP("labels", "Month")},
    Field{"name", QT_TRANSLATE_NOOP("labels", "Name")},
    Field{"needs", QT_TRANSLATE_NOOP("labels", "Needs")},
    Field{"net_price", QT_TRANSLATE_NOOP("labels", "Net unit price")},
    Field{"new_password", QT_TRANSLATE_NOOP("labels", "New password")},
    Field{"next_follow_up", QT_TRANSLATE_NOOP("labels", "Next follow-up")},
    Field{"next_follow_up_on", QT_TRANSLATE_NOOP("labels", "Next follow-up")},
    Field{"next_on", QT_TRANSLATE_NOOP("labels", "Date of the next step")},
    Field{"next_step", QT_TRANSLATE_NOOP("labels", "Next step")},
    Field{"note", QT_TRANSLATE_NOOP("labels", "Note")},
    Field{"notes", QT_TRANSLATE_NOOP("labels", "Notes")},
    Field{"number", QT_TRANSLATE_NOOP("labels", "Number")},
    Field{"office", QT_TRANSLATE_NOOP("labels", "Office")},
    Field{"opened_on", QT_TRANSLATE_NOOP("labels", "Opened on")},
    Field{"opportunity", QT_TRANSLATE_NOOP("labels", "Opportunity")},
    Field{"optional", QT_TRANSLATE_NOOP("labels", "Optional")},
    Field{"outcome", QT_TRANSLATE_NOOP("labels", "Outcome")},
    Field{"outstanding", QT_TRANSLATE_NOOP("labels", "Outstanding")},
    Field{"overdue", QT_TRANSLATE_NOOP("labels", "Overdue")},
    Field{"owner", QT_TRANSLATE_NOOP("labels", "Owner")},
    Field{"paid_on", QT_TRANSLATE_NOOP("labels", "Paid on")},
    Field{"parent", QT_TRANSLATE_NOOP("labels", "Parent company")},
    Field{"party", QT_TRANSLATE_NOOP("labels", "Party")},
    Field{"password", QT_TRANSLATE_NOOP("labels", "Password")},
    Field{"payment_plan", QT_TRANSLATE_NOOP("labels", "Payment plan")},
    Field{"payment_terms", QT_TRANSLATE_NOOP("labels", "Payment terms")},
    Field{"people", QT_TRANSLATE_NOOP("labels", "People")},
    Field{"period", QT_TRANSLATE_NOOP("labels", "Period")},
    Field{"phone", QT_TRANSLATE_NOOP("labels", "Phone")},
    Field{"pin", QT_TRANSLATE_NOOP("labels", "PIN")},
    Field{"place", QT_TRANSLATE_NOOP("labels", "Place")},
    Field{"plan", QT_TRANSLATE_NOOP("labels", "Plan")},
    Field{"plan_terms", QT_TRANSLATE_NOOP("labels", "Implementation plan")},
    Field{"planned_at", QT_TRANSLATE_NOOP("labels", "Planned at")},
    Field{"planned_on", QT_TRANSLATE_NOOP("labels", "Planned sign date")},
    Field{"planned_sign_on", QT_TRANSLATE_NOOP("labels", "Planned signing")},
    Field{"pool", QT_TRANSLATE_NOOP("labels", "Public pool")},
    Field{"pool_due_on", QT_TRANSLATE_NOOP("labels", "Kept until")},
    Field{"position", QT_TRANSLATE_NOOP("labels", "Position")},
    Field{"post", QT_TRANSLATE_NOOP("labels", "Post")},
    Field{"preset", QT_TRANSLATE_NOOP("labels", "Trade preset")},
    Field{"price", QT_TRANSLATE_NOOP("labels", "Price")},
    Field{"priority", QT_TRANSLATE_NOOP("labels", "Priority")},
    Field{"probability", QT_TRANSLATE_NOOP("labels", "Probability")},
    Field{"product", QT_TRANSLATE_NOOP("labels", "Product")},
    Field{"products", QT_TRANSLATE_NOOP("labels", "Products")},
    Field{"profit", QT_TRANSLATE_NOOP("labels", "Profit")},
    Field{"protected_until", QT_TRANSLATE_NOOP("labels", "Protected until")},
    Field{"quantity", QT_TRANSLATE_NOOP("labels", "Quantity")},
    Field{"quarter", QT_TRANSLATE_NOOP("labels", "Quarter")},
    Field{"query", QT_TRANSLATE_NOOP("labels", "Search words")},
    Field{"quote", QT_TRANSLATE_NOOP("labels", "Quote")},
    Field{"quoted_on", QT_TRANSLATE_NOOP("labels", "Quoted on")},
    Field{"rate", QT_TRANSLATE_NOOP("labels", "Rate of exchange")},
    Field{"rating", QT_TRANSLATE_NOOP("labels", "Credit rating")},
    Field{"reason", QT_TRANSLATE_NOOP("labels", "Reason")},
    Field{"received", QT_TRANSLATE_NOOP("labels", "Received")},
    Field{"received_on", QT_TRANSLATE_NOOP("labels", "Received on")},
    Field{"recipient", QT_TRANSLATE_NOOP("labels", "Recipient")},
    Field{"region", QT_TRANSLATE_NOOP("labels", "Region")},
    Field{"remarks", QT_TRANSLATE_NOOP("labels", "Remarks")},
    Field{"report", QT_TRANSLATE_NOOP("labels", "Report")},
    Field{"request", QT_TRANSLATE_NOOP("labels", "Request")},
    Field{"resolved_on", QT_TRANSLATE_NOOP("labels", "Resolved on")},
    Field{"result", QT_TRANSLATE_NOOP("labels", "Result")},
    Field{"revenue", QT_TRANSLATE_NOOP("labels", "Revenue")},
    Field{"risk", QT_TRANSLATE_NOOP("labels", "Risk")},
    Field{"risk_impact", QT_TRANSLATE_NOOP("labels", "Impact of the risk")},
    Field{"risk_likelihood", QT_TRANSLATE_NOOP("labels", "Likelihood of the risk")},
    Field{"role", QT_TRANSLATE_NOOP("labels", "Role")},
    Field{"roles", QT_TRANSLATE_NOOP("labels", "Roles")},
    Field{"satisfaction", QT_TRANSLATE_NOOP("labels", "Satisfaction")},
    Field{"scene", QT_TRANSLATE_NOOP("labels", "Scene")},
    Field{"scheme", QT_TRANSLATE_NOOP("labels", "Scheme")},
    Field{"score", QT_TRANSLATE_NOOP("labels", "Score")},
    Field{"seal", QT_TRANSLATE_NOOP("labels", "Seal")},
    Field{"seed", QT_TRANSLATE_NOOP("labels", "Seed")},
    Field{"sent_on", QT_TRANSLATE_NOOP("labels", "Sent on")},
    Field{"series", QT_TRANSLATE_NOOP("labels", "Series")},
    Field{"service_terms", QT_TRANSLATE_NOOP("labels", "Service commitments")},
    Field{"share", QT_TRANSLATE_NOOP("labels", "Share")},
    Field{"shares", QT_TRANSLATE_NOOP("labels", "Credit shares")},
    Field{"short_name", QT_TRANSLATE_NOOP("labels", "Short name")},
    Field{"signatories", QT_TRANSLATE_NOOP("labels", "Signatories")},
    Field{"signatory", QT_TRANSLATE_NOOP("labels", "Our signatory")},
    Field{"signed_on", QT_TRANSLATE_NOOP("labels", "Signed on")},
    Field{"size", QT_TRANSLATE_NOOP("labels", "Size")},
    Field{"solution", QT_TRANSLATE_NOOP("labels", "Solution")},
    Field{"source", QT_TRANSLATE_NOOP("labels", "Source")},
    Field{"staff", QT_TRANSLATE_NOOP("labels", "Staff")},
    Field{"staff_name", QT_TRANSLATE_NOOP("labels", "Full name")},
    Field{"staff_number", QT_TRANSLATE_NOOP("labels", "Staff number")},
    Field{"stage", QT_TRANSLATE_NOOP("labels", "Stage")},
    Field{"state", QT_TRANSLATE_NOOP("labels", "State")},
    Field{"status", QT_TRANSLATE_NOOP("labels", "Status")},
    Field{"step", QT_TRANSLATE_NOOP("labels", "Step")},
    Field{"stretch", QT_TRANSLATE_NOOP("labels", "Stretch target")},
    Field{"subject", QT_TRANSLATE_NOOP("labels", "Subject")},
    Field{"subtotal", QT_TRANSLATE_NOOP("labels", "Subtotal")},
    Field{"summary", QT_TRANSLATE_NOOP("labels", "Summary")},
    Field{"survey", QT_TRANSLATE_NOOP("labels", "Survey")},
    Field{"tags", QT_TRANSLATE_NOOP("labels", "Tags")},
    Field{"target", QT_TRANSLATE_NOOP("labels", "Target")},
    Field{"tax", QT_TRANSLATE_NOOP("labels", "Tax")},
    Field{"tax_heading", QT_TRANSLATE_NOOP("labels", "Tax heading")},
    Field{"tax_number", QT_TRANSLATE_NOOP("labels", "Tax number")},
    Field{"tax_rate", QT_TRANSLATE_NOOP("labels", "Tax rate")},
    Field{"team", QT_TRANSLATE_NOOP("labels", "Team")},
    Field{"template", QT_TRANSLATE_NOOP("labels", "Template")},
    Field{"term", QT_TRANSLATE_NOOP("labels", "Term")},
    Field{"threshold", QT_TRANSLATE_NOOP("labels", "Threshold")},
    Field{"tier", QT_TRANSLATE_NOOP("labels", "Tier")},
    Field{"time", QT_TRANSLATE_NOOP("labels", "Time")},
    Field{"time_zone", QT_TRANSLATE_NOOP("labels", "Time zone")},
    Field{"title", QT_TRANSLATE_NOOP("labels", "Title")},
    Field{"total", QT_TRANSLATE_NOOP("labels", "Total")},
    Field{"type", QT_TRANSLATE_NOOP("labels", "Type")},
    Field{"unit", QT_TRANSLATE_NOOP("labels", "Unit")},
    Field{"unit_price", QT_TRANSLATE_NOOP("labels", "Unit price")},
    Field{"updated", QT_TRANSLATE_NOOP("labels", "Updated")},
    Field{"updated_at", QT_TRANSLATE_NOOP("labels", "Updated")},
    Field{"user", QT_TRANSLATE_NOOP("labels", "User")},
    Field{"valid_until", QT_TRANSLATE_NOOP("labels", "Valid until")},
    Field{"value", QT_TRANSLATE_NOOP("labels", "Value")},
    Field{"version", QT_TRANSLATE_NOOP("labels", "Version")},
    Field{"version_no", QT_TRANSLATE_NOOP("labels", "Version")},
    Field{"view", QT_TRANSLATE_NOOP("labels", "View")},
    Field{"wechat", QT_TRANSLATE_NOOP("labels", "WeChat")},
    Field{"weight", QT_TRANSLATE_NOOP("labels", "Weight")},
    Field{"weighted", QT_TRANSLATE_NOOP("labels", "Weighted amount")},
    Field{"when", QT_TRANSLATE_NOOP("labels", "When")},
    Field{"where", QT_TRANSLATE_NOOP("labels", "Where")},
    Field{"who", QT_TRANSLATE_NOOP("labels", "Who")},
    Field{"with", QT_TRANSLATE_NOOP("labels", "Customer's people")},
    Field{"won_by", QT_TRANSLATE_NOOP("labels", "Winner")},
    Field{"won_on", QT_TRANSLATE_NOOP("labels", "Won on")},
    Field{"year", QT_TRANSLATE_NOOP("labels", "Year")},
    Field{"zone", QT_TRANSLATE_NOOP("labels", "Time zone")},
};

constexpr bool before(const Field &a, const Field &b)
{
    return a.key < b.key;
}
static_assert(std::is_sorted(fields.begin(), fields.end(), before), "keep the keys in order");

/// Null for a key without a name.
const char *sourceOf(QStringView key)
{
    const QByteArray latin = key.toLatin1();
    const Field wanted{std::string_view(latin.constData(), static_cast<std::size_t>(latin.size())), nullptr};
    const auto place = std::lower_bound(fields.begin(), fields.end(), wanted, before);
    return place != fields.end() && place->key == wanted.key ? place->source : nullptr;
}

} // namespace

QString fieldLabel(QStringView key)
{
    if (const char *source = sourceOf(key))
        return QCoreApplication::translate("labels", source);
    return key.toString().replace(u'_', u' ');
}

QStringList fieldTitles(QStringView key)
{
    const char *source = sourceOf(key);
    if (!source)
        return {key.toString().replace(u'_', u' ')};
    QStringList titles{QString::fromUtf8(source)};
    for (const QString &code : Language::codes()) {
        // Beside the language in use, and without touching it.
        QTranslator words;
        if (!words.load(QStringLiteral(":/translations/salesdesk_") + code))
            continue;
        const QString title = words.translate("labels", source);
        if (!title.isEmpty() && !titles.contains(title))
            titles << title;
    }
    return titles;
}

} // namespace salesdesk
