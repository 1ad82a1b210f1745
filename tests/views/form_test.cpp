// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/catch.h"
#include "tests/support/scripted_prompts.h"
#include "tests/support/spy.h"
#include "views/shared/date_edit.h"
#include "views/shared/form_dialog.h"
#include "views/shared/money_edit.h"
#include "views/shared/record_form.h"

#include <QLineEdit>
#include <QPlainTextEdit>

using namespace salesdesk;

namespace {

struct LeadForm
{
    RecordForm *form = new RecordForm;
    QLineEdit *company = form->add(QStringLiteral("company"), new QLineEdit, RecordForm::Required);
    MoneyEdit *budget = form->add(QStringLiteral("budget"), new MoneyEdit);
    QPlainTextEdit *notes = form->add(QStringLiteral("notes"), new QPlainTextEdit, RecordForm::Wide);
    tests::ScriptedPrompts prompts;
    FormDialog dialog{form, prompts};
};

} // namespace

TEST_CASE("a form says what is wrong beside the field while one types, not before", "[views]")
{
    LeadForm lead;
    CHECK(lead.form->error(QStringLiteral("company")).isEmpty());
    lead.budget->setText(QStringLiteral("much"));
    CHECK_FALSE(lead.form->error(QStringLiteral("budget")).isEmpty());
    CHECK(lead.form->error(QStringLiteral("company")).isEmpty());
    lead.budget->setText(QStringLiteral("1.2万"));
    CHECK(lead.form->error(QStringLiteral("budget")).isEmpty());
    lead.company->setText(QStringLiteral("a"));
    lead.company->clear();
    CHECK_FALSE(lead.form->error(QStringLiteral("company")).isEmpty());
}

TEST_CASE("saving a form says once more what is wrong and asks to be saved only when all is well", "[views]")
{
    LeadForm lead;
    tests::Spy saves(&lead.dialog, &FormDialog::saveRequested);
    lead.dialog.save();
    CHECK(saves.isEmpty());
    CHECK_FALSE(lead.form->error(QStringLiteral("company")).isEmpty());
    lead.company->setText(QStringLiteral("青海康源"));
    lead.dialog.save();
    CHECK(saves.size() == 1);

    lead.form->setError(QStringLiteral("company"), QStringLiteral("taken"));
    CHECK(lead.form->error(QStringLiteral("company")) == QStringLiteral("taken"));
    lead.form->setError(QStringLiteral("elsewhere"), QStringLiteral("no rate"));
    CHECK(lead.form->error(QStringLiteral("elsewhere")) == QStringLiteral("no rate"));
    lead.form->clearErrors();
    CHECK(lead.form->error(QStringLiteral("company")).isEmpty());
}

TEST_CASE("Esc asks only when something changed", "[views]")
{
    LeadForm lead;
    lead.dialog.show();
    lead.dialog.reject();
    CHECK(lead.prompts.asked.isEmpty());
    CHECK_FALSE(lead.dialog.isVisible());

    lead.dialog.show();
    lead.notes->setPlainText(QStringLiteral("they called"));
    CHECK(lead.form->isDirty());
    lead.prompts.answers = {false};
    lead.dialog.reject();
    CHECK(lead.prompts.asked.size() == 1);
    CHECK(lead.dialog.isVisible());
    lead.prompts.answers = {true};
    lead.dialog.reject();
    CHECK_FALSE(lead.dialog.isVisible());
}

TEST_CASE("a form's draft is put back field by field", "[views]")
{
    LeadForm lead;
    lead.company->setText(QStringLiteral("海康"));
    lead.budget->setMinor(1200000);
    const QVariantMap draft = lead.form->values();
    LeadForm again;
    again.form->setValues(draft);
    CHECK(again.company->text() == QStringLiteral("海康"));
    CHECK(again.budget->minor() == 1200000);
    CHECK(again.form->isDirty());
    again.form->markClean();
    // Shown otherwise is not changed.
    again.budget->setText(QStringLiteral("1.2万"));
    CHECK_FALSE(again.form->isDirty());
}
