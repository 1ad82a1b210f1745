// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/receivables/money_page.h"

#include "models/core/money.h"
#include "models/receivables/receivable_columns.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/receivables/receipt_dialog.h"
#include "views/shared/card.h"
#include "views/shared/register_view.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QAction>
#include <QButtonGroup>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace salesdesk {

MoneyPage::MoneyPage(PageContext &context, DealServices services, QWidget *parent)
    : Page(parent), m_context(context), m_services(services), m_showInstalments(new QPushButton(this)),
      m_showReceipts(new QPushButton(this)), m_stack(new QStackedWidget(this)),
      m_instalments(new RegisterView(context, instalmentRegister(), QStringLiteral("instalments"), this)),
      m_receipts(new RegisterView(context, receiptRegister(), QStringLiteral("receipts"), this)),
      m_record(new QAction(this)), m_openContract(new QAction(this)), m_openFromReceipt(new QAction(this)),
      m_removeReceipt(new QAction(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 10, 0, 0);
    layout->setSpacing(4);
    auto *ages = new QHBoxLayout;
    ages->setContentsMargins(12, 0, 12, 0);
    ages->setSpacing(8);
    for (int bucket = 0; bucket < ageBucketCount; ++bucket) {
        auto *card = new FigureCard(this);
        card->setObjectName(QLatin1StringView("age_") + ageBucketName(AgeBucket(bucket)));
        connect(card, &FigureCard::clicked, this, [this, bucket] { showBucket(AgeBucket(bucket)); });
        ages->addWidget(card, 1);
        m_ages[static_cast<std::size_t>(bucket)] = card;
    }
    layout->addLayout(ages);
    auto *choose = new QHBoxLayout;
    choose->setContentsMargins(12, 4, 12, 0);
    auto *group = new QButtonGroup(this);
    for (QPushButton *button : {m_showInstalments, m_showReceipts}) {
        button->setCheckable(true);
        setLook(button, "chip");
        group->addButton(button);
        choose->addWidget(button);
    }
    m_showInstalments->setObjectName(QStringLiteral("showInstalments"));
    m_showReceipts->setObjectName(QStringLiteral("showReceipts"));
    choose->addStretch(1);
    layout->addLayout(choose);
    layout->addWidget(m_stack, 1);
    m_stack->addWidget(m_instalments);
    m_stack->addWidget(m_receipts);
    connect(m_showInstalments, &QPushButton::clicked, this, [this] { showList(0); });
    connect(m_showReceipts, &QPushButton::clicked, this, [this] { showList(1); });
    buildInstalments();
    buildReceipts();
    retranslate();
    showList(0);
    showAgeing();
    connect(&context.lists.bus, &ChangeBus::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Kind::Receipt) || changes.touches(Kind::Contract) ||
            changes.touches(Kind::Instalment))
            showAgeing();
    });
}

void MoneyPage::buildInstalments()
{
    const bool records = Permission::can(m_context.session, Action::WriteReceipt);
    if (records)
        m_instalments->setCreate([] { return tr("Record a receipt"); }, [this] { record({}); });
    m_instalments->setTitle([] { return tr("Instalments"); });
    m_instalments->setEmptyState(
        "money", [] { return tr("What customers owe by the payment plans of signed contracts goes here."); });
    m_instalments->setSum(QStringLiteral("outstanding"));
    const QString state = QStringLiteral("state");
    const QVariantList open{instalmentStateName(InstalmentState::Due),
                            instalmentStateName(InstalmentState::PartPaid),
                            instalmentStateName(InstalmentState::Overdue)};
    m_instalments->setViews({
        {QStringLiteral("open"), [] { return tr("Outstanding"); }, {{state, Comparison::AnyOf, open}}},
        {QStringLiteral("overdue"),
         [] { return tr("Overdue"); },
         {{state, Comparison::AnyOf, open},
          {QStringLiteral("due_on"), Comparison::AtMost, m_context.today().addDays(-1)}}},
        {QStringLiteral("week"),
         [] { return tr("Due within a week"); },
         {{state, Comparison::AnyOf, open},
          {QStringLiteral("due_on"), Comparison::AtLeast, m_context.today()},
          {QStringLiteral("due_on"), Comparison::AtMost, m_context.today().addDays(7)}}},
        {QStringLiteral("all"), [] { return tr("All instalments"); }},
    });
    m_record->setObjectName(QStringLiteral("recordReceipt"));
    m_record->setProperty("iconName", QByteArray("money"));
    m_record->setShortcut(QKeySequence(QStringLiteral("Ctrl+G")));
    m_record->setVisible(records);
    m_openContract->setProperty("iconName", QByteArray("contract"));
    connect(m_record, &QAction::triggered, this, [this] {
        record(contractOf(
            m_instalments->model()
                ->value(m_instalments->model()->rowOf(m_instalments->currentId()), QStringLiteral("contract"))
                .toString()));
    });
    connect(m_openContract, &QAction::triggered, this, [this] {
        const auto *model = m_instalments->model();
        const ContractId id = contractOf(
            model->value(model->rowOf(m_instalments->currentId()), QStringLiteral("contract")).toString());
        if (id.isValid())
            m_context.navigator.open(Kind::Contract, id.value);
    });
    m_instalments->setPanel([this](qint64 id) { return instalmentPanel(id); }, {m_record, m_openContract});
    connect(m_instalments, &RegisterView::opened, m_openContract, &QAction::trigger);
}

void MoneyPage::buildReceipts()
{
    const bool records = Permission::can(m_context.session, Action::WriteReceipt);
    if (records)
        m_receipts->setCreate([] { return tr("Record a receipt"); }, [this] { record({}); });
    m_receipts->setTitle([] { return tr("Receipts"); });
    m_receipts->setImport(QStringLiteral("receipts"));
    m_receipts->setEmptyState("money", [] { return tr("Money that came in goes here."); });
    m_receipts->setSum(QStringLiteral("amount"));
    const QDate today = m_context.today();
    m_receipts->setViews({
        {QStringLiteral("all"), [] { return tr("All receipts"); }},
        {QStringLiteral("month"),
         [] { return tr("This month"); },
         {{QStringLiteral("received_on"), Comparison::AtLeast, QDate(today.year(), today.month(), 1)}}},
        {QStringLiteral("refunds"),
         [] { return tr("Refunds"); },
         {{QStringLiteral("amount"), Comparison::AtMost, qint64(-1)}}},
    });
    m_openFromReceipt->setProperty("iconName", QByteArray("contract"));
    m_removeReceipt->setProperty("iconName", QByteArray("trash"));
    m_removeReceipt->setObjectName(QStringLiteral("removeReceipt"));
    m_removeReceipt->setVisible(records);
    connect(m_openFromReceipt, &QAction::triggered, this, [this] {
        const auto receipt =
            m_services.receivables.receipt(m_context.session, ReceiptId(m_receipts->currentId()));
        if (receipt)
            m_context.navigator.open(Kind::Contract, receipt->contract.value);
    });
    connect(m_removeReceipt, &QAction::triggered, this,
            [this] { removeReceipts(m_receipts->selectedIds()); });
    connect(m_receipts, &RegisterView::deleteRequested, this, &MoneyPage::removeReceipts);
    connect(m_receipts, &RegisterView::opened, m_openFromReceipt, &QAction::trigger);
    m_receipts->setPanel([this](qint64 id) { return receiptPanel(id); },
                         {m_openFromReceipt, m_removeReceipt});
}

void MoneyPage::retranslate()
{
    m_showInstalments->setText(tr("Instalments"));
    m_showReceipts->setText(tr("Receipts"));
    m_record->setText(tr("Record a receipt"));
    m_openContract->setText(tr("Open the contract"));
    m_openFromReceipt->setText(tr("Open the contract"));
    m_removeReceipt->setText(tr("Remove the receipt…"));
}

void MoneyPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showAgeing();
    }
    Page::changeEvent(event);
}

void MoneyPage::showAgeing()
{
    const auto rows = m_services.receivables.ageing(m_context.session, AgeingBy::Office);
    const AgeingRow sum = rows.ok() && !rows->isEmpty() ? rows->first() : AgeingRow();
    const qint64 total = sum.total();
    for (int bucket = 0; bucket < ageBucketCount; ++bucket) {
        const qint64 amount = sum.amounts[static_cast<std::size_t>(bucket)];
        const Result<qint64> share =
            total > 0 ? mulDiv(amount, ratioScale, total) : Result<qint64>(qint64(0));
        const Tone tone = bucket == 0 || amount == 0 ? Tone::Neutral : bucket >= 3 ? Tone::Bad : Tone::Warn;
        m_ages[static_cast<std::size_t>(bucket)]->set(
            labelOf(u"ageing", ageBucketName(AgeBucket(bucket))),
            m_context.formatter().money(Money{amount, m_services.office.currency}),
            total > 0 && share.ok() ? m_context.formatter().ratio(share.value()) : QString(), tone);
    }
}

void MoneyPage::showBucket(AgeBucket bucket)
{
    const QDate today = m_context.today();
    const QString due = QStringLiteral("due_on");
    ListFilter filter;
    filter.conditions = {{QStringLiteral("state"), Comparison::AnyOf,
                          QVariantList{instalmentStateName(InstalmentState::Due),
                                       instalmentStateName(InstalmentState::PartPaid),
                                       instalmentStateName(InstalmentState::Overdue)}}};
    const auto between = [&](int from, int to) {
        filter.conditions.append({due, Comparison::AtLeast, today.addDays(-to)});
        filter.conditions.append({due, Comparison::AtMost, today.addDays(-from)});
    };
    switch (bucket) {
    case AgeBucket::NotDue:
        filter.conditions.append({due, Comparison::AtLeast, today});
        break;
    case AgeBucket::UpTo30:
        between(1, 30);
        break;
    case AgeBucket::UpTo60:
        between(31, 60);
        break;
    case AgeBucket::UpTo90:
        between(61, 90);
        break;
    case AgeBucket::Over90:
        filter.conditions.append({due, Comparison::AtMost, today.addDays(-91)});
        break;
    }
    showList(0);
    m_instalments->applyFilter(filter);
}

void MoneyPage::showList(int index)
{
    m_stack->setCurrentIndex(index);
    m_showInstalments->setChecked(index == 0);
    m_showReceipts->setChecked(index == 1);
    setFocusProxy(m_stack->currentWidget());
}

ContractId MoneyPage::contractOf(const QString &number)
{
    if (number.isEmpty())
        return {};
    const auto found = m_services.contracts.search(m_context.session, number, 5);
    if (!found)
        return {};
    for (const Contract &contract : *found) {
        if (contract.number == number)
            return contract.id;
    }
    return {};
}

void MoneyPage::record(ContractId contract)
{
    if (!Permission::can(m_context.session, Action::WriteReceipt))
        return;
    auto *dialog = new ReceiptDialog(m_context, m_services, contract, window());
    connect(dialog, &ReceiptDialog::recorded, this, [this](qint64 id) {
        showList(1);
        m_receipts->reveal(id);
    });
}

void MoneyPage::removeReceipts(const QList<qint64> &ids)
{
    if (ids.size() != 1 || !Permission::can(m_context.session, Action::WriteReceipt))
        return;
    const auto receipt = m_services.receivables.receipt(m_context.session, ReceiptId(ids.first()));
    if (!receipt)
        return;
    Question question;
    question.title = tr("Remove receipt %1?").arg(receipt->number);
    question.text =
        tr("Its instalments are open again. For money that was paid back, record a refund instead.");
    question.accept = tr("Remove");
    question.danger = true;
    m_context.prompts.confirm(this, question, [this, id = receipt->id](bool yes) {
        if (!yes)
            return;
        const Status done = m_services.receivables.remove(m_context.session, id);
        m_context.toast.showText(done ? tr("The receipt was removed.") : errorText(done.error()));
    });
}

PanelContent MoneyPage::instalmentPanel(qint64 id)
{
    PanelContent content;
    const auto *model = m_instalments->model();
    const int row = model->rowOf(id);
    if (row < 0)
        return content;
    const Formatter &formatter = m_context.formatter();
    const QString currency = model->value(row, QStringLiteral("currency")).toString();
    const auto text = [&](const char *key) { return model->value(row, QString::fromLatin1(key)).toString(); };
    const auto money = [&](const char *key) {
        return formatter.money(Money{model->value(row, QString::fromLatin1(key)).toLongLong(), currency});
    };
    const QDate due = QDate::fromString(text("due_on"), Qt::ISODate);
    const bool open = model->value(row, QStringLiteral("outstanding")).toLongLong() > 0;
    content.title = text("name").isEmpty() ? text("contract") : text("name");
    content.tag = labelOf(u"instalment_state", text("state"));
    content.tone = !open ? Tone::Good : due < m_context.today() ? Tone::Bad : Tone::Warn;
    content.subtitle = text("customer");
    content.rows = {{fieldLabel(u"contract"), text("contract"), {}},
                    {fieldLabel(u"due_on"),
                     open ? tr("%1, %2", "day, how far off")
                                .arg(formatter.date(due), formatter.dueDay(due, m_context.today()))
                          : formatter.date(due),
                     {}},
                    {fieldLabel(u"amount"), money("amount"), {}},
                    {fieldLabel(u"received"), money("received"), {}},
                    {fieldLabel(u"outstanding"), money("outstanding"), {}},
                    {fieldLabel(u"owner"), text("owner"), {}}};
    const ContractId contract = contractOf(text("contract"));
    const auto receipts = contract.isValid() ? m_services.receivables.receipts(m_context.session, contract)
                                             : Result<QList<Receipt>>(ErrorCode::NotFound);
    if (receipts.ok() && !receipts->isEmpty()) {
        PanelSection section;
        section.title = tr("Receipts of the contract");
        for (const Receipt &receipt : *receipts)
            section.rows.append(
                {QString(formatter.date(receipt.receivedOn) % QLatin1Char(' ') % receipt.number),
                 formatter.money(Money{receipt.amount, receipt.currency}),
                 {}});
        content.sections.append(section);
    }
    return content;
}

PanelContent MoneyPage::receiptPanel(qint64 id)
{
    PanelContent content;
    const auto receipt = m_services.receivables.receipt(m_context.session, ReceiptId(id));
    if (!receipt)
        return content;
    const Formatter &formatter = m_context.formatter();
    const auto money = [&](qint64 minor) { return formatter.money(Money{minor, receipt->currency}); };
    content.title = receipt->number;
    content.tag = receipt->amount < 0 ? tr("Refund") : tr("Receipt");
    content.tone = receipt->amount < 0 ? Tone::Warn : Tone::Good;
    content.rows = {{fieldLabel(u"received_on"), formatter.date(receipt->receivedOn), {}},
                    {fieldLabel(u"amount"), money(receipt->amount), {}},
                    {fieldLabel(u"method"), labelOf(u"payment_method", receipt->method), {}}};
    if (!receipt->note.isEmpty())
        content.rows.append({fieldLabel(u"note"), receipt->note, {}});
    const auto plan = m_services.receivables.plan(m_context.session, receipt->contract);
    if (plan.ok() && !receipt->allocations.isEmpty()) {
        PanelSection section;
        section.title = fieldLabel(u"allocations");
        for (const Allocation &allocation : receipt->allocations) {
            for (const Instalment &instalment : *plan) {
                if (instalment.id == allocation.instalment)
                    section.rows.append(
                        {QString(formatter.date(instalment.dueOn) % QLatin1Char(' ') % instalment.name),
                         money(allocation.amount),
                         {}});
            }
        }
        content.sections.append(section);
    }
    return content;
}

void MoneyPage::refresh()
{
    m_instalments->refresh();
    m_receipts->refresh();
    showAgeing();
}

QByteArray MoneyPage::saveState() const
{
    return QJsonDocument(
               QJsonObject{{QStringLiteral("list"), m_stack->currentIndex()},
                           {QStringLiteral("instalments"), QString::fromUtf8(m_instalments->saveState())},
                           {QStringLiteral("receipts"), QString::fromUtf8(m_receipts->saveState())}})
        .toJson(QJsonDocument::Compact);
}

void MoneyPage::restoreState(const QByteArray &state)
{
    const QJsonObject json = QJsonDocument::fromJson(state).object();
    m_instalments->restoreState(json.value(QStringLiteral("instalments")).toString().toUtf8());
    m_receipts->restoreState(json.value(QStringLiteral("receipts")).toString().toUtf8());
    showList(json.value(QStringLiteral("list")).toInt() == 1 ? 1 : 0);
}

void MoneyPage::openRecord(Kind kind, qint64 id)
{
    showList(kind == Kind::Receipt ? 1 : 0);
    (kind == Kind::Receipt ? m_receipts : m_instalments)->reveal(id);
}

void MoneyPage::applyFilter(const ListFilter &filter)
{
    showList(0);
    m_instalments->applyFilter(filter);
}

QList<KeyHint> MoneyPage::keyHints() const
{
    return {{QStringLiteral("Ctrl+N"), tr("Record a receipt")},
            {QStringLiteral("Ctrl+G"), tr("Record a receipt for the instalment")}};
}

} // namespace salesdesk
