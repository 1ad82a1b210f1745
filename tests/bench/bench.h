// SPDX-License-Identifier: GPL-3.0-or-later
// Ratios of the product's own work to a bare twin of the same work, measured in turns in the same run.
#pragma once

#include <QString>
#include <QStringList>
#include <functional>

namespace salesdesk::bench {

struct Options
{
    int leads = 1'000'000;
    int contracts = 50'000;
    int xlsxRows = 100'000;
    int importRows = 1'000'000;
    int pairs = 5;    ///< of ours and the twin's, one after the other
    QStringList only; ///< budgets to measure; empty: all
};

/// What one budget came to. The ratio is ours to the twin's, of times or bytes; `atLeast` turns the limit
/// round (saves a second). A limit in milliseconds has a twin of one millisecond.
struct Reading
{
    double ours = 0;
    double twin = 1;
    double ratio = 0;
    double limit = 0;
    qint64 rows = 0;
    bool atLeast = false;

    bool within() const { return atLeast ? ratio >= limit : ratio <= limit; }
};

double milliseconds(const std::function<void()> &work);
double median(QList<double> values);
/// Runs both in turns, changing who goes first, and gives medians of the times and of the ratios of each
/// pair. One pair before them warms the caches.
Reading inPairs(int pairs, double limit, const std::function<double()> &ours,
                const std::function<double()> &twin);
/// Says why and ends the program: figures of work that went wrong are worth nothing.
[[noreturn]] void refuse(const QString &why);

} // namespace salesdesk::bench
