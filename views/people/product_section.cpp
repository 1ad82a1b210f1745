// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/people/product_section.h"

#include "models/catalog/catalog_columns.h"
#include "models/core/money.h"
#include "models/wording/error_text.h"
#include "models/wording/formatter.h"
#include "models/wording/labels.h"
#include "views/shared/choice_box.h"
#include "views/shared/form_dialog.h"
#include "views/shared/icons.h"
#include "views/shared/record_form.h"
#include "views/shared/register_view.h"
#include "views/shared/scaled_edit.h"
#include "views/shared/toast.h"

#include <QAction>
#include <QCheckBox>
#include <QEvent>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace salesdesk {

namespace {

QString price(const PageContext &context, const std::optional<qint64> &value)
{
    return value ? context.formatter().scaled(*value, 6, 2) : QString();
}

QVariant variant(const std::optional<qint64> &value)
{
    return value ? QVariant(*value) : QVariant();
}

std::optional<qint64> optional(const QVariant &value)
{
    return value.isValid() ? std::optional(value.toLongLong()) : std::nullopt;
}

QComboBox *freeChoice(const OfficeService &offices, const QString &field)
{
    auto *box = new QComboBox;
    box->setEditable(true);
    const auto choices = offices.choices(field);
    if (choices)
        box->addItems(*choices);
    box->setCurrentText({});
    return box;
}

} // namespace

ProductSection::ProductSection(PageContext &context, OfficeService &offices, ProductService &products,
                               QWidget *parent)
    : OfficeSection(context, parent), m_offices(offices), m_products(products),
      m_view(new RegisterView(context, productRegister(), QStringLiteral("products"), this)),
      m_edit(new QAction(icon("edit"), {}, this)), m_remove(new QAction(icon("trash"), {}, this)),
      m_write(Permission::can(session(), Action::WriteProduct)),
      m_cost(Permission::can(session(), Action::SeeCost))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_view);
    setFocusProxy(m_view);
    QList<QAction *> actions;
    if (m_write) {
        m_view->setCreate([] { return tr("New product"); }, [this] { openForm({}); });
        actions = {m_edit, m_remove};
        connect(m_view, &RegisterView::deleteRequested, this, &ProductSection::remove);
    }
    m_view->setImport(QStringLiteral("products"));
    m_view->setTitle([] { return tr("Products"); });
    m_view->setEmptyState(
        "box", [] { return tr("What the office sells. Quotations take their prices from here."); });
    m_view->setPanel([this](qint64 id) { return content(id); }, actions);
    m_view->setViews({{QStringLiteral("active"),
                       [] { return tr("On sale"); },
                       {{QStringLiteral("active"), Comparison::Is, true}}},
                      {QStringLiteral("all"), [] { return tr("All products"); }}});
    connect(m_view, &RegisterView::opened, this, &ProductSection::edit);
    connect(m_edit, &QAction::triggered, this, [this] { edit(m_view->currentId()); });
    connect(m_remove, &QAction::triggered, this, [this] { remove({m_view->currentId()}); });
    retranslate();
}

PanelContent ProductSection::content(qint64 id) const
{
    PanelContent panel;
    const auto found = m_products.product(session(), ProductId(id));
    if (!found)
        return panel;
    const Product &product = *found;
    panel.title = product.name;
    panel.tag = product.active ? tr("On sale") : tr("Not sold any more");
    panel.tone = product.active ? Tone::Good : Tone::Neutral;
    panel.subtitle = product.model.isEmpty() ? product.code : tr("%1 · %2").arg(product.code, product.model);
    const auto add = [&](QList<PanelRow> &rows, const QString &label, const QString &value) {
        if (!value.isEmpty())
            rows.append({label, value, {}});
    };
    add(panel.rows, fieldLabel(u"category"), product.category);
    add(panel.rows, fieldLabel(u"kind"), labelOf(u"product_kind", productKindName(product.kind)));
    add(panel.rows, fieldLabel(u"unit"), product.unit);
    add(panel.rows, fieldLabel(u"list_price"), price(m_context, product.listPrice));
    if (m_cost)
        add(panel.rows, fieldLabel(u"cost"), price(m_context, product.cost));
    add(panel.rows, fieldLabel(u"tax_rate"), m_context.formatter().ratio(product.taxRate, 0));
    add(panel.rows, fieldLabel(u"lead_time"), tr("%n day(s)", nullptr, product.leadDays));
    PanelSection floors{tr("Lowest price that each may give"), {}, {}};
    add(floors.rows, labelOf(u"role", u"salesperson"), price(m_context, product.floorSalesperson));
    add(floors.rows, labelOf(u"role", u"team_leader"), price(m_context, product.floorLeader));
    add(floors.rows, labelOf(u"role", u"sales_manager"), price(m_context, product.floorManager));
    if (!floors.rows.isEmpty())
        panel.sections.append(floors);
    return panel;
}

FormDialog *ProductSection::openForm(const std::optional<Product> &known)
{
    auto *form = new RecordForm(3);
    const Product before = known.value_or(Product());
    form->add(QStringLiteral("name"), new QLineEdit, RecordForm::Required | RecordForm::Wide);
    form->add(QStringLiteral("code"), new QLineEdit, known ? RecordForm::Required : RecordForm::Optional);
    form->add(QStringLiteral("model"), new QLineEdit);
    form->add(QStringLiteral("category"), freeChoice(m_offices, QStringLiteral("category")));
    form->add(QStringLiteral("unit"), freeChoice(m_offices, QStringLiteral("unit")));
    form->add(QStringLiteral("kind"), new ChoiceBox)->setChoices(labelsOf(u"product_kind"));
    auto *days = form->add(QStringLiteral("lead_days"), new QSpinBox);
    days->setRange(0, 3650);
    form->add(QStringLiteral("list_price"), new ScaledEdit(ScaledEdit::Kind::Price), RecordForm::Required);
    form->add(QStringLiteral("tax_rate"), new ScaledEdit(ScaledEdit::Kind::Percent), RecordForm::Required);
    if (m_cost)
        form->add(QStringLiteral("cost"), new ScaledEdit(ScaledEdit::Kind::Price));
    form->addHeading(QStringLiteral("floors"));
    for (const char *key : {"floor_salesperson", "floor_leader", "floor_manager"})
        form->add(QString::fromLatin1(key), new ScaledEdit(ScaledEdit::Kind::Price));
    form->add(QStringLiteral("active"), new QCheckBox)->setText(tr("On sale"));
    for (const char *key :
         {"name", "code", "model", "category", "unit", "kind", "list_price", "tax_rate", "cost"})
        form->setLabel(QLatin1String(key), fieldLabel(QString::fromLatin1(key)));
    form->setLabel(QStringLiteral("lead_days"), tr("Lead time in days"));
    form->setLabel(QStringLiteral("floors"), tr("Lowest price that each may give"));
    form->setLabel(QStringLiteral("floor_salesperson"), labelOf(u"role", u"salesperson"));
    form->setLabel(QStringLiteral("floor_leader"), labelOf(u"role", u"team_leader"));
    form->setLabel(QStringLiteral("floor_manager"), labelOf(u"role", u"sales_manager"));
    form->setHint(QStringLiteral("list_price"), tr("Tax included."));
    form->setHint(QStringLiteral("floor_salesperson"), tr("Tax included; empty is no limit."));
    if (m_cost)
        form->setHint(QStringLiteral("cost"), tr("Without tax."));
    if (!known)
        form->setHint(QStringLiteral("code"), tr("Left empty, the next one is given."));
    form->setValues({{QStringLiteral("name"), before.name},
                     {QStringLiteral("code"), before.code},
                     {QStringLiteral("model"), before.model},
                     {QStringLiteral("category"), before.category},
                     {QStringLiteral("unit"), before.unit},
                     {QStringLiteral("kind"), productKindName(before.kind)},
                     {QStringLiteral("lead_days"), before.leadDays},
                     {QStringLiteral("list_price"), known ? QVariant(before.listPrice) : QVariant()},
                     {QStringLiteral("tax_rate"), before.taxRate},
                     {QStringLiteral("cost"), variant(before.cost)},
                     {QStringLiteral("floor_salesperson"), variant(before.floorSalesperson)},
                     {QStringLiteral("floor_leader"), variant(before.floorLeader)},
                     {QStringLiteral("floor_manager"), variant(before.floorManager)},
                     {QStringLiteral("active"), before.active}});
    form->markClean();
    auto *dialog = new FormDialog(form, m_context.prompts, this);
    dialog->setObjectName(QStringLiteral("productForm"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setTitle(known ? before.name : tr("New product"));
    dialog->resize(820, 600);
    connect(dialog, &FormDialog::saveRequested, this, [this, form, dialog, before, isNew = !known] {
        const QVariantMap values = form->values();
        const auto text = [&](const char *key) {
            return values.value(QLatin1String(key)).toString().trimmed();
        };
        Product product = before;
        product.name = text("name");
        product.code = text("code");
        product.model = text("model");
        product.category = text("category");
        product.unit = text("unit");
        product.kind = productKindFromName(text("kind")).value_or(before.kind);
        product.leadDays = values.value(QStringLiteral("lead_days")).toInt();
        product.listPrice = values.value(QStringLiteral("list_price")).toLongLong();
        product.taxRate = values.value(QStringLiteral("tax_rate")).toLongLong();
        if (m_cost)
            product.cost = optional(values.value(QStringLiteral("cost")));
        product.floorSalesperson = optional(values.value(QStringLiteral("floor_salesperson")));
        product.floorLeader = optional(values.value(QStringLiteral("floor_leader")));
        product.floorManager = optional(values.value(QStringLiteral("floor_manager")));
        product.active = values.value(QStringLiteral("active")).toBool();
        Status status;
        if (isNew) {
            const auto made = m_products.create(session(), product);
            made ? void(product.id = *made) : void(status = made.error());
        } else {
            status = m_products.change(session(), product);
        }
        if (!status) {
            form->setError(status.error().field, errorText(status.error()));
            return;
        }
        m_context.toast.showText(tr("%1 is saved.").arg(product.name));
        dialog->finish();
        reveal(product.id.value);
    });
    dialog->open();
    form->focusFirst();
    return dialog;
}

void ProductSection::edit(qint64 id)
{
    if (!m_write || id <= 0)
        return;
    const auto product = m_products.product(session(), ProductId(id));
    if (product)
        openForm(*product);
    else
        tellError(tr("This product cannot be opened."), product.error());
}

void ProductSection::remove(const QList<qint64> &ids)
{
    QList<ProductId> removed;
    for (const qint64 id : ids) {
        const Status status = m_products.remove(session(), ProductId(id));
        if (!status) {
            tellError(tr("A product could not be removed."), status.error());
            break;
        }
        removed.append(ProductId(id));
    }
    if (removed.isEmpty())
        return;
    m_context.toast.offerUndo(
        tr("%n product(s) moved to the recycle bin.", nullptr, int(removed.size())), [this, removed] {
            for (const ProductId id : removed) {
                if (const Status status = m_products.restore(session(), id); !status)
                    tellError(tr("A product could not be brought back."), status.error());
            }
        });
}

void ProductSection::retranslate()
{
    m_edit->setText(tr("Edit"));
    m_remove->setText(tr("Remove"));
}

void ProductSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    OfficeSection::changeEvent(event);
}

void ProductSection::refresh()
{
    m_view->refresh();
}

void ProductSection::reveal(qint64 id)
{
    m_view->reveal(id);
}

void ProductSection::applyFilter(const ListFilter &filter)
{
    m_view->applyFilter(filter);
}

QByteArray ProductSection::saveState() const
{
    return m_view->saveState();
}

void ProductSection::restoreState(const QByteArray &state)
{
    m_view->restoreState(state);
}

} // namespace salesdesk
