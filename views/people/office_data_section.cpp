// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/office_data_section.h"

#include "models/wording/error_text.h"
#include "views/shared/choice_box.h"
#include "views/shared/image_edit.h"
#include "views/shared/record_form.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace salesdesk {

OfficeDataSection::OfficeDataSection(PageContext &context, OfficeService &offices, QWidget *parent)
    : OfficeSection(context, parent), m_offices(offices), m_frame(new SectionFrame),
      m_form(new RecordForm(2)), m_fiscal(new ChoiceBox), m_fixed(new QLabel), m_revert(new QPushButton),
      m_save(new QPushButton)
{
    m_form->add(QStringLiteral("name"), new QLineEdit, RecordForm::Required);
    m_form->add(QStringLiteral("phone"), new QLineEdit);
    m_form->add(QStringLiteral("address"), new QLineEdit, RecordForm::Wide);
    m_form->add(QStringLiteral("tax_number"), new QLineEdit);
    m_form->add(QStringLiteral("fiscal_start"), m_fiscal);
    m_form->add(QStringLiteral("bank"), new QLineEdit);
    m_form->add(QStringLiteral("bank_account"), new QLineEdit);
    m_form->add(QStringLiteral("logo"), new ImageEdit(context.prompts));
    m_form->add(QStringLiteral("seal"), new ImageEdit(context.prompts));
    setLook(m_fixed, "soft");
    m_fixed->setObjectName(QStringLiteral("officeFixed"));
    m_fixed->setWordWrap(true);
    m_form->addWidget(m_fixed);
    m_form->setUnrolled();
    m_frame->body()->addWidget(m_form);

    m_save->setObjectName(QStringLiteral("officeSave"));
    m_revert->setObjectName(QStringLiteral("officeRevert"));
    setLook(m_save, "primary");
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_save);
    buttons->addWidget(m_revert);
    buttons->addStretch(1);
    m_frame->foot()->addLayout(buttons);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);

    connect(m_form, &RecordForm::changed, this, &OfficeDataSection::showDirty);
    connect(m_save, &QPushButton::clicked, this, &OfficeDataSection::save);
    connect(m_revert, &QPushButton::clicked, this, &OfficeDataSection::load);
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &OfficeDataSection::save);
    }
    retranslate();
    load();
}

void OfficeDataSection::refresh()
{
    if (!m_form->isDirty() && m_offices.load())
        load();
}

void OfficeDataSection::load()
{
    m_loaded = m_offices.office();
    m_form->setValues({{QStringLiteral("name"), m_loaded.name},
                       {QStringLiteral("phone"), m_loaded.phone},
                       {QStringLiteral("address"), m_loaded.address},
                       {QStringLiteral("tax_number"), m_loaded.taxNumber},
                       {QStringLiteral("fiscal_start"), QString::number(m_loaded.fiscalStart)},
                       {QStringLiteral("bank"), m_loaded.bank},
                       {QStringLiteral("bank_account"), m_loaded.bankAccount},
                       {QStringLiteral("logo"), m_loaded.logo},
                       {QStringLiteral("seal"), m_loaded.seal}});
    m_form->markClean();
    retranslate();
    showDirty();
}

void OfficeDataSection::save()
{
    if (!m_form->isDirty() || !m_form->check())
        return;
    const QVariantMap values = m_form->values();
    const auto text = [&](const char *key) { return values.value(QLatin1String(key)).toString().trimmed(); };
    Office office = m_loaded;
    office.name = text("name");
    office.phone = text("phone");
    office.address = text("address");
    office.taxNumber = text("tax_number");
    office.fiscalStart = text("fiscal_start").toInt();
    office.bank = text("bank");
    office.bankAccount = text("bank_account");
    office.logo = values.value(QStringLiteral("logo")).toByteArray();
    office.seal = values.value(QStringLiteral("seal")).toByteArray();
    if (const Status status = m_offices.change(session(), office); !status) {
        m_form->setError(status.error().field, errorText(status.error()));
        return;
    }
    load();
    m_context.toast.showText(tr("The office's data are saved."));
}

void OfficeDataSection::showDirty()
{
    m_save->setEnabled(m_form->isDirty());
    m_revert->setEnabled(m_form->isDirty());
}

void OfficeDataSection::retranslate()
{
    m_frame->setTitle(tr("Office data"), tr("Printed on every quotation, contract and sheet."));
    for (const char *key : {"name", "phone", "address", "tax_number", "bank", "bank_account"})
        m_form->setLabel(QLatin1String(key), fieldLabel(QString::fromLatin1(key)));
    m_form->setLabel(QStringLiteral("name"), tr("Office name"));
    m_form->setLabel(QStringLiteral("fiscal_start"), tr("First month of the fiscal year"));
    m_form->setLabel(QStringLiteral("logo"), fieldLabel(u"logo"));
    m_form->setLabel(QStringLiteral("seal"), fieldLabel(u"seal"));
    m_form->setHint(QStringLiteral("logo"), tr("Shown at the head of printed documents."));
    m_form->setHint(QStringLiteral("seal"),
                    tr("Laid over the signature lines; a picture with a transparent background is best."));
    QList<Label> months;
    for (int month = 1; month <= 12; ++month)
        months.append({QString::number(month), QLocale().standaloneMonthName(month)});
    m_fiscal->setChoices(months);
    m_fixed->setText(
        tr("Amounts are in %1 and days are those of %2. Both were chosen when the office was made and "
           "stay as they are.")
            .arg(m_loaded.currency, QString::fromLatin1(m_loaded.zone.id())));
    m_save->setText(tr("Save"));
    m_revert->setText(tr("Undo changes"));
}

void OfficeDataSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    OfficeSection::changeEvent(event);
}

} // namespace salesdesk
