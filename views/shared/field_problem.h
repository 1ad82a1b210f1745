// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace salesdesk {

/// An editor that knows when what stands in it cannot be read.
class FieldProblem
{
public:
    virtual ~FieldProblem() = default;
    /// One sentence about what is wrong and what to type; empty while all is well. An empty field
    /// is no problem of its own.
    virtual QString problem() const = 0;
};

} // namespace salesdesk
