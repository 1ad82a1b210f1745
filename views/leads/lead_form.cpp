// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/leads/lead_form.h"

#include "models/core/text_fold.h"
#include "models/leads/lead_service.h"
#include "models/people/office_service.h"
#include "models/wording/error_text.h"
#include "models/wording/labels.h"
#include "views/shared/date_edit.h"
#include "views/shared/follow_up_dialog.h"
#include "views/shared/form_dialog.h"
#include "views/shared/money_edit.h"
#include "views/shared/record_form.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QLabel>
#include <QPlainTextEdit>
#include <QTimer>

namespace salesdesk {

namespace {
constexpr int pauseMilliseconds = 250;
constexpr int duplicatesShown = 4;
} // namespace

LeadForm::LeadForm(PageContext &context, LeadServices services, const Lead &lead, QWidget *parent)
    : QObject(parent), m_context(context), m_services(services), m_lead(lead), m_form(new RecordForm(3)),
      m_warning(new QLabel), m_pause(new QTimer(this))
{
    const auto values = [&](const char *field) {
        return services.offices.choices(QString::fromLatin1(field)).ok()
                   ? *services.offices.choices(QString::fromLatin1(field))
                   : QStringList();
    };
    const auto key = [](const char *name) { return QString::fromLatin1(name); };
    m_company = m_form->add(key("company"), new QLineEdit, RecordForm::Required | RecordForm::Wide);
    m_warning->setObjectName(QStringLiteral("duplicates"));
    m_warning->setWordWrap(true);
    m_warning->setTextFormat(Qt::PlainText);
    setLook(m_warning, "error-box");
    m_warning->hide();
    m_form->addWidget(m_warning);
    m_contact = m_form->add(key("contact"), new QLineEdit);
    m_mobile = m_form->add(key("mobile"), new QLineEdit);
    m_phone = m_form->add(key("phone"), new QLineEdit);
    m_wechat = m_form->add(key("wechat"), new QLineEdit);
    m_email = m_form->add(key("email"), new QLineEdit);
    m_source = m_form->add(key("source"), choiceBox(values("source"), lead.source));
    m_tier = m_form->add(key("tier"), new QComboBox);
    for (const Label &label : labelsOf(u"tier"))
        m_tier->addItem(label.text, label.key);
    m_budget = m_form->add(key("budget"), new MoneyEdit);
    m_expected = m_form->add(key("expected_on"), new DateEdit);
    m_region = m_form->add(key("region"), choiceBox(values("region"), lead.region));
    m_industry = m_form->add(key("industry"), choiceBox(values("industry"), lead.industry));
    m_next = m_form->add(key("next_follow_up_on"), new DateEdit);
    m_interest = m_form->add(key("interest"), new QLineEdit, RecordForm::Wide);
    m_channel = m_form->add(key("channel"), new QLineEdit);
    m_address = m_form->add(key("address"), new QLineEdit);
    m_notes = m_form->add(key("notes"), new QPlainTextEdit, RecordForm::Wide);
    m_notes->setTabChangesFocus(true);
    m_notes->setFixedHeight(64);
    for (const char *name : {"company", "contact", "mobile", "phone", "wechat", "email", "source", "tier",
                             "budget", "expected_on", "region", "industry", "next_follow_up_on", "interest",
                             "channel", "address", "notes"})
        m_form->setLabel(key(name), fieldLabel(key(name)));
    for (DateEdit *date : {m_expected, m_next})
        date->setToday([&context] { return context.today(); });
    m_form->addCheck(key("email"), [this] {
        const QString email = m_email->text().trimmed();
        return email.isEmpty() || (email.indexOf(QLatin1Char('@')) > 0 && !email.endsWith(QLatin1Char('@')))
                   ? QString()
                   : tr("An e-mail address has an @ in the middle.");
    });
    for (QLineEdit *number : {m_mobile, m_phone})
        m_form->addCheck(number->objectName(), [number] {
            return number->text().trimmed().isEmpty() || foldPhone(number->text()).size() >= 5
                       ? QString()
                       : tr("A phone number has at least five digits.");
        });
    fill();

    m_dialog = new FormDialog(m_form, context.prompts, parent);
    setParent(m_dialog);
    m_dialog->setObjectName(QStringLiteral("leadForm"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTitle(lead.id.isValid() ? lead.company : tr("New lead"));
    m_dialog->resize(840, 690);
    connect(m_dialog, &FormDialog::saveRequested, this, &LeadForm::save);
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseMilliseconds);
    connect(m_pause, &QTimer::timeout, this, &LeadForm::lookForDuplicates);
    for (QLineEdit *edit : {m_company, m_mobile, m_phone})
        connect(edit, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    m_company->setFocus();
    m_dialog->open();
}

void LeadForm::fill()
{
    m_company->setText(m_lead.company);
    m_contact->setText(m_lead.contact);
    m_mobile->setText(m_lead.mobile);
    m_phone->setText(m_lead.phone);
    m_wechat->setText(m_lead.wechat);
    m_email->setText(m_lead.email);
    m_tier->setCurrentIndex(m_tier->findData(tierName(m_lead.tier)));
    m_source->setCurrentText(m_lead.source);
    m_region->setCurrentText(m_lead.region);
    m_industry->setCurrentText(m_lead.industry);
    m_budget->setMinor(m_lead.budget);
    m_expected->setDate(m_lead.expectedOn);
    m_next->setDate(m_lead.nextFollowUpOn);
    m_interest->setText(m_lead.interest);
    m_channel->setText(m_lead.channel);
    m_address->setText(m_lead.address);
    m_notes->setPlainText(m_lead.notes);
    m_form->markClean();
}

Lead LeadForm::typed() const
{
    Lead lead = m_lead;
    lead.company = m_company->text().trimmed();
    lead.contact = m_contact->text().trimmed();
    lead.mobile = m_mobile->text().trimmed();
    lead.phone = m_phone->text().trimmed();
    lead.wechat = m_wechat->text().trimmed();
    lead.email = m_email->text().trimmed();
    lead.source = m_source->currentText().trimmed();
    lead.tier = tierFromName(m_tier->currentData().toString()).value_or(Tier::C);
    lead.budget = m_budget->minor();
    lead.expectedOn = m_expected->date();
    lead.region = m_region->currentText().trimmed();
    lead.industry = m_industry->currentText().trimmed();
    lead.nextFollowUpOn = m_next->date();
    lead.interest = m_interest->text().trimmed();
    lead.channel = m_channel->text().trimmed();
    lead.address = m_address->text().trimmed();
    lead.notes = m_notes->toPlainText().trimmed();
    return lead;
}

void LeadForm::lookForDuplicates()
{
    m_pause->stop();
    const Result<QList<LeadDuplicate>> found = m_services.leads.duplicates(m_context.session, typed());
    m_duplicates = found ? *found : QList<LeadDuplicate>();
    QStringList lines;
    for (const LeadDuplicate &duplicate : m_duplicates.mid(0, duplicatesShown)) {
        const QString owner = duplicate.owner.isEmpty() ? fieldLabel(u"pool") : duplicate.owner;
        const QString what = duplicate.samePhone ? tr("same phone") : tr("same company");
        lines.append(tr("%1  %2  %3  ·  %4  ·  %5")
                         .arg(duplicate.number, duplicate.company, duplicate.contact, owner, what));
    }
    m_warning->setText(lines.isEmpty()
                           ? QString()
                           : tr("Already here:") + QLatin1Char('\n') + lines.join(QLatin1Char('\n')));
    m_warning->setVisible(!lines.isEmpty());
}

void LeadForm::save()
{
    lookForDuplicates();
    const Lead lead = typed();
    const bool sameAsBefore = m_lead.id.isValid() && lead.company == m_lead.company &&
                              lead.mobile == m_lead.mobile && lead.phone == m_lead.phone;
    if (m_duplicates.isEmpty() || sameAsBefore) {
        store(lead);
        return;
    }
    Question question;
    question.title = tr("This firm or phone is here already");
    question.text = m_warning->text();
    question.accept = tr("Save all the same");
    m_context.prompts.confirm(m_dialog, question, [this, lead](bool yes) {
        if (yes)
            store(lead);
    });
}

bool LeadForm::takeOver()
{
    const Result<Lead> now = m_services.leads.lead(m_context.session, m_lead.id);
    if (!now || now->version == m_lead.version)
        return false;
    m_lead = *now;
    m_form->takeOver([this] { fill(); });
    return true;
}

void LeadForm::store(const Lead &lead)
{
    qint64 id = lead.id.value;
    Status status;
    if (lead.id.isValid()) {
        status = m_services.leads.change(m_context.session, lead);
    } else {
        const Result<LeadId> made = m_services.leads.create(m_context.session, lead);
        if (made)
            id = made->value;
        else
            status = made.error();
    }
    if (!status && status.error().code == ErrorCode::Conflict && takeOver())
        return;
    if (!status) {
        m_form->setError(status.error().field, errorText(status.error()));
        return;
    }
    m_context.toast.showText(tr("%1 is saved.").arg(lead.company));
    Q_EMIT saved(id);
    m_dialog->finish();
}

} // namespace salesdesk
