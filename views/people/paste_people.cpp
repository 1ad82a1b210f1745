// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/paste_people.h"

#include "models/jobs/job_runner.h"
#include "models/wording/error_text.h"
#include "models/wording/labels.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

/// Headings and roles in the language in use, and the names that files use.
SheetWords sheetWords()
{
    SheetWords words;
    const char *const keys[] = {"number", "name", "team", "role"};
    for (int place = 0; place < 4; ++place) {
        words.addHeading(QString::fromLatin1(keys[place]), place);
        words.addHeading(fieldLabel(QString::fromLatin1(keys[place])), place);
    }
    words.addHeading(fieldLabel(u"roles"), 3);
    for (const char *name : {"工号", "员工编号"})
        words.addHeading(QString::fromUtf8(name), 0);
    for (const char *name : {"姓名", "员工姓名"})
        words.addHeading(QString::fromUtf8(name), 1);
    for (const char *name : {"小组", "销售小组", "团队", "部门"})
        words.addHeading(QString::fromUtf8(name), 2);
    for (const char *name : {"角色", "职务"})
        words.addHeading(QString::fromUtf8(name), 3);
    for (int i = 0; i < roleCount; ++i) {
        words.addRole(roleName(Role(i)), Role(i));
        words.addRole(labelOf(u"role", roleName(Role(i))), Role(i));
    }
    return words;
}

} // namespace

PastePeople::PastePeople(PageContext &context, PeopleService &people, QWidget *parent)
    : QDialog(parent), m_context(context), m_people(people), m_words(sheetWords()),
      m_text(new QPlainTextEdit), m_table(new QTableWidget(0, 5)), m_found(new QLabel),
      m_logins(new QCheckBox), m_password(new QLineEdit), m_error(new QLabel), m_add(new QPushButton)
{
    setObjectName(QStringLiteral("pastePeople"));
    setWindowTitle(tr("Paste people from a sheet"));
    auto *title = new QLabel(windowTitle());
    setLook(title, "title");
    auto *hint =
        new QLabel(tr("Copy the rows in your sheet and paste them here: number, name, team, role. A row of "
                      "headings in front may give another order; without a role they are salespeople."));
    hint->setWordWrap(true);
    setLook(hint, "soft");
    m_text->setObjectName(QStringLiteral("sheetText"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(false);
    m_text->setFixedHeight(120);
    m_table->setObjectName(QStringLiteral("sheetRows"));
    m_table->setHorizontalHeaderLabels(
        {fieldLabel(u"number"), fieldLabel(u"name"), fieldLabel(u"team"), fieldLabel(u"role"), QString()});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionMode(QAbstractItemView::NoSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    setLook(m_found, "soft");
    m_found->setObjectName(QStringLiteral("sheetFound"));
    m_logins->setObjectName(QStringLiteral("sheetLogins"));
    m_logins->setText(tr("Let them log in with their number and this password:"));
    m_password->setObjectName(QStringLiteral("sheetPassword"));
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setFixedWidth(180);
    m_password->setEnabled(false);
    setLook(m_error, "error-box");
    m_error->setObjectName(QStringLiteral("sheetError"));
    m_error->setWordWrap(true);
    m_error->hide();
    setLook(m_add, "primary");
    m_add->setObjectName(QStringLiteral("sheetAdd"));
    auto *cancel = new QPushButton(tr("Cancel"));
    for (QPushButton *button : {m_add, cancel})
        button->setAutoDefault(false);

    auto *logins = new QHBoxLayout;
    logins->addWidget(m_logins);
    logins->addWidget(m_password);
    logins->addStretch(1);
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_found, 1);
    foot->addWidget(cancel);
    foot->addWidget(m_add);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 18, 20, 16);
    layout->setSpacing(10);
    layout->addWidget(title);
    layout->addWidget(hint);
    layout->addWidget(m_error);
    layout->addWidget(m_text);
    layout->addWidget(m_table, 1);
    layout->addLayout(logins);
    layout->addLayout(foot);
    resize(720, 620);

    connect(m_text, &QPlainTextEdit::textChanged, this, &PastePeople::read);
    connect(m_logins, &QCheckBox::toggled, m_password, &QWidget::setEnabled);
    connect(m_logins, &QCheckBox::toggled, this, &PastePeople::read);
    connect(m_password, &QLineEdit::textChanged, this, &PastePeople::read);
    connect(m_add, &QPushButton::clicked, this, &PastePeople::add);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    // Who copied in the sheet before coming here finds it already pasted.
    if (const QString copied = QApplication::clipboard()->text(); copied.contains(QLatin1Char('\t')))
        m_text->setPlainText(copied);
    read();
}

QString PastePeople::problem(const SheetPerson &person, qsizetype row) const
{
    if (!person.roleKnown)
        return tr("There is no role “%1”.").arg(person.roleText);
    for (qsizetype other = 0; other < row; ++other) {
        if (!person.number.isEmpty() && m_rows.at(other).number == person.number)
            return tr("The number stands twice.");
    }
    if (m_logins->isChecked() && person.number.isEmpty())
        return tr("Without a number they cannot log in.");
    return {};
}

void PastePeople::read()
{
    m_error->hide();
    m_rows = peopleFromSheet(m_text->toPlainText(), m_words);
    m_table->setRowCount(int(m_rows.size()));
    int wrong = 0;
    for (int row = 0; row < m_rows.size(); ++row) {
        const SheetPerson &person = m_rows.at(row);
        const QString trouble = problem(person, row);
        const QString role = person.roleKnown ? labelOf(u"role", roleName(person.role)) : person.roleText;
        const QStringList cells = {person.number, person.name, person.team, role, trouble};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column == 4)
                item->setForeground(Theme::color(Token::Bad));
            m_table->setItem(row, column, item);
        }
        // A missing number is given to those who need no login; everything else is in the way.
        if (!trouble.isEmpty() && !(person.number.isEmpty() && person.roleKnown))
            ++wrong;
    }
    const int count = int(m_rows.size());
    m_found->setText(wrong > 0 ? tr("%n row(s) must be mended in the text above first.", nullptr, wrong)
                               : tr("%n person(s) found.", nullptr, count));
    m_add->setText(count > 0 ? tr("Add %n person(s)", nullptr, count) : tr("Add"));
    m_add->setEnabled(count > 0 && wrong == 0 && (!m_logins->isChecked() || !m_password->text().isEmpty()));
}

void PastePeople::add()
{
    m_add->setEnabled(false);
    const QString password = m_logins->isChecked() ? m_password->text() : QString();
    m_context.lists.jobs.run<int>(
        QStringLiteral("people.paste"), tr("Adding people"), this,
        [&people = m_people, who = m_context.session, rows = m_rows, password](JobContext &job) {
            return people.addPeople(who, job.database(), rows, password);
        },
        [this](const Result<int> &added) { finish(added); });
}

void PastePeople::finish(const Result<int> &added)
{
    if (added) {
        m_context.toast.showText(tr("%n person(s) added.", nullptr, *added));
        accept();
        return;
    }
    Error error = added.error();
    const qsizetype colon = error.field.indexOf(QLatin1Char(':'));
    const int row = colon > 0 ? error.field.left(colon).toInt() : 0;
    if (colon > 0)
        error.field = error.field.mid(colon + 1);
    m_error->setText(
        row > 0
            ? tr("Row %1 (%2): %3 Nobody was added.").arg(row).arg(m_rows.at(row - 1).name, errorText(error))
            : errorText(error));
    m_error->show();
    m_add->setEnabled(true);
}

} // namespace salesdesk
