// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/compare_dialog.h"

#include "views/shared/change_table.h"
#include "views/shared/theme.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace salesdesk {

CompareDialog::CompareDialog(const QString &title, const QString &before, const QString &after,
                             const QList<ContentChange> &changes, const QString &currency,
                             const Formatter &formatter, QWidget *parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("compareDialog"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(title);
    resize(820, 460);
    auto *layout = new QVBoxLayout(this);
    auto *heading = new QLabel(title, this);
    setLook(heading, "title");
    layout->addWidget(heading);
    if (changes.isEmpty()) {
        auto *same = new QLabel(tr("There is no difference."), this);
        setLook(same, "soft");
        layout->addWidget(same);
        layout->addStretch(1);
    } else {
        auto *table = new ChangeTable(this);
        table->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Expanding);
        table->setHeadings(before, after);
        table->setChanges(changes, currency, formatter);
        layout->addWidget(table, 1);
    }
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *close = buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    close->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

} // namespace salesdesk
