// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one JSON line a budget, ours beside a bare twin of the same work in the same run, and last which of
// them are over their limit. Never fails for slowness: a machine under load is not a broken program.
#include "tests/bench/budgets.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QStandardPaths>
#include <cstdio>

using namespace salesdesk;
using namespace salesdesk::bench;

namespace {

double rounded(double value)
{
    return value >= 100 ? std::round(value) : std::round(value * 1000) / 1000;
}

struct Bench
{
    Options options;
    QStringList over;

    bool wanted(const char *budget) const
    {
        return options.only.isEmpty() || options.only.contains(QLatin1StringView(budget));
    }
    void measure(const char *budget, const std::function<Reading()> &work)
    {
        if (!wanted(budget))
            return;
        const Reading reading = work();
        const QString name = QString::fromLatin1(budget);
        // By hand, since people and scripts expect the keys in this order.
        std::printf("{\"budget\":\"%s\",\"ours_ms\":%.10g,\"twin_ms\":%.10g,\"ratio\":%.10g,\"limit\":%.10g,"
                    "\"rows\":%lld}\n",
                    budget, rounded(reading.ours), rounded(reading.twin),
                    std::round(reading.ratio * 1e5) / 1e5, reading.limit,
                    static_cast<long long>(reading.rows));
        std::fflush(stdout);
        if (!reading.within())
            over.append(name);
    }
};

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    QStandardPaths::setTestModeEnabled(true);
    // The offscreen platform says of every window that it has no window manager.
    qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &, const QString &text) {
        if (type != QtDebugMsg && type != QtInfoMsg &&
            !text.contains(QLatin1StringView("propagateSizeHints")))
            std::fprintf(stderr, "%s\n", qPrintable(text));
    });
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("salesdesk-bench"));

    Bench bench;
    QCommandLineParser parser;
    parser.addHelpOption();
    const auto number = [&parser](const char *name, const char *what, int otherwise) {
        parser.addOption({QString::fromLatin1(name), QString::fromLatin1(what), QStringLiteral("n"),
                          QString::number(otherwise)});
    };
    number("leads", "Leads in the office", bench.options.leads);
    number("contracts", "Contracts in the office", bench.options.contracts);
    number("xlsx-rows", "Rows of the workbook", bench.options.xlsxRows);
    number("import-rows", "Rows of the imported file", bench.options.importRows);
    number("pairs", "How often each is measured", bench.options.pairs);
    parser.addPositionalArgument(
        QStringLiteral("budget"),
        QStringLiteral("Only these: saves xlsx import dashboard dashboard_flat search list_first_paint "
                       "list_jump_end list_gui_gap list_memory start"),
        QStringLiteral("[budget …]"));
    QCommandLineOption memory(QStringLiteral("memory-of"), {}, QStringLiteral("which"));
    QCommandLineOption office(QStringLiteral("office"), {}, QStringLiteral("file"));
    memory.setFlags(QCommandLineOption::HiddenFromHelp);
    office.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({memory, office});
    parser.process(application);
    if (parser.isSet(memory))
        return memoryOf(parser.value(memory), parser.value(office));
    bench.options.leads = parser.value(QStringLiteral("leads")).toInt();
    bench.options.contracts = parser.value(QStringLiteral("contracts")).toInt();
    bench.options.xlsxRows = parser.value(QStringLiteral("xlsx-rows")).toInt();
    bench.options.importRows = parser.value(QStringLiteral("import-rows")).toInt();
    bench.options.pairs = parser.value(QStringLiteral("pairs")).toInt();
    bench.options.only = parser.positionalArguments();

    bench.measure("saves", [&] { return saves(bench.options); });
    bench.measure("xlsx", [&] { return xlsx(bench.options); });
    bench.measure("import", [&] { return importing(bench.options); });
    bench.measure("dashboard", [&] { return dashboard(bench.options); });
    bench.measure("dashboard_flat", [&] { return dashboardFlat(bench.options); });
    constexpr std::pair<const char *, Reading (*)(tests::TestOffice &, const Options &)> onLeads[] = {
        {"search", search},           {"list_first_paint", listFirstPaint}, {"list_jump_end", listJumpEnd},
        {"list_gui_gap", listGuiGap}, {"list_memory", listMemory},          {"start", start},
    };
    if (std::any_of(std::begin(onLeads), std::end(onLeads),
                    [&bench](const auto &budget) { return bench.wanted(budget.first); })) {
        tests::TestOffice leads;
        fillLeads(leads, bench.options.leads);
        reopen(leads);
        for (const auto &[budget, work] : onLeads)
            bench.measure(budget, [&, &run = work] { return run(leads, bench.options); });
    }
    std::printf("over the limit: %s\n",
                bench.over.isEmpty() ? "none" : qPrintable(bench.over.join(QLatin1StringView(", "))));
    return 0;
}
