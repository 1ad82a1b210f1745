// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/appraisals/scheme_form.h"

#include "models/appraisals/appraisal_service.h"
#include "models/people/people_service.h"
#include "models/wording/error_text.h"
#include "models/wording/labels.h"
#include "views/appraisals/appraisal_words.h"
#include "views/appraisals/scheme_items.h"
#include "views/shared/choice_box.h"
#include "views/shared/follow_up_dialog.h"
#include "views/shared/form_dialog.h"
#include "views/shared/record_form.h"
#include "views/shared/scaled_edit.h"
#include "views/shared/toast.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>

namespace salesdesk {

namespace {

struct SchemeForm
{
    Q_DECLARE_TR_FUNCTIONS(SchemeForm)
};

QString gradeKey(qsizetype place, const char *what)
{
    return QStringLiteral("grade-%1-%2").arg(place).arg(QLatin1String(what));
}

/// Points and coefficients are kept in 1/100, as a percentage is.
QVariant hundredths(int value)
{
    return qint64(value) * 100;
}

} // namespace

FormDialog *editScheme(PageContext &context, AppraisalService &appraisals, PeopleService &people,
                       const Scheme &scheme, QWidget *parent, std::function<void()> saved)
{
    auto *form = new RecordForm(2);
    form->add(QStringLiteral("name"), new QLineEdit, RecordForm::Required);
    auto *kind = form->add(QStringLiteral("period_kind"), new ChoiceBox);
    QList<Label> kinds;
    for (const PeriodKind each : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year})
        kinds.append({periodKindName(each), AppraisalWords::periodKind(each)});
    kind->setChoices(kinds);
    QStringList posts;
    if (const auto staff = people.allStaff(context.session)) {
        for (const Staff &person : *staff) {
            if (!person.post.isEmpty() && !posts.contains(person.post))
                posts.append(person.post);
        }
    }
    posts.sort();
    QComboBox *post = form->add(QStringLiteral("post"), choiceBox(posts, scheme.post));
    post->lineEdit()->setPlaceholderText(SchemeForm::tr("every post that has none of its own"));
    form->add(QStringLiteral("own_share"), new ScaledEdit(ScaledEdit::Kind::Percent), RecordForm::Required);
    auto *items = new SchemeItems;
    form->add(QStringLiteral("items"), items, RecordForm::Wide);
    form->addCheck(QStringLiteral("items"), [items] { return items->problem(); });
    form->addHeading(QStringLiteral("grades"));
    for (qsizetype i = 0; i < scheme.grades.size(); ++i) {
        form->add(gradeKey(i, "from"), new ScaledEdit(ScaledEdit::Kind::Quantity), RecordForm::Required);
        form->add(gradeKey(i, "coefficient"), new ScaledEdit(ScaledEdit::Kind::Quantity),
                  RecordForm::Required);
        form->setLabel(gradeKey(i, "from"), SchemeForm::tr("%1 from points").arg(scheme.grades[i].name));
        form->setLabel(gradeKey(i, "coefficient"),
                       SchemeForm::tr("%1: bonus base times").arg(scheme.grades[i].name));
    }
    form->add(QStringLiteral("active"), new QCheckBox)->setText(SchemeForm::tr("In use"));
    form->setLabel(QStringLiteral("name"), fieldLabel(u"name"));
    form->setLabel(QStringLiteral("period_kind"), SchemeForm::tr("For each"));
    form->setLabel(QStringLiteral("post"), fieldLabel(u"post"));
    form->setLabel(QStringLiteral("own_share"), SchemeForm::tr("Share of the period's own measures"));
    form->setHint(QStringLiteral("own_share"),
                  SchemeForm::tr("The rest is the mean of its months' or quarters' scores, where there are "
                                 "any."));
    form->setLabel(QStringLiteral("items"), SchemeForm::tr("Measures"));
    form->setLabel(QStringLiteral("grades"), SchemeForm::tr("Grades"));
    QVariantMap values{{QStringLiteral("name"), scheme.name},
                       {QStringLiteral("period_kind"), periodKindName(scheme.periodKind)},
                       {QStringLiteral("own_share"), qint64(scheme.ownShare)},
                       {QStringLiteral("active"), scheme.active}};
    for (qsizetype i = 0; i < scheme.grades.size(); ++i) {
        values.insert(gradeKey(i, "from"), hundredths(scheme.grades[i].from));
        values.insert(gradeKey(i, "coefficient"), hundredths(scheme.grades[i].coefficient));
    }
    form->setValues(values);
    items->setItems(scheme.items);
    form->markClean();

    auto *dialog = new FormDialog(form, context.prompts, parent);
    dialog->setObjectName(QStringLiteral("schemeForm"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(scheme.id == 0 ? SchemeForm::tr("New appraisal scheme") : scheme.name);
    dialog->resize(900, 660);
    QObject::connect(
        dialog, &FormDialog::saveRequested, dialog,
        [&context, &appraisals, form, items, post, dialog, scheme, saved = std::move(saved)] {
            const QVariantMap typed = form->values();
            Scheme after = scheme;
            after.name = typed.value(QStringLiteral("name")).toString().trimmed();
            after.post = post->currentText().trimmed();
            after.periodKind = periodKindFromName(typed.value(QStringLiteral("period_kind")).toString())
                                   .value_or(scheme.periodKind);
            after.ownShare = typed.value(QStringLiteral("own_share")).toInt();
            after.items = items->items();
            for (qsizetype i = 0; i < after.grades.size(); ++i) {
                after.grades[i].from = typed.value(gradeKey(i, "from")).toInt() / 100;
                after.grades[i].coefficient = typed.value(gradeKey(i, "coefficient")).toInt() / 100;
            }
            after.active = typed.value(QStringLiteral("active")).toBool();
            if (const auto done = appraisals.saveScheme(context.session, after); !done) {
                form->setError(done.error().field, errorText(done.error()));
                return;
            }
            context.toast.showText(
                SchemeForm::tr("The scheme is saved. Sheets that are not frozen follow it when computed."));
            dialog->finish();
            saved();
        });
    dialog->open();
    form->focusFirst();
    return dialog;
}

void chooseScheme(PageContext &context, AppraisalService &appraisals, PeopleService &people, QWidget *parent,
                  std::function<void()> saved)
{
    const auto schemes = appraisals.schemes(context.session);
    if (!schemes) {
        context.toast.showText(errorText(schemes.error()));
        return;
    }
    ChoiceQuestion question;
    question.title = SchemeForm::tr("Which appraisal scheme?");
    question.accept = SchemeForm::tr("Open");
    for (const Scheme &scheme : *schemes)
        question.choices.append(
            scheme.name + QStringLiteral("  ·  ") + AppraisalWords::periodKind(scheme.periodKind) +
            (scheme.active ? QString() : QStringLiteral("  ·  ") + SchemeForm::tr("not in use")));
    question.choices.append(SchemeForm::tr("A new scheme"));
    context.prompts.choose(parent, question,
                           [&context, &appraisals, &people, parent, schemes = *schemes,
                            saved = std::move(saved)](std::optional<int> chosen) {
                               if (chosen)
                                   editScheme(context, appraisals, people,
                                              *chosen < schemes.size() ? schemes.at(*chosen) : Scheme(),
                                              parent, saved);
                           });
}

} // namespace salesdesk
