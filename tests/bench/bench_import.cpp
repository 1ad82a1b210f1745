// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/text_fold.h"
#include "models/leads/lead_store.h"
#include "models/storage/statement.h"
#include "tests/bench/budgets.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QRegularExpression>

namespace salesdesk::bench {

namespace {

QByteArray run(const QString &program, const QStringList &arguments, const QByteArray &input = {})
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("SALESDESK_PASSWORD"), QStringLiteral("bench"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        refuse(program + QStringLiteral(" failed: ") +
               QString::fromUtf8(process.readAllStandardError().right(400)));
    return process.readAllStandardOutput();
}

QString salesdesk()
{
    return QStringLiteral(SALESDESK_PROGRAM);
}

/// Lines of a CSV whose cells are quoted where they need it.
class CsvFile
{
public:
    explicit CsvFile(const QString &path) : m_file(path)
    {
        if (!m_file.open(QIODevice::WriteOnly))
            refuse(QStringLiteral("cannot write ") + path);
    }
    CsvFile &operator<<(const QString &text)
    {
        QByteArray cell = text.toUtf8();
        if (cell.contains(',') || cell.contains('"') || cell.contains('\n'))
            cell = '"' + cell.replace('"', "\"\"") + '"';
        m_line += (m_line.isEmpty() ? "" : ",") + cell;
        return *this;
    }
    void end()
    {
        m_file.write(m_line + '\n');
        m_line.clear();
    }

private:
    QFile m_file;
    QByteArray m_line;
};

/// What somebody would bring along: no keys, no folded texts, owners by their number.
void writeLeads(const QString &path, int rows)
{
    CsvFile file(path);
    for (const char *heading : {"number", "company", "contact", "mobile", "region", "industry", "source",
                                "budget", "tier", "status", "owner", "next_follow_up"})
        file << QString::fromLatin1(heading);
    file.end();
    for (int i = 0; i < rows; ++i) {
        const Lead lead = sampleLead(i, benchStaff);
        file << lead.number << lead.company << lead.contact << lead.mobile << lead.region << lead.industry
             << lead.source << QString::number(lead.budget.value_or(0) / 100) << tierName(lead.tier)
             << leadStatusName(lead.status)
             << (lead.owner.isValid() ? QStringLiteral("S%1").arg(lead.owner.value, 3, 10, QLatin1Char('0'))
                                      : QString())
             << lead.nextFollowUpOn.toString(Qt::ISODate);
        file.end();
    }
}

void makeOffice(const QString &path)
{
    run(salesdesk(), {QStringLiteral("new"), path});
    const QString staff = path + QStringLiteral(".staff.csv");
    {
        CsvFile file(staff);
        file << QStringLiteral("number") << QStringLiteral("name");
        file.end();
        for (int i = 1; i <= benchStaff; ++i) {
            file << QStringLiteral("S%1").arg(i, 3, 10, QLatin1Char('0')) << QStringLiteral("员工%1").arg(i);
            file.end();
        }
    }
    run(salesdesk(),
        {QStringLiteral("--database"), path, QStringLiteral("import"), QStringLiteral("staff"), staff});
}

std::unique_ptr<Database> opened(const QString &path)
{
    Location location;
    location.path = path;
    auto database = Database::open(location);
    if (!database)
        refuse(QStringLiteral("cannot open ") + path);
    return std::move(*database);
}

void dump(Database &database, const QString &table, const QString &path)
{
    CsvFile file(path);
    Statement count = Statement::composed(
        database, QStringLiteral("SELECT COUNT(*) FROM pragma_table_info('%1')").arg(table),
        QStringLiteral("bench"));
    count.next();
    const qint64 columns = count.integer(0);
    Statement rows = Statement::composed(
        database, QStringLiteral("SELECT * FROM %1 ORDER BY rowid").arg(table), QStringLiteral("bench"));
    while (rows.next()) {
        for (int column = 0; column < columns; ++column)
            file << rows.text(column);
        file.end();
    }
}

/// Everything that an import leaves in the tables, ready to be taken in as it is: nothing is left to the twin
/// but SQLite's own work. The tokens of the search index lie in a file of their own.
struct TwinInput
{
    QString leads;
    QString shares;
    QString tokens;
};

TwinInput twinInput(const QString &imported, const QString &folder)
{
    const TwinInput input{folder + QStringLiteral("/leads.csv"), folder + QStringLiteral("/shares.csv"),
                          folder + QStringLiteral("/tokens.sqlite")};
    const auto database = opened(imported);
    dump(*database, QStringLiteral("lead"), input.leads);
    dump(*database, QStringLiteral("credit_share"), input.shares);
    database->execute(QStringLiteral("ATTACH '%1' AS twin").arg(input.tokens));
    database->execute(
        QStringLiteral("CREATE TABLE twin.tokens (id INTEGER PRIMARY KEY, tokens TEXT NOT NULL)"));
    database->begin();
    {
        Statement leads = Statement::composed(
            *database,
            QStringLiteral("SELECT id, company, contact, phone, mobile, number FROM lead ORDER BY id"),
            QStringLiteral("bench"));
        Statement insert = Statement::composed(
            *database, QStringLiteral("INSERT INTO twin.tokens (id, tokens) VALUES (:id, :tokens)"),
            QStringLiteral("bench"));
        while (leads.next()) {
            Lead lead;
            lead.company = leads.text(1);
            lead.contact = leads.text(2);
            lead.phone = leads.text(3);
            lead.mobile = leads.text(4);
            lead.number = leads.text(5);
            insert.bind(":id", leads.integer(0))
                .bind(":tokens", searchTokens(LeadStore::searchedOf(lead).text()))
                .run();
        }
    }
    database->commit();
    return input;
}

/// .import stores an empty cell as '', which a STRICT column of integers refuses: those that may be empty
/// take anything, and the indexes over the filled or empty ones look for ''.
void takeEmptyCells(const QString &path)
{
    const auto database = opened(path);
    QStringList made;
    QString table;
    {
        Statement schema = Statement::composed(
            *database,
            QStringLiteral("SELECT type, sql FROM sqlite_master WHERE tbl_name = 'lead' AND sql IS NOT NULL"),
            QStringLiteral("bench"));
        while (schema.next()) {
            if (schema.text(0) == QLatin1StringView("table"))
                table = schema.text(1);
            else if (schema.text(0) == QLatin1StringView("index"))
                made.append(schema.text(1)
                                .replace(QLatin1StringView("IS NOT NULL"), QLatin1StringView("<> ''"))
                                .replace(QLatin1StringView("IS NULL"), QLatin1StringView("= ''")));
        }
        Statement columns = Statement::composed(
            *database,
            QStringLiteral(
                "SELECT name FROM pragma_table_info('lead') WHERE type = 'INTEGER' AND \"notnull\" = 0 "
                "AND pk = 0"),
            QStringLiteral("bench"));
        while (columns.next())
            table.replace(QRegularExpression(QStringLiteral("\\b%1 INTEGER\\b").arg(columns.text(0))),
                          columns.text(0) + QStringLiteral(" ANY"));
    }
    database->execute(QStringLiteral("DROP TABLE lead"));
    database->execute(table);
    for (const QString &index : std::as_const(made))
        database->execute(index);
}

double importTwin(const QString &path, const TwinInput &input)
{
    // The same cache as the program's own connections have.
    const QString script =
        QStringLiteral(".bail on\n"
                       "PRAGMA cache_size = -65536;\n"
                       ".mode csv\n"
                       ".import '%1' lead\n"
                       ".import '%2' credit_share\n"
                       "ATTACH '%3' AS twin;\n"
                       "INSERT INTO search_lead (rowid, tokens) SELECT id, tokens FROM twin.tokens;\n")
            .arg(input.leads, input.shares, input.tokens);
    return milliseconds([&] { run(QStringLiteral("sqlite3"), {path}, script.toUtf8()); });
}

double importOurs(const QString &path, const QString &file, int rows)
{
    QByteArray printed;
    const double took = milliseconds([&] {
        printed = run(salesdesk(), {QStringLiteral("--database"), path, QStringLiteral("import"),
                                    QStringLiteral("leads"), file});
    });
    const QJsonObject report = QJsonDocument::fromJson(printed).object();
    if (report.value(QStringLiteral("created")).toInt() != rows)
        refuse(QStringLiteral("the import says ") + QString::fromUtf8(printed));
    return took;
}

/// What both must agree about.
QString contents(const QString &path)
{
    const auto database = opened(path);
    Statement sums = Statement::composed(
        *database,
        QStringLiteral("SELECT COUNT(*) || ' ' || SUM(LENGTH(company_key)) || ' ' || SUM(budget) || ' ' || "
                       "(SELECT SUM(share) FROM credit_share) FROM lead"),
        QStringLiteral("bench"));
    sums.next();
    QString told = sums.text(0);
    for (const char16_t *typed : {u"海丽", u"有限公司", u"zwm"}) {
        Statement found = Statement::composed(
            *database,
            QStringLiteral("SELECT COUNT(*), SUM(rowid) FROM search_lead WHERE search_lead MATCH :match"),
            QStringLiteral("bench"));
        found.bind(":match", searchMatch(QString::fromUtf16(typed)));
        found.next();
        told += QStringLiteral(" %1/%2").arg(found.integer(0)).arg(found.integer(1));
    }
    return told;
}

void copyTo(const QString &from, const QString &to)
{
    QFile::remove(to);
    if (!QFile::copy(from, to))
        refuse(QStringLiteral("cannot copy to ") + to);
}

} // namespace

Reading importing(const Options &options)
{
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("leads-to-import.csv"));
    const QString empty = folder.filePath(QStringLiteral("empty.salesdesk"));
    const QString emptyTwin = folder.filePath(QStringLiteral("empty-twin.salesdesk"));
    const QString ours = folder.filePath(QStringLiteral("ours.salesdesk"));
    const QString twin = folder.filePath(QStringLiteral("twin.salesdesk"));
    writeLeads(file, options.importRows);
    makeOffice(empty);
    copyTo(empty, emptyTwin);
    takeEmptyCells(emptyTwin);

    // No round to warm up: a file of a million rows is read once in its life.
    QList<double> our;
    QList<double> other;
    QList<double> ratios;
    std::optional<TwinInput> input;
    const auto runOurs = [&] {
        copyTo(empty, ours);
        our.append(importOurs(ours, file, options.importRows));
        if (!input)
            input = twinInput(ours, folder.path());
    };
    const auto runTwin = [&] {
        copyTo(emptyTwin, twin);
        other.append(importTwin(twin, *input));
    };
    for (int round = 0; round < std::min(options.pairs, 3); ++round) {
        round % 2 == 0 ? (runOurs(), runTwin()) : (runTwin(), runOurs());
        ratios.append(our.last() / other.last());
        if (const QString a = contents(ours), b = contents(twin); a != b)
            refuse(QStringLiteral("the import and its twin differ: %1 and %2").arg(a, b));
    }
    Reading reading;
    reading.ours = median(our);
    reading.twin = median(other);
    reading.ratio = median(ratios);
    reading.limit = 1.0;
    reading.rows = options.importRows;
    return reading;
}

} // namespace salesdesk::bench
