// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/appraisals/scheme_dialog.h"

#include "models/measures/measure.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "views/appraisals/appraisal_paper.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>
#include <QTableWidget>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

/// A target in the words of its measure: an amount, a percentage, or a number.
QString targetText(const SchemeItem &item, const Formatter &formatter)
{
    if (!item.target)
        return {};
    const auto measure = measureFromName(item.measure);
    if (measure && measureUnit(*measure) == MeasureUnit::Money)
        return formatter.amount(*item.target);
    if (measure && measureUnit(*measure) == MeasureUnit::Ratio)
        return formatter.ratio(*item.target, 2);
    return formatter.scaled(*item.target, 4);
}

Result<std::optional<qint64>> targetOf(const QString &measureName, QString text)
{
    text = text.trimmed();
    if (text.isEmpty())
        return std::optional<qint64>();
    const auto measure = measureFromName(measureName);
    const auto unit = measure ? measureUnit(*measure) : MeasureUnit::Count;
    if (unit == MeasureUnit::Ratio && (text.endsWith(u'%') || text.endsWith(QChar(0xFF05))))
        text.chop(1);
    // A percentage with two decimals is 1/10000, as an amount with two is minor units.
    const auto value = parseMinor(text);
    if (!value || *value < 0)
        return Error{ErrorCode::Invalid, QStringLiteral("target"), text};
    return std::optional<qint64>(unit == MeasureUnit::Count ? *value * (ratioScale / minorScale) : *value);
}

} // namespace

SchemeDialog::SchemeDialog(PageContext &context, AppraisalService &appraisals, QWidget *parent)
    : QDialog(parent), m_context(context), m_appraisals(appraisals), m_which(new QComboBox),
      m_table(new QTableWidget(0, columnCount)), m_ownShare(new QSpinBox), m_note(new QLabel),
      m_save(new QPushButton(tr("Save")))
{
    setWindowTitle(tr("Appraisal scheme"));
    resize(760, 480);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto *head = new QHBoxLayout;
    head->addWidget(m_which, 1);
    auto *add = new QPushButton(tr("Add a measure"));
    auto *remove = new QPushButton(tr("Take the measure out"));
    head->addWidget(add);
    head->addWidget(remove);
    layout->addLayout(head);
    m_table->setHorizontalHeaderLabels(
        {tr("Measure"), tr("Weight"), tr("Scoring"), tr("Target where none is set"), tr("Points at most")});
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(MeasureColumn, QHeaderView::Stretch);
    for (const int column : {int(Target), int(ScoringColumn)})
        m_table->setColumnWidth(column, 150);
    layout->addWidget(m_table, 1);
    auto *share = new QHBoxLayout;
    share->addWidget(
        new QLabel(tr("Share of the period's own measures; the rest is the mean of its parts:")));
    m_ownShare->setRange(0, 100);
    m_ownShare->setSuffix(QStringLiteral(" %"));
    share->addWidget(m_ownShare);
    share->addStretch();
    layout->addLayout(share);
    auto *foot = new QHBoxLayout;
    m_note->setWordWrap(true);
    foot->addWidget(m_note, 1);
    auto *cancel = new QPushButton(tr("Cancel"));
    foot->addWidget(cancel);
    foot->addWidget(m_save);
    setLook(m_save, "primary");
    m_save->setObjectName(QStringLiteral("save"));
    m_save->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &SchemeDialog::save);
    connect(m_which, &QComboBox::currentIndexChanged, this, &SchemeDialog::showScheme);
    connect(add, &QPushButton::clicked, this, [this] {
        SchemeItem item;
        item.measure = measureName(Measure::Sales);
        addItem(item);
        showSum();
    });
    connect(remove, &QPushButton::clicked, this, [this] {
        m_table->removeRow(m_table->currentRow());
        showSum();
    });
    if (const auto schemes = appraisals.schemes(context.session)) {
        for (const Scheme &scheme : *schemes) {
            if (scheme.active)
                m_schemes.append(scheme);
        }
    }
    if (m_schemes.isEmpty()) {
        Scheme fresh;
        fresh.name = tr("Appraisal of salespeople");
        m_schemes.append(fresh);
    }
    for (const Scheme &scheme : std::as_const(m_schemes))
        m_which->addItem(scheme.name);
    showScheme(0);
}

void SchemeDialog::showScheme(int index)
{
    if (index < 0)
        return;
    const Scheme &scheme = m_schemes.at(index);
    m_table->setRowCount(0);
    for (const SchemeItem &item : scheme.items)
        addItem(item);
    m_ownShare->setValue(scheme.ownShare / 100);
    showSum();
}

void SchemeDialog::addItem(const SchemeItem &item)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    auto *measure = new QComboBox;
    for (const Measure known : allMeasures())
        measure->addItem(AppraisalPaper::measureTitle(measureName(known)), measureName(known));
    measure->addItem(AppraisalPaper::measureTitle(managerScore), managerScore);
    measure->setCurrentIndex(measure->findData(item.measure));
    auto *weight = new QSpinBox;
    weight->setRange(0, 100);
    weight->setValue(item.weight);
    connect(weight, &QSpinBox::valueChanged, this, &SchemeDialog::showSum);
    auto *scoring = new QComboBox;
    scoring->addItem(tr("More is better"), int(Scoring::Proportional));
    scoring->addItem(tr("Less is better"), int(Scoring::Inverse));
    scoring->addItem(tr("By bands"), int(Scoring::Bands));
    scoring->addItem(tr("Given by the manager"), int(Scoring::Manual));
    scoring->setCurrentIndex(scoring->findData(int(item.scoring)));
    auto *cap = new QSpinBox;
    cap->setRange(1, 200);
    cap->setValue(item.cap);
    auto *target = new QTableWidgetItem(targetText(item, m_context.formatter()));
    target->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_table->setCellWidget(row, MeasureColumn, measure);
    m_table->setCellWidget(row, Weight, weight);
    m_table->setCellWidget(row, ScoringColumn, scoring);
    m_table->setItem(row, Target, target);
    m_table->setCellWidget(row, Cap, cap);
}

Result<Scheme> SchemeDialog::edited() const
{
    Scheme scheme = m_schemes.at(m_which->currentIndex());
    const QList<SchemeItem> before = scheme.items;
    scheme.items.clear();
    for (int row = 0; row < m_table->rowCount(); ++row) {
        SchemeItem item;
        item.measure =
            qobject_cast<QComboBox *>(m_table->cellWidget(row, MeasureColumn))->currentData().toString();
        item.weight = qobject_cast<QSpinBox *>(m_table->cellWidget(row, Weight))->value();
        item.scoring = Scoring(
            qobject_cast<QComboBox *>(m_table->cellWidget(row, ScoringColumn))->currentData().toInt());
        item.cap = qobject_cast<QSpinBox *>(m_table->cellWidget(row, Cap))->value();
        const auto target = targetOf(item.measure, m_table->item(row, Target)->text());
        if (!target)
            return target.error();
        item.target = *target;
        for (const SchemeItem &old : before) {
            if (old.measure == item.measure)
                item.bands = old.bands;
        }
        scheme.items.append(item);
    }
    scheme.ownShare = m_ownShare->value() * 100;
    return scheme;
}

void SchemeDialog::showSum()
{
    int sum = 0;
    for (int row = 0; row < m_table->rowCount(); ++row)
        sum += qobject_cast<QSpinBox *>(m_table->cellWidget(row, Weight))->value();
    setLook(m_note, sum == 100 ? "soft" : "error");
    m_note->setText(sum == 100 ? tr("The weights sum to 100.")
                               : tr("The weights sum to %1; they must sum to 100.").arg(sum));
    m_save->setEnabled(sum == 100);
}

void SchemeDialog::save()
{
    const auto scheme = edited();
    const auto saved = scheme ? m_appraisals.saveScheme(m_context.session, *scheme) : scheme.error();
    if (saved)
        return accept();
    setLook(m_note, "error");
    m_note->setText(errorText(saved.error()));
}

} // namespace salesdesk
