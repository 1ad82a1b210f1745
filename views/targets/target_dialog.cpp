// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/targets/target_dialog.h"

#include "models/core/money.h"
#include "models/targets/target_columns.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace salesdesk {

TargetDialog::TargetDialog(PageContext &context, TargetService &targets, const Period &year, QWidget *parent)
    : QDialog(parent), m_context(context), m_targets(targets), m_year(year), m_measure(new QComboBox),
      m_role(new QComboBox), m_previous(new QToolButton), m_yearLabel(new QLabel), m_next(new QToolButton),
      m_view(new QTableView), m_model(new QStandardItemModel(this)), m_note(new QLabel),
      m_export(new QPushButton), m_split(new QPushButton), m_cancel(new QPushButton), m_save(new QPushButton)
{
    resize(1240, 600);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    for (const QString &measure : targetMeasures())
        m_measure->addItem(QString(), measure);
    for (const TargetRole role : {TargetRole::Task, TargetRole::Plan})
        m_role->addItem(QString(), int(role));
    m_previous->setIcon(icon("chevron-left"));
    m_next->setIcon(icon("chevron-right"));
    m_previous->setAutoRaise(true);
    m_next->setAutoRaise(true);
    m_yearLabel->setMinimumWidth(90);
    m_yearLabel->setAlignment(Qt::AlignCenter);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_measure, m_role, m_previous, m_yearLabel, m_next})
        head->addWidget(widget);
    head->addStretch();
    head->addWidget(m_export);
    head->addWidget(m_split);
    layout->addLayout(head);
    m_view->setModel(m_model);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(31);
    m_view->setAlternatingRowColors(true);
    m_view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    layout->addWidget(m_view, 1);
    auto *foot = new QHBoxLayout;
    foot->setSpacing(8);
    setLook(m_note, "soft");
    m_note->setWordWrap(true);
    foot->addWidget(m_note, 1);
    foot->addWidget(m_cancel);
    foot->addWidget(m_save);
    layout->addLayout(foot);
    setLook(m_save, "primary");
    m_save->setObjectName(QStringLiteral("save"));
    m_split->setObjectName(QStringLiteral("split"));
    m_export->setObjectName(QStringLiteral("export"));
    m_export->setAutoDefault(false);
    m_export->setVisible(Permission::can(context.session, Action::Export));
    const bool may = Permission::can(context.session, Action::WriteTarget);
    m_split->setVisible(may);
    m_save->setVisible(may);
    m_view->setEditTriggers(may ? QAbstractItemView::AllEditTriggers : QAbstractItemView::NoEditTriggers);

    const auto reload = [this] { leave([this] { load(); }); };
    connect(m_measure, &QComboBox::activated, this, reload);
    connect(m_role, &QComboBox::activated, this, reload);
    connect(m_previous, &QToolButton::clicked, this, [this] {
        leave([this] {
            m_year = m_year.previous();
            load();
        });
    });
    connect(m_next, &QToolButton::clicked, this, [this] {
        leave([this] {
            m_year = m_year.next();
            load();
        });
    });
    connect(m_model, &QStandardItemModel::itemChanged, this,
            [this](const QStandardItem *item) { cellChanged(item->row(), item->column()); });
    connect(m_split, &QPushButton::clicked, this, &TargetDialog::splitDown);
    connect(m_export, &QPushButton::clicked, this, &TargetDialog::exportTable);
    connect(m_cancel, &QPushButton::clicked, this, &TargetDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &TargetDialog::save);
    retranslate();
    load();
}

bool TargetDialog::isMoney() const
{
    return isMoneyTarget(m_measure->currentData().toString());
}

QString TargetDialog::text(std::optional<qint64> value) const
{
    if (!value)
        return {};
    if (isMoney())
        return *value % minorScale == 0 ? m_context.formatter().count(*value / minorScale)
                                        : m_context.formatter().amount(*value);
    return m_context.formatter().scaled(*value, 4);
}

Result<std::optional<qint64>> TargetDialog::typed(int row, int column) const
{
    const QString text = m_model->item(row, column)->text().trimmed();
    if (text.isEmpty())
        return std::optional<qint64>();
    const auto value = parseMinor(text);
    if (!value || *value < 0)
        return Error{ErrorCode::Invalid, QStringLiteral("value"), text};
    // Counts keep 1/10000; two decimals are as fine as anybody plans.
    return std::optional<qint64>(isMoney() ? *value : *value * (ratioScale / minorScale));
}

void TargetDialog::load()
{
    const auto rows = m_targets.year(m_context.session, m_measure->currentData().toString(),
                                     TargetRole(m_role->currentData().toInt()), m_year);
    if (!rows) {
        m_note->setText(errorText(rows.error()));
        return;
    }
    m_rows = *rows;
    m_filling = true;
    m_changed = false;
    m_model->clear();
    m_model->setColumnCount(Difference + 1);
    m_model->setRowCount(int(m_rows.size()));
    QStringList headings{tr("Who")};
    const QList<Period> months = m_year.months();
    for (const Period &month : months)
        headings.append(QLocale().monthName(month.first().month(), QLocale::ShortFormat));
    headings << tr("Year") << tr("Parts differ by");
    m_model->setHorizontalHeaderLabels(headings);
    for (int column = Who; column <= Difference; ++column)
        m_model->horizontalHeaderItem(column)->setTextAlignment(
            (column == Who ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    for (int row = 0; row < m_rows.size(); ++row) {
        const TargetRow &target = m_rows.at(row);
        auto *who = new QStandardItem;
        switch (target.subject.level) {
        case FigureLevel::Office:
            who->setText(tr("Office"));
            break;
        case FigureLevel::Team:
            who->setText(target.subject.name);
            break;
        case FigureLevel::Staff:
            who->setText(QStringLiteral("    ") + target.subject.name);
            break;
        }
        who->setEditable(false);
        if (target.subject.level != FigureLevel::Staff) {
            QFont bold = font();
            bold.setBold(true);
            who->setFont(bold);
        }
        m_model->setItem(row, Who, who);
        for (int column = FirstMonth; column <= Difference; ++column) {
            auto *item = new QStandardItem;
            if (column < Year)
                item->setText(text(target.months.value(column - FirstMonth)));
            item->setEditable(column <= Year);
            item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_model->setItem(row, column, item);
        }
        sumRow(row);
    }
    m_view->setColumnWidth(Who, 120);
    for (int column = FirstMonth; column < Year; ++column)
        m_view->setColumnWidth(column, 72);
    m_view->setColumnWidth(Year, 88);
    m_view->horizontalHeader()->setStretchLastSection(true);
    m_yearLabel->setText(m_context.formatter().period(m_year));
    m_filling = false;
    m_save->setEnabled(false);
    m_note->setText(usualNote());
}

void TargetDialog::sumRow(int row)
{
    const auto yearOf = [this](int of) {
        std::optional<qint64> sum;
        for (int column = FirstMonth; column < Year; ++column) {
            const auto value = typed(of, column);
            if (value && *value)
                sum = sum.value_or(0) + **value;
        }
        return sum;
    };
    const std::optional<qint64> whole = yearOf(row);
    m_model->item(row, Year)->setText(text(whole));
    const TargetSubject &subject = m_rows.at(row).subject;
    if (subject.level == FigureLevel::Staff)
        return;
    std::optional<qint64> parts;
    for (int other = 0; other < m_rows.size(); ++other) {
        if (!m_model->item(other, Year))
            continue;
        const TargetSubject &part = m_rows.at(other).subject;
        const bool below = subject.level == FigureLevel::Office
                               ? part.level == FigureLevel::Team
                               : part.level == FigureLevel::Staff && part.team == subject.id;
        if (!below)
            continue;
        if (const auto sum = yearOf(other))
            parts = parts.value_or(0) + *sum;
    }
    QStandardItem *difference = m_model->item(row, Difference);
    const bool differs = whole && parts && *whole != *parts;
    if (differs)
        difference->setText((*parts > *whole ? QStringLiteral("+") : QString::fromUtf8("−")) +
                            text(std::abs(*parts - *whole)));
    else
        difference->setText(QString());
    difference->setForeground(Theme::toneColor(Tone::Warn));
}

void TargetDialog::cellChanged(int row, int column)
{
    if (m_filling || column < FirstMonth || column > Year)
        return;
    m_filling = true;
    QStandardItem *item = m_model->item(row, column);
    const auto value = typed(row, column);
    if (value && column == Year) {
        if (*value)
            spreadYear(row, **value);
        m_note->setText(usualNote());
    } else if (value) {
        item->setText(text(*value));
        item->setData(QVariant(), Qt::ForegroundRole);
        m_note->setText(usualNote());
    } else {
        // The year shows the sum of its months again.
        if (column != Year)
            item->setForeground(Theme::toneColor(Tone::Bad));
        m_note->setText(tr("“%1” is no amount. Type figures such as 120000 or 12万.").arg(item->text()));
    }
    for (int other = 0; other < m_rows.size(); ++other)
        sumRow(other);
    m_filling = false;
    m_changed = true;
    m_save->setEnabled(true);
}

QString TargetDialog::usualNote()
{
    return tr(
        "Amounts may be typed as 120000 or 12万. An empty month has no target; a figure for the year is "
        "spread over its months.");
}

void TargetDialog::spreadYear(int row, qint64 whole)
{
    // As the months stand to each other; evenly where there are none yet.
    QList<qint64> weights;
    for (int column = FirstMonth; column < Year; ++column) {
        const auto value = typed(row, column);
        weights.append(value ? value->value_or(0) : 0);
    }
    if (std::all_of(weights.cbegin(), weights.cend(), [](qint64 weight) { return weight == 0; }))
        weights.fill(1);
    const QList<qint64> amounts = wholeParts(whole, weights);
    for (int column = FirstMonth; column < Year; ++column) {
        if (weights.at(column - FirstMonth) != 0)
            m_model->item(row, column)->setText(text(amounts.at(column - FirstMonth)));
    }
}

void TargetDialog::splitDown()
{
    const QModelIndex current = m_view->currentIndex();
    if (!current.isValid()) {
        m_note->setText(tr("Choose a month of the office or of a team first, or its year."));
        return;
    }
    const TargetSubject &whole = m_rows.at(current.row()).subject;
    QList<int> parts;
    for (int row = 0; row < m_rows.size(); ++row) {
        const TargetSubject &part = m_rows.at(row).subject;
        const bool below = whole.level == FigureLevel::Office
                               ? part.level == FigureLevel::Team
                               : whole.level == FigureLevel::Team && part.level == FigureLevel::Staff &&
                                     part.team == whole.id;
        if (below)
            parts.append(row);
    }
    // The year, or the name, stands for all its months.
    const bool month = current.column() >= FirstMonth && current.column() < Year;
    bool any = false;
    for (int column = month ? current.column() : int(FirstMonth); column < Year; ++column) {
        const auto value = typed(current.row(), column);
        if (value && *value && !parts.isEmpty()) {
            any = true;
            splitMonth(column, **value, parts);
        }
        if (month)
            break;
    }
    if (!any)
        m_note->setText(
            tr("Type a figure for the office or for a team with people, choose it, and split it."));
}

QList<qint64> TargetDialog::wholeParts(qint64 whole, const QList<qint64> &weights) const
{
    // Nobody plans cents or a hundredth of a customer: a whole figure gives whole parts.
    const qint64 one = isMoney() ? minorScale : ratioScale;
    const qint64 unit = whole % one == 0 ? one : 1;
    QList<qint64> amounts = allocate(whole / unit, weights);
    for (qint64 &amount : amounts)
        amount *= unit;
    return amounts;
}

void TargetDialog::splitMonth(int column, qint64 whole, const QList<int> &parts)
{
    const QList<qint64> amounts = wholeParts(whole, QList<qint64>(parts.size(), 1));
    for (qsizetype i = 0; i < parts.size(); ++i)
        m_model->item(parts.at(i), column)->setText(text(amounts.at(i)));
}

void TargetDialog::save()
{
    QList<std::pair<Target, std::optional<qint64>>> changes;
    const QList<Period> months = m_year.months();
    for (int row = 0; row < m_rows.size(); ++row) {
        for (int column = FirstMonth; column < Year; ++column) {
            const auto value = typed(row, column);
            if (!value) {
                m_view->setCurrentIndex(m_model->index(row, column));
                m_note->setText(tr("“%1” is no amount. Type figures such as 120000 or 12万.")
                                    .arg(m_model->item(row, column)->text()));
                return;
            }
            if (*value == m_rows.at(row).months.value(column - FirstMonth))
                continue;
            Target target;
            target.measure = m_measure->currentData().toString();
            target.role = TargetRole(m_role->currentData().toInt());
            target.level = m_rows.at(row).subject.level;
            target.subject = m_rows.at(row).subject.id;
            target.period = months.at(column - FirstMonth);
            changes.append({target, *value});
        }
    }
    if (const Status saved = m_targets.setAll(m_context.session, changes); !saved) {
        m_note->setText(errorText(saved.error()));
        return;
    }
    m_changed = false;
    accept();
}

void TargetDialog::leave(const std::function<void()> &then)
{
    if (!m_changed)
        return then();
    Question question;
    question.title = tr("Discard the figures that were typed?");
    question.text = tr("They have not been saved yet.");
    question.accept = tr("Discard");
    m_context.prompts.confirm(this, question, [then](bool yes) {
        if (yes)
            then();
    });
}

void TargetDialog::exportTable()
{
    leave([this] {
        load();
        ListRequest request;
        request.reg = &targetRegister();
        request.title = [title = windowTitle()] { return title; };
        QVariantList periods{m_year.key()};
        for (const Period &quarter : m_year.quarters())
            periods.append(quarter.key());
        for (const Period &month : m_year.months())
            periods.append(month.key());
        request.filters = {{QStringLiteral("measure"), Comparison::Is, m_measure->currentData().toString()},
                           {QStringLiteral("role"), Comparison::Is,
                            targetRoleName(TargetRole(m_role->currentData().toInt()))},
                           {QStringLiteral("period"), Comparison::AnyOf, periods}};
        m_context.exportList(request);
    });
}

void TargetDialog::reject()
{
    leave([this] { QDialog::reject(); });
}

void TargetDialog::retranslate()
{
    setWindowTitle(tr("Targets"));
    for (int i = 0; i < m_measure->count(); ++i)
        m_measure->setItemText(i, labelOf(u"measure", m_measure->itemData(i).toString()));
    m_role->setItemText(0, tr("Tasks given"));
    m_role->setItemText(1, tr("People's own plans"));
    m_previous->setToolTip(tr("The year before"));
    m_next->setToolTip(tr("The next year"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setAccessibleName(m_next->toolTip());
    m_measure->setAccessibleName(tr("Figure"));
    m_role->setAccessibleName(tr("Task or plan"));
    m_export->setText(tr("Export"));
    m_split->setText(tr("Split over the parts"));
    m_cancel->setText(tr("Cancel"));
    m_save->setText(tr("Save"));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return)); // setText() takes it away
}

void TargetDialog::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace salesdesk
