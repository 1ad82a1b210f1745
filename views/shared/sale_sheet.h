// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/document_line.h"
#include "models/customers/customer.h"
#include "models/people/office.h"
#include "views/printing/documents.h"

namespace salesdesk {

class Formatter;

/// The parts that quotations and contracts print alike.
namespace SaleSheet {
printing::Party seller(const Office &office);
printing::Party buyer(const Customer &customer, const QString &contact);
QList<printing::SaleLine> lines(const QList<DocumentLine> &lines, const Formatter &formatter);
} // namespace SaleSheet

} // namespace salesdesk
