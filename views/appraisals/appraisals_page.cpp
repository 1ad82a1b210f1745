// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/appraisals/appraisals_page.h"

#include "models/jobs/job_runner.h"
#include "models/wording/error_text.h"
#include "models/wording/labels.h"
#include "views/appraisals/appraisal_table.h"
#include "views/appraisals/appraisal_words.h"
#include "views/appraisals/scheme_form.h"
#include "views/appraisals/sheet_details.h"
#include "views/shared/choice_box.h"
#include "views/shared/data_table.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>

namespace salesdesk {

namespace {

constexpr int gatherMilliseconds = 50;

} // namespace

AppraisalsPage::AppraisalsPage(PageContext &context, const AppraisalServices &services, QWidget *parent)
    : Page(parent), m_context(context), m_services(services),
      m_period(Period::holding(context.today(), PeriodKind::Quarter, services.office.fiscalStart)),
      m_model(new AppraisalTable(context.formatter(), services.office.currency, this)),
      m_table(new DataTable), m_panel(new SidePanel), m_details(new SheetDetails), m_splitter(new QSplitter),
      m_kind(new ChoiceBox), m_team(new ChoiceBox), m_periodName(new QLabel)
{
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(gatherMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &AppraisalsPage::reload);
    connect(&context.lists.bus, &ChangeBus::changed, this, [this](const ChangeSet &changes) {
        // A page that is not seen reads when it is shown again.
        const auto touched = [&changes](Kind kind) { return changes.touches(kind); };
        const QList<Kind> behind{Kind::Appraisal, Kind::AppraisalScheme, Kind::Contract, Kind::Receipt,
                                 Kind::Target,    Kind::Staff,           Kind::Team};
        if (isVisible() && std::any_of(behind.begin(), behind.end(), touched))
            m_soon.start();
    });
    connect(m_kind, &ChoiceBox::keyChanged, this, [this] {
        const auto kind = periodKindFromName(m_kind->key());
        if (!kind || *kind == m_period.kind())
            return;
        const QDate day = m_period.contains(today()) ? today() : m_period.first();
        setPeriod(Period::holding(day, *kind, m_services.office.fiscalStart));
    });
    connect(m_team, &ChoiceBox::keyChanged, this, [this] {
        m_model->setTeam(m_team->key());
        showFooter();
        if (!m_table->selectId(m_wanted.value) && m_model->rowCount() > 0)
            m_table->view()->selectRow(0);
        showPanel();
    });
    connect(m_table, &DataTable::currentChanged, this, [this](const QModelIndex &index) {
        if (index.isValid())
            m_wanted = StaffId(index.data(role::recordId).toLongLong());
        showPanel();
    });
    connect(m_table, &DataTable::opened, this, &AppraisalsPage::previewOne);
    connect(m_table, &DataTable::previewRequested, this,
            [this] { m_panel->setVisible(!m_panel->isVisible()); });
    connect(m_table, &DataTable::contextMenuWanted, this, [this](const QModelIndex &, const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        for (QAction *action :
             {m_selfReview, m_leaderReview, m_giveScore, m_approve, m_sign, m_computeOne, m_previewOne}) {
            if (action->isEnabled())
                menu->addAction(action);
        }
        menu->popup(at);
    });
    for (const auto &[key, button] :
         {std::pair(Qt::Key_Left, m_previous), std::pair(Qt::Key_Right, m_next)}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::ALT | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, [button = button] { button->click(); });
    }
    retranslate();
    showPeriod();
    showPanel();
}

QPushButton *AppraisalsPage::addButton(QHBoxLayout *row, const char *name, const char *iconName,
                                       const char *look, void (AppraisalsPage::*act)())
{
    auto *button = new QPushButton;
    button->setObjectName(QLatin1StringView(name));
    button->setIcon(icon(iconName, qstrcmp(look, "primary") == 0 ? Token::OnAccent : Token::Text));
    button->setIconSize(QSize(20, 16));
    setLook(button, look);
    connect(button, &QPushButton::clicked, this, act);
    row->addWidget(button);
    return button;
}

QAction *AppraisalsPage::addAction(const char *name, const char *iconName, void (AppraisalsPage::*act)())
{
    auto *action = new QAction(this);
    action->setObjectName(QLatin1StringView(name));
    action->setProperty("iconName", QByteArray(iconName));
    connect(action, &QAction::triggered, this, act);
    return action;
}

void AppraisalsPage::build()
{
    m_kind->setObjectName(QStringLiteral("periodKind"));
    m_team->setObjectName(QStringLiteral("team"));
    m_periodName->setObjectName(QStringLiteral("period"));
    m_periodName->setAlignment(Qt::AlignCenter);
    m_periodName->setMinimumWidth(132);
    setLook(m_periodName, "strong");

    auto *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_kind);
    m_previous = new QPushButton;
    m_next = new QPushButton;
    m_previous->setObjectName(QStringLiteral("previous"));
    m_next->setObjectName(QStringLiteral("next"));
    m_previous->setIcon(icon("chevron-left", Token::Text));
    m_next->setIcon(icon("chevron-right", Token::Text));
    for (QPushButton *button : {m_previous, m_next})
        setLook(button, "flat");
    connect(m_previous, &QPushButton::clicked, this, [this] { setPeriod(m_period.previous()); });
    connect(m_next, &QPushButton::clicked, this, [this] { setPeriod(m_period.next()); });
    row->addWidget(m_previous);
    row->addWidget(m_periodName);
    row->addWidget(m_next);
    row->addWidget(m_team);
    row->addStretch(1);
    m_compute = addButton(row, "compute", "refresh", "primary", &AppraisalsPage::compute);
    m_preview = addButton(row, "preview", "eye", "flat", &AppraisalsPage::previewOne);
    m_print = addButton(row, "print", "print", "flat", &AppraisalsPage::previewAll);
    m_summary = addButton(row, "summary", "table", "flat", &AppraisalsPage::previewSummary);
    m_export = addButton(row, "export", "export", "flat", &AppraisalsPage::exportSheets);
    m_schemes = addButton(row, "schemes", "gear", "flat", &AppraisalsPage::openSchemes);
    m_print->setShortcut(QKeySequence(QKeySequence::Print));
    m_schemes->setVisible(Permission::can(m_context.session, Action::FreezeAppraisal));
    m_compute->setVisible(Permission::can(m_context.session, Action::WriteAppraisal));
    m_export->setVisible(Permission::can(m_context.session, Action::Export));

    m_selfReview = addAction("selfReview", "edit", &AppraisalsPage::selfReview);
    m_leaderReview = addAction("leaderReview", "chat", &AppraisalsPage::leaderReview);
    m_giveScore = addAction("giveScore", "star", &AppraisalsPage::giveScore);
    m_approve = addAction("approve", "lock", &AppraisalsPage::approve);
    m_sign = addAction("sign", "stamp", &AppraisalsPage::sign);
    m_computeOne = addAction("computeOne", "refresh", &AppraisalsPage::computeOne);
    m_previewOne = addAction("previewOne", "eye", &AppraisalsPage::previewOne);

    m_table->setObjectName(QStringLiteral("appraisalTable"));
    m_table->setModel(m_model);
    connect(m_model, &QAbstractItemModel::modelReset, this, [this] { m_table->selectId(m_wanted.value); });
    m_panel->setExtra(m_details);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_panel);
    m_panel->setFocusProxy(m_table);
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setCollapsible(0, false);
    m_splitter->setSizes({950, 380});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 10);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_splitter, 1);
    setFocusProxy(m_table->view());
}

AppraisalPaper::Setting AppraisalsPage::setting() const
{
    return {m_services.office.name, m_services.office.currency, m_context.formatter(), today()};
}

void AppraisalsPage::setPeriod(const Period &period)
{
    if (period == m_period)
        return;
    m_period = period;
    m_model->setSheets({}); // another period's figures must not stand under this one's name
    showPeriod();
    showPanel();
    reload();
}

void AppraisalsPage::refresh()
{
    reload();
}

void AppraisalsPage::reload()
{
    m_soon.stop();
    m_table->setLoading(true);
    const Office office = m_services.office;
    const Sight sight = Permission::sight(m_context.session, Action::SeeAppraisals);
    m_context.lists.jobs.run<QList<Appraisal>>(
        QStringLiteral("appraisals"), {}, this,
        [office, sight, day = today(), period = m_period](JobContext &job) -> Result<QList<Appraisal>> {
            return AppraisalService::read(job.database(), office, sight, day, period);
        },
        [this](const Result<QList<Appraisal>> &sheets) {
            m_table->setLoading(false);
            if (!sheets)
                m_context.toast.showText(errorText(sheets.error()));
            else
                showSheets(*sheets);
        });
}

void AppraisalsPage::showSheets(const QList<Appraisal> &sheets)
{
    const StaffId wanted = m_wanted; // a reset of the model chooses nobody
    {
        const QSignalBlocker quiet(m_table);
        m_model->setSheets(sheets);
        showTeams();
        m_wanted = wanted;
        if (!m_table->selectId(m_wanted.value) && m_model->rowCount() > 0)
            m_table->view()->selectRow(0);
    }
    if (m_table->currentId() > 0)
        m_wanted = StaffId(m_table->currentId());
    showFooter();
    showPanel();
}

void AppraisalsPage::showTeams()
{
    const QSignalBlocker quiet(m_team);
    QList<Label> choices{{QString(), tr("All teams")}};
    const QStringList teams = m_model->teams();
    for (const QString &team : teams)
        choices.append({team, team});
    m_team->setChoices(choices);
    m_team->setKey(m_model->team());
    m_team->setVisible(teams.size() > 1);
}

void AppraisalsPage::showFooter()
{
    const QList<Appraisal> &shown = m_model->shown();
    if (shown.isEmpty()) {
        m_table->setFooter({}, {});
        return;
    }
    qint64 total = 0;
    int frozen = 0;
    for (const Appraisal &appraisal : shown) {
        total += appraisal.figures.total();
        frozen += isFrozen(appraisal.state) ? 1 : 0;
    }
    m_table->setFooter(
        tr("%n sheet(s)", nullptr, int(shown.size())) + QStringLiteral(" · ") + tr("%1 frozen").arg(frozen),
        tr("To be paid: %1").arg(m_context.formatter().money({total, m_services.office.currency})));
}

void AppraisalsPage::showPeriod()
{
    const QSignalBlocker quiet(m_kind);
    m_kind->setKey(periodKindName(m_period.kind()));
    m_periodName->setText(m_context.formatter().period(m_period));
    m_next->setEnabled(m_period.next().first() <= today());
}

const Appraisal *AppraisalsPage::current() const
{
    return m_model->sheetOf(StaffId(m_table->currentId()));
}

void AppraisalsPage::showPanel()
{
    const Appraisal *appraisal = current();
    const bool any = m_model->rowCount() > 0;
    m_preview->setEnabled(appraisal);
    for (QPushButton *button : {m_print, m_summary, m_export})
        button->setEnabled(any);
    showActions();
    if (!appraisal) {
        m_panel->showNothing(tr("Choose a person to see their sheet."));
        return;
    }
    m_panel->setContent(sheetPanel(*appraisal, setting()));
    m_details->setSheet(*appraisal, setting());
    if (isFrozen(appraisal->state))
        compareWithToday();
}

/// Computing a sheet anew reads every record behind it: with a connection of its own, beside.
void AppraisalsPage::compareWithToday()
{
    const Office office = m_services.office;
    m_context.lists.jobs.run<QList<AppraisalDifference>>(
        QStringLiteral("appraisal-difference"), {}, this,
        [office, session = m_context.session, id = current()->id,
         clock = &m_context.lists.clock](JobContext &job) -> Result<QList<AppraisalDifference>> {
            ChangeBus nobody;
            UnitOfWork work(job.database(), nobody, *clock);
            return AppraisalService(work, office).difference(session, id);
        },
        [this, id = current()->id](const Result<QList<AppraisalDifference>> &differences) {
            const Appraisal *appraisal = current();
            if (differences && appraisal && appraisal->id == id)
                m_details->setDifferences(*differences, setting());
        });
}

void AppraisalsPage::showActions()
{
    const Appraisal *appraisal = current();
    const Session &session = m_context.session;
    const QList<QAction *> all{m_selfReview, m_leaderReview, m_giveScore, m_approve,
                               m_sign,       m_computeOne,   m_previewOne};
    for (QAction *action : all)
        action->setEnabled(false);
    if (!appraisal)
        return;
    const bool own = appraisal->staff == session.staff;
    Subject subject{appraisal->staff, {}, {}};
    if (const auto staff = m_services.people.staff(session, appraisal->staff); staff)
        subject.team = staff->team;
    const bool write = Permission::can(session, Action::WriteAppraisal, subject);
    const bool freeze = Permission::can(session, Action::FreezeAppraisal, subject);
    const bool frozen = isFrozen(appraisal->state);
    const auto next = [appraisal](AppraisalEvent event) {
        return appraisal->isStarted() && nextState(appraisal->state, event).has_value();
    };
    const auto &lines = appraisal->figures.lines;
    const bool scored = std::any_of(lines.begin(), lines.end(), [](const AppraisalLine &line) {
        return line.item.measure == managerScore;
    });
    const bool year = appraisal->period.kind() == PeriodKind::Year;
    m_selfReview->setEnabled(next(AppraisalEvent::SelfReview) && (own || write));
    m_leaderReview->setEnabled(next(AppraisalEvent::LeaderReview) && !own && write);
    m_approve->setEnabled(next(AppraisalEvent::Approve) && !own && freeze &&
                          (!year || session.holds(Role::Executive)));
    m_giveScore->setEnabled(appraisal->isStarted() && !frozen && !own && freeze && scored);
    m_sign->setEnabled(next(AppraisalEvent::Sign) && (own || freeze));
    m_computeOne->setEnabled(!frozen && write);
    m_previewOne->setEnabled(true);
    // The step that comes next stands first.
    QList<QAction *> offered;
    QList<QAction *> order{m_sign, m_approve, m_leaderReview, m_giveScore, m_computeOne, m_previewOne};
    // One writes one's own; writing it down for somebody else is the exception.
    order.insert(own ? 0 : order.size(), m_selfReview);
    // Once frozen, a score that was forgotten cannot be given any more.
    if (!appraisal->managerPoints)
        order.move(order.indexOf(m_giveScore), order.indexOf(m_approve));
    m_sign->setText(own ? tr("Sign my sheet…") : tr("Signed by the person…"));
    for (QAction *action : std::as_const(order)) {
        if (action->isEnabled())
            offered.append(action);
    }
    m_panel->setActions(offered);
}

void AppraisalsPage::openRecord(Kind kind, qint64 id)
{
    if (kind != Kind::Appraisal)
        return;
    const auto sheet = m_services.appraisals.sheet(m_context.session, AppraisalId(id));
    if (!sheet) {
        m_context.toast.showText(errorText(sheet.error()));
        return;
    }
    m_wanted = sheet->staff;
    m_model->setTeam({});
    if (sheet->period == m_period)
        reload();
    else
        setPeriod(sheet->period);
}

QByteArray AppraisalsPage::saveState() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("period"), m_period.key()},
                                     {QStringLiteral("columns"), QString::fromUtf8(m_table->saveColumns())},
                                     {QStringLiteral("splitter"),
                                      QString::fromLatin1(m_splitter->saveState().toBase64())}})
        .toJson(QJsonDocument::Compact);
}

void AppraisalsPage::restoreState(const QByteArray &state)
{
    const QJsonObject saved = QJsonDocument::fromJson(state).object();
    const auto text = [&saved](const char *key) { return saved.value(QLatin1StringView(key)).toString(); };
    if (const auto period = Period::parse(text("period"), m_services.office.fiscalStart)) {
        m_period = *period;
        showPeriod();
    }
    m_table->restoreColumns(text("columns").toUtf8());
    m_splitter->restoreState(QByteArray::fromBase64(text("splitter").toLatin1()));
}

QList<KeyHint> AppraisalsPage::keyHints() const
{
    return {{QStringLiteral("Alt+←"), tr("Previous period")},
            {QStringLiteral("Alt+→"), tr("Next period")},
            {QStringLiteral("Ctrl+P"), tr("Print the sheets shown")}};
}

void AppraisalsPage::openSchemes()
{
    chooseScheme(m_context, m_services.appraisals, m_services.people, this, [this] { reload(); });
}

void AppraisalsPage::retranslate()
{
    QList<Label> kinds;
    for (const PeriodKind kind : {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year})
        kinds.append({periodKindName(kind), AppraisalWords::periodKind(kind)});
    {
        const QSignalBlocker quiet(m_kind);
        m_kind->setChoices(kinds);
    }
    m_kind->setAccessibleName(tr("Length of the period"));
    m_team->setAccessibleName(fieldLabel(u"team"));
    m_previous->setToolTip(tr("Previous period (Alt+Left)"));
    m_next->setToolTip(tr("Next period (Alt+Right)"));
    m_previous->setAccessibleName(tr("Previous period"));
    m_next->setAccessibleName(tr("Next period"));
    m_compute->setText(tr("Compute"));
    m_compute->setToolTip(
        tr("Starts the sheets of the period and computes those again that are not frozen."));
    m_preview->setText(tr("Preview sheet"));
    m_print->setText(tr("Print / PDF"));
    m_print->setToolTip(tr("All sheets shown, one page a person"));
    m_print->setShortcut(QKeySequence(QKeySequence::Print)); // setText() takes it away
    m_summary->setText(tr("Team summary"));
    m_export->setText(tr("Export"));
    m_schemes->setText(tr("Schemes…"));
    m_selfReview->setText(tr("Self-review…"));
    m_leaderReview->setText(tr("Leader's comment…"));
    m_giveScore->setText(tr("Manager's score…"));
    m_approve->setText(tr("Approve and freeze…"));
    m_sign->setText(tr("Signed by the person…"));
    m_computeOne->setText(tr("Compute again"));
    m_previewOne->setText(tr("Preview sheet"));
    m_table->setEmptyState("trophy", tr("No salesperson within your sight was there in this period."));
    m_model->retranslate();
    showTeams();
    showFooter();
}

void AppraisalsPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
        showPeriod();
        showPanel();
    }
    Page::changeEvent(event);
}

} // namespace salesdesk
