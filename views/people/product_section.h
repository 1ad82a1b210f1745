// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/catalog/product_service.h"
#include "models/people/office_service.h"
#include "views/people/office_section.h"
#include "views/shared/side_panel.h"

class QAction;

namespace salesdesk {

class FormDialog;
class RegisterView;

/// The catalogue: what is sold, for how much, and how low each may go.
class ProductSection final : public OfficeSection
{
    Q_OBJECT
public:
    ProductSection(PageContext &context, OfficeService &offices, ProductService &products,
                   QWidget *parent = nullptr);
    void refresh() override;
    void reveal(qint64 id) override;
    void applyFilter(const ListFilter &filter) override;
    QByteArray saveState() const override;
    void restoreState(const QByteArray &state) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    PanelContent content(qint64 id) const;
    FormDialog *openForm(const std::optional<Product> &known);
    void edit(qint64 id);
    void remove(const QList<qint64> &ids);
    void retranslate();

    OfficeService &m_offices;
    ProductService &m_products;
    RegisterView *m_view;
    QAction *m_edit;
    QAction *m_remove;
    bool m_write;
    bool m_cost;
};

} // namespace salesdesk
