// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/shared/dialog_prompts.h"

#include "models/core/text_fold.h"
#include "views/shared/icons.h"
#include "views/shared/theme.h"

#include <QApplication>
#include <QDialog>
#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStandardPaths>
#include <QVBoxLayout>
#include <algorithm>

namespace salesdesk {

namespace {

constexpr int choiceHeight = 31;

/// Title and text beside a sign, room for a field, buttons at the foot.
struct Frame
{
    QDialog *dialog;
    QVBoxLayout *body;
    QPushButton *accept;
};

Frame makeFrame(QWidget *parent, const QString &title, const QString &text, const char *sign,
                Token signColour, const QString &acceptText, const QString &rejectText, bool danger)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("prompt"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setMinimumWidth(420);

    auto *titleLabel = new QLabel(title);
    titleLabel->setTextFormat(Qt::PlainText);
    titleLabel->setWordWrap(true);
    setLook(titleLabel, "section");
    auto *body = new QVBoxLayout;
    body->setSpacing(8);
    body->addWidget(titleLabel);
    if (!text.isEmpty()) {
        auto *textLabel = new QLabel(text);
        textLabel->setTextFormat(Qt::PlainText);
        textLabel->setWordWrap(true);
        textLabel->setTextInteractionFlags(Qt::TextSelectableByMouse);
        body->addWidget(textLabel);
    }
    auto *top = new QHBoxLayout;
    top->setSpacing(12);
    top->addWidget(new IconLabel(sign, 24, signColour), 0, Qt::AlignTop);
    top->addLayout(body, 1);

    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    QPushButton *first = nullptr;
    if (!rejectText.isEmpty()) {
        auto *reject = new QPushButton(rejectText);
        reject->setObjectName(QStringLiteral("reject"));
        reject->setAutoDefault(danger);
        QObject::connect(reject, &QPushButton::clicked, dialog, &QDialog::reject);
        buttons->addWidget(reject);
        // Enter must not throw anything away by itself: it stands on the way back.
        if (danger) {
            reject->setDefault(true);
            first = reject;
        }
    }
    auto *accept = new QPushButton(acceptText);
    accept->setObjectName(QStringLiteral("accept"));
    if (!danger || rejectText.isEmpty()) {
        accept->setDefault(true);
        first = accept;
    }
    setLook(accept, danger ? "danger" : "primary");
    QObject::connect(accept, &QPushButton::clicked, dialog, &QDialog::accept);
    // As in every form; what throws something away wants its button.
    for (const char *keys : {"Ctrl+Return", "Ctrl+Enter"}) {
        if (danger)
            break;
        auto *shortcut = new QShortcut(QKeySequence(QLatin1String(keys)), dialog);
        QObject::connect(shortcut, &QShortcut::activated, accept, &QPushButton::click);
    }
    buttons->addWidget(accept);

    auto *layout = new QVBoxLayout(dialog);
    layout->setContentsMargins(20, 20, 20, 16);
    layout->setSpacing(16);
    layout->addLayout(top, 1);
    layout->addLayout(buttons);
    if (first)
        first->setFocus();
    return {dialog, body, accept};
}

/// Leaves in a list what is found by the words typed above it; the arrow keys choose among it from there.
class SearchedList final : public QObject
{
public:
    SearchedList(QLineEdit *search, QListWidget *list, QPushButton *accept, const QStringList &texts)
        : QObject(list), m_list(list), m_accept(accept), m_texts(texts)
    {
        search->installEventFilter(this);
        connect(search, &QLineEdit::textChanged, this, &SearchedList::show);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress) {
            const int key = static_cast<QKeyEvent *>(event)->key();
            if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown)
                return QApplication::sendEvent(m_list, event);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void show(const QString &typed)
    {
        const QStringList words = typed.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        int first = -1;
        for (int row = 0; row < m_list->count(); ++row) {
            const bool found = std::all_of(words.cbegin(), words.cend(), [&](const QString &word) {
                return m_texts.value(row).contains(foldText(word));
            });
            m_list->setRowHidden(row, !found);
            if (found && first < 0)
                first = row;
        }
        if (m_list->currentRow() < 0 || m_list->isRowHidden(m_list->currentRow()) || !typed.isEmpty())
            m_list->setCurrentRow(first);
        m_accept->setEnabled(m_list->currentRow() >= 0);
    }

    QListWidget *m_list;
    QPushButton *m_accept;
    QStringList m_texts;
};

void askFile(QFileDialog *dialog, const FileQuestion &question, std::function<void(QString)> answer)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setNameFilters(question.filters);
    dialog->selectFile(question.suggested);
    QObject::connect(dialog, &QDialog::finished, dialog, [dialog, answer = std::move(answer)](int result) {
        answer(result == QDialog::Accepted ? dialog->selectedFiles().value(0) : QString());
    });
    dialog->open();
}

} // namespace

QString documentsPath(const QString &fileName)
{
    QDir folder(QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation));
    if (!folder.exists())
        folder = QDir::home();
    return folder.filePath(fileName);
}

void DialogPrompts::tell(QWidget *parent, const QString &title, const QString &text, Tone tone)
{
    const bool plain = tone == Tone::Neutral || tone == Tone::Accent || tone == Tone::Good;
    const Token colour = tone == Tone::Bad ? Token::Bad : (plain ? Token::Accent : Token::Warn);
    makeFrame(parent, title, text, plain ? "info" : "warning", colour, tr("Close"), {}, false).dialog->open();
}

void DialogPrompts::confirm(QWidget *parent, const Question &question, std::function<void(bool)> answer)
{
    const Frame frame =
        makeFrame(parent, question.title, question.text, question.danger ? "warning" : "help",
                  question.danger ? Token::Bad : Token::Accent, question.accept,
                  question.reject.isEmpty() ? tr("Cancel") : question.reject, question.danger);
    QObject::connect(frame.dialog, &QDialog::finished, frame.dialog,
                     [answer = std::move(answer)](int result) { answer(result == QDialog::Accepted); });
    frame.dialog->open();
}

void DialogPrompts::askText(QWidget *parent, const TextQuestion &question,
                            std::function<void(std::optional<QString>)> answer)
{
    const Frame frame = makeFrame(parent, question.title, question.text, question.secret ? "lock" : "edit",
                                  Token::Accent, question.accept, tr("Cancel"), false);
    std::function<QString()> read;
    const auto watch = [frame, required = question.required](const QString &text) {
        frame.accept->setEnabled(!required || !text.trimmed().isEmpty());
    };
    if (question.multiline) {
        auto *edit = new QPlainTextEdit(question.value);
        edit->setObjectName(QStringLiteral("answer"));
        edit->setTabChangesFocus(true);
        edit->setFixedHeight(96);
        frame.body->addWidget(edit);
        read = [edit] { return edit->toPlainText(); };
        QObject::connect(edit, &QPlainTextEdit::textChanged, edit,
                         [edit, watch] { watch(edit->toPlainText()); });
        edit->setFocus();
    } else {
        auto *edit = new QLineEdit(question.value);
        edit->setObjectName(QStringLiteral("answer"));
        edit->setEchoMode(question.secret ? QLineEdit::Password : QLineEdit::Normal);
        frame.body->addWidget(edit);
        read = [edit] { return edit->text(); };
        QObject::connect(edit, &QLineEdit::textChanged, edit, watch);
        edit->setFocus();
        edit->selectAll();
    }
    watch(question.value);
    QObject::connect(frame.dialog, &QDialog::finished, frame.dialog,
                     [answer = std::move(answer), read = std::move(read)](int result) {
                         answer(result == QDialog::Accepted ? std::optional(read()) : std::nullopt);
                     });
    frame.dialog->open();
}

void DialogPrompts::choose(QWidget *parent, const ChoiceQuestion &question,
                           std::function<void(std::optional<int>)> answer)
{
    const Frame frame = makeFrame(parent, question.title, question.text, "list", Token::Accent,
                                  question.accept, tr("Cancel"), false);
    auto *list = new QListWidget;
    list->setObjectName(QStringLiteral("answer"));
    for (const QString &choice : question.choices)
        (new QListWidgetItem(choice, list))->setSizeHint(QSize(0, choiceHeight));
    list->setCurrentRow(question.current);
    list->setFixedHeight(std::min(9 * choiceHeight, choiceHeight * int(question.choices.size())) + 6);
    list->setFocus();
    if (!question.searchTexts.isEmpty()) {
        auto *search = new QLineEdit;
        search->setObjectName(QStringLiteral("find"));
        search->setPlaceholderText(tr("Type a name, its initials or a team"));
        search->setClearButtonEnabled(true);
        frame.body->addWidget(search);
        new SearchedList(search, list, frame.accept, question.searchTexts);
        search->setFocus();
    }
    frame.body->addWidget(list);
    QObject::connect(list, &QListWidget::itemActivated, frame.dialog, &QDialog::accept);
    QObject::connect(frame.dialog, &QDialog::finished, frame.dialog,
                     [answer = std::move(answer), list](int result) {
                         const bool chosen = result == QDialog::Accepted && list->currentRow() >= 0;
                         answer(chosen ? std::optional(list->currentRow()) : std::nullopt);
                     });
    frame.dialog->open();
}

void DialogPrompts::openFile(QWidget *parent, const FileQuestion &question,
                             std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setFileMode(QFileDialog::ExistingFile);
    askFile(dialog, question, std::move(answer));
}

void DialogPrompts::saveFile(QWidget *parent, const FileQuestion &question,
                             std::function<void(QString)> answer)
{
    auto *dialog = new QFileDialog(parent, question.title);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    const QString suffix = QFileInfo(question.suggested).suffix();
    if (!suffix.isEmpty())
        dialog->setDefaultSuffix(suffix);
    askFile(dialog, question, std::move(answer));
}

} // namespace salesdesk
