// SPDX-License-Identifier: GPL-3.0-or-later
// What the four steps of the wizard are made of, and the mapping files of the second.
#include "models/exchange/column_mapping.h"
#include "models/wording/error_text.h"
#include "views/exchange/column_matcher.h"
#include "views/exchange/import_wizard.h"
#include "views/exchange/plain_table.h"
#include "views/shared/choice_box.h"
#include "views/shared/theme.h"
#include "views/shared/toast.h"

#include <QDesktopServices>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QTableWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

QLabel *softLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    setLook(label, "soft");
    return label;
}

} // namespace

QWidget *ImportWizard::makeFilePage()
{
    auto *page = new QWidget;
    m_kind = new ChoiceBox;
    m_kind->setObjectName(QStringLiteral("importKind"));
    m_kind->setChoices(kinds());
    m_file = new QLineEdit;
    m_file->setReadOnly(true);
    m_file->setObjectName(QStringLiteral("importFile"));
    m_file->setPlaceholderText(tr("No file chosen yet"));
    auto *choose = new QPushButton(tr("Choose a file…"));
    choose->setObjectName(QStringLiteral("importChoose"));
    choose->setAutoDefault(false);
    connect(choose, &QPushButton::clicked, this, &ImportWizard::chooseFile);
    connect(m_kind, &ChoiceBox::keyChanged, this, &ImportWizard::startColumns);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(10);
    grid->addWidget(new QLabel(tr("What is in it")), 0, 0);
    grid->addWidget(m_kind, 0, 1, 1, 2);
    grid->addWidget(new QLabel(fieldLabel(u"file")), 1, 0);
    grid->addWidget(m_file, 1, 1);
    grid->addWidget(choose, 1, 2);
    grid->setColumnStretch(1, 1);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(
        softLabel(tr("A CSV file (UTF-8, UTF-16 or GB18030) or an Excel workbook with headings in its "
                     "first row. Nothing is written before you have seen what it would do.")));
    layout->addLayout(grid);
    layout->addStretch(1);
    return page;
}

QWidget *ImportWizard::makeColumnPage()
{
    m_columns = new ColumnMatcher;
    connect(m_columns, &ColumnMatcher::changed, this, &ImportWizard::showWhatIsMissing);
    m_duplicates = new ChoiceBox;
    m_duplicates->setObjectName(QStringLiteral("importDuplicates"));
    m_duplicates->setChoices({{QStringLiteral("skip"), tr("leave it as it is")},
                              {QStringLiteral("update"), tr("bring it up to date")},
                              {QStringLiteral("create"), tr("add it once more")}});
    m_duplicates->setKey(QStringLiteral("skip"));
    auto *load = new QPushButton(tr("Load mapping…"));
    auto *save = new QPushButton(tr("Save mapping…"));
    load->setObjectName(QStringLiteral("mappingLoad"));
    save->setObjectName(QStringLiteral("mappingSave"));
    for (QPushButton *button : {load, save}) {
        button->setAutoDefault(false);
        setLook(button, "flat");
    }
    connect(load, &QPushButton::clicked, this, &ImportWizard::loadMapping);
    connect(save, &QPushButton::clicked, this, &ImportWizard::saveMapping);
    QHBoxLayout *options = m_columns->options();
    options->addWidget(new QLabel(tr("A record that is there already:")));
    options->addWidget(m_duplicates);
    options->addStretch(1);
    options->addWidget(load);
    options->addWidget(save);
    return m_columns;
}

QWidget *ImportWizard::makeTrialPage()
{
    auto *page = new QWidget;
    m_counts = new QLabel;
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_counts->setWordWrap(true);
    m_rowsTitle = new QLabel;
    setLook(m_rowsTitle, "strong");
    m_rows = plainTable(QStringLiteral("importRejected"), {tr("Line"), tr("Why it can't be taken")});
    m_rows->setColumnWidth(0, 80);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_counts);
    layout->addWidget(m_rowsTitle);
    layout->addWidget(m_rows, 1);
    layout->addStretch(0);
    return page;
}

QWidget *ImportWizard::makeResultPage()
{
    auto *page = new QWidget;
    m_result = new QLabel;
    m_result->setObjectName(QStringLiteral("importResult"));
    m_result->setWordWrap(true);
    m_openRejected = new QPushButton;
    m_openRejected->setObjectName(QStringLiteral("importOpenRejected"));
    setLook(m_openRejected, "link");
    m_undo = new QPushButton(tr("Undo the import"));
    m_undo->setObjectName(QStringLiteral("importUndo"));
    for (QPushButton *button : {m_openRejected, m_undo})
        button->setAutoDefault(false);
    connect(m_openRejected, &QPushButton::clicked, this,
            [this] { QDesktopServices::openUrl(QUrl::fromLocalFile(m_rejectedFile)); });
    connect(m_undo, &QPushButton::clicked, this, &ImportWizard::undo);
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(m_result);
    layout->addWidget(m_openRejected, 0, Qt::AlignLeft);
    layout->addWidget(m_undo, 0, Qt::AlignLeft);
    layout->addStretch(1);
    return page;
}

void ImportWizard::loadMapping()
{
    FileQuestion question;
    question.title = tr("Load a mapping");
    question.filters = {tr("Mappings (*.json)")};
    m_context.prompts.openFile(this, question, [self = QPointer(this)](const QString &path) {
        if (!self || path.isEmpty())
            return;
        auto loaded = ColumnMapping::load(path);
        if (loaded && loaded->kind != self->m_kind->key())
            loaded = Error{ErrorCode::MappingInvalid, {}, QStringLiteral("kind")};
        if (loaded) {
            if (const auto bound = BoundMapping::bind(*loaded, self->m_head.headings); !bound)
                loaded = bound.error();
        }
        if (!loaded) {
            self->m_context.prompts.tell(self, tr("This mapping doesn't fit."), errorText(loaded.error()),
                                         Tone::Warn);
            return;
        }
        self->m_columns->setMapping(*loaded);
    });
}

void ImportWizard::saveMapping()
{
    FileQuestion question;
    question.title = tr("Save the mapping");
    question.suggested = m_kind->key() + QStringLiteral(".json");
    question.filters = {tr("Mappings (*.json)")};
    m_context.prompts.saveFile(this, question, [self = QPointer(this)](const QString &path) {
        if (!self || path.isEmpty())
            return;
        if (const Status status = self->m_columns->mapping().save(path); !status)
            self->m_context.prompts.tell(self, tr("The mapping was not saved."), errorText(status.error()),
                                         Tone::Bad);
        else
            self->m_context.toast.showText(tr("The mapping is saved."));
    });
}

} // namespace salesdesk
