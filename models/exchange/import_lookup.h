// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/core/result.h"
#include "models/exchange/import_journal.h"
#include "models/people/office.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace salesdesk {

/// What an import may do besides its own rows, and what it found out on the way.
struct ImportScene
{
    Transaction &transaction;
    const Office &office;
    ImportJournal &journal;
    QStringList createMissing;
    QDate today;
    qint64 unlinked = 0; ///< opportunities kept without a customer
};

/// Records that rows name: looked up once a name, and made where the mapping's create_missing says so. All
/// throw StorageFailure.
class ImportLookup
{
public:
    explicit ImportLookup(ImportScene &scene) : m_scene(scene) {}

    /// What a row that is given back had made on its way goes with it: between beginRow() and one of the two
    /// others, whatever is made here lies behind a savepoint.
    void beginRow();
    void keepRow();
    void dropRow();

    /// By number, else by name; whoever is `present` there stays where the name is theirs. NotFound with the
    /// field where there is none and none may be made, Invalid where several people have the name.
    Result<StaffId> staff(const QString &field, const QString &numberOrName, StaffId present = {});
    /// A manager named in a staff or team file becomes staff with the leader's role and no login.
    Result<StaffId> leader(const QString &numberOrName, StaffId present = {});
    /// The team of that name; by the leader where the name is empty; made where there is none and `make`.
    TeamId team(const QString &name, StaffId leader, const QString &region, bool make);
    Result<CustomerId> customer(const QString &field, const QString &numberOrName, StaffId owner,
                                CustomerId present = {});
    Result<ProductId> product(const QString &codeOrName, ProductId present = {});
    /// Adds a value to the office's choices, where asked to.
    void choice(const QString &field, const QString &value);
    bool mayCreate(const char *what) const { return m_scene.createMissing.contains(QLatin1StringView(what)); }

    /// Leaders who were made by leader() and have no row of their own yet.
    bool takeImplied(StaffId id);
    bool isImplied(StaffId id) const { return m_implied.contains(id); }
    /// Who of them has the name; none where nobody has.
    StaffId implied(const QString &name) const;
    /// Theirs is a number that was free when they were named: who brings it has the better right to it.
    void yieldNumber(StaffId id);

    /// A number for a record that brings none.
    QString freeStaffNumber();
    QString freeCustomerNumber();
    QString freeProductCode();
    /// The next number of a kind and period, in blocks; what is left over is given back by finish().
    qint64 nextNumber(const QString &kind, const QString &period);
    void finish();

private:
    struct Numbers
    {
        QString kind;
        QString period;
        qint64 next = 0;
        qint64 last = -1;
    };

    /// What of a row has to be forgotten with it.
    struct Row
    {
        bool open = false; ///< the savepoint is set
        QStringList staff;
        QStringList customers;
        QStringList products;
        QStringList choices;
        QSet<StaffId> implied;
        QSet<StaffId> taken;
        QHash<QString, Numbers> numbers;
        ImportJournal::Held journal;
    };
    /// Known by number or name; none where nobody is.
    Result<StaffId> known(const QString &field, const QString &numberOrName, StaffId present);
    /// Before anything is made besides the row's own record.
    void setSavepoint();

    ImportScene &m_scene;
    Row m_row;
    QHash<QString, StaffId> m_staff;
    QHash<QString, CustomerId> m_customers;
    QHash<QString, ProductId> m_products;
    QSet<QString> m_choices;
    QSet<StaffId> m_implied;
    QHash<QString, Numbers> m_numbers;
};

} // namespace salesdesk
