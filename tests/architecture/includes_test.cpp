// SPDX-License-Identifier: GPL-3.0-or-later
// Who may know whom, read from the #include lines of every source file.
#include "tests/catch.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSet>
#include <QStringList>

namespace {

/// A path of ours, taken apart: "models/leads/lead_store.h" is room models, folder leads.
struct Place
{
    QString room;
    QString folder;
    QString stem;
    bool header = false;

    explicit Place(const QString &path)
    {
        const QStringList parts = path.split(QLatin1Char('/'));
        room = parts.first();
        folder = parts.size() > 2 ? parts.at(1) : QString();
        const QFileInfo file(parts.last());
        stem = file.completeBaseName();
        header = file.suffix() == QLatin1String("h");
    }

    bool inModels() const { return room == QLatin1String("models"); }
    bool inViews() const { return room == QLatin1String("views"); }
    bool in(const char *models) const { return inModels() && folder == QLatin1String(models); }
    bool isStore() const { return inModels() && stem.endsWith(QLatin1String("_store")); }
    bool isFeature() const
    {
        static const QSet<QString> common{QStringLiteral("core"),     QStringLiteral("storage"),
                                          QStringLiteral("security"), QStringLiteral("jobs"),
                                          QStringLiteral("wording"),  QStringLiteral("tables"),
                                          QStringLiteral("exchange"), QStringLiteral("shared"),
                                          QStringLiteral("shell"),    QStringLiteral("printing")};
        return (inModels() || inViews()) && !folder.isEmpty() && !common.contains(folder);
    }
    /// models/leads/lead.h or models/leads/leads.h: the plain value of a feature.
    bool isValue() const
    {
        QString many = stem + QLatin1Char('s');
        if (stem.endsWith(QLatin1Char('y')))
            many = stem.chopped(1) + QLatin1String("ies");
        return inModels() && isFeature() && header && (folder == stem || folder == many);
    }
};

bool startsWithAny(const QString &text, std::initializer_list<const char *> prefixes)
{
    for (const char *prefix : prefixes) {
        if (text.startsWith(QLatin1String(prefix)))
            return true;
    }
    return false;
}

/// Why `file` may not include the system or Qt header `name`; empty when it may.
QString whyNotHeader(const Place &file, const QString &name)
{
    if (startsWithAny(name, {"QtSvg", "QSvg", "QtNetwork", "QNetwork", "QTcp"}))
        return QStringLiteral("QtSvg and QtNetwork are not part of this program");
    if (file.in("core") && name.startsWith(QLatin1String("Qt")) && name.contains(QLatin1Char('/')) &&
        !name.startsWith(QLatin1String("QtCore/")))
        return QStringLiteral("models/core knows Qt Core only");
    if (file.inModels() &&
        startsWithAny(name, {"QtWidgets", "QtPrintSupport", "QtCharts", "QWidget", "QApplication", "QDialog",
                             "QMessageBox", "QFileDialog", "QPrinter", "QTableView", "QChart"}))
        return QStringLiteral("models know no widgets");
    if (!file.in("storage") && file.room != QLatin1String("tests") && startsWithAny(name, {"QtSql", "QSql"}))
        return QStringLiteral("only models/storage speaks to QtSql");
    return {};
}

/// Why `file` may not include our own header `other`; empty when it may.
QString whyNotOurs(const Place &file, const Place &other)
{
    if (file.inModels() && (other.inViews() || other.room == QLatin1String("app")))
        return QStringLiteral("models know nothing above them");
    if (file.inViews() && other.room == QLatin1String("app"))
        return QStringLiteral("views know nothing above them");
    if (other.room == QLatin1String("tests"))
        return QStringLiteral("the program knows nothing of its tests");
    if (file.in("core") && !other.in("core"))
        return QStringLiteral("models/core includes models/core only");
    if (file.isValue() && !other.in("core") && (other.folder != file.folder || other.isStore()))
        return QStringLiteral("a value includes models/core and its own feature's values only");
    if ((file.in("storage") || file.in("security") || file.in("jobs") || file.in("tables")) &&
        other.isFeature())
        return QStringLiteral("what all features share knows none of them");
    if (file.in("wording") && (other.in("storage") || other.isStore()))
        return QStringLiteral("wording knows values, not where they are kept");
    if (other.isStore() && file.inModels() && file.isFeature() && file.folder != other.folder)
        return QStringLiteral("a feature calls another's service, never its store");
    if (file.inViews() && (other.in("storage") || other.isStore()))
        return QStringLiteral("views ask services, never storage or a store");
    if (file.inViews() && other.inViews() && other.isFeature() && file.folder != other.folder)
        return QStringLiteral("views ask the navigator for another feature's screen");
    return {};
}

/// "path:line: include: why" for each #include of `text` that breaks a rule.
QStringList brokenRules(const QString &path, const QString &text)
{
    static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*([<\"])([^>\"]+)[>\"]"));
    const Place file(path);
    QStringList broken;
    const QStringList lines = text.split(QLatin1Char('\n'));
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QRegularExpressionMatch match = include.match(lines.at(i));
        if (!match.hasMatch())
            continue;
        const QString name = match.captured(2);
        const QString why = match.captured(1) == QLatin1String("<") ? whyNotHeader(file, name)
                                                                    : whyNotOurs(file, Place(name));
        if (!why.isEmpty())
            broken << QStringLiteral("%1:%2: %3: %4").arg(path).arg(i + 1).arg(name, why);
    }
    return broken;
}

QStringList brokenRulesOfTree(const QString &top, int &files)
{
    QStringList broken;
    for (const QString &room : {QStringLiteral("models"), QStringLiteral("views"), QStringLiteral("app")}) {
        QDirIterator each(top + QLatin1Char('/') + room, {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                          QDir::Files, QDirIterator::Subdirectories);
        while (each.hasNext()) {
            QFile source(each.next());
            if (!source.open(QIODevice::ReadOnly)) {
                broken << source.fileName() + QStringLiteral(": cannot be read");
                continue;
            }
            ++files;
            broken << brokenRules(QDir(top).relativeFilePath(source.fileName()),
                                  QString::fromUtf8(source.readAll()));
        }
    }
    broken.sort();
    return broken;
}

} // namespace

TEST_CASE("Every source file includes only what it may know", "[architecture]")
{
    int files = 0;
    const QStringList broken = brokenRulesOfTree(QStringLiteral(SOURCE_DIR), files);
    INFO(broken.join(QLatin1Char('\n')).toStdString());
    CHECK(broken.isEmpty());
    CHECK(files > 10);
}

TEST_CASE("The rule of includes notices each way to break it", "[architecture]")
{
    struct Sample
    {
        const char *file;
        const char *line;
        bool broken;
    };
    const Sample samples[] = {
        {"models/core/money.h", "#include <QtGui/QColor>", true},
        {"models/core/money.h", "#include \"models/storage/database.h\"", true},
        {"models/core/money.h", "#include <QString>", false},
        {"models/leads/lead.h", "#include \"models/customers/customer.h\"", true},
        {"models/leads/lead.h", "#include \"models/core/money.h\"", false},
        {"models/activities/activity.h", "#include \"models/security/session.h\"", true},
        {"models/leads/lead_service.cpp", "#include \"models/customers/customer_store.h\"", true},
        {"models/leads/lead_service.cpp", "#include \"models/customers/customer_service.h\"", false},
        {"models/leads/lead_service.cpp", "#include \"models/leads/lead_store.h\"", false},
        {"models/leads/lead_service.cpp", "#include <QSqlQuery>", true},
        {"models/leads/lead_service.cpp", "  #  include <QtWidgets/QMessageBox>", true},
        {"models/leads/lead_service.cpp", "#include \"views/shared/prompts.h\"", true},
        {"models/storage/ledger.cpp", "#include \"models/leads/lead.h\"", true},
        {"models/storage/statement.cpp", "#include <QSqlQuery>", false},
        {"models/wording/labels.cpp", "#include \"models/storage/statement.h\"", true},
        {"models/wording/labels.cpp", "#include \"models/leads/lead.h\"", false},
        {"views/leads/leads_page.cpp", "#include \"models/storage/list_query.h\"", true},
        {"views/leads/leads_page.cpp", "#include \"models/leads/lead_store.h\"", true},
        {"views/leads/leads_page.cpp", "#include <QtSql>", true},
        {"views/leads/leads_page.cpp", "#include \"views/customers/customer_form.h\"", true},
        {"views/leads/leads_page.cpp", "#include \"views/shell/navigator.h\"", false},
        {"views/leads/leads_page.cpp", "#include \"app/application.h\"", true},
        {"views/shell/main_window.cpp", "#include \"views/leads/leads_page.h\"", true},
        {"app/main.cpp", "#include \"tests/warnings.h\"", true},
        {"app/main.cpp", "#include \"views/leads/leads_page.h\"", false},
        {"views/shell/about.cpp", "#include <QSvgWidget>", true},
    };
    for (const Sample &sample : samples) {
        INFO(sample.file << ": " << sample.line);
        const QStringList found =
            brokenRules(QLatin1String(sample.file), QStringLiteral("// a\n") + QLatin1String(sample.line));
        CHECK((found.size() == 1) == sample.broken);
        if (!found.isEmpty())
            CHECK(found.first().startsWith(QLatin1String(sample.file) + QLatin1String(":2: ")));
    }
}
