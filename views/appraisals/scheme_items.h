// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/appraisals/scheme.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QPushButton;

namespace salesdesk {

/// The measures of an appraisal scheme, one a line: weight, scoring, target or bands, points at most.
class SchemeItems final : public QWidget
{
    Q_OBJECT
    /// The items as compact JSON, for the form to see what changed.
    Q_PROPERTY(QString value READ value NOTIFY itemsChanged USER true)
public:
    explicit SchemeItems(QWidget *parent = nullptr);

    QList<SchemeItem> items() const { return m_items; }
    void setItems(const QList<SchemeItem> &items);
    QString value() const;
    /// What is wrong with them as one sentence: weights that do not sum to 100, bands that cannot be read.
    QString problem() const;

Q_SIGNALS:
    void itemsChanged();

private:
    void rebuild();
    void addRow(int row);
    QWidget *targetEditor(int row);
    void changed();

    QList<SchemeItem> m_items;
    QList<bool> m_unreadable; ///< bands of that row as they are typed now
    QWidget *m_rows = nullptr;
    QLabel *m_sum;
    QPushButton *m_add;
};

/// "80%=60; 100%=100": from which actual on there are how many points; the measure's unit decides.
QString bandsText(const QString &measure, const QList<ScoreBand> &bands);
/// Nothing where it cannot be read.
std::optional<QList<ScoreBand>> parseBands(const QString &measure, const QString &text);

} // namespace salesdesk
