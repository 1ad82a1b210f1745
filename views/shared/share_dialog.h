// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/credit/share_service.h"
#include "models/wording/labels.h"
#include "views/shared/page_context.h"

#include <QObject>

namespace salesdesk {

class ChoiceBox;
class FormDialog;
class PeopleService;
class RecordForm;
class ScaledEdit;

/// "李伟", or "李伟 70%  ·  王芳 30%" where several share.
QString sharesText(const QList<CreditShare> &shares, const Formatter &formatter);

/// Asks who shares in a record and with how much, and saves it; the change can be undone. Opens at once.
class ShareDialog final : public QObject
{
    Q_OBJECT
public:
    /// `shares` and `people` outlive the dialog; `name` is the record's, for the title.
    ShareDialog(PageContext &context, ShareService &shares, const PeopleService &people, Kind kind, qint64 id,
                const QString &name, QWidget *parent);

    FormDialog *dialog() const { return m_dialog; }

private:
    struct Row
    {
        ChoiceBox *person;
        ScaledEdit *share;
    };

    void addRow();
    void divideEvenly();
    void save();
    QList<CreditShare> entered() const;

    PageContext &m_context;
    ShareService &m_shares;
    Kind m_kind;
    qint64 m_id;
    QList<CreditShare> m_before;
    QList<Label> m_people;
    RecordForm *m_form;
    FormDialog *m_dialog;
    QList<Row> m_rows;
};

} // namespace salesdesk
