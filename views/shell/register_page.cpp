// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/register_page.h"

#include "models/wording/error_text.h"
#include "views/shared/register_view.h"
#include "views/shared/toast.h"

#include <QAction>
#include <QEvent>
#include <QVBoxLayout>

namespace salesdesk {

RegisterPage::RegisterPage(PageContext &context, const Register &what, const QString &name, QWidget *parent)
    : Page(parent), m_context(context), m_register(new RegisterView(context, what, name, this)),
      m_kind(what.kind)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_register);
    setFocusProxy(m_register);
}

QAction *RegisterPage::addRecordAction(const char *name, const char *icon, const char *key,
                                       std::function<void()> act)
{
    auto *action = new QAction(this);
    action->setObjectName(QString::fromLatin1(name));
    action->setProperty("iconName", QByteArray(icon));
    if (*key)
        action->setShortcut(QKeySequence(QLatin1String(key)));
    connect(action, &QAction::triggered, this, [act = std::move(act)] { act(); });
    m_recordActions.append(action);
    return action;
}

void RegisterPage::showRecordActions()
{
    m_register->setPanel([this](qint64 id) { return panel(id); }, m_recordActions);
}

void RegisterPage::setNext(QAction *action, const QString &text, const char *icon, bool enabled)
{
    action->setProperty("iconName", QByteArray(icon));
    action->setText(text);
    action->setEnabled(enabled);
}

bool RegisterPage::told(const Status &status, const QString &done)
{
    if (!status)
        m_context.toast.showText(errorText(status.error()));
    else if (!done.isEmpty())
        m_context.toast.showText(done);
    return status.ok();
}

void RegisterPage::deleteAfter(const Question &question, const QList<qint64> &ids,
                               std::function<Status(qint64)> remove, std::function<QString(int)> done)
{
    if (ids.isEmpty())
        return;
    m_context.prompts.confirm(this, question,
                              [this, ids, remove = std::move(remove), done = std::move(done)](bool yes) {
                                  if (!yes)
                                      return;
                                  int gone = 0;
                                  Status refused;
                                  for (const qint64 id : ids) {
                                      const Status status = remove(id);
                                      status ? void(++gone) : void(refused = status);
                                  }
                                  told(refused, done(gone));
                              });
}

void RegisterPage::deleteWithUndo(const QList<qint64> &ids, const std::function<Status(qint64)> &remove,
                                  std::function<Status(qint64)> restore,
                                  const std::function<QString(int)> &done)
{
    QList<qint64> gone;
    Status refused;
    for (const qint64 id : ids) {
        refused = remove(id);
        if (!refused)
            break;
        gone.append(id);
    }
    if (gone.isEmpty()) {
        told(refused);
        return;
    }
    const QString text = done(int(gone.size()));
    m_context.toast.offerUndo(refused ? text : QString(text % QLatin1Char(' ') % errorText(refused.error())),
                              [this, gone, restore = std::move(restore)] {
                                  for (const qint64 id : gone)
                                      told(restore(id));
                              });
}

void RegisterPage::refresh()
{
    m_register->refresh();
}

QByteArray RegisterPage::saveState() const
{
    return m_register->saveState();
}

void RegisterPage::restoreState(const QByteArray &state)
{
    m_register->restoreState(state);
}

void RegisterPage::openRecord(Kind kind, qint64 id)
{
    if (kind == m_kind)
        m_register->reveal(id);
}

void RegisterPage::applyFilter(const ListFilter &filter)
{
    m_register->applyFilter(filter);
}

void RegisterPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    Page::changeEvent(event);
}

} // namespace salesdesk
