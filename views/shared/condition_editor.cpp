// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/condition_editor.h"

#include "views/shared/condition_text.h"
#include "views/shared/date_edit.h"
#include "views/shared/money_edit.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

QList<FilterField> offered(QList<FilterField> fields)
{
    fields.removeIf([](const FilterField &field) { return !field.offered; });
    return fields;
}

} // namespace

ConditionEditor::ConditionEditor(const QList<FilterField> &fields, const Condition &condition,
                                 QWidget *parent)
    : QFrame(parent, Qt::Popup), m_fields(offered(fields)), m_layout(new QVBoxLayout(this)),
      m_field(new QComboBox), m_comparison(new QComboBox), m_accept(new QPushButton(tr("Apply")))
{
    setObjectName(QStringLiteral("conditionEditor"));
    setAttribute(Qt::WA_DeleteOnClose);
    setLook(this, "popup");
    setLook(m_accept, "primary");
    setMinimumWidth(260);
    m_field->setObjectName(QStringLiteral("conditionField"));
    m_comparison->setObjectName(QStringLiteral("conditionComparison"));
    m_accept->setObjectName(QStringLiteral("conditionAccept"));
    m_layout->setContentsMargins(12, 12, 12, 12);
    m_layout->setSpacing(8);
    m_layout->addWidget(m_field);
    m_layout->addWidget(m_comparison);
    m_layout->addWidget(m_accept);

    int chosen = 0;
    for (qsizetype i = 0; i < m_fields.size(); ++i) {
        m_field->addItem(m_fields[i].title);
        if (m_fields[i].key == condition.key)
            chosen = int(i);
    }
    m_field->setCurrentIndex(chosen);
    const bool given = !condition.key.isEmpty();
    // A flag is always compared with "is"; the editor's two words stand for its two values.
    const bool no = given && field().type == ValueType::Flag && !condition.value.toBool();
    fillComparisons(no ? Comparison::IsNot : given ? condition.comparison : comparisonsFor(field()).first());
    makeValueEditor(condition.value);

    connect(m_field, &QComboBox::currentIndexChanged, this, [this] {
        fillComparisons(comparisonsFor(field()).first());
        makeValueEditor({});
    });
    connect(m_comparison, &QComboBox::currentIndexChanged, this, [this] {
        // Several choices need another editor than one.
        if (field().type == ValueType::Choice)
            makeValueEditor({});
        check();
    });
    connect(m_accept, &QPushButton::clicked, this, &ConditionEditor::accept);
    (given && m_value ? m_value : m_field)->setFocus();
}

const FilterField &ConditionEditor::field() const
{
    return m_fields.at(std::max(0, m_field->currentIndex()));
}

void ConditionEditor::fillComparisons(Comparison chosen)
{
    const QSignalBlocker quiet(m_comparison);
    m_comparison->clear();
    for (const Comparison comparison : comparisonsFor(field())) {
        m_comparison->addItem(comparisonText(field().type, comparison), int(comparison));
        if (comparison == chosen)
            m_comparison->setCurrentIndex(m_comparison->count() - 1);
    }
}

void ConditionEditor::makeValueEditor(const QVariant &value)
{
    delete m_value;
    m_value = nullptr;
    switch (field().type) {
    case ValueType::Choice: {
        if (comparison() == Comparison::AnyOf) {
            auto *list = new QListWidget;
            const QVariantList chosen = value.toList();
            for (const FieldChoice &choice : field().choices) {
                auto *item = new QListWidgetItem(choice.title, list);
                item->setData(Qt::UserRole, choice.value);
                item->setCheckState(chosen.contains(QVariant(choice.value)) ? Qt::Checked : Qt::Unchecked);
            }
            list->setFixedHeight(std::min(220, 32 * list->count() + 4));
            connect(list, &QListWidget::itemChanged, this, &ConditionEditor::check);
            m_value = list;
            break;
        }
        auto *combo = new QComboBox;
        for (const FieldChoice &choice : field().choices)
            combo->addItem(choice.title, choice.value);
        combo->setCurrentIndex(std::max(0, combo->findData(value)));
        m_value = combo;
        break;
    }
    case ValueType::Date: {
        auto *edit = new DateEdit;
        edit->setValue(value);
        connect(edit, &QLineEdit::textChanged, this, &ConditionEditor::check);
        m_value = edit;
        break;
    }
    case ValueType::Money: {
        auto *edit = new MoneyEdit;
        edit->setNegativeAllowed(true);
        edit->setAmount(value);
        connect(edit, &QLineEdit::textChanged, this, &ConditionEditor::check);
        m_value = edit;
        break;
    }
    case ValueType::Flag:
    case ValueType::Instant:
        break;
    default: {
        const bool number = field().type != ValueType::Text && value.isValid();
        auto *edit = new QLineEdit(number ? numberText(field().type, value.toLongLong()) : value.toString());
        connect(edit, &QLineEdit::textChanged, this, &ConditionEditor::check);
        m_value = edit;
        break;
    }
    }
    if (m_value) {
        m_value->setObjectName(QStringLiteral("conditionValue"));
        m_layout->insertWidget(2, m_value);
        setTabOrder(m_comparison, m_value);
        setTabOrder(m_value, m_accept);
    }
    check();
}

bool ConditionEditor::needsValue() const
{
    return m_value && comparison() != Comparison::Empty && comparison() != Comparison::NotEmpty;
}

Comparison ConditionEditor::comparison() const
{
    return static_cast<Comparison>(m_comparison->currentData().toInt());
}

QVariant ConditionEditor::value() const
{
    switch (field().type) {
    case ValueType::Choice:
        if (comparison() == Comparison::AnyOf) {
            const auto *list = static_cast<QListWidget *>(m_value);
            QVariantList chosen;
            for (int row = 0; row < list->count(); ++row) {
                if (list->item(row)->checkState() == Qt::Checked)
                    chosen.append(list->item(row)->data(Qt::UserRole));
            }
            return chosen.isEmpty() ? QVariant() : QVariant(chosen);
        }
        return static_cast<QComboBox *>(m_value)->currentData();
    case ValueType::Date: {
        const QDate date = static_cast<DateEdit *>(m_value)->date();
        return date.isValid() ? QVariant(date) : QVariant();
    }
    case ValueType::Money: {
        const auto minor = static_cast<MoneyEdit *>(m_value)->minor();
        return minor ? QVariant(*minor) : QVariant();
    }
    case ValueType::Text: {
        const QString text = static_cast<QLineEdit *>(m_value)->text().trimmed();
        return text.isEmpty() ? QVariant() : QVariant(text);
    }
    case ValueType::Flag:
    case ValueType::Instant:
        break;
    default: {
        const auto number = typedNumber(field().type, static_cast<QLineEdit *>(m_value)->text());
        return number ? QVariant(*number) : QVariant();
    }
    }
    return {};
}

void ConditionEditor::check()
{
    if (m_value)
        m_value->setVisible(needsValue());
    m_accept->setEnabled(!needsValue() || value().isValid());
    adjustSize();
}

void ConditionEditor::accept()
{
    if (!m_accept->isEnabled())
        return;
    Condition condition{field().key, comparison(), {}};
    if (needsValue())
        condition.value = value();
    else if (field().type == ValueType::Flag)
        condition = {field().key, Comparison::Is, comparison() == Comparison::Is};
    Q_EMIT accepted(condition);
    close();
}

void ConditionEditor::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        accept();
    else
        QFrame::keyPressEvent(event);
}

} // namespace salesdesk
