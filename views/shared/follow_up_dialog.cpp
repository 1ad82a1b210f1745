// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/follow_up_dialog.h"

#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/shared/date_edit.h"
#include "views/shared/form_dialog.h"
#include "views/shared/record_form.h"
#include "views/shared/toast.h"

#include <QCoreApplication>
#include <QPlainTextEdit>

namespace salesdesk {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("salesdesk::FollowUp", text);
}

QPlainTextEdit *paragraph(int lines)
{
    auto *edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + 16);
    return edit;
}

} // namespace

QComboBox *choiceBox(const QStringList &values, const QString &value)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    box->setInsertPolicy(QComboBox::NoInsert);
    box->addItem(QString());
    box->addItems(values);
    box->setCurrentText(value);
    return box;
}

PanelSection timelineSection(const QList<ActivityRow> &rows, const Formatter &formatter)
{
    PanelSection section;
    section.title = words(QT_TRANSLATE_NOOP("salesdesk::FollowUp", "History"));
    for (const ActivityRow &row : rows) {
        const Activity &activity = row.activity;
        const QDate day =
            QDateTime::fromMSecsSinceEpoch(activity.doneAt.value_or(activity.createdAt), formatter.zone())
                .date();
        section.entries.append({formatter.dayMonth(day) + QStringLiteral("   ") +
                                    labelOf(u"activity_kind", activityKindName(activity.kind)) +
                                    QStringLiteral("   ") + row.staffName,
                                activity.summary});
    }
    return section;
}

FormDialog *askFollowUp(PageContext &context, const QString &title, QWidget *parent,
                        std::function<Status(const Activity &)> save)
{
    auto *form = new RecordForm(2);
    auto *kind = form->add(QStringLiteral("kind"), new QComboBox, RecordForm::Required);
    for (const Label &label : labelsOf(u"activity_kind"))
        kind->addItem(label.text, label.key);
    kind->setCurrentIndex(kind->findData(activityKindName(ActivityKind::Phone)));
    auto *nextOn = form->add(QStringLiteral("next_on"), new DateEdit);
    nextOn->setToday([&context] { return context.today(); });
    auto *summary =
        form->add(QStringLiteral("summary"), paragraph(4), RecordForm::Required | RecordForm::Wide);
    auto *said = form->add(QStringLiteral("customer_words"), paragraph(2), RecordForm::Wide);
    auto *outcome = form->add(QStringLiteral("outcome"), new QLineEdit);
    auto *nextStep = form->add(QStringLiteral("next_step"), new QLineEdit);
    for (const char *key : {"kind", "next_on", "summary", "customer_words", "outcome", "next_step"})
        form->setLabel(QString::fromLatin1(key), fieldLabel(QString::fromLatin1(key)));
    form->setHint(
        QStringLiteral("next_on"),
        words(QT_TRANSLATE_NOOP("salesdesk::FollowUp", "+3d is in three days, 9/30 the 30th of September")));
    form->addCheck(QStringLiteral("next_on"), [nextOn, &context] {
        return nextOn->date().isValid() && nextOn->date() < context.today()
                   ? words(QT_TRANSLATE_NOOP("salesdesk::FollowUp", "This day is past."))
                   : QString();
    });
    auto *dialog = new FormDialog(form, context.prompts, parent);
    dialog->setObjectName(QStringLiteral("followUpDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(title);
    dialog->resize(620, 500);
    form->markClean();
    QObject::connect(dialog, &FormDialog::saveRequested, dialog, [=, save = std::move(save)] {
        Activity activity;
        activity.kind = activityKindFromName(kind->currentData().toString()).value_or(ActivityKind::Phone);
        activity.summary = summary->toPlainText();
        activity.customerWords = said->toPlainText();
        activity.outcome = outcome->text();
        activity.nextStep = nextStep->text();
        activity.nextOn = nextOn->date();
        const Status saved = save(activity);
        if (saved) {
            context.toast.showText(
                words(QT_TRANSLATE_NOOP("salesdesk::FollowUp", "The follow-up is recorded.")));
            dialog->finish();
        } else
            form->setError(saved.error().field, errorText(saved.error()));
    });
    summary->setFocus();
    dialog->open();
    return dialog;
}

} // namespace salesdesk
