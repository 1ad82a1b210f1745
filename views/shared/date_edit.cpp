// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/date_edit.h"

#include "views/shared/icons.h"
#include "views/shared/theme.h"
#include "views/shared/typed_date.h"

#include <QAction>
#include <QCalendarWidget>
#include <QKeyEvent>
#include <QTextCharFormat>
#include <QVBoxLayout>

namespace salesdesk {

DateEdit::DateEdit(QWidget *parent)
    : QLineEdit(parent), m_today(&QDate::currentDate),
      m_calendar(addAction(icon("calendar"), QLineEdit::TrailingPosition))
{
    connect(m_calendar, &QAction::triggered, this, &DateEdit::openCalendar);
    connect(this, &QLineEdit::textChanged, this, &DateEdit::valueChanged);
    retranslate();
}

QDate DateEdit::date() const
{
    return text().trimmed().isEmpty() ? QDate() : parseTypedDate(text(), m_today());
}

void DateEdit::setDate(QDate date)
{
    setText(date.isValid() ? date.toString(Qt::ISODate) : QString());
}

QVariant DateEdit::value() const
{
    if (text().trimmed().isEmpty())
        return {};
    const QDate parsed = date();
    return parsed.isValid() ? QVariant(parsed) : QVariant(text());
}

void DateEdit::setValue(const QVariant &value)
{
    if (value.userType() == QMetaType::QDate)
        setDate(value.toDate());
    else
        setText(value.toString());
}

QString DateEdit::problem() const
{
    if (text().trimmed().isEmpty() || date().isValid())
        return {};
    return tr("This is no date. Type it like 2026-09-30, 9/30 or +7d.");
}

void DateEdit::openCalendar()
{
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(QStringLiteral("calendarPopup"));
    popup->setAttribute(Qt::WA_DeleteOnClose);
    setLook(popup, "popup");
    auto *calendar = new QCalendarWidget;
    calendar->setLocale(QLocale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    calendar->setFirstDayOfWeek(Qt::Monday);
    QTextCharFormat head;
    head.setForeground(Theme::color(Token::SoftText));
    calendar->setHeaderTextFormat(head);
    QTextCharFormat weekend;
    weekend.setForeground(Theme::color(Token::Text));
    calendar->setWeekdayTextFormat(Qt::Saturday, weekend);
    calendar->setWeekdayTextFormat(Qt::Sunday, weekend);
    QTextCharFormat today;
    today.setForeground(Theme::color(Token::Accent));
    today.setFontWeight(QFont::DemiBold);
    calendar->setDateTextFormat(m_today(), today);
    calendar->setSelectedDate(date().isValid() ? date() : m_today());
    auto *layout = new QVBoxLayout(popup);
    layout->setContentsMargins(6, 6, 6, 6);
    layout->addWidget(calendar);
    const auto take = [this, popup](QDate date) {
        setDate(date);
        popup->close();
        setFocus();
    };
    connect(calendar, &QCalendarWidget::clicked, this, take);
    connect(calendar, &QCalendarWidget::activated, this, take);
    popup->adjustSize();
    popup->move(mapToGlobal(QPoint(width() - popup->width(), height() + 2)));
    popup->show();
    calendar->setFocus();
}

void DateEdit::focusOutEvent(QFocusEvent *event)
{
    if (const QDate parsed = date(); parsed.isValid() && !isReadOnly())
        setDate(parsed);
    QLineEdit::focusOutEvent(event);
}

void DateEdit::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down && event->modifiers() == Qt::AltModifier)
        openCalendar();
    else
        QLineEdit::keyPressEvent(event);
}

void DateEdit::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QLineEdit::changeEvent(event);
}

void DateEdit::retranslate()
{
    m_calendar->setToolTip(tr("Choose a day (Alt+Down)"));
    setPlaceholderText(tr("2026-09-30, 9/30 or +7d"));
}

} // namespace salesdesk
