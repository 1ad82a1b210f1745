// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/roles.h"

#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

class QWidget;

namespace salesdesk {

struct Question
{
    QString title;       ///< what is asked, as a short sentence
    QString text;        ///< what follows from it
    QString accept;      ///< word on the button that goes on, as "Discard"
    QString reject;      ///< empty: "Cancel"
    bool danger = false; ///< the answer cannot be undone
};

struct TextQuestion
{
    QString title;
    QString text;
    QString accept;
    QString value;         ///< what stands there at first
    bool required = false; ///< an empty answer is not taken
    bool multiline = false;
    bool secret = false; ///< a password or PIN
};

struct ChoiceQuestion
{
    QString title;
    QString text;
    QString accept;
    QStringList choices;
    int current = 0;
    /// What each choice is found by while one types, as searchText() makes it; none: there is nothing to
    /// type.
    QStringList searchTexts = {};
};

struct FileQuestion
{
    QString title;
    QString suggested;   ///< file name or path offered
    QStringList filters; ///< as "Excel workbook (*.xlsx)"
};

/// Every question a screen asks goes through here, so that tests can answer. Answers come back
/// through the callback; it is called once, and not after the parent is gone.
class Prompts
{
public:
    virtual ~Prompts() = default;
    virtual void tell(QWidget *parent, const QString &title, const QString &text, Tone tone) = 0;
    virtual void confirm(QWidget *parent, const Question &question, std::function<void(bool)> answer) = 0;
    virtual void askText(QWidget *parent, const TextQuestion &question,
                         std::function<void(std::optional<QString>)> answer) = 0;
    /// The index of the choice.
    virtual void choose(QWidget *parent, const ChoiceQuestion &question,
                        std::function<void(std::optional<int>)> answer) = 0;
    /// An empty path when it was cancelled.
    virtual void openFile(QWidget *parent, const FileQuestion &question,
                          std::function<void(QString)> answer) = 0;
    virtual void saveFile(QWidget *parent, const FileQuestion &question,
                          std::function<void(QString)> answer) = 0;
};

/// Where people keep what they save: the folder of documents, and at home where an account has none yet.
QString documentsPath(const QString &fileName);

} // namespace salesdesk
