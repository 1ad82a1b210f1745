// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <functional>

class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace salesdesk {

class Prompts;
class RecordForm;

/// What somebody chose on the first start.
struct StartChoice
{
    enum class What { Nothing, Demo, New, Open, Join };
    What what = What::Nothing;
    QString where; ///< file or server address
    // Of a new office:
    QString name;
    QString preset;
    QString currency;
    QString adminLogin;
    QString adminName;
    QString adminPassword;
    // Of a server:
    QString serverPassword;
};

/// The first four questions: look at the demo office, start a new one, open a file, join a server; a new
/// office asks for trade, name and the administrator on one page.
class FirstStart final : public QDialog
{
    Q_OBJECT
public:
    /// Makes or finds what was chosen; what it answers is said on the page, empty closes the dialog. What was
    /// typed stays until it works.
    using Attempt = std::function<QString(const StartChoice &)>;

    FirstStart(Prompts &prompts, Attempt attempt, QWidget *parent = nullptr);

    /// Only after it was accepted.
    const StartChoice &choice() const { return m_choice; }
    /// Something went wrong with the choice before: said at the top.
    void setProblem(const QString &text);
    /// From a page of its own Esc goes back to the four.
    void reject() override;

private:
    QWidget *makeChoices();
    QWidget *makeNewOffice();
    QWidget *makeServer();
    void addChoice(QVBoxLayout *layout, const char *name, const char *icon, const QString &title,
                   const QString &text, const std::function<void()> &act);
    void take(StartChoice choice);
    void showPage(QWidget *page);
    void createOffice();
    void joinServer();

    Prompts &m_prompts;
    Attempt m_attempt;
    QStackedWidget *m_pages;
    QLabel *m_problem;
    RecordForm *m_office = nullptr;
    RecordForm *m_server = nullptr;
    StartChoice m_choice;
};

} // namespace salesdesk
