// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/customers/opportunity_board.h"

#include "models/people/office_service.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/customers/opportunity_form.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QDropEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

constexpr int cardPadding = 8;
constexpr int softRole = Qt::UserRole + 1;
constexpr int lateRole = Qt::UserRole + 2;

/// A card: its title in strong words, below it the customer, the amount and the day, each on a line.
class CardDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const bool selected = option.state & QStyle::State_Selected;
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(Theme::color(selected ? Token::Accent : Token::Line));
        painter->setBrush(Theme::color(selected ? Token::Selection : Token::Window));
        painter->drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
        QRect line = option.rect.adjusted(cardPadding, cardPadding, -cardPadding, 0);
        line.setHeight(option.fontMetrics.lineSpacing());
        const auto write = [&](const QString &text, const QColor &color, const QFont &font) {
            painter->setPen(color);
            painter->setFont(font);
            painter->drawText(line, Qt::AlignVCenter | Qt::AlignLeft,
                              QFontMetrics(font).elidedText(text, Qt::ElideRight, line.width()));
            line.translate(0, line.height());
        };
        QFont strong = option.font;
        strong.setBold(true);
        write(index.data(Qt::DisplayRole).toString(), Theme::color(Token::Text), strong);
        for (const QString &text : index.data(softRole).toStringList())
            write(text, Theme::color(Token::SoftText), option.font);
        const QString late = index.data(lateRole).toString();
        if (!late.isEmpty())
            write(late, Theme::toneColor(Tone::Bad), option.font);
        painter->restore();
    }

    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const qsizetype lines = 1 + index.data(softRole).toStringList().size() +
                                (index.data(lateRole).toString().isEmpty() ? 0 : 1);
        return {0, int(lines) * option.fontMetrics.lineSpacing() + 2 * cardPadding};
    }
};

} // namespace

OpportunityBoard::OpportunityBoard(PageContext &context, CustomerServices services, QWidget *parent)
    : QWidget(parent), m_context(context), m_services(services)
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    for (int stage = 0; stage < opportunityStageCount; ++stage) {
        auto *frame = new QFrame;
        setLook(frame, "card");
        auto *column = new QVBoxLayout(frame);
        column->setContentsMargins(10, 10, 10, 10);
        column->setSpacing(4);
        Lane lane{new QLabel, new QLabel, new QListWidget};
        setLook(lane.title, "section");
        setLook(lane.sums, "soft");
        lane.cards->setObjectName(QStringLiteral("lane-") + opportunityStageName(OpportunityStage(stage)));
        lane.cards->setFrameShape(QFrame::NoFrame);
        lane.cards->setItemDelegate(new CardDelegate(lane.cards));
        lane.cards->setSpacing(3);
        lane.cards->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        lane.cards->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
        lane.cards->setDragDropMode(QAbstractItemView::DragDrop);
        lane.cards->setDefaultDropAction(Qt::MoveAction);
        lane.cards->installEventFilter(this);
        lane.cards->viewport()->installEventFilter(this);
        connect(lane.cards, &QListWidget::itemActivated, this,
                [this](QListWidgetItem *item) { Q_EMIT opened(item->data(Qt::UserRole).toLongLong()); });
        column->addWidget(lane.title);
        column->addWidget(lane.sums);
        column->addWidget(lane.cards, 1);
        layout->addWidget(frame, 1);
        m_lanes.append(lane);
    }
    connect(&context.lists.bus, &ChangeBus::changed, this, [this](const ChangeSet &changes) {
        if (isVisible() && changes.touches(Kind::Opportunity))
            refresh();
    });
}

void OpportunityBoard::refresh()
{
    const Result<QList<OpportunityColumn>> board =
        m_services.opportunities.board(m_context.session, cardsAtMost);
    if (!board) {
        m_context.toast.showText(errorText(board.error()));
        return;
    }
    for (qsizetype stage = 0; stage < board->size(); ++stage)
        fill(m_lanes[stage], (*board)[stage]);
    m_wanted = 0;
}

void OpportunityBoard::fill(Lane &lane, const OpportunityColumn &column)
{
    const Formatter &formatter = m_context.formatter();
    const QString currency = m_services.offices.office().currency;
    lane.title->setText(labelOf(u"opportunity_stage", opportunityStageName(column.stage)) +
                        QStringLiteral("  ") + formatter.count(column.count));
    lane.sums->setText(formatter.moneyShort({column.amount, currency}));
    lane.sums->setToolTip(
        tr("Weighted by probability: %1").arg(formatter.money({column.weighted, currency})));
    const QListWidgetItem *current = lane.cards->currentItem();
    const qint64 kept = m_wanted > 0 ? m_wanted : (current ? current->data(Qt::UserRole).toLongLong() : 0);
    lane.cards->clear();
    for (const OpportunityCard &card : column.cards) {
        const Opportunity &opportunity = card.opportunity;
        QStringList lines;
        if (!card.customer.isEmpty() && card.customer != opportunity.title)
            lines.append(card.customer);
        lines.append(formatter.money({opportunity.amount, opportunity.currency}) + QStringLiteral("  ·  ") +
                     card.owner);
        const QDate today = m_context.today();
        const bool dated = isOpen(opportunity.stage) && opportunity.expectedCloseOn.isValid();
        const bool late = dated && opportunity.expectedCloseOn < today;
        if (dated && !late)
            lines.append(formatter.dueDay(opportunity.expectedCloseOn, today));
        auto *item = new QListWidgetItem(opportunity.title, lane.cards);
        item->setData(softRole, lines);
        if (late)
            item->setData(lateRole, formatter.dueDay(opportunity.expectedCloseOn, today));
        item->setData(Qt::UserRole, opportunity.id.value);
        item->setToolTip(opportunity.number);
        if (opportunity.id.value == kept) {
            lane.cards->setCurrentItem(item);
            if (m_wanted > 0)
                lane.cards->setFocus();
        }
    }
}

void OpportunityBoard::move(qint64 id, OpportunityStage stage)
{
    m_wanted = id;
    moveOpportunity(m_context, m_services, OpportunityId(id), stage, this, [this](const Status &moved) {
        if (!moved)
            m_context.toast.showText(errorText(moved.error()));
        refresh();
    });
}

bool OpportunityBoard::eventFilter(QObject *watched, QEvent *event)
{
    for (qsizetype stage = 0; stage < m_lanes.size(); ++stage) {
        QListWidget *cards = m_lanes[stage].cards;
        if (watched == cards && event->type() == QEvent::KeyPress) {
            const auto *key = static_cast<QKeyEvent *>(event);
            const int step = key->key() == Qt::Key_Right ? 1 : key->key() == Qt::Key_Left ? -1 : 0;
            if (!(key->modifiers() & Qt::AltModifier) || step == 0 || !cards->currentItem())
                continue;
            const qsizetype to = stage + step;
            if (to >= 0 && to < m_lanes.size())
                move(cards->currentItem()->data(Qt::UserRole).toLongLong(), OpportunityStage(to));
            return true;
        }
        if (watched == cards->viewport() && event->type() == QEvent::Drop) {
            auto *drop = static_cast<QDropEvent *>(event);
            auto *from = qobject_cast<QListWidget *>(drop->source());
            if (!from || from == cards || !from->currentItem())
                return true;
            const qint64 id = from->currentItem()->data(Qt::UserRole).toLongLong();
            drop->setDropAction(Qt::IgnoreAction);
            drop->accept();
            // The lists are filled anew once the drag is over.
            QTimer::singleShot(0, this, [this, id, stage] { move(id, OpportunityStage(stage)); });
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void OpportunityBoard::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

void OpportunityBoard::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && isVisible())
        refresh();
    QWidget::changeEvent(event);
}

} // namespace salesdesk
