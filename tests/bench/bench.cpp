// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include <QElapsedTimer>
#include <algorithm>
#include <cstdio>
#include <cstdlib>

namespace salesdesk::bench {

double milliseconds(const std::function<void()> &work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return double(timer.nsecsElapsed()) / 1e6;
}

double median(QList<double> values)
{
    std::sort(values.begin(), values.end());
    const qsizetype middle = values.size() / 2;
    return values.size() % 2 ? values.at(middle) : (values.at(middle - 1) + values.at(middle)) / 2;
}

Reading inPairs(int pairs, double limit, const std::function<double()> &ours,
                const std::function<double()> &twin)
{
    ours();
    twin();
    QList<double> our;
    QList<double> other;
    QList<double> ratios;
    for (int i = 0; i < pairs; ++i) {
        if (i % 2 == 0) {
            our.append(ours());
            other.append(twin());
        } else {
            other.append(twin());
            our.append(ours());
        }
        ratios.append(our.last() / other.last());
    }
    Reading reading;
    reading.ours = median(our);
    reading.twin = median(other);
    reading.ratio = median(ratios);
    reading.limit = limit;
    return reading;
}

void refuse(const QString &why)
{
    std::fprintf(stderr, "salesdesk_bench: %s\n", qPrintable(why));
    std::exit(1);
}

} // namespace salesdesk::bench
