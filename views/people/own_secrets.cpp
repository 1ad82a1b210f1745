// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/own_secrets.h"

#include "models/people/people_service.h"
#include "models/wording/error_text.h"
#include "views/shared/form_dialog.h"
#include "views/shared/record_form.h"
#include "views/shared/toast.h"

#include <QCoreApplication>
#include <QLineEdit>

namespace salesdesk {

namespace {

struct OwnSecrets
{
    Q_DECLARE_TR_FUNCTIONS(OwnSecrets)
};

const QString currentKey = QStringLiteral("current_password");
const QString againKey = QStringLiteral("again");

QLineEdit *addSecret(RecordForm &form, const QString &key, const QString &label, int options)
{
    auto *edit = form.add(key, new QLineEdit, options);
    edit->setEchoMode(QLineEdit::Password);
    form.setLabel(key, label);
    return edit;
}

/// One dialog for both: the current password, the new secret twice.
FormDialog *ask(PageContext &context, QWidget *parent, const QString &title, const QString &key,
                RecordForm *form, QLineEdit *secret, const QString &differ,
                std::function<Status(const QString &current, const QString &secret)> store,
                std::function<QString()> done)
{
    auto *again = form->findChild<QLineEdit *>(againKey);
    form->addCheck(againKey,
                   [secret, again, differ] { return again->text() == secret->text() ? QString() : differ; });
    auto *dialog = new FormDialog(form, context.prompts, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(title);
    dialog->resize(420, 340);
    QObject::connect(dialog, &FormDialog::saveRequested, dialog,
                     [=, &context, store = std::move(store), done = std::move(done)] {
                         auto *current = form->findChild<QLineEdit *>(currentKey);
                         if (const Status status = store(current->text(), secret->text()); !status) {
                             const QString field = status.error().field == currentKey ? currentKey : key;
                             form->setError(field, errorText(status.error()));
                             return;
                         }
                         const QString told = done();
                         dialog->finish();
                         context.toast.showText(told);
                     });
    form->markClean();
    dialog->open();
    return dialog;
}

} // namespace

FormDialog *askOwnPassword(PageContext &context, PeopleService &people, QWidget *parent)
{
    auto *form = new RecordForm(1);
    addSecret(*form, currentKey, OwnSecrets::tr("Current password"), RecordForm::Required);
    const QString key = QStringLiteral("password");
    auto *secret = addSecret(*form, key, OwnSecrets::tr("New password"), RecordForm::Required);
    addSecret(*form, againKey, OwnSecrets::tr("New password again"), RecordForm::Required);
    auto *dialog = ask(
        context, parent, OwnSecrets::tr("Change my password"), key, form, secret,
        OwnSecrets::tr("The two passwords differ."),
        [&context, &people](const QString &current, const QString &wanted) {
            return people.setPassword(context.session, context.session.staff, wanted, current);
        },
        [] { return OwnSecrets::tr("Your password is changed."); });
    dialog->setObjectName(QStringLiteral("ownPassword"));
    return dialog;
}

FormDialog *askOwnPin(PageContext &context, PeopleService &people, QWidget *parent)
{
    auto *form = new RecordForm(1);
    addSecret(*form, currentKey, OwnSecrets::tr("Current password"), RecordForm::Required);
    const QString key = QStringLiteral("pin");
    auto *secret = addSecret(*form, key, OwnSecrets::tr("New PIN"), RecordForm::Optional);
    form->setHint(key, OwnSecrets::tr("4 to 8 digits; left empty, the PIN is removed."));
    addSecret(*form, againKey, OwnSecrets::tr("New PIN again"), RecordForm::Optional);
    auto *dialog = ask(
        context, parent, OwnSecrets::tr("My PIN for this office"), key, form, secret,
        OwnSecrets::tr("The two PINs differ."),
        [&context, &people](const QString &current, const QString &wanted) {
            return people.setPin(context.session, wanted, current);
        },
        [secret] {
            return secret->text().isEmpty() ? OwnSecrets::tr("Your PIN is removed.")
                                            : OwnSecrets::tr("Your PIN is set. Switch user takes it.");
        });
    dialog->setObjectName(QStringLiteral("ownPin"));
    return dialog;
}

} // namespace salesdesk
