// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/line_grid.h"

#include "models/core/money.h"
#include "models/tables/roles.h"
#include "models/wording/labels.h"
#include "views/shared/line_model.h"
#include "views/shared/next_row.h"
#include "views/shared/theme.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

constexpr int gridHeight = 190;

/// A product's name is found as one types; what is not found stays as it was typed.
class LineDelegate final : public QStyledItemDelegate
{
public:
    LineDelegate(LineModel *model, QTableView *view, const LineGrid::Hooks &hooks)
        : QStyledItemDelegate(view), m_model(model), m_view(view), m_hooks(hooks)
    {
    }

    QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option,
                          const QModelIndex &index) const override
    {
        if (index.column() == LineModel::Name) {
            auto *picker = new Picker(parent);
            picker->setSearch(m_hooks.searchProducts);
            const int row = index.row();
            connect(picker, &Picker::chosenChanged, m_model, [this, picker, row] {
                if (picker->chosen() == 0 || row >= m_model->rowCount())
                    return;
                DocumentLine line = m_hooks.lineOf(picker->chosen());
                line.quantity = m_model->lines().at(row).quantity;
                line.role = m_model->lines().at(row).role;
                m_model->setLine(row, line);
                // All else came with the product; the quantity is what one types next.
                QMetaObject::invokeMethod(
                    m_view,
                    [view = m_view, next = QPersistentModelIndex(m_model->index(row, LineModel::Quantity))] {
                        if (!next.isValid())
                            return;
                        view->setFocus();
                        view->setCurrentIndex(next);
                        view->edit(next);
                    },
                    Qt::QueuedConnection);
            });
            return picker;
        }
        if (index.column() == LineModel::LineKind) {
            auto *box = new QComboBox(parent);
            for (const Label &label : labelsOf(u"line_role"))
                box->addItem(label.text, label.key);
            return box;
        }
        QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
        // A figure stays where it stood while it is typed over.
        if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setAlignment(Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()) | Qt::AlignVCenter);
        return editor;
    }
    void setEditorData(QWidget *editor, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor))
            box->setCurrentIndex(box->findData(index.data(role::raw)));
        else if (auto *line = qobject_cast<QLineEdit *>(editor))
            line->setText(index.data(Qt::EditRole).toString());
    }
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override
    {
        if (auto *box = qobject_cast<QComboBox *>(editor)) {
            model->setData(index, box->currentData());
            return;
        }
        const QString text = qobject_cast<QLineEdit *>(editor)->text();
        if (index.column() == LineModel::Name && text != m_model->lines().at(index.row()).name) {
            DocumentLine line = m_model->lines().at(index.row());
            line.name = text.trimmed();
            line.product = {};
            m_model->setLine(index.row(), line);
            return;
        }
        model->setData(index, text);
    }

private:
    LineModel *m_model;
    QTableView *m_view;
    const LineGrid::Hooks &m_hooks;
};

} // namespace

LineGrid::LineGrid(const Formatter &formatter, bool withRoles, Hooks hooks, QWidget *parent)
    : QWidget(parent), m_hooks(std::move(hooks)), m_model(new LineModel(formatter, withRoles, this)),
      m_view(new QTableView(this)), m_add(new QPushButton(this)), m_remove(new QPushButton(this)),
      m_up(new QPushButton(this)), m_down(new QPushButton(this)), m_totals(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    m_view->setObjectName(QStringLiteral("lines"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new LineDelegate(m_model, m_view, m_hooks));
    m_view->setMinimumHeight(gridHeight);
    m_view->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::AnyKeyPressed |
                            QAbstractItemView::EditKeyPressed);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setDefaultSectionSize(30);
    m_view->horizontalHeader()->setHighlightSections(false);
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_view->setColumnWidth(column,
                               m_model->headerData(column, Qt::Horizontal, role::columnWidth).toInt());
    m_view->horizontalHeader()->setSectionResizeMode(LineModel::Name, QHeaderView::Stretch);
    m_view->installEventFilter(this);
    new NextRow(m_view, [this] {
        // Below a line that says nothing yet there is no other.
        const bool wanted = m_add->isEnabled() && !m_model->lines().last().name.trimmed().isEmpty();
        if (wanted)
            addLine();
        return wanted;
    });
    layout->addWidget(m_view);
    auto *foot = new QHBoxLayout;
    m_add->setObjectName(QStringLiteral("addLine"));
    m_remove->setObjectName(QStringLiteral("removeLine"));
    for (QPushButton *button : {m_add, m_remove, m_up, m_down}) {
        button->setAutoDefault(false);
        foot->addWidget(button);
    }
    foot->addStretch(1);
    m_totals->setObjectName(QStringLiteral("totals"));
    setLook(m_totals, "strong");
    foot->addWidget(m_totals);
    layout->addLayout(foot);
    setFocusProxy(m_view);

    connect(m_add, &QPushButton::clicked, this, &LineGrid::addLine);
    connect(m_remove, &QPushButton::clicked, this, &LineGrid::removeLine);
    connect(m_up, &QPushButton::clicked, this, [this] {
        const int row = m_view->currentIndex().row();
        m_model->move(row, row - 1);
    });
    connect(m_down, &QPushButton::clicked, this, [this] {
        const int row = m_view->currentIndex().row();
        m_model->move(row, row + 1);
    });
    connect(m_model, &LineModel::edited, this, [this] {
        reprice();
        Q_EMIT contentChanged();
    });
    retranslate();
    reprice();
}

void LineGrid::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        reprice();
    }
    QWidget::changeEvent(event);
}

void LineGrid::retranslate()
{
    m_add->setText(tr("Add line"));
    m_add->setToolTip(tr("Add a line (Ins)"));
    m_remove->setText(tr("Remove line"));
    m_remove->setToolTip(tr("Remove the line (Ctrl+Del)"));
    m_up->setText(tr("Up"));
    m_down->setText(tr("Down"));
}

bool LineGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::KeyPress && m_add->isEnabled()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Insert) {
            addLine();
            return true;
        }
        if (key->key() == Qt::Key_Delete && key->modifiers().testFlag(Qt::ControlModifier)) {
            removeLine();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QList<DocumentLine> LineGrid::lines() const
{
    return m_model->lines();
}

void LineGrid::setLines(const QList<DocumentLine> &lines)
{
    m_model->setLines(lines);
    reprice();
    Q_EMIT contentChanged();
}

void LineGrid::setReadOnly(bool readOnly)
{
    m_model->setReadOnly(readOnly);
    for (QPushButton *button : {m_add, m_remove, m_up, m_down})
        button->setEnabled(!readOnly);
}

QVariant LineGrid::content() const
{
    QJsonArray rows;
    for (const DocumentLine &line : m_model->lines()) {
        QJsonObject row = toJson(line);
        // Computed, not typed.
        row.remove(QStringLiteral("amount"));
        row.remove(QStringLiteral("tax"));
        rows.append(row);
    }
    return QString::fromUtf8(QJsonDocument(rows).toJson(QJsonDocument::Compact));
}

void LineGrid::setContent(const QVariant &content)
{
    QList<DocumentLine> lines;
    for (const QJsonValue &row : QJsonDocument::fromJson(content.toString().toUtf8()).array())
        lines.append(documentLineFromJson(row.toObject()));
    setLines(lines);
}

QString LineGrid::problem() const
{
    return m_wrong ? m_totals->text() : QString();
}

void LineGrid::reprice()
{
    QList<DocumentLine> lines = m_model->lines();
    const PricedLines priced = m_hooks.price(lines);
    m_totals->setText(priced.sums);
    m_wrong = priced.wrong;
    setLook(m_totals, m_wrong ? "error" : "strong");
    m_model->setPriced(m_wrong ? m_model->lines() : lines, priced.warnings);
}

void LineGrid::addLine()
{
    DocumentLine line;
    line.quantity = quantityScale;
    line.taxRate = m_model->lines().isEmpty() ? 1300 : m_model->lines().last().taxRate;
    m_model->append(line);
    const QModelIndex name = m_model->index(m_model->rowCount() - 1, LineModel::Name);
    m_view->setFocus();
    m_view->setCurrentIndex(name);
    m_view->edit(name);
}

void LineGrid::removeLine()
{
    m_model->remove(m_view->currentIndex().row());
}

} // namespace salesdesk
