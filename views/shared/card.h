// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/tables/roles.h"

#include <QFrame>
#include <QList>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace salesdesk {

class Tag;

/// A heading inside a page or card, with a tag behind it and soft words at the right end.
class SectionTitle final : public QWidget
{
    Q_OBJECT
public:
    explicit SectionTitle(const QString &text = {}, QWidget *parent = nullptr);
    void setText(const QString &text);
    void setTag(const QString &text, Tone tone);
    void setAside(const QString &text);
    /// A button or the like at the right end.
    void addWidget(QWidget *widget);

private:
    QHBoxLayout *m_layout;
    QLabel *m_text;
    Tag *m_tag;
    QLabel *m_aside;
};

/// A panel with a thin line round it.
class Card : public QFrame
{
    Q_OBJECT
public:
    explicit Card(QWidget *parent = nullptr);
    /// Where its contents go; 16 pixels around.
    QVBoxLayout *body() const { return m_body; }
    /// The heading, made when first asked for.
    SectionTitle *title();

private:
    QVBoxLayout *m_body;
    SectionTitle *m_title = nullptr;
};

/// One figure of a dashboard: what it is, the figure, and a word about it. Opens the records behind
/// it by a click, Enter or Space.
class FigureCard final : public Card
{
    Q_OBJECT
public:
    explicit FigureCard(QWidget *parent = nullptr);
    void set(const QString &title, const QString &figure, const QString &tag, Tone tone);

Q_SIGNALS:
    void clicked();

protected:
    void mouseReleaseEvent(QMouseEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    QLabel *m_name;
    QLabel *m_figure;
    Tag *m_tag;
};

/// One step of an approval chain as it is shown: "Leader 韩冰", "agreed · 18 Sep 10:22".
struct StepView
{
    QString title;
    QString text;
    Tone tone = Tone::Neutral; ///< Neutral is plain soft text, the others a tag
    bool current = false;      ///< framed in the accent colour
};

/// Steps as boxes with arrows between them.
class StepStrip final : public QWidget
{
    Q_OBJECT
public:
    explicit StepStrip(QWidget *parent = nullptr);
    void setSteps(const QList<StepView> &steps);

private:
    QHBoxLayout *m_layout;
};

} // namespace salesdesk
