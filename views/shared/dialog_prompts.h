// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/prompts.h"

#include <QCoreApplication>

namespace salesdesk {

/// Asks with dialogs that are modal to their window.
class DialogPrompts final : public Prompts
{
    Q_DECLARE_TR_FUNCTIONS(DialogPrompts)
public:
    void tell(QWidget *parent, const QString &title, const QString &text, Tone tone) override;
    void confirm(QWidget *parent, const Question &question, std::function<void(bool)> answer) override;
    void askText(QWidget *parent, const TextQuestion &question,
                 std::function<void(std::optional<QString>)> answer) override;
    void choose(QWidget *parent, const ChoiceQuestion &question,
                std::function<void(std::optional<int>)> answer) override;
    void openFile(QWidget *parent, const FileQuestion &question,
                  std::function<void(QString)> answer) override;
    void saveFile(QWidget *parent, const FileQuestion &question,
                  std::function<void(QString)> answer) override;
};

} // namespace salesdesk
