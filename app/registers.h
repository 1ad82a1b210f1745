// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/column_spec.h"

#include <QList>
#include <QString>

namespace salesdesk {

/// A register by the name that the command line and the import wizard use.
struct NamedRegister
{
    QString kind; ///< "leads"
    const Register *reg;
    QString title; ///< in the language of the moment
};

/// All registers in the order of `export all`.
QList<NamedRegister> namedRegisters();

} // namespace salesdesk
