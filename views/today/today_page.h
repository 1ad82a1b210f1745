// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/first_steps/first_steps_service.h"
#include "views/shared/page_context.h"
#include "views/shell/page.h"

class QStackedWidget;

namespace salesdesk {

class Card;
class DataTable;
class FigureCard;
class FirstStepsPanel;
class LeadService;
class MeasureService;
struct TodayList;
enum class FirstStepPlace;

/// What Today needs beside the context.
struct TodayServices
{
    LeadService &leads;
    MeasureService &measures;
    FirstStepsService &firstSteps;
    /// The approver's desk, which is another feature's; it tells how many documents wait.
    std::function<QWidget *(QWidget *parent, std::function<void(int)> waiting)> makeDesk;
    /// The year's targets, which are another feature's too.
    std::function<void()> openTargets;
};

/// The first tab: what waits for my decision, whom to contact, what falls into the pool, what money is due,
/// and how far my target is. A card says how much of each there is; choosing one shows the rows under it. Who
/// is new, or whose office is, finds the first steps there until they are done or put away.
class TodayPage final : public Page
{
    Q_OBJECT
public:
    TodayPage(PageContext &context, TodayServices services, QWidget *parent = nullptr);

    void refresh() override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;
    QString helpTopic() const override { return QStringLiteral("today"); }

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Section
    {
        QString key;
        FigureCard *card = nullptr;
        Card *panel = nullptr; ///< none for the desk
        DataTable *table = nullptr;
        WindowedTable *model = nullptr;
        Kind kind = Kind::Lead;
        QList<Condition> filters = {};
        SortKey sort = {};
        QWidget *holder = nullptr; ///< its place in the stack; filled when first chosen
        qint64 count = -1;         ///< not counted yet
    };

    void addDesk();
    void addList(const TodayList &list);
    void addTarget();
    void addSteps();
    /// A list that nobody looks at is counted, not shown.
    void fill(Section &section);
    void choose(const QString &key);
    void chooseByHand(const QString &key);
    /// Until the user chooses, what is shown is something that waits, and first of all the first steps.
    void leaveEmptySection();
    void readSteps();
    void putStepsAway(bool away);
    void openStep(FirstStepPlace place);
    Section *sectionOf(const QString &key);
    void countAll();
    void showCounts();
    void name(const Section &section);
    void showTarget();
    void retranslate();
    QString titleOf(const QString &key) const;

    PageContext &m_context;
    TodayServices m_services;
    QList<Section> m_sections;
    QStackedWidget *m_stack;
    QWidget *m_cards;
    FigureCard *m_target = nullptr;
    FirstStepsPanel *m_steps = nullptr;
    bool m_stepsAway = false;
    int m_stepsDone = 0;
    int m_stepsInAll = 0;
    QString m_chosen;
    bool m_byHand = false;
};

} // namespace salesdesk
