// SPDX-License-Identifier: GPL-3.0-or-later
// The least that a desktop program on the same file could do: a window with tabs, a table and the first rows
// of it. Says "painted" once they are on the screen.
#include <QApplication>
#include <QMainWindow>
#include <QSqlDatabase>
#include <QSqlQueryModel>
#include <QTableView>
#include <QTimer>
#include <cstdio>

namespace {

class PaintWatch final : public QObject
{
protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        if (event->type() == QEvent::Paint)
            QTimer::singleShot(0, qApp, [] {
                std::puts("painted");
                std::fflush(stdout);
                QCoreApplication::quit();
            });
        return false;
    }
};

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc != 2)
        return 2;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(QString::fromLocal8Bit(argv[1]));
    if (!database.open())
        return 3;
    QMainWindow window;
    auto *tabs = new QTabWidget;
    for (int tab = 0; tab < 9; ++tab)
        tabs->addTab(new QWidget, QString::number(tab));
    auto *view = new QTableView;
    tabs->insertTab(0, view, QStringLiteral("Leads"));
    tabs->setCurrentIndex(0);
    QSqlQueryModel model;
    // As an index has them, which a bare program would ask for too.
    model.setQuery(QStringLiteral("SELECT * FROM lead WHERE deleted_at IS NULL AND merged_into_id IS NULL "
                                  "ORDER BY created_at DESC LIMIT 256"),
                   database);
    view->setModel(&model);
    window.setCentralWidget(tabs);
    window.resize(1366, 768);
    PaintWatch watch;
    view->viewport()->installEventFilter(&watch);
    window.show();
    return QApplication::exec();
}
