// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/share_dialog.h"

#include "models/core/money.h"
#include "models/people/people_service.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "views/shared/choice_box.h"
#include "views/shared/form_dialog.h"
#include "views/shared/record_form.h"
#include "views/shared/scaled_edit.h"
#include "views/shared/toast.h"

#include <QPushButton>
#include <numeric>

namespace salesdesk {

namespace {

qint64 sumOf(const QList<CreditShare> &shares)
{
    return std::accumulate(shares.cbegin(), shares.cend(), qint64(0),
                           [](qint64 sum, const CreditShare &share) { return sum + share.share; });
}

} // namespace

QString sharesText(const QList<CreditShare> &shares, const Formatter &formatter)
{
    QStringList parts;
    for (const CreditShare &share : shares)
        parts.append(shares.size() == 1 ? share.staffName
                                        : share.staffName + QLatin1Char(' ') +
                                              formatter.ratio(share.share, share.share % 100 == 0 ? 0 : 2));
    return parts.join(QStringLiteral("  ·  "));
}

ShareDialog::ShareDialog(PageContext &context, ShareService &shares, const PeopleService &people, Kind kind,
                         qint64 id, const QString &name, QWidget *parent)
    : QObject(parent), m_context(context), m_shares(shares), m_kind(kind), m_id(id),
      m_form(new RecordForm(2)), m_dialog(new FormDialog(m_form, context.prompts, parent))
{
    setParent(m_dialog);
    if (const auto before = shares.shares(context.session, kind, id))
        m_before = *before;
    m_people.append({QString(), QStringLiteral("—")});
    if (const auto everybody = people.allStaff(context.session)) {
        for (const Staff &staff : *everybody) {
            const bool holds = std::any_of(m_before.cbegin(), m_before.cend(),
                                           [&](const CreditShare &share) { return share.staff == staff.id; });
            if (holds || staff.worksOn(context.today()))
                m_people.append(
                    {QString::number(staff.id.value), staff.name + QStringLiteral("  ·  ") + staff.number});
        }
    }
    const qsizetype rowsAtFirst = std::max<qsizetype>(2, m_before.size());
    for (qsizetype i = 0; i < rowsAtFirst; ++i) {
        addRow();
        if (i < m_before.size()) {
            m_rows[i].person->setKey(QString::number(m_before[i].staff.value));
            m_rows[i].share->setScaled(m_before[i].share);
        }
    }
    auto *more = new QPushButton(tr("Another person"));
    more->setObjectName(QStringLiteral("anotherPerson"));
    connect(more, &QPushButton::clicked, this, &ShareDialog::addRow);
    m_dialog->addButton(more);
    auto *evenly = new QPushButton(tr("Divide evenly"));
    evenly->setObjectName(QStringLiteral("divideEvenly"));
    connect(evenly, &QPushButton::clicked, this, &ShareDialog::divideEvenly);
    m_dialog->addButton(evenly);
    m_dialog->setObjectName(QStringLiteral("shareDialog"));
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    m_dialog->setTitle(tr("Who shares in %1?").arg(name));
    m_dialog->resize(560, 360);
    m_form->markClean();
    connect(m_dialog, &FormDialog::saveRequested, this, &ShareDialog::save);
    m_dialog->open();
    m_form->focusFirst();
}

void ShareDialog::addRow()
{
    const QString place = QString::number(m_rows.size() + 1);
    const Row row{m_form->add(QStringLiteral("person_") + place, new ChoiceBox),
                  m_form->add(QStringLiteral("share_") + place, new ScaledEdit(ScaledEdit::Kind::Percent))};
    row.person->setChoices(m_people);
    m_form->setLabel(QStringLiteral("person_") + place, tr("Person"));
    m_form->setLabel(QStringLiteral("share_") + place, tr("Share in %"));
    m_rows.append(row);
    // Whoever is added gets what nobody has yet.
    connect(row.person, &ChoiceBox::keyChanged, this, [this, row] {
        const qint64 rest = ratioScale - sumOf(entered());
        if (!row.person->key().isEmpty() && !row.share->scaled() && rest > 0)
            row.share->setScaled(rest);
    });
}

void ShareDialog::divideEvenly()
{
    QList<const Row *> named;
    for (const Row &row : std::as_const(m_rows)) {
        if (!row.person->key().isEmpty())
            named.append(&row);
    }
    const QList<qint64> parts = allocate(ratioScale, QList<qint64>(named.size(), 1));
    for (qsizetype i = 0; i < named.size(); ++i)
        named[i]->share->setScaled(parts[i]);
}

QList<CreditShare> ShareDialog::entered() const
{
    QList<CreditShare> shares;
    for (const Row &row : m_rows) {
        if (!row.person->key().isEmpty())
            shares.append({StaffId(row.person->key().toLongLong()), int(row.share->scaled().value_or(0))});
    }
    return shares;
}

void ShareDialog::save()
{
    const QList<CreditShare> shares = entered();
    if (const qint64 sum = sumOf(shares); sum != ratioScale) {
        m_form->setError({}, tr("The shares come to %1. They must come to 100%.")
                                 .arg(m_context.formatter().ratio(sum, sum % 100 == 0 ? 0 : 2)));
        return;
    }
    if (const Status done = m_shares.rule(m_context.session, m_kind, m_id, shares); !done) {
        m_form->setError({}, errorText(done.error()));
        return;
    }
    m_context.toast.offerUndo(tr("The shares are changed."), [&context = m_context, &service = m_shares,
                                                              kind = m_kind, id = m_id, before = m_before] {
        if (const Status undone = service.rule(context.session, kind, id, before); !undone)
            context.toast.showText(errorText(undone.error()));
    });
    m_dialog->finish();
}

} // namespace salesdesk
