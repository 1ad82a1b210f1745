// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document_line.h"
#include "views/shared/field_problem.h"
#include "views/shared/picker.h"

#include <QVariant>
#include <QWidget>

class QLabel;
class QPushButton;
class QTableView;

namespace salesdesk {

class Formatter;
class LineModel;

/// What pricing a document's lines gave.
struct PricedLines
{
    QString sums; ///< what is wrong instead, where they cannot be computed
    bool wrong = false;
    QStringList warnings = {}; ///< one a line: who must agree to a price below its floor; empty: nobody
};

/// The lines of a quote or contract: typed like cells of a sheet, products found as one types, amounts live.
class LineGrid final : public QWidget, public FieldProblem
{
    Q_OBJECT
    /// The lines as JSON, so that a form notices changes.
    Q_PROPERTY(QVariant content READ content WRITE setContent NOTIFY contentChanged USER true)
public:
    struct Hooks
    {
        Picker::Search searchProducts;
        /// The line that a product makes: its name, unit, list price and tax, for one piece.
        std::function<DocumentLine(qint64 product)> lineOf;
        /// Computes amounts, and tells the sums in words and what is to be said of each line's price.
        std::function<PricedLines(QList<DocumentLine> &lines)> price;
    };
    LineGrid(const Formatter &formatter, bool withRoles, Hooks hooks, QWidget *parent = nullptr);

    QList<DocumentLine> lines() const;
    void setLines(const QList<DocumentLine> &lines);
    void setReadOnly(bool readOnly);
    QVariant content() const;
    void setContent(const QVariant &content);
    QString problem() const override;
    LineModel *model() const { return m_model; }
    QTableView *view() const { return m_view; }

public Q_SLOTS:
    /// Computes amounts anew: the discount of the whole changed.
    void reprice();
    /// A new empty line, ready to be typed into.
    void addLine();
    void removeLine();

Q_SIGNALS:
    void contentChanged();

protected:
    void changeEvent(QEvent *event) override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void retranslate();

    Hooks m_hooks;
    LineModel *m_model;
    QTableView *m_view;
    QPushButton *m_add;
    QPushButton *m_remove;
    QPushButton *m_up;
    QPushButton *m_down;
    QLabel *m_totals;
    bool m_wrong = false;
};

} // namespace salesdesk
