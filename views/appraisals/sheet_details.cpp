// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/appraisals/sheet_details.h"

#include "models/wording/labels.h"
#include "views/appraisals/appraisal_words.h"
#include "views/shared/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

QLabel *words(const QString &text, const char *look = nullptr, Qt::Alignment alignment = Qt::AlignLeft)
{
    auto *label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setAlignment(alignment | Qt::AlignTop);
    if (look)
        setLook(label, look);
    return label;
}

QLabel *paragraph(const QString &text)
{
    QLabel *label = words(text);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QGridLayout *grid(QVBoxLayout *inside)
{
    auto *box = new QWidget;
    auto *layout = new QGridLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(2);
    layout->setColumnStretch(0, 1);
    inside->addWidget(box);
    return layout;
}

} // namespace

SheetDetails::SheetDetails(QWidget *parent)
    : QWidget(parent), m_sheet(new QVBoxLayout), m_differences(new QVBoxLayout)
{
    setLook(this, "plain");
    for (QVBoxLayout *part : {m_sheet, m_differences})
        part->setSpacing(6);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(m_sheet);
    layout->addLayout(m_differences);
}

void SheetDetails::empty(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget()) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void SheetDetails::setSheet(const Appraisal &appraisal, const AppraisalPaper::Setting &setting)
{
    empty(m_sheet);
    empty(m_differences);
    addMeasures(appraisal, setting);
    addReview(tr("Self-review"), appraisal.self, setting);
    addReview(tr("Leader"), appraisal.leader, setting);
    addReview(appraisal.period.kind() == PeriodKind::Year ? tr("Executive") : tr("Manager"),
              appraisal.manager, setting);
    addReview(tr("Signed by the person"), appraisal.signature, setting);
}

void SheetDetails::addMeasures(const Appraisal &appraisal, const AppraisalPaper::Setting &setting)
{
    const AppraisalFigures &figures = appraisal.figures;
    const auto points = [&setting](const std::optional<qint64> &value) {
        return value ? setting.formatter.scaled(*value, 2, 2) : QStringLiteral("—");
    };
    m_sheet->addWidget(words(tr("Measures"), "section"));
    if (figures.lines.isEmpty()) {
        m_sheet->addWidget(paragraph(tr("No scheme holds for this post in a period of this length.")));
        return;
    }
    QGridLayout *table = grid(m_sheet);
    const Qt::Alignment right = Qt::AlignRight;
    table->addWidget(words(fieldLabel(u"measure"), "soft"), 0, 0);
    table->addWidget(words(tr("Score"), "soft", right), 0, 1);
    table->addWidget(words(fieldLabel(u"weight"), "soft", right), 0, 2);
    table->addWidget(words(tr("Weighted"), "soft", right), 0, 3);
    int row = 1;
    for (const AppraisalLine &line : figures.lines) {
        table->setRowMinimumHeight(row++, 6);
        table->addWidget(words(AppraisalPaper::measureTitle(line.item.measure), "strong"), row, 0);
        table->addWidget(words(points(line.score), nullptr, right), row, 1);
        table->addWidget(words(QString::number(line.item.weight), nullptr, right), row, 2);
        table->addWidget(words(points(line.weighted), nullptr, right), row, 3);
        ++row;
        QStringList about;
        if (line.target)
            about.append(tr("Target %1").arg(AppraisalPaper::figure(line.unit, line.target, setting)));
        if (line.applicable() || line.actual)
            about.append(tr("Actual %1").arg(AppraisalPaper::figure(line.unit, line.actual, setting)));
        if (!line.applicable())
            about.append(tr("not applicable, its weight is shared out"));
        QLabel *soft = words(about.join(QStringLiteral(" · ")), "soft");
        soft->setWordWrap(true);
        table->addWidget(soft, row++, 0, 1, 4);
    }
    table->setRowMinimumHeight(row++, 6);
    table->addWidget(words(tr("Score of the measures"), "strong"), row, 0, 1, 3);
    table->addWidget(words(points(figures.ownScore), "strong", right), row++, 3);
    if (!figures.partsMean)
        return;
    QStringList parts;
    for (const AppraisalPart &part : figures.parts) {
        if (const auto period = Period::parse(part.period, appraisal.period.fiscalStart()))
            parts.append(setting.formatter.period(*period) + QLatin1Char(' ') + points(part.score));
    }
    table->addWidget(
        words(tr("Mean of the parts (%1)").arg(setting.formatter.ratio(10000 - figures.ownShare, 0)),
              "strong"),
        row, 0, 1, 3);
    table->addWidget(words(points(figures.partsMean), "strong", right), row++, 3);
    QLabel *soft = words(parts.join(QStringLiteral(" · ")), "soft");
    soft->setWordWrap(true);
    table->addWidget(soft, row, 0, 1, 4);
}

void SheetDetails::addReview(const QString &title, const AppraisalReview &review,
                             const AppraisalPaper::Setting &setting)
{
    if (review.at == 0)
        return;
    m_sheet->addWidget(words(title, "section"));
    m_sheet->addWidget(
        words(review.by + QStringLiteral(" · ") + setting.formatter.instant(review.at), "soft"));
    if (!review.text.isEmpty())
        m_sheet->addWidget(paragraph(review.text));
}

void SheetDetails::setDifferences(const QList<AppraisalDifference> &differences,
                                  const AppraisalPaper::Setting &setting)
{
    empty(m_differences);
    m_differences->addWidget(words(tr("Against today's records"), "section"));
    if (differences.isEmpty()) {
        m_differences->addWidget(paragraph(tr("Computed today, the sheet would be the same.")));
        return;
    }
    QGridLayout *table = grid(m_differences);
    table->addWidget(words(fieldLabel(u"measure"), "soft"), 0, 0);
    table->addWidget(words(tr("Frozen"), "soft", Qt::AlignRight), 0, 1);
    table->addWidget(words(tr("Today"), "soft", Qt::AlignRight), 0, 2);
    int row = 1;
    for (const AppraisalDifference &each : differences) {
        table->addWidget(words(AppraisalPaper::measureTitle(each.measure)), row, 0);
        table->addWidget(words(AppraisalPaper::figure(each.unit, each.was, setting), nullptr, Qt::AlignRight),
                         row, 1);
        table->addWidget(words(AppraisalPaper::figure(each.unit, each.now, setting), nullptr, Qt::AlignRight),
                         row, 2);
        ++row;
    }
}

PanelContent sheetPanel(const Appraisal &appraisal, const AppraisalPaper::Setting &setting)
{
    const AppraisalFigures &figures = appraisal.figures;
    const Formatter &formatter = setting.formatter;
    const auto money = [&setting, &formatter](qint64 minor) {
        return formatter.money({minor, setting.currency});
    };
    PanelContent content;
    const auto row = [&content](const QString &label, const QString &value) {
        content.rows.append({label, value, {}});
    };
    content.title = figures.name;
    content.tag = AppraisalWords::state(appraisal);
    content.tone = AppraisalWords::stateTone(appraisal);
    QStringList about{figures.number};
    for (const QString &word : {figures.team, figures.post}) {
        if (!word.isEmpty())
            about.append(word);
    }
    content.subtitle = about.join(QStringLiteral(" · "));
    if (figures.score) {
        row(SheetDetails::tr("Score"), formatter.scaled(*figures.score, 2, 2) + QStringLiteral(" · ") +
                                           SheetDetails::tr("grade %1").arg(figures.grade));
        row(fieldLabel(u"bonus"), money(figures.bonusBase) + QStringLiteral(" × ") +
                                      formatter.scaled(figures.coefficient, 2, 1) + QStringLiteral(" = ") +
                                      money(figures.bonus));
    }
    if (figures.commission != 0)
        row(fieldLabel(u"commission"),
            SheetDetails::tr("%1 on %2").arg(money(figures.commission), money(figures.commissionBase)));
    row(SheetDetails::tr("To be paid"), money(figures.total()));
    if (figures.days != figures.periodDays)
        row(SheetDetails::tr("There"),
            SheetDetails::tr("%1 of %2 days").arg(figures.days).arg(figures.periodDays));
    if (!figures.scheme.isEmpty())
        row(SheetDetails::tr("Scheme"), figures.scheme);
    row(SheetDetails::tr("As of"),
        isFrozen(appraisal.state) ? formatter.instant(appraisal.frozenAt) : formatter.date(figures.asOf));
    return content;
}

} // namespace salesdesk
