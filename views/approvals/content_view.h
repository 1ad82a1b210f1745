// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QGridLayout;
class QTableWidget;

namespace salesdesk {

class Formatter;

/// The document as it was sent: who, what for which price, the terms, the payment plan. As high as its rows,
/// for a page that scrolls.
class ContentView final : public QWidget
{
    Q_OBJECT
public:
    explicit ContentView(QWidget *parent = nullptr);
    /// `content` is a request's; what it does not say is left out.
    void setContent(const QJsonObject &content, const Formatter &formatter);

private:
    void showFacts(const QJsonObject &content, const Formatter &formatter);
    void showLines(const QJsonObject &content, const Formatter &formatter);
    void showPlan(const QJsonObject &content, const Formatter &formatter);

    QTableWidget *m_lines;
    QTableWidget *m_plan;
    QGridLayout *m_facts;
};

} // namespace salesdesk
