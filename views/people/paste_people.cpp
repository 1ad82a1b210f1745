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
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

enum Column { Number, Name, Team, RoleColumn, Login, Post, Phone, Trouble, ColumnCount };

/// Headings and roles in the language in use, and the names that files use.
SheetWords sheetWords()
{
    SheetWords words;
    struct Place
    {
        SheetPlace place;
        QList<const char *> fields; ///< their labels are headings too
        QList<const char *> others;
    };
    const Place places[] = {
        {SheetPlace::Number, {"number", "staff_number"}, {"工号", "员工编号"}},
        {SheetPlace::Name, {"name", "staff_name"}, {"姓名", "员工姓名"}},
        {SheetPlace::Team, {"team"}, {"小组", "销售小组", "团队", "部门"}},
        {SheetPlace::Role, {"role", "roles"}, {"角色", "职务"}},
        {SheetPlace::Login, {"login"}, {"账号", "帐号", "用户名"}},
        {SheetPlace::Post, {"post"}, {"岗位", "职位"}},
        {SheetPlace::Phone, {"phone", "mobile"}, {"手机", "手机号", "联系电话"}},
        {SheetPlace::Email, {"email"}, {"邮箱", "电子邮箱"}},
    };
    for (const Place &place : places) {
        for (const char *field : place.fields) {
            words.addHeading(QString::fromLatin1(field), place.place);
            words.addHeading(fieldLabel(QString::fromLatin1(field)), place.place);
        }
        for (const char *name : place.others)
            words.addHeading(QString::fromUtf8(name), place.place);
    }
    for (int i = 0; i < roleCount; ++i) {
        words.addRole(roleName(Role(i)), Role(i));
        words.addRole(labelOf(u"role", roleName(Role(i))), Role(i));
    }
    return words;
}

} // namespace

PastePeople::PastePeople(PageContext &context, PeopleService &people, QWidget *parent)
    : QDialog(parent), m_context(context), m_people(people), m_words(sheetWords()),
      m_text(new QPlainTextEdit), m_table(new QTableWidget(0, ColumnCount)), m_found(new QLabel),
      m_logins(new QCheckBox), m_password(new QLineEdit), m_error(new QLabel), m_add(new QPushButton)
{
    setObjectName(QStringLiteral("pastePeople"));
    setWindowTitle(tr("Paste people from a sheet"));
    auto *title = new QLabel(windowTitle());
    setLook(title, "title");
    auto *hint = new QLabel(
        tr("Copy the rows in your sheet and paste them here: number, name, team, role. With a row of "
           "headings in front in any order, also login, post, phone and e-mail. Without a role "
           "they are salespeople."));
    hint->setWordWrap(true);
    setLook(hint, "soft");
    m_text->setObjectName(QStringLiteral("sheetText"));
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_text->setTabChangesFocus(false);
    m_text->setFixedHeight(120);
    m_table->setObjectName(QStringLiteral("sheetRows"));
    m_table->setHorizontalHeaderLabels({fieldLabel(u"staff_number"), fieldLabel(u"staff_name"),
                                        fieldLabel(u"team"), fieldLabel(u"role"), fieldLabel(u"login"),
                                        fieldLabel(u"post"), fieldLabel(u"phone"), QString()});
    m_table->setColumnWidth(Number, 104);
    for (const int column : {Login, Post})
        m_table->setColumnWidth(column, 84);
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
    m_logins->setText(tr("Let them log in with their login or number and this password:"));
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
    cancel->setAutoDefault(false);
    m_add->setDefault(true);
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), this);
        connect(shortcut, &QShortcut::activated, m_add, &QPushButton::click);
    }

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
    resize(780, 620);

    connect(m_text, &QPlainTextEdit::textChanged, this, &PastePeople::read);
    connect(m_logins, &QCheckBox::toggled, m_password, &QWidget::setEnabled);
    connect(m_logins, &QCheckBox::toggled, this, &PastePeople::read);
    connect(m_logins, &QCheckBox::clicked, this, [this](bool on) {
        if (on)
            m_password->setFocus();
    });
    connect(m_password, &QLineEdit::textChanged, this, &PastePeople::read);
    connect(m_add, &QPushButton::clicked, this, &PastePeople::add);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    // Who copied in the sheet before coming here finds it already pasted.
    if (const QString copied = QApplication::clipboard()->text(); copied.contains(QLatin1Char('\t')))
        m_text->setPlainText(copied);
    m_text->selectAll(); // pasting again by habit replaces it
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
    if (m_logins->isChecked() && person.number.isEmpty() && person.login.isEmpty())
        return tr("Without a login or a number they cannot log in.");
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
        const QStringList cells = {person.number, person.name, person.team,  role,
                                   person.login,  person.post, person.phone, trouble};
        for (int column = 0; column < cells.size(); ++column) {
            auto *item = new QTableWidgetItem(cells.at(column));
            if (column == Trouble)
                item->setForeground(Theme::color(Token::Bad));
            m_table->setItem(row, column, item);
        }
        // A missing number is given to those who need no login; everything else is in the way.
        if (!trouble.isEmpty() && !(person.number.isEmpty() && person.roleKnown))
            ++wrong;
    }
    const int count = int(m_rows.size());
    const QStringList ignored = ignoredHeadings(m_text->toPlainText(), m_words);
    m_found->setText(
        wrong > 0 ? tr("%n row(s) must be mended in the text above first.", nullptr, wrong)
        : ignored.isEmpty()
            ? tr("%n person(s) found.", nullptr, count)
            : tr("%n person(s) found. Columns left out: %1.", nullptr, count).arg(ignored.join(tr(", "))));
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
