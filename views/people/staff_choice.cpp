// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/staff_choice.h"

#include "models/core/text_fold.h"
#include "models/wording/labels.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QLocale>

namespace salesdesk {

Picker::Search staffSearch(const PeopleService &people, const Session &session)
{
    return [&people, &session](const QString &text, const Picker::Found &found) {
        QList<PickerItem> items;
        const auto all = people.allStaff(session);
        const QString wanted = foldText(text);
        for (const Staff &staff : all ? *all : QList<Staff>()) {
            if (staff.active &&
                (wanted.isEmpty() || foldText(staff.name).contains(wanted) ||
                 pinyinInitials(staff.name).startsWith(wanted) || foldText(staff.number).contains(wanted)))
                items.append({staff.id.value, staff.name, staff.number});
        }
        found(items);
    };
}

PickerItem staffItem(const PeopleService &people, const Session &session, StaffId id)
{
    if (!id.isValid())
        return {};
    const auto staff = people.staff(session, id);
    return staff ? PickerItem{id.value, staff->name, staff->number} : PickerItem{};
}

QString rolesText(const QSet<Role> &roles)
{
    QStringList names;
    for (int i = 0; i < roleCount; ++i) {
        if (roles.contains(Role(i)))
            names.append(labelOf(u"role", roleName(Role(i))));
    }
    return QLocale().createSeparatedList(names);
}

RoleBoxes::RoleBoxes(QWidget *parent) : QWidget(parent)
{
    auto *grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    for (int i = 0; i < roleCount; ++i) {
        auto *box = new QCheckBox;
        box->setObjectName(QStringLiteral("role-") + roleName(Role(i)));
        connect(box, &QCheckBox::toggled, this, &RoleBoxes::rolesChanged);
        grid->addWidget(box, i / 5, i % 5);
        m_boxes.append(box);
    }
    setFocusProxy(m_boxes.first());
    retranslate();
}

QStringList RoleBoxes::roles() const
{
    QStringList names;
    for (int i = 0; i < roleCount; ++i) {
        if (m_boxes.at(i)->isChecked())
            names.append(roleName(Role(i)));
    }
    return names;
}

void RoleBoxes::setRoles(const QStringList &roles)
{
    for (int i = 0; i < roleCount; ++i)
        m_boxes.at(i)->setChecked(roles.contains(roleName(Role(i))));
}

QSet<Role> RoleBoxes::set() const
{
    QSet<Role> set;
    for (int i = 0; i < roleCount; ++i) {
        if (m_boxes.at(i)->isChecked())
            set.insert(Role(i));
    }
    return set;
}

void RoleBoxes::retranslate()
{
    for (int i = 0; i < roleCount; ++i)
        m_boxes.at(i)->setText(labelOf(u"role", roleName(Role(i))));
}

void RoleBoxes::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace salesdesk
