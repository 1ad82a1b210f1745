// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/appraisals/scheme_items.h"

#include "models/measures/measure.h"
#include "models/wording/labels.h"
#include "views/appraisals/appraisal_paper.h"
#include "views/shared/choice_box.h"
#include "views/shared/icons.h"
#include "views/shared/money_edit.h"
#include "views/shared/scaled_edit.h"
#include "views/shared/theme.h"

#include <QGridLayout>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <numeric>

namespace salesdesk {

namespace {

MeasureUnit unitOf(const QString &measure)
{
    return measureUnit(measureFromName(measure).value_or(Measure::Sales));
}

/// How many decimals the unit's integer has as people write it: a ratio in percent.
int decimalsOf(const QString &measure)
{
    return unitOf(measure) == MeasureUnit::Count ? 4 : 2;
}

QString scoringText(Scoring scoring)
{
    switch (scoring) {
    case Scoring::Proportional:
        return SchemeItems::tr("the more the better");
    case Scoring::Inverse:
        return SchemeItems::tr("the less the better");
    case Scoring::Bands:
        return SchemeItems::tr("by bands");
    case Scoring::Manual:
        return SchemeItems::tr("given by the manager");
    }
    return {};
}

int weightSum(const QList<SchemeItem> &items)
{
    return std::accumulate(items.cbegin(), items.cend(), 0,
                           [](int sum, const SchemeItem &item) { return sum + item.weight; });
}

} // namespace

QString bandsText(const QString &measure, const QList<ScoreBand> &bands)
{
    const QString sign = unitOf(measure) == MeasureUnit::Ratio ? QStringLiteral("%") : QString();
    QStringList parts;
    for (const ScoreBand &band : bands)
        parts << scaledText(band.from, decimalsOf(measure)).remove(QLatin1Char(',')) + sign +
                     QLatin1Char('=') + QString::number(band.points);
    return parts.join(QStringLiteral("; "));
}

std::optional<QList<ScoreBand>> parseBands(const QString &measure, const QString &text)
{
    static const QRegularExpression separator(QStringLiteral("[;；]"));
    static const QRegularExpression band(
        QStringLiteral("^\\s*(\\d{1,12})(?:\\.(\\d{1,4}))?\\s*[%％]?\\s*[=＝]\\s*(\\d{1,3})\\s*$"));
    const int decimals = decimalsOf(measure);
    QList<ScoreBand> bands;
    for (const QString &part : text.split(separator, Qt::SkipEmptyParts)) {
        const auto match = band.match(part);
        const QString fraction = match.captured(2);
        if (!match.hasMatch() || fraction.size() > decimals)
            return std::nullopt;
        bands.append({(match.captured(1) + fraction.leftJustified(decimals, QLatin1Char('0'))).toLongLong(),
                      match.captured(3).toInt()});
    }
    return bands.isEmpty() ? std::nullopt : std::optional(bands);
}

SchemeItems::SchemeItems(QWidget *parent)
    : QWidget(parent), m_sum(new QLabel), m_add(new QPushButton(icon("plus"), tr("Add a measure")))
{
    m_add->setObjectName(QStringLiteral("addItem"));
    m_add->setAutoDefault(false);
    setLook(m_add, "flat");
    m_sum->setObjectName(QStringLiteral("weightSum"));
    setLook(m_sum, "soft");
    auto *foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addWidget(m_sum);
    foot->addStretch(1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(6);
    layout->addLayout(foot);
    connect(m_add, &QPushButton::clicked, this, [this] {
        SchemeItem item;
        // What the others leave, of a measure that none of them has.
        QStringList taken;
        for (const SchemeItem &other : std::as_const(m_items))
            taken << other.measure;
        item.weight = std::max(0, 100 - weightSum(m_items));
        for (const Measure measure : allMeasures()) {
            if (item.measure.isEmpty() && !taken.contains(measureName(measure)))
                item.measure = measureName(measure);
        }
        if (item.measure.isEmpty())
            return;
        m_items.append(item);
        rebuild();
        changed();
    });
    rebuild();
}

void SchemeItems::setItems(const QList<SchemeItem> &items)
{
    m_items = items;
    rebuild();
    changed();
}

QString SchemeItems::value() const
{
    Scheme scheme;
    scheme.items = m_items;
    return QString::fromUtf8(QJsonDocument(rulesToJson(scheme).toObject()).toJson(QJsonDocument::Compact));
}

QString SchemeItems::problem() const
{
    if (m_items.isEmpty())
        return tr("A scheme needs one measure at least.");
    if (m_unreadable.contains(true))
        return tr("Bands are written as 80%=60; 100%=100: from which figure on there are how many points.");
    const int sum = weightSum(m_items);
    if (sum != 100)
        return tr("The weights come to %1. They must come to 100.").arg(sum);
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        for (qsizetype j = 0; j < i; ++j) {
            if (m_items[i].measure == m_items[j].measure)
                return tr("%1 stands there twice.").arg(AppraisalPaper::measureTitle(m_items[i].measure));
        }
    }
    return {};
}

void SchemeItems::changed()
{
    m_sum->setText(tr("Weights: %1 of 100").arg(weightSum(m_items)));
    Q_EMIT itemsChanged();
}

void SchemeItems::rebuild()
{
    if (m_rows) {
        m_rows->setParent(nullptr);
        m_rows->deleteLater(); // it may be one of its own boxes that asked
    }
    m_rows = new QWidget;
    auto *grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(6);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(3, 3);
    const QString titles[] = {tr("Measure"), tr("Weight"), tr("Points"), tr("Target"), tr("At most")};
    for (int column = 0; column < 5 && !m_items.isEmpty(); ++column) {
        auto *title = new QLabel(titles[column]);
        setLook(title, "soft");
        grid->addWidget(title, 0, column);
    }
    static_cast<QVBoxLayout *>(layout())->insertWidget(0, m_rows);
    m_unreadable = QList<bool>(m_items.size(), false);
    for (int row = 0; row < m_items.size(); ++row)
        addRow(row);
}

void SchemeItems::addRow(int row)
{
    auto *grid = static_cast<QGridLayout *>(m_rows->layout());
    const auto name = [row](const char *what) {
        return QStringLiteral("item-%1-%2").arg(row + 1).arg(QLatin1String(what));
    };
    const SchemeItem &item = m_items.at(row);
    const bool manual = item.measure == managerScore;

    auto *measure = new ChoiceBox;
    QList<Label> measures = labelsOf(u"measure");
    measures.append({managerScore, AppraisalPaper::measureTitle(managerScore)});
    measure->setChoices(measures);
    measure->setKey(item.measure);
    measure->setObjectName(name("measure"));

    const auto number = [&](int value, int most, const char *what) {
        auto *box = new QSpinBox;
        box->setRange(0, most);
        box->setValue(value);
        box->setObjectName(name(what));
        return box;
    };
    auto *weight = number(item.weight, 100, "weight");
    auto *cap = number(item.cap, 1000, "cap");
    cap->setEnabled(!manual);

    auto *scoring = new ChoiceBox;
    QList<Label> scorings;
    for (const Scoring each : {Scoring::Proportional, Scoring::Inverse, Scoring::Bands, Scoring::Manual}) {
        if (manual == (each == Scoring::Manual))
            scorings.append({scoringName(each), scoringText(each)});
    }
    scoring->setChoices(scorings);
    scoring->setKey(scoringName(item.scoring));
    scoring->setEnabled(!manual);
    scoring->setObjectName(name("scoring"));

    auto *out = new QToolButton;
    out->setIcon(icon("trash"));
    out->setToolTip(tr("Take the measure out"));
    out->setAccessibleName(out->toolTip());
    out->setObjectName(name("remove"));

    grid->addWidget(measure, row + 1, 0);
    grid->addWidget(weight, row + 1, 1);
    grid->addWidget(scoring, row + 1, 2);
    if (QWidget *target = targetEditor(row)) {
        target->setObjectName(name("target"));
        grid->addWidget(target, row + 1, 3);
    }
    grid->addWidget(cap, row + 1, 4);
    grid->addWidget(out, row + 1, 5);

    connect(measure, &ChoiceBox::keyChanged, this, [this, row, measure] {
        SchemeItem &edited = m_items[row];
        const bool unitStays = unitOf(edited.measure) == unitOf(measure->key());
        edited.measure = measure->key();
        if (edited.measure == managerScore)
            edited.scoring = Scoring::Manual;
        else if (edited.scoring == Scoring::Manual)
            edited.scoring = Scoring::Proportional;
        if (!unitStays || edited.scoring == Scoring::Manual) {
            edited.target.reset();
            edited.bands.clear();
        }
        rebuild();
        changed();
    });
    connect(weight, &QSpinBox::valueChanged, this, [this, row](int value) {
        m_items[row].weight = value;
        changed();
    });
    connect(cap, &QSpinBox::valueChanged, this, [this, row](int value) {
        m_items[row].cap = value;
        changed();
    });
    connect(scoring, &ChoiceBox::keyChanged, this, [this, row, scoring] {
        m_items[row].scoring = scoringFromName(scoring->key()).value_or(Scoring::Proportional);
        rebuild();
        changed();
    });
    connect(out, &QToolButton::clicked, this, [this, row] {
        m_items.removeAt(row);
        rebuild();
        changed();
    });
}

QWidget *SchemeItems::targetEditor(int row)
{
    const SchemeItem &item = m_items.at(row);
    if (item.scoring == Scoring::Manual)
        return nullptr;
    if (item.scoring == Scoring::Bands) {
        auto *bands = new QLineEdit(bandsText(item.measure, item.bands));
        bands->setPlaceholderText(QStringLiteral("80%=60; 100%=100"));
        m_unreadable[row] = item.bands.isEmpty();
        connect(bands, &QLineEdit::textChanged, this, [this, row](const QString &text) {
            const auto parsed = parseBands(m_items.at(row).measure, text);
            m_unreadable[row] = !parsed;
            m_items[row].bands = parsed.value_or(QList<ScoreBand>());
            changed();
        });
        return bands;
    }
    const QString ownTarget = tr("each one's own");
    if (unitOf(item.measure) == MeasureUnit::Money) {
        auto *money = new MoneyEdit;
        money->setMinor(item.target);
        money->setPlaceholderText(ownTarget);
        connect(money, &MoneyEdit::amountChanged, this, [this, row, money] {
            m_items[row].target = money->minor();
            changed();
        });
        return money;
    }
    auto *edit = new ScaledEdit(unitOf(item.measure) == MeasureUnit::Ratio ? ScaledEdit::Kind::Percent
                                                                           : ScaledEdit::Kind::Quantity);
    edit->setScaled(item.target);
    edit->setPlaceholderText(ownTarget);
    connect(edit, &ScaledEdit::valueChanged, this, [this, row, edit] {
        m_items[row].target = edit->scaled();
        changed();
    });
    return edit;
}

} // namespace salesdesk
