// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/shared/field_problem.h"

#include <QLineEdit>
#include <QList>
#include <functional>

class QCompleter;
class QStandardItemModel;
class QTimer;

namespace salesdesk {

struct PickerItem
{
    qint64 id = 0;
    QString text;
    QString detail; ///< tells namesakes apart; soft
};

/// Chooses a record by typing part of its name. It searches as one types and may offer to create
/// what was not found.
class Picker final : public QLineEdit, public FieldProblem
{
    Q_OBJECT
    /// The id of the chosen record, 0 for none.
    Q_PROPERTY(qint64 chosen READ chosen NOTIFY chosenChanged USER true)
public:
    using Found = std::function<void(const QList<PickerItem> &)>;
    /// May call back at once or later; only the answer to the latest text is shown.
    using Search = std::function<void(const QString &text, Found found)>;
    using Create = std::function<void(const QString &text, std::function<void(const PickerItem &)> created)>;

    explicit Picker(QWidget *parent = nullptr);

    void setSearch(Search search) { m_search = std::move(search); }
    void setCreate(Create create) { m_create = std::move(create); }
    qint64 chosen() const { return m_chosen.id; }
    PickerItem chosenItem() const { return m_chosen; }
    void choose(const PickerItem &item);
    QString problem() const override;

public Q_SLOTS:
    /// Searches for what stands there now and shows what is found.
    void search();

Q_SIGNALS:
    void chosenChanged();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    void edited(const QString &text);
    void offer(const QList<PickerItem> &items, const QString &text);
    void take(int row);

    Search m_search;
    Create m_create;
    PickerItem m_chosen;
    QList<PickerItem> m_found;
    QString m_searched;
    QStandardItemModel *m_model;
    QCompleter *m_completer;
    QTimer *m_delay;
    quint64 m_serial = 0;
};

} // namespace salesdesk
