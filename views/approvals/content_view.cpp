// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/approvals/content_view.h"

#include "models/core/document_line.h"
#include "models/core/money.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/shared/theme.h"

#include <QGridLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

constexpr int lineHeight = 28;
constexpr int narrowest = 92; // of a column

QTableWidget *makeTable(QWidget *parent)
{
    auto *table = new QTableWidget(parent);
    table->setFrameShape(QFrame::NoFrame);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setFocusPolicy(Qt::NoFocus);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(lineHeight);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setMinimumSectionSize(narrowest);
    return table;
}

/// Titles first, then rows; the first column takes the room that is left, the others what they need.
void fill(QTableWidget *table, const QStringList &titles, const QList<QStringList> &rows,
          const QList<int> &right)
{
    table->setColumnCount(int(titles.size()));
    table->setRowCount(int(rows.size()));
    for (int column = 0; column < titles.size(); ++column) {
        const Qt::Alignment side =
            Qt::AlignVCenter | (right.contains(column) ? Qt::AlignRight : Qt::AlignLeft);
        auto *head = new QTableWidgetItem(titles.at(column));
        head->setTextAlignment(side);
        table->setHorizontalHeaderItem(column, head);
        for (int row = 0; row < rows.size(); ++row) {
            auto *item = new QTableWidgetItem(rows.at(row).at(column));
            item->setTextAlignment(side);
            item->setToolTip(item->text());
            table->setItem(row, column, item);
        }
        table->horizontalHeader()->setSectionResizeMode(column, column == 0 ? QHeaderView::Stretch
                                                                            : QHeaderView::ResizeToContents);
    }
    table->setFixedHeight(table->horizontalHeader()->sizeHint().height() + int(rows.size()) * lineHeight + 4);
    table->setVisible(!rows.isEmpty());
}

} // namespace

ContentView::ContentView(QWidget *parent)
    : QWidget(parent), m_lines(makeTable(this)), m_plan(makeTable(this)), m_facts(new QGridLayout)
{
    m_lines->setObjectName(QStringLiteral("contentLines"));
    m_plan->setObjectName(QStringLiteral("contentPlan"));
    m_facts->setHorizontalSpacing(12);
    m_facts->setVerticalSpacing(6);
    m_facts->setColumnStretch(1, 1);
    m_facts->setColumnStretch(3, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_lines);
    layout->addWidget(m_plan);
    layout->addLayout(m_facts);
}

void ContentView::setContent(const QJsonObject &content, const Formatter &formatter)
{
    showFacts(content, formatter);
    showLines(content, formatter);
    showPlan(content, formatter);
}

void ContentView::showFacts(const QJsonObject &content, const Formatter &formatter)
{
    while (QLayoutItem *item = m_facts->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    int place = 0; // two facts a row; long texts take a row of their own
    const auto add = [&](const char *key, const QString &value, bool wide) {
        if (value.isEmpty())
            return;
        if (wide && place % 2 == 1)
            ++place;
        auto *name = new QLabel(fieldLabel(QString::fromLatin1(key)), this);
        setLook(name, "soft");
        auto *text = new QLabel(value, this);
        text->setTextFormat(Qt::PlainText);
        text->setWordWrap(true);
        text->setTextInteractionFlags(Qt::TextSelectableByMouse);
        const int row = place / 2;
        const int column = place % 2 * 2;
        m_facts->addWidget(name, row, column, Qt::AlignTop);
        m_facts->addWidget(text, row, column + 1, 1, wide ? 3 : 1);
        place += wide ? 2 : 1;
    };
    for (const char *key : {"customer", "contact"})
        add(key, content.value(QLatin1StringView(key)).toString(), false);
    for (const char *key : {"quoted_on", "valid_until", "planned_sign_on", "delivery_due_on"})
        add(key,
            formatter.date(QDate::fromString(content.value(QLatin1StringView(key)).toString(), Qt::ISODate)),
            false);
    const QString currency = content.value(QLatin1StringView("currency")).toString();
    for (const char *key : {"document_discount", "tax"}) {
        const qint64 amount = content.value(QLatin1StringView(key)).toInteger();
        add(key, amount == 0 ? QString() : formatter.money(Money{amount, currency}), false);
    }
    for (const char *key : {"payment_terms", "delivery_terms", "service_terms", "plan_terms", "clauses"})
        add(key, content.value(QLatin1StringView(key)).toString().trimmed(), true);
}

void ContentView::showLines(const QJsonObject &content, const Formatter &formatter)
{
    QList<QStringList> rows;
    const QJsonArray lines = content.value(QLatin1StringView("lines")).toArray();
    for (const QJsonValue &value : lines) {
        const DocumentLine line = documentLineFromJson(value.toObject());
        QString name = line.name;
        if (!line.model.isEmpty())
            name += QStringLiteral("  ") + line.model;
        if (line.role != LineRole::Normal)
            name += QStringLiteral("  ·  ") + labelOf(u"line_role", lineRoleName(line.role));
        rows.append(
            {name, QString(formatter.scaled(line.quantity, 4) % QLatin1Char(' ') % line.unit).trimmed(),
             formatter.scaled(line.unitPrice, 6, 2),
             line.discount == 0 ? QString() : formatter.ratio(line.discount), formatter.amount(line.amount)});
    }
    fill(m_lines,
         {fieldLabel(u"product"), fieldLabel(u"quantity"), fieldLabel(u"unit_price"), fieldLabel(u"discount"),
          fieldLabel(u"amount")},
         rows, {1, 2, 3, 4});
}

void ContentView::showPlan(const QJsonObject &content, const Formatter &formatter)
{
    QList<QStringList> rows;
    const QJsonArray plan = content.value(QLatin1StringView("plan")).toArray();
    for (const QJsonValue &value : plan) {
        const QJsonObject part = value.toObject();
        rows.append({part.value(QLatin1StringView("name")).toString(),
                     formatter.date(
                         QDate::fromString(part.value(QLatin1StringView("due_on")).toString(), Qt::ISODate)),
                     formatter.amount(part.value(QLatin1StringView("amount")).toInteger())});
    }
    fill(m_plan, {fieldLabel(u"instalment"), fieldLabel(u"due_on"), fieldLabel(u"amount")}, rows, {2});
}

} // namespace salesdesk
