// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leads/convert_dialog.h"

#include "models/customers/customer_service.h"
#include "models/wording/error_text.h"
#include "models/wording/labels.h"
#include "views/shared/date_edit.h"
#include "views/shared/form_dialog.h"
#include "views/shared/money_edit.h"
#include "views/shared/picker.h"
#include "views/shared/record_form.h"

#include <QCoreApplication>

namespace salesdesk {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("salesdesk::ConvertDialog", text);
}

constexpr int customersOffered = 12;

} // namespace

FormDialog *askConversion(PageContext &context, LeadServices services, const Lead &lead, QWidget *parent,
                          std::function<void(const LeadConverted &)> converted)
{
    auto *form = new RecordForm(2);
    auto *customer = form->add(QStringLiteral("customer"), new Picker, RecordForm::Wide);
    auto *title = form->add(QStringLiteral("title"), new QLineEdit, RecordForm::Required | RecordForm::Wide);
    auto *amount = form->add(QStringLiteral("amount"), new MoneyEdit);
    auto *close = form->add(QStringLiteral("expected_close_on"), new DateEdit);
    for (const char *key : {"title", "amount", "expected_close_on"})
        form->setLabel(QString::fromLatin1(key), fieldLabel(QString::fromLatin1(key)));
    form->setLabel(QStringLiteral("customer"),
                   words(QT_TRANSLATE_NOOP("salesdesk::ConvertDialog", "Join an existing customer")));
    form->setHint(
        QStringLiteral("customer"),
        words(QT_TRANSLATE_NOOP("salesdesk::ConvertDialog",
                                "Left empty, a new customer is made of the lead, with its contact.")));
    customer->setSearch([&context, services](const QString &text, const Picker::Found &found) {
        QList<PickerItem> items;
        const auto customers = services.customers.search(context.session, text, customersOffered);
        if (customers) {
            for (const Customer &each : *customers)
                items.append({each.id.value, each.name, each.number});
        }
        found(items);
    });
    // The same firm, where it is a customer already, is most likely meant.
    Customer asked;
    asked.name = lead.company;
    if (const auto same = services.customers.sameName(context.session, asked); same && *same) {
        if (services.customers.customer(context.session, (*same)->id))
            customer->choose({(*same)->id.value, (*same)->name, (*same)->number});
    }
    title->setText(lead.interest.isEmpty() ? lead.company : lead.interest);
    amount->setMinor(lead.budget);
    close->setToday([&context] { return context.today(); });
    close->setDate(lead.expectedOn);
    form->markClean();

    auto *dialog = new FormDialog(form, context.prompts, parent);
    dialog->setObjectName(QStringLiteral("convertDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(QCoreApplication::translate("salesdesk::ConvertDialog", "Convert %1").arg(lead.company));
    dialog->setSaveText(words(QT_TRANSLATE_NOOP("salesdesk::ConvertDialog", "Convert")));
    dialog->resize(600, 400);
    QObject::connect(
        dialog, &FormDialog::saveRequested, dialog, [=, &context, converted = std::move(converted)] {
            const Result<LeadConverted> made =
                services.leads.convert(context.session, {.lead = lead.id,
                                                         .joined = CustomerId(customer->chosen()),
                                                         .title = title->text(),
                                                         .amount = amount->minor().value_or(0),
                                                         .expectedCloseOn = close->date()});
            if (!made) {
                form->setError(made.error().field, errorText(made.error()));
                return;
            }
            dialog->finish();
            converted(*made);
        });
    title->setFocus();
    title->selectAll();
    dialog->open();
    return dialog;
}

} // namespace salesdesk
