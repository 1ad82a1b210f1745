// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/first_start.h"

#include "views/shared/icons.h"
#include "views/shared/prompts.h"
#include "views/shared/record_form.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace salesdesk {

namespace {
/// The button that goes on from a page; Enter presses it.
const QString proceedName = QStringLiteral("proceed");
} // namespace

FirstStart::FirstStart(Prompts &prompts, Attempt attempt, QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_attempt(std::move(attempt)), m_pages(new QStackedWidget(this)),
      m_problem(new QLabel(this))
{
    setWindowTitle(tr("Salesdesk"));
    m_problem->setObjectName(QStringLiteral("problem"));
    setLook(m_problem, "error-box");
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_pages->addWidget(makeChoices());
    m_pages->addWidget(makeNewOffice());
    m_pages->addWidget(makeServer());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(28, 24, 28, 24);
    layout->setSpacing(12);
    layout->addWidget(m_problem);
    layout->addWidget(m_pages, 1);
    resize(560, 390);
}

void FirstStart::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (!text.isEmpty() && height() < sizeHint().height())
        resize(width(), sizeHint().height());
}

void FirstStart::take(StartChoice choice)
{
    m_choice = std::move(choice);
    setProblem(m_attempt(m_choice));
    if (m_problem->text().isEmpty())
        accept();
}

void FirstStart::showPage(QWidget *page)
{
    setProblem({});
    m_pages->setCurrentWidget(page);
    if (auto *button = page->findChild<QPushButton *>(proceedName))
        button->setDefault(true);
}

void FirstStart::reject()
{
    if (m_pages->currentIndex() == 0)
        QDialog::reject();
    else
        showPage(m_pages->widget(0));
}

void FirstStart::addChoice(QVBoxLayout *layout, const char *name, const char *icon, const QString &title,
                           const QString &text, const std::function<void()> &act)
{
    auto *button = new QPushButton(this);
    button->setObjectName(QString::fromLatin1(name));
    button->setIcon(salesdesk::icon(icon));
    button->setIconSize({24, 24});
    button->setText(QStringLiteral("  %1\n  %2").arg(title, text));
    button->setStyleSheet(QStringLiteral("text-align: left; padding: 10px 14px;"));
    button->setMinimumHeight(62);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, act);
    layout->addWidget(button);
}

QWidget *FirstStart::makeChoices()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    auto *title = new QLabel(tr("Welcome to Salesdesk"), page);
    setLook(title, "title");
    layout->addWidget(title);
    layout->addSpacing(2);

    addChoice(layout, "startDemo", "chart", tr("Look at the demo office"),
              tr("A seller of surveillance equipment with two years of business"), [this] {
                  StartChoice choice;
                  choice.what = StartChoice::What::Demo;
                  choice.where = documentsPath(tr("Demo") + QLatin1StringView(".salesdesk"));
                  take(choice);
              });
    addChoice(layout, "startNew", "plus", tr("Start a new office"),
              tr("Trade, name and administrator; a minute"), [this] {
                  showPage(m_pages->widget(1));
                  m_office->focusFirst();
              });
    addChoice(layout, "startOpen", "folder", tr("Open an office"), tr("A file on this computer"), [this] {
        FileQuestion question;
        question.title = tr("Open an office");
        question.filters = {tr("Salesdesk office") + QLatin1StringView(" (*.salesdesk)"),
                            tr("All files") + QLatin1StringView(" (*)")};
        m_prompts.openFile(this, question, [this](const QString &path) {
            if (path.isEmpty())
                return;
            StartChoice choice;
            choice.what = StartChoice::What::Open;
            choice.where = path;
            take(choice);
        });
    });
    addChoice(layout, "startJoin", "people", tr("Join a server"), tr("An office that several desks share"),
              [this] {
                  showPage(m_pages->widget(2));
                  m_server->focusFirst();
              });
    layout->addStretch(1);
    return page;
}

QWidget *FirstStart::makeNewOffice()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("A new office"), page);
    setLook(title, "title");
    layout->addWidget(title);

    m_office = new RecordForm(2, page);
    auto *name =
        m_office->add(QStringLiteral("name"), new QLineEdit, RecordForm::Required | RecordForm::Wide);
    name->setMaxLength(200);
    m_office->setLabel(QStringLiteral("name"), tr("Name of the office"));
    auto *preset = m_office->add(QStringLiteral("preset"), new QComboBox);
    preset->addItem(tr("General"), QStringLiteral("general"));
    preset->addItem(tr("Surveillance equipment"), QStringLiteral("surveillance"));
    preset->addItem(tr("Car dealer"), QStringLiteral("cars"));
    preset->addItem(tr("Membership club"), QStringLiteral("club"));
    m_office->setLabel(QStringLiteral("preset"), tr("Trade"));
    auto *currency = m_office->add(QStringLiteral("currency"), new QComboBox);
    currency->addItems({QStringLiteral("CNY"), QStringLiteral("HKD"), QStringLiteral("TWD"),
                        QStringLiteral("USD"), QStringLiteral("EUR"), QStringLiteral("JPY")});
    m_office->setLabel(QStringLiteral("currency"), tr("Currency"));
    auto *adminName = m_office->add(QStringLiteral("adminName"), new QLineEdit, RecordForm::Required);
    adminName->setMaxLength(100);
    m_office->setLabel(QStringLiteral("adminName"), tr("Administrator"));
    auto *login = m_office->add(QStringLiteral("adminLogin"), new QLineEdit(QStringLiteral("admin")),
                                RecordForm::Required);
    login->setMaxLength(50);
    m_office->setLabel(QStringLiteral("adminLogin"), tr("Login"));
    auto *password = m_office->add(QStringLiteral("adminPassword"), new QLineEdit, RecordForm::Required);
    password->setEchoMode(QLineEdit::Password);
    m_office->setLabel(QStringLiteral("adminPassword"), tr("Password"));
    m_office->addCheck(QStringLiteral("adminPassword"), [password] {
        return password->text().isEmpty() || password->text().size() >= 4 ? QString()
                                                                          : tr("At least four characters.");
    });
    auto *again = m_office->add(QStringLiteral("again"), new QLineEdit, RecordForm::Required);
    again->setEchoMode(QLineEdit::Password);
    m_office->setLabel(QStringLiteral("again"), tr("Password again"));
    m_office->addCheck(QStringLiteral("again"), [password, again] {
        return again->text().isEmpty() || again->text() == password->text() ? QString()
                                                                            : tr("The two passwords differ.");
    });
    layout->addWidget(m_office, 1);

    auto *back = new QPushButton(tr("Back"), page);
    back->setAutoDefault(false);
    auto *create = new QPushButton(tr("Create the office…"), page);
    create->setObjectName(proceedName);
    setLook(create, "primary");
    auto *foot = new QHBoxLayout;
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(create);
    layout->addLayout(foot);
    setTabOrder(again, create);
    setTabOrder(create, back);
    connect(back, &QPushButton::clicked, this, &FirstStart::reject);
    connect(create, &QPushButton::clicked, this, &FirstStart::createOffice);
    return page;
}

void FirstStart::createOffice()
{
    if (!m_office->check())
        return;
    const QVariantMap typed = m_office->values();
    const auto text = [&typed](const char *key) { return typed.value(QLatin1StringView(key)).toString(); };
    StartChoice choice;
    choice.what = StartChoice::What::New;
    choice.name = text("name").trimmed();
    choice.preset = m_office->findChild<QComboBox *>(QStringLiteral("preset"))->currentData().toString();
    choice.currency = text("currency");
    choice.adminName = text("adminName").trimmed();
    choice.adminLogin = text("adminLogin").trimmed();
    choice.adminPassword = text("adminPassword");
    FileQuestion question;
    question.title = tr("Where to keep the office");
    QString fileName = choice.name;
    for (const QChar unfit : QStringLiteral("/\\:*?\"<>|"))
        fileName.replace(unfit, QLatin1Char('_'));
    question.suggested = documentsPath(fileName + QLatin1StringView(".salesdesk"));
    question.filters = {tr("Salesdesk office") + QLatin1StringView(" (*.salesdesk)")};
    m_prompts.saveFile(this, question, [this, choice](const QString &path) mutable {
        if (path.isEmpty())
            return;
        choice.where = path;
        take(choice);
    });
}

QWidget *FirstStart::makeServer()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    auto *title = new QLabel(tr("Join a server"), page);
    setLook(title, "title");
    layout->addWidget(title);
    m_server = new RecordForm(1, page);
    auto *address = m_server->add(QStringLiteral("address"), new QLineEdit, RecordForm::Required);
    m_server->setLabel(QStringLiteral("address"), tr("Address"));
    m_server->setHint(QStringLiteral("address"), QStringLiteral("postgresql://user@host:5432/name"));
    m_server->addCheck(QStringLiteral("address"), [address] {
        const QString text = address->text().trimmed();
        return text.isEmpty() || text.startsWith(QLatin1StringView("postgresql://"))
                   ? QString()
                   : tr("The address begins with postgresql://");
    });
    auto *password = m_server->add(QStringLiteral("serverPassword"), new QLineEdit);
    password->setEchoMode(QLineEdit::Password);
    m_server->setLabel(QStringLiteral("serverPassword"), tr("Password of the server"));
    layout->addWidget(m_server, 1);
    auto *back = new QPushButton(tr("Back"), page);
    back->setAutoDefault(false);
    auto *join = new QPushButton(tr("Join"), page);
    join->setObjectName(proceedName);
    setLook(join, "primary");
    auto *foot = new QHBoxLayout;
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(join);
    layout->addLayout(foot);
    setTabOrder(password, join);
    setTabOrder(join, back);
    connect(back, &QPushButton::clicked, this, &FirstStart::reject);
    connect(join, &QPushButton::clicked, this, &FirstStart::joinServer);
    return page;
}

void FirstStart::joinServer()
{
    if (!m_server->check())
        return;
    StartChoice choice;
    choice.what = StartChoice::What::Join;
    choice.where = m_server->values().value(QStringLiteral("address")).toString().trimmed();
    choice.serverPassword = m_server->values().value(QStringLiteral("serverPassword")).toString();
    take(choice);
}

} // namespace salesdesk
