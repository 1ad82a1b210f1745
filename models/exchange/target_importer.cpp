// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/money.h"
#include "models/exchange/record_importer.h"
#include "models/targets/target_store.h"

namespace salesdesk {

namespace {

/// A figure a row: of a person, else of a team, else of the office.
class TargetImporter final : public RecordImporter
{
public:
    TargetImporter(ImportTools tools, const ImportRow &row)
        : m_tools(tools), m_measure(row.field("measure")), m_role(row.field("role")),
          m_team(row.field("team")), m_staff(row.field("staff")), m_period(row.field("period")),
          m_value(row.field("value"))
    {
    }

    Result<RowFate> take(ImportRow &row) override
    {
        Target target;
        fillChoice(target.measure, row, m_measure, u"measure");
        target.role = row.choice(m_role, u"target_role", targetRoleFromName, target.role);
        const QString period = row.required(m_period);
        const auto value = isMoneyTarget(target.measure) ? row.minor(m_value) : row.scaled(m_value, 4);
        if (!targetMeasures().contains(target.measure))
            row.setProblem({ErrorCode::Invalid, QStringLiteral("measure"), target.measure});
        if (!value)
            row.setProblem({ErrorCode::Required, QStringLiteral("value"), {}});
        else if (*value < 0)
            row.setProblem({ErrorCode::Invalid, QStringLiteral("value"), row.text(m_value)});
        if (row.problem())
            return *row.problem();
        const auto parsed = Period::parse(period, m_tools.scene.office.fiscalStart);
        if (!parsed)
            return Error{ErrorCode::Invalid, QStringLiteral("period"), period};
        target.period = *parsed;
        target.value = *value;
        if (const Status status = findSubject(target, row); !status)
            return status.error();
        return save(target);
    }

private:
    Status findSubject(Target &target, const ImportRow &row)
    {
        const QString staff = row.text(m_staff);
        const QString team = row.text(m_team);
        target.level = FigureLevel::Office;
        if (!namesNothing(staff)) {
            const auto found = m_tools.lookup.staff(QStringLiteral("staff"), staff);
            if (!found)
                return found.error();
            target.level = FigureLevel::Staff;
            target.subject = found->value;
        } else if (!namesNothing(team)) {
            const TeamId found = m_tools.lookup.team(team, {}, {}, m_tools.lookup.mayCreate("team"));
            if (!found.isValid())
                return Error{ErrorCode::NotFound, QStringLiteral("team"), team};
            target.level = FigureLevel::Team;
            target.subject = found.value;
        }
        return {};
    }

    Result<RowFate> save(const Target &target)
    {
        Database &database = m_tools.database();
        const auto before = TargetStore::find(database, target);
        if (before && (m_tools.onDuplicate == OnDuplicate::Skip || showsAs(*before, target.value)))
            return RowFate::Skipped;
        if (before && m_tools.onDuplicate == OnDuplicate::Create)
            return Error{ErrorCode::Duplicate, QStringLiteral("period"), target.period.key()};
        const TargetId id = TargetStore::set(database, target, m_tools.now());
        if (!before) {
            m_tools.scene.journal.created(Kind::Target, id.value);
            return RowFate::Created;
        }
        m_tools.scene.journal.updated(Kind::Target, id.value, toJson(*before));
        return RowFate::Updated;
    }

    /// Tables show a count with two decimals: what it stands for may be finer and is not to be rounded by it.
    static bool showsAs(const Target &before, qint64 value)
    {
        constexpr qint64 step = ratioScale / minorScale;
        return before.value == value ||
               (!isMoneyTarget(before.measure) && value % step == 0 && before.value / step == value / step);
    }

    ImportTools m_tools;
    ImportRow::Field m_measure, m_role, m_team, m_staff, m_period, m_value;
};

} // namespace

std::unique_ptr<RecordImporter> makeTargetImporter(ImportTools tools, const ImportRow &row)
{
    return std::make_unique<TargetImporter>(tools, row);
}

} // namespace salesdesk
