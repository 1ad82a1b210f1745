// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/contracts/plan_grid.h"

#include "models/core/money.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/shared/next_row.h"
#include "views/shared/theme.h"
#include "views/shared/typed_date.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace salesdesk {

namespace {
enum Column { Name, DueOn, Amount, Received, ColumnCount };
constexpr int gridHeight = 128;
} // namespace

PlanGrid::PlanGrid(const Formatter &formatter, std::function<QDate()> today, QWidget *parent)
    : QWidget(parent), m_formatter(formatter), m_today(std::move(today)),
      m_table(new QTableWidget(0, ColumnCount, this)), m_add(new QPushButton(this)),
      m_remove(new QPushButton(this)), m_left(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_table->setObjectName(QStringLiteral("instalments"));
    m_table->setMinimumHeight(gridHeight);
    m_table->setMaximumHeight(gridHeight);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed |
                             QAbstractItemView::EditKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(30);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    new NextRow(m_table, [this] {
        if (planned() >= m_amount)
            return false;
        addInstalment();
        m_table->setCurrentCell(m_table->rowCount() - 1, Name);
        m_table->editItem(m_table->currentItem());
        return true;
    });
    layout->addWidget(m_table);
    auto *foot = new QHBoxLayout;
    m_add->setObjectName(QStringLiteral("addInstalment"));
    for (QPushButton *button : {m_add, m_remove}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    foot->addStretch(1);
    foot->addWidget(m_left);
    layout->addLayout(foot);
    setFocusProxy(m_table);
    connect(m_add, &QPushButton::clicked, this, &PlanGrid::addInstalment);
    connect(m_remove, &QPushButton::clicked, this, &PlanGrid::removeInstalment);
    connect(m_table, &QTableWidget::itemChanged, this, &PlanGrid::edited);
    retranslate();
}

void PlanGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void PlanGrid::retranslate()
{
    m_add->setText(tr("Add instalment"));
    m_remove->setText(tr("Remove instalment"));
    m_table->setHorizontalHeaderLabels(
        {fieldLabel(u"name"), fieldLabel(u"due_on"), fieldLabel(u"amount"), fieldLabel(u"received")});
    for (const int column : {int(Amount), int(Received)})
        m_table->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    showLeft();
}

void PlanGrid::setPlan(const QList<Instalment> &plan)
{
    m_plan = plan;
    show();
}

void PlanGrid::setAmount(qint64 amount, const QString &currency)
{
    m_amount = amount;
    m_currency = currency;
    showLeft();
}

qint64 PlanGrid::planned() const
{
    qint64 sum = 0;
    for (const Instalment &instalment : m_plan)
        sum += instalment.voided ? 0 : instalment.amount;
    return sum;
}

void PlanGrid::showLeft()
{
    const qint64 left = m_amount - planned();
    const bool wrong = left < 0;
    m_left->setText(wrong ? tr("%1 more than the contract").arg(m_formatter.money(Money{-left, m_currency}))
                    : left == 0 ? tr("The whole amount is planned")
                                : tr("Left to plan: %1").arg(m_formatter.money(Money{left, m_currency})));
    setLook(m_left, wrong ? "error" : "soft");
}

void PlanGrid::show()
{
    m_filling = true;
    m_table->setRowCount(int(m_plan.size()));
    for (int row = 0; row < m_table->rowCount(); ++row)
        showRow(row);
    m_filling = false;
    showLeft();
}

void PlanGrid::showRow(int row)
{
    const Instalment &instalment = m_plan.at(row);
    const QString texts[] = {instalment.name, m_formatter.date(instalment.dueOn),
                             m_formatter.amount(instalment.amount), m_formatter.amount(instalment.received)};
    for (int column = 0; column < ColumnCount; ++column) {
        QTableWidgetItem *item = m_table->item(row, column);
        if (!item) {
            item = new QTableWidgetItem;
            m_table->setItem(row, column, item);
        }
        item->setText(texts[column]);
        if (column >= Amount)
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        if (column == Received)
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable);
    }
}

void PlanGrid::edited(QTableWidgetItem *item)
{
    if (m_filling || item->row() >= m_plan.size())
        return;
    Instalment &instalment = m_plan[item->row()];
    const QString text = item->text().trimmed();
    if (item->column() == Name) {
        instalment.name = text;
    } else if (item->column() == DueOn) {
        if (const QDate day = parseTypedDate(text, m_today()); day.isValid())
            instalment.dueOn = day;
    } else if (item->column() == Amount) {
        // "30%" is of the whole contract.
        const Result<qint64> part = text.endsWith(QLatin1Char('%')) ? parseRatio(text) : ErrorCode::Invalid;
        const Result<qint64> amount = part.ok() ? mulDiv(m_amount, *part, ratioScale) : parseMinor(text);
        if (amount.ok() && *amount > 0)
            instalment.amount = amount.value();
    }
    // What could not be read falls back to what stood there.
    m_filling = true;
    showRow(item->row());
    m_filling = false;
    showLeft();
    Q_EMIT contentChanged();
}

QVariant PlanGrid::content() const
{
    QJsonArray rows;
    for (const Instalment &instalment : m_plan) {
        QJsonObject row = toJson(instalment);
        row.insert(QStringLiteral("id"), instalment.id.value);
        row.insert(QStringLiteral("version"), instalment.version);
        rows.append(row);
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void PlanGrid::setContent(const QVariant &content)
{
    QList<Instalment> plan;
    for (const QJsonValue &value : QJsonDocument::fromJson(content.toString().toUtf8()).array()) {
        const QJsonObject row = value.toObject();
        Instalment instalment;
        instalment.id = InstalmentId(row.value(QStringLiteral("id")).toInteger());
        instalment.version = row.value(QStringLiteral("version")).toInteger();
        instalment.contract = ContractId(row.value(QStringLiteral("contract")).toInteger());
        instalment.name = row.value(QStringLiteral("name")).toString();
        instalment.dueOn = QDate::fromString(row.value(QStringLiteral("due_on")).toString(), Qt::ISODate);
        instalment.amount = row.value(QStringLiteral("amount")).toInteger();
        instalment.received = row.value(QStringLiteral("received")).toInteger();
        instalment.voided = row.value(QStringLiteral("voided")).toBool();
        plan.append(instalment);
    }
    setPlan(plan);
    Q_EMIT contentChanged();
}

QString PlanGrid::problem() const
{
    if (planned() > m_amount)
        return tr("The payment plan comes to more than the contract.");
    const bool empty = std::any_of(m_plan.begin(), m_plan.end(),
                                   [](const Instalment &one) { return !one.voided && one.amount == 0; });
    return empty ? tr("An instalment of the payment plan has no amount.") : QString();
}

void PlanGrid::addInstalment()
{
    Instalment instalment;
    instalment.name = m_plan.isEmpty() ? tr("Deposit") : tr("Instalment %1").arg(m_plan.size() + 1);
    instalment.dueOn = m_plan.isEmpty() ? m_today() : m_plan.last().dueOn.addMonths(1);
    instalment.amount = std::max<qint64>(m_amount - planned(), 0);
    m_plan.append(instalment);
    show();
    m_table->setFocus();
    m_table->setCurrentCell(m_table->rowCount() - 1, Amount);
    Q_EMIT contentChanged();
}

void PlanGrid::removeInstalment()
{
    const int row = m_table->currentRow();
    // Money received keeps its instalment.
    if (row < 0 || row >= m_plan.size() || m_plan.at(row).received != 0)
        return;
    m_plan.removeAt(row);
    show();
    Q_EMIT contentChanged();
}

} // namespace salesdesk
