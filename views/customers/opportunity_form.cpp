// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/opportunity_form.h"

#include "models/customers/customer_service.h"
#include "models/opportunities/opportunity_service.h"
#include "models/people/office_service.h"
#include "models/wording/error_text.h"
#include "models/wording/labels.h"
#include "views/shared/date_edit.h"
#include "views/shared/form_dialog.h"
#include "views/shared/money_edit.h"
#include "views/shared/picker.h"
#include "views/shared/record_form.h"

#include <QCoreApplication>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <memory>

namespace salesdesk {

namespace {

constexpr int customersOffered = 12;
constexpr int ratioOfPercent = 100;

QString words(const char *text)
{
    return QCoreApplication::translate("salesdesk::OpportunityForm", text);
}

} // namespace

FormDialog *editOpportunity(PageContext &context, CustomerServices services, const Opportunity &opportunity,
                            QWidget *parent, std::function<void(qint64)> saved)
{
    const auto key = [](const char *name) { return QString::fromLatin1(name); };
    auto *form = new RecordForm(2);
    auto *customer = form->add(key("customer"), new Picker, RecordForm::Required | RecordForm::Wide);
    auto *title = form->add(key("title"), new QLineEdit, RecordForm::Required | RecordForm::Wide);
    auto *amount = form->add(key("amount"), new MoneyEdit);
    auto *budget = form->add(key("budget"), new MoneyEdit);
    auto *probability = form->add(key("probability"), new QSpinBox);
    probability->setRange(0, 100);
    probability->setSuffix(QStringLiteral(" %"));
    auto *close = form->add(key("expected_close_on"), new DateEdit);
    close->setToday([&context] { return context.today(); });
    auto *scene = form->add(key("scene"), new QLineEdit);
    auto *competitor = form->add(key("competitor"), new QLineEdit);
    auto *functions = form->add(key("functions"), new QLineEdit, RecordForm::Wide);
    auto *notes = form->add(key("notes"), new QPlainTextEdit, RecordForm::Wide);
    notes->setTabChangesFocus(true);
    notes->setFixedHeight(64);
    for (const char *name : {"customer", "title", "amount", "budget", "probability", "expected_close_on",
                             "scene", "competitor", "functions", "notes"})
        form->setLabel(key(name), fieldLabel(key(name)));
    customer->setSearch([&context, services](const QString &text, const Picker::Found &found) {
        QList<PickerItem> items;
        const auto customers = services.customers.search(context.session, text, customersOffered);
        if (customers) {
            for (const Customer &each : *customers)
                items.append({each.id.value, each.name, each.number});
        }
        found(items);
    });
    const auto record = std::make_shared<Opportunity>(opportunity);
    const auto fill = [=, &context] {
        if (const auto chosen = services.customers.customer(context.session, record->customer))
            customer->choose({chosen->id.value, chosen->name, chosen->number});
        title->setText(record->title);
        amount->setMinor(record->amount == 0 ? std::nullopt : std::optional(record->amount));
        budget->setMinor(record->budget);
        probability->setValue((record->id.isValid() ? record->probability : usualProbability(record->stage)) /
                              ratioOfPercent);
        close->setDate(record->expectedCloseOn);
        scene->setText(record->scene);
        competitor->setText(record->competitor);
        functions->setText(record->functions);
        notes->setPlainText(record->notes);
    };
    fill();
    form->markClean();

    auto *dialog = new FormDialog(form, context.prompts, parent);
    dialog->setObjectName(QStringLiteral("opportunityForm"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(opportunity.id.isValid()
                         ? opportunity.title
                         : words(QT_TRANSLATE_NOOP("salesdesk::OpportunityForm", "New opportunity")));
    dialog->resize(680, 600);
    QObject::connect(dialog, &FormDialog::saveRequested, dialog, [=, &context, saved = std::move(saved)] {
        Opportunity after = *record;
        after.customer = CustomerId(customer->chosen());
        after.title = title->text();
        after.amount = amount->minor().value_or(0);
        after.budget = budget->minor();
        after.probability = probability->value() * ratioOfPercent;
        after.expectedCloseOn = close->date();
        after.scene = scene->text().trimmed();
        after.competitor = competitor->text().trimmed();
        after.functions = functions->text().trimmed();
        after.notes = notes->toPlainText().trimmed();
        qint64 id = after.id.value;
        Status status;
        if (after.id.isValid()) {
            status = services.opportunities.change(context.session, after);
        } else {
            const Result<OpportunityId> made = services.opportunities.create(context.session, after);
            if (made)
                id = made->value;
            else
                status = made.error();
        }
        if (!status && status.error().code == ErrorCode::Conflict) {
            const auto now = services.opportunities.opportunity(context.session, record->id);
            if (now && now->version != record->version) {
                *record = *now;
                form->takeOver(fill);
                return;
            }
        }
        if (!status) {
            form->setError(status.error().field, errorText(status.error()));
            return;
        }
        dialog->finish();
        saved(id);
    });
    (opportunity.customer.isValid() ? static_cast<QWidget *>(title) : customer)->setFocus();
    dialog->open();
    return dialog;
}

void moveOpportunity(PageContext &context, CustomerServices services, OpportunityId id,
                     OpportunityStage stage, QWidget *parent, std::function<void(const Status &)> done)
{
    if (stage != OpportunityStage::Lost) {
        done(services.opportunities.move(context.session, id, stage));
        return;
    }
    TextQuestion question;
    question.title = words(QT_TRANSLATE_NOOP("salesdesk::OpportunityForm", "Why is the opportunity lost?"));
    question.accept = words(QT_TRANSLATE_NOOP("salesdesk::OpportunityForm", "Mark as lost"));
    question.required = true;
    question.multiline = true;
    context.prompts.askText(
        parent, question,
        [&context, services, id, done = std::move(done)](const std::optional<QString> &reason) {
            // Without an answer the board shows the card where it was.
            done(reason ? services.opportunities.move(context.session, id, OpportunityStage::Lost, *reason)
                        : Status());
        });
}

} // namespace salesdesk
