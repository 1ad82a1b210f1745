// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shell/page.h"

#include <functional>

namespace salesdesk {

/// How a tab is named and its page made.
struct PageSpec
{
    QString key;                    ///< "leads"; never translated, kept in saved states
    const char *icon = nullptr;     ///< name of a line icon
    std::function<QString()> title; ///< in the language of the moment
    std::function<Page *(QWidget *parent)> create;
    QList<Kind> kinds; ///< records that open on this page
};

/// The tabs in their order. Filled by the application, which knows the roles of who is logged in.
class PageRegistry
{
public:
    void add(PageSpec spec) { m_pages.append(std::move(spec)); }
    const QList<PageSpec> &pages() const { return m_pages; }

private:
    QList<PageSpec> m_pages;
};

} // namespace salesdesk
