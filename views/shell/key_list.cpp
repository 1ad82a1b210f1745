// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shell/key_list.h"

#include "views/shared/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

QWidget *column(const QString &title, const QList<KeyHint> &hints)
{
    auto *box = new QWidget;
    auto *grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(6);
    auto *head = new QLabel(title);
    setLook(head, "section");
    grid->addWidget(head, 0, 0, 1, 2);
    for (int i = 0; i < hints.size(); ++i) {
        auto *keys = new QLabel(hints[i].keys);
        setLook(keys, "key");
        grid->addWidget(keys, i + 1, 0, Qt::AlignLeft);
        grid->addWidget(new QLabel(hints[i].what), i + 1, 1);
    }
    grid->setColumnStretch(1, 1);
    return box;
}

} // namespace

KeyList::KeyList(std::function<QString()> pageTitle, std::function<QList<KeyHint>()> pageKeys,
                 QWidget *parent)
    : QDialog(parent), m_pageTitle(std::move(pageTitle)), m_pageKeys(std::move(pageKeys)),
      m_close(new QPushButton)
{
    setObjectName(QStringLiteral("keyList"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_close->setDefault(true);
    connect(m_close, &QPushButton::clicked, this, &QDialog::accept);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(24, 20, 24, 16);
    layout->setSpacing(16);
    layout->addWidget(m_close, 0, Qt::AlignRight);
    retranslate();
}

void KeyList::retranslate()
{
    setWindowTitle(tr("Keys"));
    m_close->setText(tr("Close"));
    delete m_columns;
    m_columns = new QWidget;
    auto *left = new QVBoxLayout;
    left->setSpacing(18);
    left->addWidget(column(tr("Everywhere"), windowKeys()));
    if (const QList<KeyHint> keys = m_pageKeys(); !keys.isEmpty())
        left->addWidget(column(m_pageTitle(), keys));
    left->addStretch(1);
    auto *right = new QVBoxLayout;
    right->setSpacing(18);
    right->addWidget(column(tr("In a list"), listKeys()));
    right->addWidget(column(tr("In a form"), formKeys()));
    right->addStretch(1);
    auto *both = new QHBoxLayout(m_columns);
    both->setContentsMargins(0, 0, 0, 0);
    both->setSpacing(40);
    both->addLayout(left, 1);
    both->addLayout(right, 1);
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_columns, 1);
}

void KeyList::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QDialog::changeEvent(event);
}

QList<KeyHint> KeyList::windowKeys()
{
    return {
        {QStringLiteral("Ctrl+1 … 9"), tr("Go to a tab")},
        {QStringLiteral("Ctrl+K"), tr("Find anything")},
        {QStringLiteral("Ctrl+Z"), tr("Undo")},
        {QStringLiteral("F5"), tr("Refresh")},
        {QStringLiteral("F1"), tr("Help about this page")},
        {QStringLiteral("Ctrl+/"), tr("This list of keys")},
    };
}

QList<KeyHint> KeyList::listKeys()
{
    return {
        {QStringLiteral("Ctrl+N"), tr("New")},
        {QStringLiteral("Ctrl+F"), tr("Search in the list")},
        {QStringLiteral("Enter"), tr("Open")},
        {QStringLiteral("Space"), tr("Preview at the side")},
        {QStringLiteral("Del"), tr("Move to the bin")},
        {QStringLiteral("Ctrl+A"), tr("Select all")},
        {QStringLiteral("Ctrl+C"), tr("Copy rows for a sheet")},
        {QStringLiteral("Ctrl+E"), tr("Export")},
        {QStringLiteral("Ctrl+P"), tr("Print")},
    };
}

QList<KeyHint> KeyList::formKeys()
{
    return {
        {QStringLiteral("Ctrl+Enter"), tr("Save")},
        {QStringLiteral("Esc"), tr("Close")},
        {QStringLiteral("Alt+Down"), tr("Open the calendar")},
        {QStringLiteral("Tab"), tr("A new line, in the last cell of lines")},
    };
}

} // namespace salesdesk
