// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/prompts.h"

#include <QList>
#include <QVariant>

namespace salesdesk::tests {

/// Answers from a list set beforehand and remembers what was asked. A question that nobody foresaw
/// is declined.
class ScriptedPrompts final : public Prompts
{
public:
    /// bool for confirm, QString for askText and files, int for choose, in the order of asking.
    QList<QVariant> answers;
    QStringList asked; ///< titles

    void tell(QWidget *, const QString &title, const QString &, Tone) override { asked.append(title); }
    void confirm(QWidget *, const Question &question, std::function<void(bool)> answer) override
    {
        answer(next(question.title).toBool());
    }
    void askText(QWidget *, const TextQuestion &question,
                 std::function<void(std::optional<QString>)> answer) override
    {
        const QVariant value = next(question.title);
        answer(value.isValid() ? std::optional(value.toString()) : std::nullopt);
    }
    void choose(QWidget *, const ChoiceQuestion &question,
                std::function<void(std::optional<int>)> answer) override
    {
        const QVariant value = next(question.title);
        answer(value.isValid() ? std::optional(value.toInt()) : std::nullopt);
    }
    void openFile(QWidget *, const FileQuestion &question, std::function<void(QString)> answer) override
    {
        answer(next(question.title).toString());
    }
    void saveFile(QWidget *, const FileQuestion &question, std::function<void(QString)> answer) override
    {
        answer(next(question.title).toString());
    }

private:
    QVariant next(const QString &title)
    {
        asked.append(title);
        return answers.isEmpty() ? QVariant() : answers.takeFirst();
    }
};

} // namespace salesdesk::tests
