// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/ledger_words.h"

#include <QCoreApplication>
#include <QHash>

namespace salesdesk {

namespace {

using Words = QHash<QString, const char *>;

const Words &subjects()
{
    static const Words words = {
        {QStringLiteral("activity"), QT_TRANSLATE_NOOP("ledger", "Follow-up")},
        {QStringLiteral("appraisal"), QT_TRANSLATE_NOOP("ledger", "Appraisal")},
        {QStringLiteral("appraisal_scheme"), QT_TRANSLATE_NOOP("ledger", "Appraisal scheme")},
        {QStringLiteral("approval"), QT_TRANSLATE_NOOP("ledger", "Approval")},
        {QStringLiteral("approval_policy"), QT_TRANSLATE_NOOP("ledger", "Approval chain")},
        {QStringLiteral("choice"), QT_TRANSLATE_NOOP("ledger", "List of choices")},
        {QStringLiteral("clock"), QT_TRANSLATE_NOOP("ledger", "Daily run")},
        {QStringLiteral("contact"), QT_TRANSLATE_NOOP("ledger", "Contact")},
        {QStringLiteral("contract"), QT_TRANSLATE_NOOP("ledger", "Contract")},
        {QStringLiteral("credit"), QT_TRANSLATE_NOOP("ledger", "Credit shares")},
        {QStringLiteral("customer"), QT_TRANSLATE_NOOP("ledger", "Customer")},
        {QStringLiteral("demo"), QT_TRANSLATE_NOOP("ledger", "Demo office")},
        {QStringLiteral("import"), QT_TRANSLATE_NOOP("ledger", "Import")},
        {QStringLiteral("lead"), QT_TRANSLATE_NOOP("ledger", "Lead")},
        {QStringLiteral("office"), QT_TRANSLATE_NOOP("ledger", "Office")},
        {QStringLiteral("opportunity"), QT_TRANSLATE_NOOP("ledger", "Opportunity")},
        {QStringLiteral("product"), QT_TRANSLATE_NOOP("ledger", "Product")},
        {QStringLiteral("quote"), QT_TRANSLATE_NOOP("ledger", "Quote")},
        {QStringLiteral("receipt"), QT_TRANSLATE_NOOP("ledger", "Receipt")},
        {QStringLiteral("report"), QT_TRANSLATE_NOOP("ledger", "Report")},
        {QStringLiteral("saved_view"), QT_TRANSLATE_NOOP("ledger", "Saved view")},
        {QStringLiteral("session"), QT_TRANSLATE_NOOP("ledger", "Log-in")},
        {QStringLiteral("setting"), QT_TRANSLATE_NOOP("ledger", "Rule")},
        {QStringLiteral("staff"), QT_TRANSLATE_NOOP("ledger", "Person")},
        {QStringLiteral("target"), QT_TRANSLATE_NOOP("ledger", "Target")},
        {QStringLiteral("team"), QT_TRANSLATE_NOOP("ledger", "Team")},
    };
    return words;
}

const Words &deeds()
{
    static const Words words = {
        {QStringLiteral("accept"), QT_TRANSLATE_NOOP("ledger", "accepted by the customer")},
        {QStringLiteral("add"), QT_TRANSLATE_NOOP("ledger", "added")},
        {QStringLiteral("approval_approved"), QT_TRANSLATE_NOOP("ledger", "approved")},
        {QStringLiteral("approval_rejected"), QT_TRANSLATE_NOOP("ledger", "rejected")},
        {QStringLiteral("approval_returned"), QT_TRANSLATE_NOOP("ledger", "returned")},
        {QStringLiteral("approval_running"), QT_TRANSLATE_NOOP("ledger", "sent")},
        {QStringLiteral("approval_void"), QT_TRANSLATE_NOOP("ledger", "approval void")},
        {QStringLiteral("approval_withdrawn"), QT_TRANSLATE_NOOP("ledger", "withdrawn")},
        {QStringLiteral("approve"), QT_TRANSLATE_NOOP("ledger", "approved")},
        {QStringLiteral("assign"), QT_TRANSLATE_NOOP("ledger", "assigned")},
        {QStringLiteral("backup"), QT_TRANSLATE_NOOP("ledger", "copied")},
        {QStringLiteral("change"), QT_TRANSLATE_NOOP("ledger", "changed")},
        {QStringLiteral("claim"), QT_TRANSLATE_NOOP("ledger", "claimed")},
        {QStringLiteral("complete"), QT_TRANSLATE_NOOP("ledger", "completed")},
        {QStringLiteral("compute"), QT_TRANSLATE_NOOP("ledger", "computed")},
        {QStringLiteral("convert"), QT_TRANSLATE_NOOP("ledger", "converted")},
        {QStringLiteral("create"), QT_TRANSLATE_NOOP("ledger", "created")},
        {QStringLiteral("decline"), QT_TRANSLATE_NOOP("ledger", "declined by the customer")},
        {QStringLiteral("delete"), QT_TRANSLATE_NOOP("ledger", "removed")},
        {QStringLiteral("execute"), QT_TRANSLATE_NOOP("ledger", "in execution")},
        {QStringLiteral("expire"), QT_TRANSLATE_NOOP("ledger", "expired")},
        {QStringLiteral("export"), QT_TRANSLATE_NOOP("ledger", "exported")},
        {QStringLiteral("extend"), QT_TRANSLATE_NOOP("ledger", "protection extended")},
        {QStringLiteral("finish"), QT_TRANSLATE_NOOP("ledger", "finished")},
        {QStringLiteral("follow_up"), QT_TRANSLATE_NOOP("ledger", "followed up")},
        {QStringLiteral("freeze"), QT_TRANSLATE_NOOP("ledger", "frozen")},
        {QStringLiteral("hide"), QT_TRANSLATE_NOOP("ledger", "hidden")},
        {QStringLiteral("import"), QT_TRANSLATE_NOOP("ledger", "imported")},
        {QStringLiteral("leader_review"), QT_TRANSLATE_NOOP("ledger", "leader's review")},
        {QStringLiteral("login"), QT_TRANSLATE_NOOP("ledger", "logged in")},
        {QStringLiteral("logout"), QT_TRANSLATE_NOOP("ledger", "logged out")},
        {QStringLiteral("lose"), QT_TRANSLATE_NOOP("ledger", "lost")},
        {QStringLiteral("merge"), QT_TRANSLATE_NOOP("ledger", "merged")},
        {QStringLiteral("move"), QT_TRANSLATE_NOOP("ledger", "moved to another stage")},
        {QStringLiteral("password"), QT_TRANSLATE_NOOP("ledger", "password set")},
        {QStringLiteral("pin"), QT_TRANSLATE_NOOP("ledger", "PIN")},
        {QStringLiteral("pin_refused"), QT_TRANSLATE_NOOP("ledger", "wrong PIN")},
        {QStringLiteral("pool"), QT_TRANSLATE_NOOP("ledger", "returned to the pool")},
        {QStringLiteral("protect"), QT_TRANSLATE_NOOP("ledger", "protection extended")},
        {QStringLiteral("qualify"), QT_TRANSLATE_NOOP("ledger", "qualified")},
        {QStringLiteral("reactivate"), QT_TRANSLATE_NOOP("ledger", "active again")},
        {QStringLiteral("refused"), QT_TRANSLATE_NOOP("ledger", "wrong password")},
        {QStringLiteral("reject"), QT_TRANSLATE_NOOP("ledger", "rejected")},
        {QStringLiteral("release"), QT_TRANSLATE_NOOP("ledger", "returned to the pool")},
        {QStringLiteral("remove"), QT_TRANSLATE_NOOP("ledger", "removed")},
        {QStringLiteral("reopen"), QT_TRANSLATE_NOOP("ledger", "reopened")},
        {QStringLiteral("restore"), QT_TRANSLATE_NOOP("ledger", "brought back")},
        {QStringLiteral("return"), QT_TRANSLATE_NOOP("ledger", "returned")},
        {QStringLiteral("run"), QT_TRANSLATE_NOOP("ledger", "done")},
        {QStringLiteral("score"), QT_TRANSLATE_NOOP("ledger", "scored")},
        {QStringLiteral("self_review"), QT_TRANSLATE_NOOP("ledger", "own review")},
        {QStringLiteral("send"), QT_TRANSLATE_NOOP("ledger", "sent")},
        {QStringLiteral("sign"), QT_TRANSLATE_NOOP("ledger", "signed")},
        {QStringLiteral("terminate"), QT_TRANSLATE_NOOP("ledger", "terminated")},
        {QStringLiteral("undo"), QT_TRANSLATE_NOOP("ledger", "undone")},
        {QStringLiteral("unmerge"), QT_TRANSLATE_NOOP("ledger", "merge undone")},
        {QStringLiteral("version"), QT_TRANSLATE_NOOP("ledger", "new version")},
        {QStringLiteral("void"), QT_TRANSLATE_NOOP("ledger", "voided")},
        {QStringLiteral("withdraw"), QT_TRANSLATE_NOOP("ledger", "withdrawn")},
    };
    return words;
}

} // namespace

QString operationText(const QString &operation)
{
    const auto word = [](const Words &words, const QString &key) {
        const char *source = words.value(key);
        return source ? QCoreApplication::translate("ledger", source) : QString();
    };
    if (!operation.contains(QLatin1Char('.'))) {
        const QString alone = word(deeds(), operation);
        return alone.isEmpty() ? operation : alone;
    }
    const QString subject = word(subjects(), operation.section(QLatin1Char('.'), 0, 0));
    const QString deed = word(deeds(), operation.section(QLatin1Char('.'), 1));
    if (subject.isEmpty() || deed.isEmpty())
        return operation;
    return QCoreApplication::translate("ledger", "%1 · %2", "a record and what was done with it")
        .arg(subject, deed);
}

} // namespace salesdesk
