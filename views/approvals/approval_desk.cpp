// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvals/approval_desk.h"

#include "models/core/money.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "views/approvals/content_view.h"
#include "views/approvals/waiting_model.h"
#include "views/printing/preview.h"
#include "views/shared/approval_sheet.h"
#include "views/shared/approval_words.h"
#include "views/shared/change_table.h"
#include "views/shared/data_table.h"
#include "views/shared/tag.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

constexpr int listWidth = 400;

QLabel *label(QWidget *parent, const char *look)
{
    auto *made = new QLabel(parent);
    setLook(made, look);
    return made;
}

} // namespace

ApprovalDesk::ApprovalDesk(PageContext &context, ApprovalEngine &approvals, const Office &office,
                           QWidget *parent)
    : QWidget(parent), m_context(context), m_approvals(approvals), m_office(office),
      m_model(new WaitingModel(context.formatter(), context.lists.clock, this))
{
    setObjectName(QStringLiteral("approvalDesk"));
    build();
    connect(&context.lists.bus, &ChangeBus::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Kind::ApprovalRequest))
            refresh();
    });
    retranslate();
    refresh();
}

void ApprovalDesk::build()
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);

    m_list = new Card(this);
    m_list->setMinimumWidth(listWidth);
    m_table = new DataTable(m_list);
    m_table->setObjectName(QStringLiteral("waiting"));
    m_table->setFrameless();
    m_table->setTallRows(true);
    m_table->setModel(m_model);
    m_list->title();
    m_list->body()->addWidget(m_table, 1);
    layout->addWidget(m_list);
    connect(m_table, &DataTable::currentChanged, this, [this] { showCurrent(); });
    connect(m_table, &DataTable::opened, this, [this] {
        if (m_view)
            m_comment->setFocus();
    });

    m_document = new Card(this);
    layout->addWidget(m_document, 1);
    m_nothing = label(m_document, "soft");
    m_nothing->setAlignment(Qt::AlignCenter);
    m_document->body()->addWidget(m_nothing, 1);
    for (const auto &keys :
         {QKeySequence(Qt::CTRL | Qt::Key_Return), QKeySequence(Qt::CTRL | Qt::Key_Enter)}) {
        auto *shortcut = new QShortcut(keys, this);
        // Wherever the keyboard is: the page opens with it on its tab.
        shortcut->setContext(Qt::WindowShortcut);
        connect(shortcut, &QShortcut::activated, this, &ApprovalDesk::approve);
    }
    setFocusProxy(m_table);
}

void ApprovalDesk::buildDocument()
{
    m_body = new QWidget(m_document);
    m_document->body()->addWidget(m_body, 1);
    auto *body = new QVBoxLayout(m_body);
    body->setContentsMargins(0, 0, 0, 0);
    body->setSpacing(8);

    auto *head = new QHBoxLayout;
    m_title = label(m_body, "title");
    m_title->setObjectName(QStringLiteral("documentTitle"));
    m_round = new Tag(m_body);
    m_amount = label(m_body, "figure");
    head->addWidget(m_title);
    head->addWidget(m_round);
    head->addStretch(1);
    head->addWidget(m_amount);
    body->addLayout(head);
    m_subtitle = label(m_body, "soft");
    body->addWidget(m_subtitle);
    m_strip = new StepStrip(m_body);
    body->addWidget(m_strip);

    auto *scroll = new QScrollArea(m_body);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    // Under its viewport from the start: moving it there would style all of it twice.
    auto *facts = new QWidget(scroll->viewport());
    setLook(facts, "plain");
    auto *column = new QVBoxLayout(facts);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    m_changesTitle = label(facts, "section");
    m_changes = new ChangeTable(facts);
    m_changes->setObjectName(QStringLiteral("changes"));
    m_checksTitle = label(facts, "section");
    m_checks = new QVBoxLayout;
    m_checks->setSpacing(8);
    column->addWidget(m_changesTitle);
    column->addWidget(m_changes);
    column->addWidget(m_checksTitle);
    column->addLayout(m_checks);
    m_contentTitle = label(facts, "section");
    m_content = new ContentView(facts);
    m_content->setObjectName(QStringLiteral("content"));
    column->addWidget(m_contentTitle);
    column->addWidget(m_content);
    column->addStretch(1);
    scroll->setWidget(facts);
    body->addWidget(scroll, 1);

    m_comment = new QLineEdit(m_body);
    m_comment->setObjectName(QStringLiteral("comment"));
    body->addWidget(m_comment);
    auto *foot = new QHBoxLayout;
    const auto button = [&](const char *name) {
        auto *made = new QPushButton(m_body);
        made->setObjectName(QString::fromLatin1(name));
        foot->addWidget(made);
        return made;
    };
    m_approve = button("approve");
    setLook(m_approve, "primary");
    m_return = button("return");
    m_reject = button("reject");
    foot->addStretch(1);
    m_digest = label(m_body, "soft");
    foot->addWidget(m_digest);
    m_open = button("openDocument");
    m_print = button("printSheet");
    body->addLayout(foot);

    connect(m_approve, &QPushButton::clicked, this, &ApprovalDesk::approve);
    connect(m_return, &QPushButton::clicked, this, &ApprovalDesk::giveBack);
    connect(m_reject, &QPushButton::clicked, this, &ApprovalDesk::reject);
    connect(m_print, &QPushButton::clicked, this, &ApprovalDesk::printSheet);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (m_view)
            m_context.navigator.open(m_view->request.kind, m_view->request.document);
    });
    retranslate();
}

void ApprovalDesk::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showCurrent();
    }
    QWidget::changeEvent(event);
}

void ApprovalDesk::retranslate()
{
    m_list->title()->setText(tr("Waiting for my decision"));
    m_list->title()->setAside(tr("Oldest first"));
    m_table->setEmptyState("check", tr("Nothing waits for your decision."));
    m_nothing->setText(tr("Choose a document at the left to decide on it."));
    if (!m_body)
        return;
    m_changesTitle->setText(tr("Compared with the last round"));
    m_checksTitle->setText(tr("Checks"));
    m_contentTitle->setText(tr("The document"));
    m_comment->setPlaceholderText(tr("Comment (required to return or reject)"));
    m_approve->setText(tr("Approve  Ctrl+Enter"));
    m_return->setText(tr("Return…"));
    m_reject->setText(tr("Reject…"));
    m_open->setText(tr("Open document"));
    m_print->setText(tr("Print approval sheet"));
}

int ApprovalDesk::waitingCount() const
{
    return m_model->rowCount();
}

void ApprovalDesk::refresh()
{
    const qint64 current = m_table->currentId();
    const auto items = m_approvals.waiting(m_context.session);
    m_model->setItems(items.ok() ? items.value() : QList<WaitingItem>());
    m_list->title()->setTag(waitingCount() == 0 ? QString() : m_context.formatter().count(waitingCount()),
                            Tone::Warn);
    // With nothing to decide there is no document to look at either.
    m_list->setMaximumWidth(waitingCount() > 0 ? listWidth : QWIDGETSIZE_MAX);
    m_document->setVisible(waitingCount() > 0);
    if (!m_table->selectId(current) && waitingCount() > 0)
        m_table->selectId(m_model->items().first().request.id.value);
    showCurrent();
    Q_EMIT waitingChanged(waitingCount());
}

void ApprovalDesk::reveal(RequestId request)
{
    m_table->selectId(request.value);
}

void ApprovalDesk::showCurrent()
{
    const RequestId id(m_table->currentId());
    const RequestId before = m_view ? m_view->request.id : RequestId();
    m_view.reset();
    if (id.isValid()) {
        if (auto view = m_approvals.view(m_context.session, id))
            m_view = *view;
    }
    if (m_view && !m_body)
        buildDocument();
    if (m_body)
        m_body->setVisible(m_view.has_value());
    m_nothing->setVisible(!m_view);
    if (!m_view)
        return;
    if (m_view->request.id != before)
        m_comment->clear();
    showRequest(*m_view);
}

void ApprovalDesk::showRequest(const ApprovalView &view)
{
    const Formatter &formatter = m_context.formatter();
    const ApprovalRequest &request = view.request;
    const qint64 now = m_context.lists.clock.now();
    m_title->setText(ApprovalWords::kind(request.kind) % QLatin1Char(' ') % request.number %
                     QStringLiteral("  ") % request.title);
    m_round->set(request.round > 1 ? tr("Round %1").arg(request.round) : QString(), Tone::Warn);
    m_amount->setText(formatter.money(Money{request.amount, request.currency}));
    m_subtitle->setText(
        tr("Drafted by %1 · sent %2 · %3")
            .arg(request.drafterName, formatter.instant(request.sentAt), capitalAmount(request.amount)));
    m_strip->setSteps(ApprovalWords::strip(view.stepsOfRound(request.round), m_context.session.staff,
                                           formatter, now, m_office.currency));
    const bool changed = !view.changes.isEmpty();
    m_changesTitle->setVisible(changed);
    m_changes->setVisible(changed);
    m_changes->setHeadings(request.round > 1 ? tr("Round %1").arg(request.round - 1) : tr("Version before"),
                           tr("Now"));
    m_changes->setChanges(view.changes, request.currency, formatter);

    m_content->setContent(request.content, formatter);
    m_checksTitle->setVisible(!view.checks.isEmpty());
    while (QLayoutItem *item = m_checks->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const ApprovalCheck &check : view.checks) {
        auto *row = new QWidget(m_body);
        auto *line = new QHBoxLayout(row);
        line->setContentsMargins(0, 0, 0, 0);
        line->addWidget(new Tag(ApprovalWords::checkTitle(check), check.tone, row));
        auto *text = label(row, "soft");
        text->setWordWrap(true);
        text->setText(ApprovalWords::checkText(check, request.currency, formatter));
        line->addWidget(text, 1);
        m_checks->addWidget(row);
    }
    const QString digest = request.digest.left(4) % QStringLiteral("…") % request.digest.right(4);
    m_digest->setText(view.contentUnchanged ? tr("Content %1 unchanged").arg(digest)
                                            : tr("The content has changed since it was sent"));
    for (QPushButton *button : {m_approve, m_return, m_reject})
        button->setEnabled(view.mayDecide);
}

void ApprovalDesk::approve()
{
    decide(Decision::Approve);
}

void ApprovalDesk::giveBack()
{
    askComment(Decision::Return);
}

void ApprovalDesk::reject()
{
    askComment(Decision::Reject);
}

void ApprovalDesk::askComment(Decision decision)
{
    if (!m_view || !m_view->mayDecide)
        return;
    const bool back = decision == Decision::Return;
    TextQuestion question;
    question.title =
        back ? tr("Return %1?").arg(m_view->request.number) : tr("Reject %1?").arg(m_view->request.number);
    question.text =
        back ? tr("%1 gets it back with your comment and can send it again.").arg(m_view->request.drafterName)
             : tr("This ends the chain. %1 is told why.").arg(m_view->request.drafterName);
    question.accept = back ? tr("Return") : tr("Reject");
    question.value = m_comment->text();
    question.required = true;
    question.multiline = true;
    m_context.prompts.askText(this, question, [this, decision](const std::optional<QString> &comment) {
        if (!comment)
            return;
        m_comment->setText(*comment);
        decide(decision);
    });
}

void ApprovalDesk::decide(Decision decision)
{
    if (!m_view || !m_view->mayDecide)
        return;
    const ApprovalRequest request = m_view->request;
    const Status done =
        m_approvals.decide(m_context.session, request.id, request.digest, decision, m_comment->text());
    if (!done) {
        m_context.prompts.tell(this, tr("%1 was not decided").arg(request.number), errorText(done.error()),
                               Tone::Bad);
        refresh();
        return;
    }
    m_comment->clear();
    refresh();
    m_context.toast.showText(decision == Decision::Approve  ? approvedText(request)
                             : decision == Decision::Return ? tr("%1 is returned.").arg(request.number)
                                                            : tr("%1 is rejected.").arg(request.number));
    m_table->view()->setFocus();
}

QString ApprovalDesk::approvedText(const ApprovalRequest &request) const
{
    // One's own yes is seldom the last: say whom it waits for now.
    if (const auto view = m_approvals.view(m_context.session, request.id);
        view && view->request.state == ApprovalState::Running) {
        for (const ApprovalStep &step : view->stepsOfRound(view->request.round)) {
            if (step.state == StepState::Waiting)
                return tr("You approved %1. It goes on to %2.")
                    .arg(request.number, ApprovalWords::stepTitle(step));
        }
    }
    return tr("%1 is approved.").arg(request.number);
}

void ApprovalDesk::printSheet()
{
    if (!m_view)
        return;
    printing::openPreview(
        [view = *m_view, &office = m_office, &context = m_context, now = m_context.lists.clock.now()] {
            return QList{printing::toDocument(approvalSheet(view, office, context.formatter(), now))};
        },
        m_context.prompts, window());
}

} // namespace salesdesk
