// SPDX-License-Identifier: GPL-3.0-or-later
// What is printed, as plain values: every figure and date arrives formatted (see models/wording/formatter.h).
// An empty text leaves its cell or row empty.
#pragma once

#include "views/printing/document.h"

#include <QList>
#include <QStringList>

namespace salesdesk::printing {

/// The parts of a year that an appraisal is about.
enum class AppraisalPeriod { Month, Quarter, Year };

struct AppraisalLine
{
    QString measure;
    QString weight;
    QString target;
    QString actual; ///< "not applicable" where there was nothing to measure
    QString completion;
    QString score;
    QString weighted;
    bool applicable = true; ///< false: its weight is spread over the others, and the line says so
};

struct SheetComment
{
    QString text;
    QString by;
    QString on;
};

/// 季度考核表, one page a person (§12).
struct AppraisalSheet
{
    AppraisalPeriod kind = AppraisalPeriod::Quarter;
    QString officeName;
    QString name;
    QString number;
    QString period; ///< "Q3 2026"
    QString team;
    QString post;
    QString formNumber;
    QList<AppraisalLine> lines;
    QString ownScore;
    QString ownShare;   ///< "70%"
    QString partsShare; ///< "30%"
    QString partsMean;  ///< mean score of the months (year: quarters); empty where there is none
    QString partNames;  ///< "July, August, September"; may be empty
    QString finalScore;
    QString grade;
    QString coefficient;
    QString bonusBase;
    QString commission;
    QString total;
    QString totalInCapitals;
    SheetComment self;
    SheetComment leader;
    SheetComment manager; ///< for a year the executive's
    QString weightSum;
    QString asOf; ///< the data's day and hour
    bool frozen = false;
    QString digest;    ///< of the frozen sheet
    QString ledgerRow; ///< where the approval stands in the ledger
};

struct AppraisalSummaryRow
{
    QString number;
    QString name;
    QString team;
    QString ownScore;
    QString partsMean;
    QString finalScore;
    QString grade;
    QString coefficient;
    QString bonus; ///< base × coefficient
    QString commission;
    QString total;
};

struct RankingRow
{
    QString rank;
    QString name;
    QString team;
    QString score;
    QString sales;
    QString completion;
};

/// A team's or the office's appraisals of a period, and the ranking. Either table may be empty.
struct AppraisalSummary
{
    QString officeName;
    QString scope; ///< the team's name, or the office's
    QString period;
    QString formNumber;
    QString printedOn;
    QList<AppraisalSummaryRow> rows;
    AppraisalSummaryRow totals; ///< only the money columns are printed
    QList<RankingRow> ranking;
    QString note;
};

/// One side of a quotation or contract.
struct Party
{
    QString name;
    QString address;
    QString taxNumber;
    QString bank; ///< bank and account
    QString contact;
    QString phone;
};

enum class LineMark {
    None,
    Optional,    ///< printed, outside the total
    Alternative, ///< printed, outside the total
};

struct SaleLine
{
    QString number;
    QString product;
    QString description; ///< model, functions, notes
    QString unit;
    QString quantity;
    QString unitPrice;
    QString discount;
    QString taxRate;
    QString amount;
    LineMark mark = LineMark::None;
};

struct QuotationSheet
{
    QImage logo;
    QImage seal;
    Party seller;
    Party customer;
    QString number;
    QString version;
    QString subject;
    QString date;
    QString validUntil;
    QString currency;
    QList<SaleLine> lines;
    QString discount; ///< on the whole document; empty for none
    QString amountWithoutTax;
    QString tax;
    QString total;
    QString totalInCapitals;
    QString paymentTerms;
    QString deliveryTerms;
    QString serviceCommitments;
    QString implementationPlan;
    QString note;
    QString preparedBy;
    QString preparedByPhone;
};

struct ApprovalStepRow
{
    QString step;
    QString who;
    QString decision;
    QString comment;
    QString when;
    QString howLong;
};

/// A label with its value, for what differs from document to document.
struct Detail
{
    QString label;
    QString value;
};

/// 审批单 of any kind of document (§7).
struct ApprovalSheet
{
    QString officeName;
    QString documentKind;
    QString number;
    QString subject;
    QString customer;
    QString drafter;
    QString team;
    QString sentOn;
    QString round;
    QString state;
    QString amount;
    QString amountInCapitals;
    QList<Detail> details;
    QList<ApprovalStepRow> steps;
    QString digest; ///< SHA-256 of the content that was decided on
    QString ledgerRow;
    QString printedOn;
};

struct Instalment
{
    QString number;
    QString condition;
    QString dueOn;
    QString share;
    QString amount;
};

struct Clause
{
    QString heading;
    QString text;
};

struct ContractSheet
{
    QImage logo;
    QImage seal;
    QString title; ///< as "Sales contract"; empty for that
    QString number;
    QString date;
    QString place;
    Party seller;
    Party customer;
    QList<SaleLine> lines;
    QString amountWithoutTax;
    QString tax;
    QString total;
    QString totalInCapitals;
    QString deliveryDue;
    QList<Instalment> paymentPlan;
    QList<Clause> clauses;
    QString copies;
};

enum class CellAlign { Left, Centre, Right };

struct TableColumn
{
    QString title;
    CellAlign align = CellAlign::Left;
};

/// Any list: ageing, contract register, monthly tables, what a register prints. Columns are as wide as their
/// content wants.
struct TableSheet
{
    QString title;
    QString officeName;
    QString subtitle; ///< period, filters, as-of day
    QString formNumber;
    QString printedOn;
    QList<TableColumn> columns;
    QList<QStringList> rows;
    QStringList totals; ///< as many cells as columns, or none
    QString note;
    bool landscape = false;
};

Document toDocument(const AppraisalSheet &sheet);
Document toDocument(const AppraisalSummary &summary);
Document toDocument(const QuotationSheet &sheet);
Document toDocument(const ApprovalSheet &sheet);
Document toDocument(const ContractSheet &sheet);
Document toDocument(const TableSheet &sheet);

} // namespace salesdesk::printing
