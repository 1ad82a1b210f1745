// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/contracts/contract_service.h"
#include "models/customers/customer.h"
#include "views/printing/documents.h"

namespace salesdesk {

class Formatter;

/// 合同, ready to print.
printing::ContractSheet contractSheet(const ContractFile &file, const Customer &customer,
                                      const QString &contact, const Office &office,
                                      const Formatter &formatter);

} // namespace salesdesk
