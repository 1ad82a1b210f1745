// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/command_line.h"

#include <QList>

namespace salesdesk {

/// Every command, in the order of --help. A new one is a file in this folder, its declaration below, and a
/// line in table.cpp.
const QList<Command> &commandTable();

namespace commands {
int createOffice(const CommandContext &context, const QStringList &words);
int tour(const CommandContext &context, const QStringList &words);
int demo(const CommandContext &context, const QStringList &words);
int migrate(const CommandContext &context, const QStringList &words);
int verify(const CommandContext &context, const QStringList &words);
int measure(const CommandContext &context, const QStringList &words);
int report(const CommandContext &context, const QStringList &words);
int import(const CommandContext &context, const QStringList &words);
int backup(const CommandContext &context, const QStringList &words);
int exportRows(const CommandContext &context, const QStringList &words);
int runClock(const CommandContext &context, const QStringList &words);
int restore(const CommandContext &context, const QStringList &words);
} // namespace commands

} // namespace salesdesk
