// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/first_start.h"

#include "views/shared/icons.h"
#include "views/shared/prompts.h"
#include "views/shared/record_form.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

QString documentsPath(const QString &fileName)
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation)).filePath(fileName);
}

} // namespace

FirstStart::FirstStart(Prompts &prompts, QWidget *parent)
    : QDialog(parent), m_prompts(prompts), m_pages(new QStackedWidget(this))
{
    setWindowTitle(tr("Salesdesk"));
    resize(560, 500);
    m_pages->addWidget(makeChoices());
    m_pages->addWidget(makeNewOffice());
    m_pages->addWidget(makeServer());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_pages);
}

void FirstStart::setProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
}

void FirstStart::take(StartChoice choice)
{
    m_choice = std::move(choice);
    accept();
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
    connect(button, &QPushButton::clicked, this, act);
    layout->addWidget(button);
}

QWidget *FirstStart::makeChoices()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(32, 28, 32, 28);
    layout->setSpacing(10);
    auto *title = new QLabel(tr("Welcome to Salesdesk"), page);
    setLook(title, "title");
    layout->addWidget(title);
    m_problem = new QLabel(page);
    m_problem->setObjectName(QStringLiteral("problem"));
    setLook(m_problem, "error-box");
    m_problem->setWordWrap(true);
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addSpacing(6);

    addChoice(layout, "startDemo", "chart", tr("Look at the demo office"),
              tr("A seller of surveillance equipment with two years of business"), [this] {
                  StartChoice choice;
                  choice.what = StartChoice::What::Demo;
                  choice.where = documentsPath(tr("Demo") + QLatin1StringView(".salesdesk"));
                  take(choice);
              });
    addChoice(layout, "startNew", "plus", tr("Start a new office"),
              tr("Trade, name and administrator; a minute"), [this] {
                  m_pages->setCurrentIndex(1);
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
                  m_pages->setCurrentIndex(2);
                  m_server->focusFirst();
              });
    layout->addStretch(1);
    return page;
}

QWidget *FirstStart::makeNewOffice()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 20, 24, 20);
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
    auto *create = new QPushButton(tr("Create the office…"), page);
    create->setObjectName(QStringLiteral("createOffice"));
    setLook(create, "primary");
    auto *foot = new QHBoxLayout;
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(create);
    layout->addLayout(foot);
    connect(back, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    connect(create, &QPushButton::clicked, this, [this, name, preset, currency, adminName, login, password] {
        if (!m_office->check())
            return;
        FileQuestion question;
        question.title = tr("Where to keep the office");
        QString fileName = name->text().trimmed();
        for (const QChar unfit : QStringLiteral("/\\:*?\"<>|"))
            fileName.replace(unfit, QLatin1Char('_'));
        question.suggested = documentsPath(fileName + QLatin1StringView(".salesdesk"));
        question.filters = {tr("Salesdesk office") + QLatin1StringView(" (*.salesdesk)")};
        m_prompts.saveFile(this, question, [=, this](const QString &path) {
            if (path.isEmpty())
                return;
            StartChoice choice;
            choice.what = StartChoice::What::New;
            choice.where = path;
            choice.name = name->text().trimmed();
            choice.preset = preset->currentData().toString();
            choice.currency = currency->currentText();
            choice.adminName = adminName->text().trimmed();
            choice.adminLogin = login->text().trimmed();
            choice.adminPassword = password->text();
            take(choice);
        });
    });
    return page;
}

QWidget *FirstStart::makeServer()
{
    auto *page = new QWidget(this);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(24, 20, 24, 20);
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
    auto *join = new QPushButton(tr("Join"), page);
    setLook(join, "primary");
    auto *foot = new QHBoxLayout;
    foot->addWidget(back);
    foot->addStretch(1);
    foot->addWidget(join);
    layout->addLayout(foot);
    connect(back, &QPushButton::clicked, this, [this] { m_pages->setCurrentIndex(0); });
    connect(join, &QPushButton::clicked, this, [this, address, password] {
        if (!m_server->check())
            return;
        StartChoice choice;
        choice.what = StartChoice::What::Join;
        choice.where = address->text().trimmed();
        choice.serverPassword = password->text();
        take(choice);
    });
    return page;
}

} // namespace salesdesk
