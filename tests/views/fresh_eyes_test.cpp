// SPDX-License-Identifier: GPL-3.0-or-later
// What annoyed somebody who used the program for the first time.
#include "models/people/people_service.h"
#include "models/targets/target_service.h"
#include "tests/catch.h"
#include "tests/support/deal_office.h"
#include "tests/support/eventually.h"
#include "tests/support/page_office.h"
#include "views/approvals/approval_desk.h"
#include "views/approvals/waiting_model.h"
#include "views/people/paste_people.h"
#include "views/shared/dialog_prompts.h"
#include "views/shared/send_for_approval.h"
#include "views/shared/side_panel.h"
#include "views/shared/theme.h"
#include "views/targets/target_dialog.h"

#include <QAction>
#include <QApplication>
#include <QCheckBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

using namespace salesdesk;

namespace {

/// Presses the keys of a dialog that does not need to be the active window for it.
bool pressShortcut(const QWidget *dialog, const char *keys)
{
    for (QShortcut *shortcut : dialog->findChildren<QShortcut *>()) {
        if (shortcut->key() == QKeySequence(QLatin1String(keys))) {
            Q_EMIT shortcut->activated();
            return true;
        }
    }
    return false;
}

} // namespace

TEST_CASE("Ctrl+Enter answers every question but one that throws something away", "[views]")
{
    QWidget window;
    DialogPrompts prompts;
    QString typed;
    TextQuestion question;
    question.title = QStringLiteral("Score");
    question.accept = QStringLiteral("Save");
    question.value = QStringLiteral("95");
    prompts.askText(&window, question, [&typed](const std::optional<QString> &text) {
        typed = text.value_or(QStringLiteral("nothing"));
    });
    auto *dialog = window.findChild<QDialog *>(QStringLiteral("prompt"));
    REQUIRE(dialog != nullptr);
    REQUIRE(pressShortcut(dialog, "Ctrl+Return"));
    CHECK(typed == QStringLiteral("95"));
    EVENTUALLY(window.findChild<QDialog *>(QStringLiteral("prompt")) == nullptr);

    Question danger;
    danger.title = QStringLiteral("Remove it?");
    danger.accept = QStringLiteral("Remove");
    danger.danger = true;
    prompts.confirm(&window, danger, [](bool) {});
    dialog = window.findChild<QDialog *>(QStringLiteral("prompt"));
    REQUIRE(dialog != nullptr);
    CHECK_FALSE(pressShortcut(dialog, "Ctrl+Return"));
    dialog->reject();
}

TEST_CASE("people pasted from a sheet are added with Enter in the password and with Ctrl+Enter", "[views]")
{
    tests::TestOffice office;
    tests::PageOffice desk(
        office, office.addStaff(QStringLiteral("a"), QStringLiteral("陈静"), {Role::Administrator}));
    Office data;
    PeopleService people(*office.work, data);
    PastePeople dialog(desk.context, people, nullptr);
    dialog.show();
    dialog.findChild<QPlainTextEdit *>(QStringLiteral("sheetText"))
        ->setPlainText(QStringLiteral("YG-0007\t王磊\t一组\t"));
    dialog.findChild<QCheckBox *>(QStringLiteral("sheetLogins"))->click();
    auto *password = dialog.findChild<QLineEdit *>(QStringLiteral("sheetPassword"));
    CHECK(dialog.focusWidget() == password);
    CHECK(dialog.findChild<QPushButton *>(QStringLiteral("sheetAdd"))->isDefault());
    password->setText(QStringLiteral("demo"));
    REQUIRE(pressShortcut(&dialog, "Ctrl+Return"));
    EVENTUALLY(dialog.result() == QDialog::Accepted);
}

TEST_CASE("a panel's button that goes gives the keyboard back to the list", "[views]")
{
    QWidget window;
    auto *list = new QLineEdit;
    auto *panel = new SidePanel;
    auto *after = new QPushButton(QStringLiteral("status"));
    auto *layout = new QVBoxLayout(&window);
    for (QWidget *widget : std::initializer_list<QWidget *>{list, panel, after})
        layout->addWidget(widget);
    panel->setFocusProxy(list);
    QAction sign(QStringLiteral("Sign"));
    QAction print(QStringLiteral("Print"));
    PanelContent content;
    content.title = QStringLiteral("HT-1");
    content.rows = {{QStringLiteral("Customer"), QStringLiteral("华安"), QStringLiteral("customer:1")}};
    panel->setContent(content);
    panel->setActions({&sign, &print});
    window.show();
    const auto button = [panel](const QString &text) {
        for (QPushButton *candidate : panel->findChildren<QPushButton *>()) {
            if (candidate->text() == text)
                return candidate;
        }
        return static_cast<QPushButton *>(nullptr);
    };
    button(QStringLiteral("Sign"))->setFocus();
    sign.setVisible(false);
    CHECK(window.focusWidget() == list);
    sign.setVisible(true);
    sign.setEnabled(false); // not theirs to do: not offered
    CHECK_FALSE(button(QStringLiteral("Sign"))->isVisible());
    CHECK(button(QStringLiteral("Print"))->isVisible());
    sign.setEnabled(true);
    CHECK(button(QStringLiteral("Sign"))->isVisible());
    button(QStringLiteral("Print"))->setFocus();
    panel->setActions({&sign});
    CHECK(window.focusWidget() == list);
}

TEST_CASE("a panel on another tab takes the colours of the other look too", "[views]")
{
    QWidget window;
    auto *panel = new SidePanel(&window);
    PanelContent content;
    content.rows = {{QStringLiteral("Customer"), QStringLiteral("华安"), QStringLiteral("customer:1")}};
    panel->setContent(content);
    const auto linkText = [panel] {
        QString text;
        for (const QLabel *label : panel->findChildren<QLabel *>()) {
            if (label->text().contains(QLatin1StringView("customer:1")) && !label->isHidden())
                text = label->text();
        }
        return text;
    };
    Theme theme;
    theme.setChoice(Theme::Choice::Dark);
    CHECK(linkText().contains(Theme::color(Token::Accent).name()));
    theme.setChoice(Theme::Choice::Light);
    CHECK(linkText().contains(Theme::color(Token::Accent).name()));
}

TEST_CASE("a contract that lacks its planned signing says so before it tells where it would go", "[views]")
{
    tests::DealOffice deal;
    tests::PageOffice desk(deal, deal.sales);
    ContractFile file = deal.contractOf();
    file.contract.plannedSignOn = {};
    const auto made = deal.contracts.create(deal.sales, file);
    REQUIRE(made.ok());
    sendForApproval(desk.context, deal.approvals, &desk.window, Kind::Contract, made->contract.id.value,
                    made->contract.shownNumber());
    REQUIRE(desk.prompts.asked.size() == 1);
    CHECK(desk.prompts.asked.first().contains(QStringLiteral("cannot be sent")));
}

TEST_CASE("who approves a step is told whom the document goes on to", "[views]")
{
    tests::DealOffice deal;
    const auto made = deal.contracts.create(deal.sales, deal.contractOf());
    REQUIRE(made.ok());
    REQUIRE(deal.approvals.send(deal.sales, Kind::Contract, made->contract.id.value).ok());
    const auto said = [&deal](const Session &who) {
        tests::PageOffice desk(deal, who);
        ApprovalDesk approvals(desk.context, deal.approvals, deal.office);
        approvals.refresh();
        REQUIRE(approvals.waitingCount() == 1);
        approvals.approve();
        QString text;
        for (const QLabel *label : desk.toast.findChildren<QLabel *>())
            text += label->text();
        return text;
    };
    CHECK(said(deal.leader).contains(QStringLiteral("goes on to")));
    said(deal.manager);
    CHECK(said(deal.legal).endsWith(QStringLiteral("is approved.")));
}

TEST_CASE("§10 a figure typed for the year is spread over its months", "[views]")
{
    tests::TestOffice office;
    office.addTeam(QStringLiteral("一组"));
    tests::PageOffice desk(
        office, office.addStaff(QStringLiteral("m"), QStringLiteral("周敏"), {Role::SalesManager}));
    TargetService targets(*office.work);
    TargetDialog dialog(desk.context, targets, Period::holding(QDate(2026, 9, 21), PeriodKind::Year, 1));
    const int year = 13;
    const auto cell = [&dialog](int column) { return dialog.model()->item(0, column); };
    cell(year)->setText(QStringLiteral("100万"));
    CHECK(cell(1)->text() == QStringLiteral("83,334"));
    CHECK(cell(12)->text() == QStringLiteral("83,333"));
    CHECK(cell(year)->text() == QStringLiteral("1,000,000"));
    // Then as the months stand to each other, and months without a target stay so.
    for (int month = 1; month <= 12; ++month)
        cell(month)->setText(month == 3   ? QStringLiteral("100")
                             : month == 4 ? QStringLiteral("300")
                                          : QString());
    cell(year)->setText(QStringLiteral("800"));
    CHECK(cell(3)->text() == QStringLiteral("200"));
    CHECK(cell(4)->text() == QStringLiteral("600"));
    CHECK(cell(5)->text().isEmpty());
    cell(year)->setText(QStringLiteral("much"));
    CHECK(cell(year)->text() == QStringLiteral("800"));
    CHECK(cell(4)->text() == QStringLiteral("600"));
    CHECK(dialog.model()->horizontalHeaderItem(2)->textAlignment().testFlag(Qt::AlignRight));
}
