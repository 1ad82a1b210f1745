// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/jobs/job_runner.h"
#include "models/leads/lead_store.h"
#include "models/tables/windowed_table.h"
#include "models/wording/formatter.h"
#include "tests/bench/budgets.h"
#include "views/shared/data_table.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QScrollBar>
#include <QSqlTableModel>
#include <QTableView>
#include <QTimer>

namespace salesdesk::bench {

namespace {

const Register &leads()
{
    static const auto key = [](const char *name, ValueType type = ValueType::Text) {
        return ColumnSpec{.key = QString::fromLatin1(name), .type = type};
    };
    static const Register reg{Kind::Lead,
                              &leadList(),
                              {key("number"), key("company"), key("contact"), key("mobile"), key("region"),
                               key("industry"), key("source"), key("budget", ValueType::Money), key("tier"),
                               key("status"), key("owner"), key("next_follow_up_on", ValueType::Date)},
                              Action::SeeLeads};
    return reg;
}

/// Tells when rows have come onto the screen.
class PaintWatch final : public QObject
{
public:
    explicit PaintWatch(QTableView *view) : m_view(view) { view->viewport()->installEventFilter(this); }
    bool painted = false;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && m_view->model() && m_view->model()->rowCount() > 0)
            painted = true;
        return false;
    }

private:
    QTableView *m_view;
};

template <class Condition>
void waitFor(Condition condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
}

/// One list of leads on the screen, as a page makes it.
struct Screen
{
    explicit Screen(tests::TestOffice &office)
        : context{*office.database, jobs(office), office.bus, formatter, office.clock},
          table(context, leads(), Session::system())
    {
        widget.resize(1200, 700);
        widget.setModel(&table);
        widget.show();
        waitFor([this] { return widget.isVisible(); });
        QCoreApplication::processEvents();
    }
    /// From asking to rows on the screen.
    double firstPaint()
    {
        PaintWatch watch(widget.view());
        return milliseconds([&] {
            table.setQuery({}, {});
            waitFor([&] { return watch.painted; });
        });
    }
    void waitForAll()
    {
        waitFor([this] { return !table.isLoading(); });
    }
    static JobRunner &jobs(tests::TestOffice &office)
    {
        // A program has one runner, and its connections are warm when a list opens.
        static QHash<QString, std::shared_ptr<JobRunner>> runners;
        auto &runner = runners[office.location.path];
        if (!runner)
            runner = std::make_shared<JobRunner>(office.location);
        return *runner;
    }

    Formatter formatter;
    ListContext context;
    WindowedTable table;
    DataTable widget;
};

double jumpToEnd(QTableView *view)
{
    PaintWatch watch(view);
    return milliseconds([&] {
        view->scrollToBottom();
        waitFor([&] { return watch.painted; });
    });
}

/// Qt's own table model over the same table and order, on the same connection.
std::unique_ptr<QSqlTableModel> twinModel(Database &database)
{
    auto model = std::make_unique<QSqlTableModel>(nullptr, database.connection());
    model->setTable(QStringLiteral("lead"));
    model->setFilter(QStringLiteral("deleted_at IS NULL AND merged_into_id IS NULL"));
    model->setSort(model->fieldIndex(QStringLiteral("created_at")), Qt::DescendingOrder);
    model->select();
    return model;
}

void fetchAll(QSqlTableModel &model)
{
    while (model.canFetchMore())
        model.fetchMore();
}

/// Bytes that this process holds in memory, as the system counts them.
qint64 residentBytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    const QByteArray text = file.readAll();
    const qsizetype at = text.indexOf("VmRSS:");
    return at < 0 ? 0 : text.mid(at + 6, text.indexOf("kB", at) - at - 6).trimmed().toLongLong() * 1024;
}

} // namespace

Reading listFirstPaint(tests::TestOffice &office, const Options &options)
{
    tests::TestOffice small;
    fillLeads(small, WindowedTable::firstPaint);
    reopen(small);
    const auto paint = [](tests::TestOffice &where) {
        Screen screen(where);
        const double took = screen.firstPaint();
        screen.waitForAll();
        return took;
    };
    Reading reading = inPairs(
        options.pairs * 3, 1.1, [&] { return paint(office); }, [&] { return paint(small); });
    reading.rows = options.leads;
    return reading;
}

Reading listJumpEnd(tests::TestOffice &office, const Options &options)
{
    Reading reading = inPairs(
        std::min(options.pairs, 3), 1.0 / 300,
        [&] {
            Screen screen(office);
            screen.firstPaint();
            screen.waitForAll();
            if (screen.table.rowCount() != options.leads)
                refuse(QStringLiteral("the list has %1 rows").arg(screen.table.rowCount()));
            return jumpToEnd(screen.widget.view());
        },
        [&] {
            const auto model = twinModel(*office.database);
            QTableView view;
            view.resize(1200, 700);
            view.setModel(model.get());
            view.show();
            waitFor([&view] { return view.isVisible(); });
            double took = milliseconds([&] { fetchAll(*model); });
            took += jumpToEnd(&view);
            if (model->rowCount() != options.leads)
                refuse(QStringLiteral("the twin has %1 rows").arg(model->rowCount()));
            return took;
        });
    reading.rows = options.leads;
    return reading;
}

Reading listGuiGap(tests::TestOffice &office, const Options &options)
{
    QList<double> gaps;
    for (int round = 0; round < options.pairs; ++round) {
        Screen screen(office);
        QElapsedTimer sinceTick;
        double worst = 0;
        QTimer ticks;
        ticks.setTimerType(Qt::PreciseTimer);
        QObject::connect(&ticks, &QTimer::timeout, &ticks, [&] {
            worst = std::max(worst, double(sinceTick.nsecsElapsed()) / 1e6);
            sinceTick.restart();
        });
        sinceTick.start();
        ticks.start(1);
        screen.table.setQuery({}, {});
        screen.waitForAll();
        // What the model's last signal made the view do counts too.
        for (int i = 0; i < 20; ++i)
            QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
        gaps.append(worst);
    }
    Reading reading;
    reading.ours = reading.ratio = median(gaps);
    reading.limit = 50;
    reading.rows = options.leads;
    return reading;
}

int memoryOf(const QString &which, const QString &path)
{
    Location location;
    location.path = path;
    auto database = Database::open(location);
    if (!database)
        return 1;
    const qint64 before = residentBytes();
    Formatter formatter;
    const SystemClock clock;
    ChangeBus bus;
    JobRunner jobs(location);
    DataTable widget;
    WindowedTable table({**database, jobs, bus, formatter, clock}, leads(), Session::system());
    std::unique_ptr<QSqlTableModel> twin;
    widget.resize(1200, 700);
    if (which == QLatin1StringView("ours")) {
        widget.setModel(&table);
        widget.show();
        table.setQuery({}, {});
        waitFor([&table] { return !table.isLoading(); });
        jumpToEnd(widget.view());
    } else {
        twin = twinModel(**database);
        widget.view()->setModel(twin.get());
        widget.show();
        fetchAll(*twin);
        jumpToEnd(widget.view());
    }
    std::printf("%lld\n", static_cast<long long>(residentBytes() - before));
    return 0;
}

Reading listMemory(tests::TestOffice &office, const Options &options)
{
    const auto megabytes = [&office](const QString &which) {
        QProcess process;
        process.start(
            QCoreApplication::applicationFilePath(),
            {QStringLiteral("--memory-of"), which, QStringLiteral("--office"), office.location.path});
        if (!process.waitForFinished(-1) || process.exitCode() != 0)
            refuse(QStringLiteral("the memory of ") + which + QStringLiteral(" was not measured"));
        return double(process.readAllStandardOutput().trimmed().toLongLong()) / (1 << 20);
    };
    Reading reading = inPairs(
        1, 1.0 / 3, [&] { return megabytes(QStringLiteral("ours")); },
        [&] { return megabytes(QStringLiteral("twin")); });
    reading.rows = options.leads;
    return reading;
}

} // namespace salesdesk::bench
