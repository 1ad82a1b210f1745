// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/tables/column_spec.h"
#include "views/shared/page_context.h"
#include "views/shell/page.h"

#include <functional>

class QAction;

namespace salesdesk {

class RegisterView;
struct PanelContent;
struct Question;

/// A page that is one register with its side panel: what all of them do alike.
class RegisterPage : public Page
{
    Q_OBJECT
public:
    void refresh() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    void openRecord(Kind kind, qint64 id) override;
    void applyFilter(const ListFilter &filter) override;
    RegisterView *list() const { return m_register; }

protected:
    /// context outlives the page; `name` is the register's in saved views and settings.
    RegisterPage(PageContext &context, const Register &what, const QString &name, QWidget *parent);

    void changeEvent(QEvent *event) override;
    /// Sets the words of the page's actions, at first and at each change of language.
    virtual void retranslate() = 0;
    virtual PanelContent panel(qint64 id) = 0;

    /// An action on the current record, for the panel in the order of the calls. `key` may be empty.
    QAction *addRecordAction(const char *name, const char *icon, const char *key, std::function<void()> act);
    /// To be called after the last addRecordAction().
    void showRecordActions();
    /// Makes the action what comes next for the record.
    static void setNext(QAction *action, const QString &text, const char *icon, bool enabled);

    /// Tells what went wrong, or what was done; true where nothing went wrong.
    bool told(const Status &status, const QString &done = {});
    /// Asks, deletes one by one and tells; each that may not be deleted stays. `done` gets how many went.
    void deleteAfter(const Question &question, const QList<qint64> &ids, std::function<Status(qint64)> remove,
                     std::function<QString(int)> done);
    /// Deletes until one may not be, and offers to take it back. `done` gets how many went.
    void deleteWithUndo(const QList<qint64> &ids, const std::function<Status(qint64)> &remove,
                        std::function<Status(qint64)> restore, const std::function<QString(int)> &done);

    PageContext &m_context;
    RegisterView *m_register;

private:
    Kind m_kind;
    QList<QAction *> m_recordActions;
};

} // namespace salesdesk
