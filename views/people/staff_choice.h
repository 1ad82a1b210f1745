// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/people/people_service.h"
#include "views/shared/picker.h"

#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace salesdesk {

/// Finds active people by part of the name, its pinyin initials or the number.
Picker::Search staffSearch(const PeopleService &people, const Session &session);
PickerItem staffItem(const PeopleService &people, const Session &session, StaffId id);
/// "Salesperson, Team leader".
QString rolesText(const QSet<Role> &roles);

/// The ten roles as check boxes.
class RoleBoxes final : public QWidget
{
    Q_OBJECT
    /// Names as in SQL, in the order of Role.
    Q_PROPERTY(QStringList roles READ roles WRITE setRoles NOTIFY rolesChanged USER true)
public:
    explicit RoleBoxes(QWidget *parent = nullptr);
    QStringList roles() const;
    void setRoles(const QStringList &roles);
    QSet<Role> set() const;

Q_SIGNALS:
    void rolesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QList<QCheckBox *> m_boxes;
};

} // namespace salesdesk
