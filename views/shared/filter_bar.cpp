// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/filter_bar.h"

#include "views/shared/condition_editor.h"
#include "views/shared/condition_text.h"
#include "views/shared/flow_layout.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

constexpr int typingPause = 150; // milliseconds
constexpr int searchWidth = 260;

const FilterField *fieldOf(const QList<FilterField> &fields, const QString &key)
{
    for (const FilterField &field : fields) {
        if (field.key == key)
            return &field;
    }
    return nullptr;
}

} // namespace

FilterBar::FilterBar(QWidget *parent)
    : QWidget(parent), m_tools(new QHBoxLayout), m_search(new QLineEdit), m_pause(new QTimer(this)),
      m_chips(new QWidget), m_flow(new FlowLayout(m_chips))
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setFixedWidth(searchWidth);
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon("search"), QLineEdit::LeadingPosition);
    m_tools->setSpacing(8);
    m_tools->addStretch(1);
    m_tools->addWidget(m_search);
    m_pause->setSingleShot(true);
    m_pause->setInterval(typingPause);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_tools);
    layout->addWidget(m_chips);
    // Not fixed: that would hold it at the height of one line of chips.
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    m_chips->setSizePolicy(policy);
    setSizePolicy(policy);

    connect(m_search, &QLineEdit::textChanged, m_pause, qOverload<>(&QTimer::start));
    connect(m_search, &QLineEdit::returnPressed, this, [this] {
        m_pause->stop();
        Q_EMIT searchChanged(searchText());
    });
    connect(m_pause, &QTimer::timeout, this, [this] { Q_EMIT searchChanged(searchText()); });
    m_search->installEventFilter(this);
    retranslate();
}

bool FilterBar::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape && !m_search->text().isEmpty()) {
            m_search->clear();
            return true;
        }
        if (key == Qt::Key_Escape || key == Qt::Key_Down) {
            Q_EMIT searchLeft();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

QPushButton *FilterBar::addButton(const char *iconName, const char *look)
{
    auto *button = new QPushButton;
    const bool primary = qstrcmp(look, "primary") == 0;
    button->setIcon(icon(iconName, primary ? Token::OnAccent : Token::Text));
    button->setIconSize(QSize(20, 16));
    setLook(button, look);
    addTool(button);
    return button;
}

void FilterBar::addTool(QWidget *widget)
{
    m_tools->insertWidget(m_tools->count() - 2, widget); // before the stretch and the search box
}

void FilterBar::setViews(const QList<ViewChip> &views)
{
    m_views = views;
    rebuild();
}

void FilterBar::setViewCount(const QString &key, qint64 count)
{
    for (ViewChip &view : m_views) {
        if (view.key == key && view.count != count) {
            view.count = count;
            rebuild();
        }
    }
}

void FilterBar::setCurrentView(const QString &key)
{
    m_currentView = key;
    rebuild();
}

void FilterBar::setFields(const QList<FilterField> &fields)
{
    m_fields = fields;
    m_fields.removeIf([](const FilterField &field) { return field.type == ValueType::Instant; });
    setConditions(QList<Condition>(m_conditions)); // those on fields that are gone go too
}

void FilterBar::setConditions(const QList<Condition> &conditions)
{
    m_conditions.clear();
    for (const Condition &condition : conditions) {
        if (fieldOf(m_fields, condition.key))
            m_conditions.append(condition);
    }
    rebuild();
}

QList<Condition> FilterBar::queryConditions() const
{
    QList<Condition> conditions;
    for (const Condition &condition : m_conditions)
        conditions.append(queryCondition(*fieldOf(m_fields, condition.key), condition));
    return conditions;
}

QString FilterBar::searchText() const
{
    return m_search->text().trimmed();
}

void FilterBar::setSearchText(const QString &text)
{
    const QSignalBlocker quiet(m_search);
    m_search->setText(text);
}

void FilterBar::setSearchPlaceholder(const QString &text)
{
    m_search->setPlaceholderText(text);
}

void FilterBar::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void FilterBar::rebuild()
{
    // Chips ask for this from their own clicks, so the old ones go when the event is over.
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
    const QLocale plain(QLocale::English);
    for (const ViewChip &view : m_views) {
        auto *chip =
            new QPushButton(view.count < 0 ? view.title : view.title + u' ' + plain.toString(view.count));
        chip->setObjectName(QStringLiteral("view-") + view.key);
        chip->setCheckable(true);
        chip->setChecked(view.key == m_currentView);
        setLook(chip, "chip");
        connect(chip, &QPushButton::clicked, this, [this, key = view.key] {
            setCurrentView(key);
            Q_EMIT viewChosen(key);
        });
        if (view.own) {
            chip->setContextMenuPolicy(Qt::CustomContextMenu);
            connect(chip, &QWidget::customContextMenuRequested, this,
                    [this, chip, key = view.key](QPoint at) {
                        Q_EMIT viewMenuRequested(key, chip->mapToGlobal(at));
                    });
        }
        m_flow->addWidget(chip);
    }
    if (!m_views.isEmpty()) {
        auto *save = new QPushButton(icon("plus"), tr("Save view"));
        save->setObjectName(QStringLiteral("saveView"));
        setLook(save, "soft-link");
        connect(save, &QPushButton::clicked, this, &FilterBar::saveViewRequested);
        m_flow->addWidget(save);
    }
    if (m_fields.isEmpty())
        return;
    m_flow->addWidget(new QLabel(tr("Filter:")));
    for (qsizetype i = 0; i < m_conditions.size(); ++i) {
        auto *chip = new QFrame;
        setLook(chip, "chip");
        auto *sentence =
            new QPushButton(conditionText(*fieldOf(m_fields, m_conditions[i].key), m_conditions[i]));
        sentence->setObjectName(QStringLiteral("condition-") + QString::number(i));
        auto *remove = new QPushButton(icon("close", Token::Accent), {});
        remove->setObjectName(QStringLiteral("remove-") + QString::number(i));
        remove->setIconSize(QSize(12, 12));
        remove->setToolTip(tr("Remove this condition"));
        remove->setAccessibleName(tr("Remove this condition"));
        auto *layout = new QHBoxLayout(chip);
        layout->setContentsMargins(12, 4, 9, 4);
        layout->setSpacing(6);
        layout->addWidget(sentence);
        layout->addWidget(remove);
        connect(sentence, &QPushButton::clicked, this, [this, i, chip] { edit(i, chip); });
        connect(remove, &QPushButton::clicked, this, [this, i] {
            m_conditions.removeAt(i);
            rebuild();
            Q_EMIT conditionsChanged();
        });
        m_flow->addWidget(chip);
    }
    auto *add = new QPushButton(icon("plus"), tr("Condition"));
    add->setObjectName(QStringLiteral("addCondition"));
    setLook(add, "chip");
    connect(add, &QPushButton::clicked, this, [this, add] { edit(m_conditions.size(), add); });
    m_flow->addWidget(add);
    for (int i = 0; i < m_flow->count(); ++i)
        m_flow->itemAt(i)->widget()->show();
    m_chips->updateGeometry();
}

void FilterBar::edit(qsizetype index, QWidget *below)
{
    auto *editor = new ConditionEditor(m_fields, m_conditions.value(index), this);
    connect(editor, &ConditionEditor::accepted, this, [this, index](const Condition &condition) {
        if (index < m_conditions.size())
            m_conditions[index] = condition;
        else
            m_conditions.append(condition);
        rebuild();
        Q_EMIT conditionsChanged();
    });
    editor->move(below->mapToGlobal(QPoint(0, below->height() + 4)));
    editor->show();
}

void FilterBar::retranslate()
{
    m_search->setPlaceholderText(tr("Search"));
    rebuild();
}

void FilterBar::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace salesdesk
