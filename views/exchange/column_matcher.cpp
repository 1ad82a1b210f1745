// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/column_matcher.h"

#include "models/exchange/import_fields.h"
#include "models/wording/labels.h"
#include "views/exchange/plain_table.h"
#include "views/shared/choice_box.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

enum ColumnOf { FieldColumn, SourceColumn, SampleColumn };

/// How a constant stands among the headings of the choice.
QString constantKey(const QString &value)
{
    return QStringLiteral("=") + value;
}

QString creatable(const QCheckBox *box)
{
    return box->objectName().section(QLatin1Char('-'), 1);
}

} // namespace

ColumnMatcher::ColumnMatcher(QWidget *parent)
    : QWidget(parent), m_table(plainTable(QStringLiteral("importColumns"),
                                          {tr("Field"), tr("Column of the file"), tr("For example")}, this)),
      m_options(new QHBoxLayout)
{
    m_table->setColumnWidth(FieldColumn, 180);
    m_table->setColumnWidth(SourceColumn, 260);
    auto *create = new QHBoxLayout;
    create->setSpacing(14);
    create->addWidget(new QLabel(tr("Make what is missing:")));
    for (const QString &field : creatableFields()) {
        auto *box = new QCheckBox(fieldLabel(field));
        box->setObjectName(QStringLiteral("create-") + field);
        create->addWidget(box);
        m_create.append(box);
    }
    create->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_table, 1);
    layout->addLayout(create);
    layout->addLayout(m_options);
}

void ColumnMatcher::start(const QString &kind, const QStringList &headings, const QList<QStringList> &samples)
{
    m_kind = kind;
    m_headings = headings;
    m_samples = samples;
    m_fields = importFields(kind);
    ColumnMapping suggested;
    suggested.kind = kind;
    const QHash<QString, qsizetype> found = matchHeadings(headings, m_fields);
    for (auto match = found.begin(); match != found.end(); ++match)
        suggested.columns[match.key()].column = headings.at(match.value());
    setMapping(suggested);
}

void ColumnMatcher::setMapping(const ColumnMapping &mapping)
{
    m_mapping = mapping;
    fill();
}

void ColumnMatcher::fill()
{
    m_table->setRowCount(0);
    m_table->setRowCount(int(m_fields.size()));
    for (int row = 0; row < m_fields.size(); ++row)
        fillRow(row);
    for (QCheckBox *box : std::as_const(m_create))
        box->setChecked(m_mapping.createMissing.contains(creatable(box)));
    Q_EMIT changed();
}

void ColumnMatcher::fillRow(int row)
{
    const MappableField &field = m_fields.at(row);
    const QString title = fieldLabel(field.key);
    m_table->setItem(row, FieldColumn, new QTableWidgetItem(field.required ? tr("%1 *").arg(title) : title));
    m_table->setItem(row, SampleColumn, new QTableWidgetItem);
    QList<Label> sources{{QString(), tr("(none)")}};
    for (const QString &heading : std::as_const(m_headings))
        sources.append({heading, heading});
    const ColumnRule rule = m_mapping.columns.value(field.key);
    if (rule.constant)
        sources.append({constantKey(*rule.constant), tr("always “%1”").arg(*rule.constant)});
    auto *source = new ChoiceBox;
    source->setObjectName(QStringLiteral("column-") + field.key);
    source->setAccessibleName(title);
    source->setChoices(sources);
    source->setKey(rule.constant ? constantKey(*rule.constant) : rule.column);
    connect(source, &ChoiceBox::keyChanged, this, [this, row] {
        showSample(row);
        Q_EMIT changed();
    });
    m_table->setCellWidget(row, SourceColumn, source);
    showSample(row);
}

QString ColumnMatcher::chosen(int row) const
{
    return static_cast<ChoiceBox *>(m_table->cellWidget(row, SourceColumn))->key();
}

void ColumnMatcher::showSample(int row)
{
    const qsizetype column = m_headings.indexOf(chosen(row));
    QStringList samples;
    for (const QStringList &cells : std::as_const(m_samples)) {
        if (const QString cell = cells.value(column).trimmed(); column >= 0 && !cell.isEmpty())
            samples.append(cell);
    }
    const ColumnRule rule = m_mapping.columns.value(m_fields.at(row).key);
    QString text = samples.join(QStringLiteral(" · "));
    if (!rule.format.isEmpty())
        text = tr("%1 (as %2)").arg(text, rule.format);
    if (!rule.currency.isEmpty())
        text = tr("%1 (in %2)").arg(text, rule.currency);
    m_table->item(row, SampleColumn)->setText(text);
}

QString ColumnMatcher::missing() const
{
    for (int row = 0; row < m_table->rowCount(); ++row) {
        if (m_fields.at(row).required && chosen(row).isEmpty())
            return m_fields.at(row).key;
    }
    return {};
}

ColumnMapping ColumnMatcher::mapping() const
{
    ColumnMapping wanted = m_mapping;
    wanted.kind = m_kind;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString &key = m_fields.at(row).key;
        const QString source = chosen(row);
        if (source.isEmpty()) {
            wanted.columns.remove(key);
            continue;
        }
        ColumnRule &rule = wanted.columns[key];
        if (!rule.constant || source != constantKey(*rule.constant)) {
            rule.constant.reset();
            rule.column = source;
        }
    }
    wanted.createMissing.clear();
    for (const QCheckBox *box : m_create) {
        if (box->isChecked())
            wanted.createMissing.append(creatable(box));
    }
    return wanted;
}

} // namespace salesdesk
