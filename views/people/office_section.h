// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/page_context.h"

#include <QWidget>

class QVBoxLayout;

namespace salesdesk {

/// One of the sections of Office 管理. It is made when it is first chosen.
class OfficeSection : public QWidget
{
    Q_OBJECT
public:
    explicit OfficeSection(PageContext &context, QWidget *parent = nullptr)
        : QWidget(parent), m_context(context)
    {
    }

    /// Called each time it is shown; what somebody is typing stays.
    virtual void refresh() {}
    virtual void reveal(qint64 id) { Q_UNUSED(id) }
    virtual void applyFilter(const ListFilter &filter) { Q_UNUSED(filter) }
    virtual QByteArray saveState() const { return {}; }
    virtual void restoreState(const QByteArray &state) { Q_UNUSED(state) }

protected:
    const Session &session() const { return m_context.session; }
    /// Says what was refused, in a window of its own.
    void tellError(const QString &title, const Error &error);

    PageContext &m_context;
};

/// Heading, a scrolled column of at most 860 pixels and a foot, as the sections that are forms share them.
class SectionFrame final : public QWidget
{
    Q_OBJECT
public:
    explicit SectionFrame(QWidget *parent = nullptr);
    void setTitle(const QString &title, const QString &text);
    QVBoxLayout *body() const { return m_body; }
    QVBoxLayout *foot() const { return m_foot; }

private:
    class QLabel *m_title;
    class QLabel *m_text;
    QVBoxLayout *m_body;
    QVBoxLayout *m_foot;
};

} // namespace salesdesk
