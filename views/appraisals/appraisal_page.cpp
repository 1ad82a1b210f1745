// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/appraisals/appraisal_page.h"

#include "models/jobs/job_runner.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/appraisals/scheme_dialog.h"
#include "views/printing/preview.h"
#include "views/shared/card.h"
#include "views/shared/data_table.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStandardItemModel>
#include <QTableView>
#include <QToolButton>
#include <algorithm>

namespace salesdesk {

namespace {

constexpr PeriodKind kinds[] = {PeriodKind::Month, PeriodKind::Quarter, PeriodKind::Year};

struct Heading
{
    QString title;
    int width;
    bool right = false;
};

void setHeadings(QStandardItemModel &model, const QList<Heading> &headings)
{
    model.setColumnCount(int(headings.size()));
    for (int column = 0; column < headings.size(); ++column) {
        model.setHeaderData(column, Qt::Horizontal, headings.at(column).title);
        model.setHeaderData(column, Qt::Horizontal, headings.at(column).width, role::columnWidth);
        if (headings.at(column).right)
            model.setHeaderData(column, Qt::Horizontal, int(Qt::AlignRight | Qt::AlignVCenter),
                                Qt::TextAlignmentRole);
    }
}

QList<QStandardItem *> row(const QStringList &cells, const QList<Heading> &headings, qint64 id)
{
    QList<QStandardItem *> items;
    for (int column = 0; column < cells.size(); ++column) {
        auto *item = new QStandardItem(cells.at(column));
        item->setEditable(false);
        item->setData(id, role::recordId);
        if (headings.at(column).right)
            item->setData(int(Qt::AlignRight | Qt::AlignVCenter), Qt::TextAlignmentRole);
        items.append(item);
    }
    return items;
}

Tone toneOf(const Appraisal &sheet)
{
    if (!sheet.isStarted())
        return Tone::Neutral;
    return isFrozen(sheet.state) ? Tone::Good : Tone::Accent;
}

} // namespace

AppraisalPage::AppraisalPage(PageContext &context, AppraisalService &appraisals, QWidget *parent)
    : Page(parent), m_context(context), m_appraisals(appraisals),
      m_period(Period::holding(appraisals.today(), PeriodKind::Quarter, appraisals.office().fiscalStart)),
      m_title(new QLabel), m_previous(new QToolButton), m_periodLabel(new QLabel), m_next(new QToolButton),
      m_kindBox(new QComboBox), m_compute(new QPushButton), m_printAll(new QPushButton),
      m_summary(new QPushButton), m_scheme(new QPushButton), m_list(new DataTable),
      m_model(new QStandardItemModel(this)), m_name(new QLabel), m_score(new QLabel), m_steps(new StepStrip),
      m_lines(new DataTable), m_lineModel(new QStandardItemModel(this)), m_comments(new QLabel),
      m_step(new QPushButton), m_points(new QPushButton), m_print(new QPushButton)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(12, 10, 12, 12);
    layout->setSpacing(10);
    auto *head = new QHBoxLayout;
    head->setSpacing(8);
    setLook(m_title, "title");
    m_previous->setIcon(icon("chevron-left"));
    m_next->setIcon(icon("chevron-right"));
    m_previous->setAutoRaise(true);
    m_next->setAutoRaise(true);
    m_periodLabel->setMinimumWidth(110);
    m_periodLabel->setAlignment(Qt::AlignCenter);
    for (const PeriodKind kind : kinds)
        m_kindBox->addItem(QString(), int(kind));
    m_kindBox->setCurrentIndex(1);
    for (QWidget *widget :
         std::initializer_list<QWidget *>{m_title, m_previous, m_periodLabel, m_next, m_kindBox})
        head->addWidget(widget);
    head->addStretch();
    m_compute->setIcon(icon("refresh", Token::OnAccent));
    setLook(m_compute, "primary");
    m_compute->setObjectName(QStringLiteral("compute"));
    m_printAll->setIcon(icon("print"));
    m_printAll->setObjectName(QStringLiteral("printAll"));
    m_summary->setIcon(icon("table"));
    m_scheme->setIcon(icon("gear"));
    for (QPushButton *button : {m_compute, m_printAll, m_summary, m_scheme})
        head->addWidget(button);
    layout->addLayout(head);
    m_compute->setVisible(Permission::can(context.session, Action::WriteAppraisal));
    m_scheme->setVisible(Permission::can(context.session, Action::FreezeAppraisal));

    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(10);
    m_list->setObjectName(QStringLiteral("sheets"));
    m_list->setModel(m_model);
    splitter->addWidget(m_list);
    splitter->addWidget(makeSide());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({760, 560});
    layout->addWidget(splitter, 1);

    connect(m_previous, &QToolButton::clicked, this, [this] { setPeriod(m_period.previous()); });
    connect(m_next, &QToolButton::clicked, this, [this] { setPeriod(m_period.next()); });
    connect(m_kindBox, &QComboBox::currentIndexChanged, this, [this](int index) {
        const QDate day = std::min(std::max(m_period.first(), m_appraisals.today()), m_period.last());
        setPeriod(Period::holding(day, kinds[index], m_appraisals.office().fiscalStart));
    });
    connect(m_list, &DataTable::currentChanged, this, &AppraisalPage::showCurrent);
    connect(m_list, &DataTable::opened, this, [this] {
        if (const Appraisal *sheet = current())
            preview(sheetDocuments({*sheet}));
    });
    connect(m_compute, &QPushButton::clicked, this, &AppraisalPage::compute);
    connect(m_printAll, &QPushButton::clicked, this, [this] { preview(sheetDocuments(m_sheets)); });
    connect(m_summary, &QPushButton::clicked, this, [this] { preview({summaryDocument()}); });
    connect(m_scheme, &QPushButton::clicked, this, [this] {
        auto *dialog = new SchemeDialog(m_context, m_appraisals, this);
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog, &QDialog::accepted, this, &AppraisalPage::load);
        dialog->open();
    });
    connect(&m_context.lists.bus, &ChangeBus::changed, this, [this](const ChangeSet &changes) {
        if (changes.touches(Kind::Appraisal) && isVisible())
            load();
    });
    retranslate();
}

QWidget *AppraisalPage::makeSide()
{
    auto *card = new Card;
    card->body()->setSpacing(10);
    auto *line = new QHBoxLayout;
    setLook(m_name, "title");
    setLook(m_score, "figure");
    line->addWidget(m_name, 1);
    line->addWidget(m_score);
    card->body()->addLayout(line);
    card->body()->addWidget(m_steps);
    m_lines->setFrameless();
    m_lines->setModel(m_lineModel);
    m_lines->setObjectName(QStringLiteral("lines"));
    card->body()->addWidget(m_lines, 1);
    m_comments->setWordWrap(true);
    m_comments->setTextFormat(Qt::PlainText);
    card->body()->addWidget(m_comments);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    setLook(m_step, "primary");
    m_step->setObjectName(QStringLiteral("step"));
    m_points->setObjectName(QStringLiteral("points"));
    m_print->setIcon(icon("print"));
    buttons->addWidget(m_step);
    buttons->addWidget(m_points);
    buttons->addStretch();
    buttons->addWidget(m_print);
    card->body()->addLayout(buttons);
    connect(m_step, &QPushButton::clicked, this, [this] {
        if (const Appraisal *sheet = current())
            takeStep(nextStep(*sheet));
    });
    connect(m_points, &QPushButton::clicked, this, [this] { takeStep(Step::Points); });
    connect(m_print, &QPushButton::clicked, this, [this] {
        if (const Appraisal *sheet = current())
            preview(sheetDocuments({*sheet}));
    });
    return card;
}

AppraisalPaper::Setting AppraisalPage::paper() const
{
    return {m_appraisals.office().name, m_appraisals.office().currency, m_context.formatter(),
            m_appraisals.today()};
}

void AppraisalPage::setPeriod(const Period &period)
{
    m_period = period;
    m_periodLabel->setText(m_context.formatter().period(period));
    load();
}

void AppraisalPage::refresh()
{
    load();
}

void AppraisalPage::load()
{
    if (!Permission::can(m_context.session, Action::SeeAppraisals))
        return;
    const Office office = m_appraisals.office();
    const Sight sight = Permission::sight(m_context.session, Action::SeeAppraisals);
    m_list->setLoading(true);
    m_context.lists.jobs.run<QList<Appraisal>>(
        QStringLiteral("appraisals"), QString(), this,
        [office, sight, today = m_appraisals.today(),
         period = m_period](JobContext &job) -> Result<QList<Appraisal>> {
            return job.database().read(
                [&] { return AppraisalService::read(job.database(), office, sight, today, period); });
        },
        [this](const Result<QList<Appraisal>> &sheets) {
            m_list->setLoading(false);
            if (sheets)
                showAll(*sheets);
            else if (sheets.error().code != ErrorCode::Cancelled)
                m_context.toast.showText(errorText(sheets.error()));
        });
}

void AppraisalPage::showAll(const QList<Appraisal> &sheets)
{
    m_sheets = sheets;
    showSheets();
    showCurrent();
    Q_EMIT shown();
}

void AppraisalPage::showSheets()
{
    const qint64 chosen = m_list->currentId();
    const QList<Heading> headings{{fieldLabel(u"number"), 90},   {fieldLabel(u"name"), 100},
                                  {fieldLabel(u"team"), 100},    {tr("Own score"), 80, true},
                                  {tr("Score"), 80, true},       {fieldLabel(u"grade"), 60},
                                  {tr("To be paid"), 110, true}, {fieldLabel(u"state"), 110}};
    m_model->setRowCount(0);
    setHeadings(*m_model, headings);
    const Formatter &formatter = m_context.formatter();
    const QString none = QStringLiteral("—");
    qint64 total = 0;
    for (const Appraisal &sheet : std::as_const(m_sheets)) {
        const AppraisalFigures &figures = sheet.figures;
        const QString state = sheet.isStarted() ? labelOf(u"appraisal_state", appraisalStateName(sheet.state))
                                                : tr("Not started");
        auto items = row({figures.number, figures.name, figures.team,
                          figures.ownScore ? formatter.scaled(*figures.ownScore, 2, 2) : none,
                          figures.score ? formatter.scaled(*figures.score, 2, 2) : none, figures.grade,
                          formatter.money({figures.total(), m_appraisals.office().currency}), state},
                         headings, sheet.staff.value);
        items.last()->setData(int(CellStyle::Tag), role::style);
        items.last()->setData(int(toneOf(sheet)), role::tone);
        m_model->appendRow(items);
        total += figures.total();
    }
    m_list->setModel(m_model);
    m_list->setEmptyState("star", tr("Nobody with the role of a salesperson was here in this period."));
    m_list->setFooter(tr("%n sheet(s)", nullptr, int(m_sheets.size())),
                      tr("To be paid %1").arg(formatter.money({total, m_appraisals.office().currency})));
    if (!m_list->selectId(chosen) && !m_sheets.isEmpty())
        m_list->selectId(m_sheets.first().staff.value);
    m_printAll->setEnabled(!m_sheets.isEmpty());
    m_summary->setEnabled(!m_sheets.isEmpty());
}

const Appraisal *AppraisalPage::current() const
{
    const qint64 id = m_list->currentId();
    const auto found = std::find_if(m_sheets.begin(), m_sheets.end(),
                                    [id](const Appraisal &sheet) { return sheet.staff.value == id; });
    return found == m_sheets.end() ? nullptr : &*found;
}

AppraisalPage::Step AppraisalPage::nextStep(const Appraisal &sheet) const
{
    if (!sheet.isStarted())
        return Step::None;
    const bool own = sheet.staff == m_context.session.staff;
    const bool writes = Permission::can(m_context.session, Action::WriteAppraisal);
    const bool freezes = Permission::can(m_context.session, Action::FreezeAppraisal);
    switch (sheet.state) {
    case AppraisalState::Computed:
        return own || writes ? Step::SelfReview : Step::None;
    case AppraisalState::SelfReviewed:
        return writes && !own ? Step::LeaderReview : Step::None;
    case AppraisalState::LeaderReviewed:
        return freezes && !own ? Step::Approve : Step::None;
    case AppraisalState::Approved:
        return own || freezes ? Step::Sign : Step::None;
    case AppraisalState::Signed:
        break;
    }
    return Step::None;
}

void AppraisalPage::showCurrent()
{
    const Appraisal *sheet = current();
    m_print->setVisible(sheet);
    m_step->setVisible(false);
    m_points->setVisible(false);
    m_steps->setVisible(sheet && sheet->isStarted());
    m_name->setText(sheet ? sheet->figures.name : QString());
    m_score->setText(
        sheet && sheet->figures.score
            ? QStringLiteral("%1 %2").arg(m_context.formatter().scaled(*sheet->figures.score, 2, 2),
                                          sheet->figures.grade)
            : QString());
    m_comments->clear();
    showLines(sheet ? sheet->figures : AppraisalFigures());
    if (!sheet)
        return;
    const Formatter &formatter = m_context.formatter();
    QList<StepView> steps;
    const auto add = [&](const QString &title, const AppraisalReview &review, AppraisalState after) {
        StepView step;
        step.title = title;
        step.text = review.at ? review.by + QStringLiteral(" · ") + formatter.instant(review.at).mid(5, 5)
                              : QString();
        step.tone = review.at ? Tone::Good : Tone::Neutral;
        step.current = int(sheet->state) + 1 == int(after);
        steps.append(step);
    };
    add(tr("Self-review"), sheet->self, AppraisalState::SelfReviewed);
    add(tr("Leader"), sheet->leader, AppraisalState::LeaderReviewed);
    add(sheet->period.kind() == PeriodKind::Year ? tr("Executive") : tr("Manager"), sheet->manager,
        AppraisalState::Approved);
    add(tr("Signature"), sheet->signature, AppraisalState::Signed);
    m_steps->setSteps(steps);
    QStringList notes;
    if (!sheet->self.text.isEmpty())
        notes.append(tr("Self-review: %1").arg(sheet->self.text));
    if (!sheet->leader.text.isEmpty())
        notes.append(tr("Leader: %1").arg(sheet->leader.text));
    if (!sheet->manager.text.isEmpty())
        notes.append(tr("Manager: %1").arg(sheet->manager.text));
    if (isFrozen(sheet->state)) {
        const auto changed = m_appraisals.difference(m_context.session, sheet->id);
        if (changed) {
            for (const AppraisalDifference &difference : *changed)
                notes.append(tr("%1 is frozen at %2 and would be %3 today.")
                                 .arg(AppraisalPaper::measureTitle(difference.measure),
                                      AppraisalPaper::figure(difference.unit, difference.was, paper()),
                                      AppraisalPaper::figure(difference.unit, difference.now, paper())));
        }
    }
    m_comments->setText(notes.join(QLatin1Char('\n')));
    static const QHash<Step, const char *> words{
        {Step::SelfReview, QT_TR_NOOP("Write the self-review")},
        {Step::LeaderReview, QT_TR_NOOP("Write the leader's comment")},
        {Step::Approve, QT_TR_NOOP("Approve and freeze")},
        {Step::Sign, QT_TR_NOOP("Note the signature")}};
    const Step step = nextStep(*sheet);
    m_step->setVisible(step != Step::None);
    if (step != Step::None)
        m_step->setText(tr(words.value(step)));
    const bool manual = std::any_of(sheet->figures.lines.begin(), sheet->figures.lines.end(),
                                    [](const auto &line) { return line.item.scoring == Scoring::Manual; });
    m_points->setVisible(sheet->isStarted() && manual && !isFrozen(sheet->state) &&
                         sheet->staff != m_context.session.staff &&
                         Permission::can(m_context.session, Action::FreezeAppraisal));
}

void AppraisalPage::showLines(const AppraisalFigures &figures)
{
    const QList<Heading> headings{{tr("Measure"), 140},
                                  {tr("Weight"), 54, true},
                                  {tr("Target"), 92, true},
                                  {tr("Actual"), 92, true},
                                  {tr("Points"), 64, true}};
    m_lineModel->setRowCount(0);
    setHeadings(*m_lineModel, headings);
    for (const AppraisalLine &line : figures.lines) {
        auto items =
            row({AppraisalPaper::measureTitle(line.item.measure), QString::number(line.item.weight),
                 line.target ? AppraisalPaper::figure(line.unit, line.target, paper()) : QStringLiteral("—"),
                 AppraisalPaper::figure(line.unit, line.actual, paper()),
                 line.score ? m_context.formatter().scaled(*line.score, 2, 2) : QStringLiteral("—")},
                headings, 0);
        m_lineModel->appendRow(items);
    }
    m_lines->setModel(m_lineModel);
}

void AppraisalPage::compute()
{
    const auto written = m_appraisals.compute(m_context.session, m_period);
    if (!written)
        return tell(written.error());
    m_context.toast.showText(tr("%n sheet(s) computed.", nullptr, *written));
    load();
}

void AppraisalPage::tell(const Status &status)
{
    if (!status)
        m_context.prompts.tell(this, tr("This step was not taken."), errorText(status.error()), Tone::Bad);
    load();
}

void AppraisalPage::ask(const QString &title, const QString &text, const QString &value, bool multiline,
                        const std::function<Status(const QString &)> &then)
{
    TextQuestion question;
    question.title = title;
    question.text = text;
    question.value = value;
    question.multiline = multiline;
    question.accept = tr("Save");
    m_context.prompts.askText(this, question, [this, then](const std::optional<QString> &answer) {
        if (answer)
            tell(then(*answer));
    });
}

void AppraisalPage::takeStep(Step step)
{
    const Appraisal *found = current();
    if (!found)
        return;
    const Appraisal sheet = *found;
    const QString who = tr("%1, %2").arg(sheet.figures.name, m_context.formatter().period(sheet.period));
    switch (step) {
    case Step::SelfReview:
        return ask(tr("Self-review"), who, {}, true, [this, sheet](const QString &text) {
            return m_appraisals.selfReview(m_context.session, sheet.id, sheet.version, text);
        });
    case Step::LeaderReview:
        return ask(tr("Leader's comment"), who, {}, true, [this, sheet](const QString &text) {
            return m_appraisals.leaderReview(m_context.session, sheet.id, sheet.version, text);
        });
    case Step::Points:
        return ask(tr("Manager's points, 0 to 100"), who,
                   sheet.managerPoints ? QString::number(*sheet.managerPoints) : QString(), false,
                   [this, sheet](const QString &text) -> Status {
                       bool number = false;
                       const int points = text.trimmed().toInt(&number);
                       if (!number && !text.trimmed().isEmpty())
                           return Error{ErrorCode::Invalid, managerScore, text};
                       return m_appraisals.setManagerPoints(m_context.session, sheet.id, sheet.version,
                                                            number ? std::optional(points) : std::nullopt);
                   });
    case Step::Approve:
        return ask(tr("Approve and freeze"), tr("%1. From then on no figure of the sheet changes.").arg(who),
                   {}, true, [this, sheet](const QString &text) {
                       return m_appraisals.approve(m_context.session, sheet.id, sheet.version, text);
                   });
    case Step::Sign: {
        Question question;
        question.title = tr("Note the signature?");
        question.text = who;
        question.accept = tr("Signed");
        return m_context.prompts.confirm(this, question, [this, sheet](bool yes) {
            if (yes)
                tell(m_appraisals.sign(m_context.session, sheet.id, sheet.version));
        });
    }
    case Step::None:
        return;
    }
}

QList<printing::Document> AppraisalPage::sheetDocuments(const QList<Appraisal> &sheets) const
{
    QList<printing::Document> documents;
    for (const Appraisal &sheet : sheets) {
        const auto row = m_appraisals.ledgerRow(sheet.id);
        documents.append(printing::toDocument(AppraisalPaper::sheet(sheet, row ? *row : 0, paper())));
    }
    return documents;
}

printing::Document AppraisalPage::summaryDocument() const
{
    return printing::toDocument(AppraisalPaper::summary(m_sheets, m_appraisals.office().name, paper()));
}

void AppraisalPage::preview(const QList<printing::Document> &documents)
{
    if (documents.isEmpty())
        return;
    auto *dialog = new printing::PrintPreview(documents, m_context.prompts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->show();
}

void AppraisalPage::openRecord(Kind kind, qint64 id)
{
    if (kind != Kind::Appraisal)
        return;
    const auto sheet = m_appraisals.sheet(m_context.session, AppraisalId(id));
    if (!sheet)
        return tell(sheet.error());
    m_period = sheet->period;
    retranslate();
    load();
    m_list->selectId(sheet->staff.value);
}

QByteArray AppraisalPage::saveState() const
{
    return QJsonDocument(QJsonObject{{QStringLiteral("kind"), m_kindBox->currentIndex()}})
        .toJson(QJsonDocument::Compact);
}

void AppraisalPage::restoreState(const QByteArray &state)
{
    const QJsonObject object = QJsonDocument::fromJson(state).object();
    m_kindBox->setCurrentIndex(std::clamp(object.value(QStringLiteral("kind")).toInt(1), 0, 2));
}

QList<KeyHint> AppraisalPage::keyHints() const
{
    return {{tr("Enter"), tr("Preview the sheet")}};
}

void AppraisalPage::retranslate()
{
    m_title->setText(tr("Appraisal"));
    const QStringList kindNames{tr("Month"), tr("Quarter"), tr("Year")};
    for (int i = 0; i < 3; ++i)
        m_kindBox->setItemText(i, kindNames.at(i));
    m_previous->setToolTip(tr("The period before"));
    m_next->setToolTip(tr("The next period"));
    m_previous->setAccessibleName(m_previous->toolTip());
    m_next->setAccessibleName(m_next->toolTip());
    m_kindBox->setAccessibleName(tr("Kind of period"));
    m_periodLabel->setText(m_context.formatter().period(m_period));
    m_compute->setText(tr("Compute"));
    m_printAll->setText(tr("Print sheets"));
    m_summary->setText(tr("Summary"));
    m_scheme->setText(tr("Scheme"));
    m_points->setText(tr("Manager's points"));
    m_print->setText(tr("Print"));
    showSheets();
    showCurrent();
}

void AppraisalPage::changeEvent(QEvent *event)
{
    Page::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        retranslate();
}

} // namespace salesdesk
