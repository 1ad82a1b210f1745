// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/exchange/column_mapping.h"

#include "models/exchange/cell_values.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

namespace salesdesk {
namespace {

constexpr qint64 largestMapping = 1 << 20;

Error invalid(const QString &where)
{
    return {ErrorCode::MappingInvalid, {}, where};
}

/// The first key of `object` that is not among `known`; empty where all are.
QString unknownKey(const QJsonObject &object, const QStringList &known)
{
    for (const QString &key : object.keys()) {
        if (!known.contains(key))
            return key;
    }
    return {};
}

bool isCurrency(const QString &text)
{
    if (text.size() != 3)
        return false;
    for (const QChar c : text) {
        if (c < u'A' || c > u'Z')
            return false;
    }
    return true;
}

Result<ColumnRule> ruleFrom(const QJsonValue &value, const QString &where)
{
    ColumnRule rule;
    if (value.isString()) {
        rule.column = value.toString();
        if (rule.column.isEmpty())
            return invalid(where);
        return rule;
    }
    if (!value.isObject())
        return invalid(where);
    const QJsonObject object = value.toObject();
    const QStringList known = {QStringLiteral("column"), QStringLiteral("constant"), QStringLiteral("format"),
                               QStringLiteral("currency"), QStringLiteral("values")};
    if (const QString key = unknownKey(object, known); !key.isEmpty())
        return invalid(where % u'.' % key);
    for (const QString &key : object.keys()) {
        if (key == QLatin1String("values") ? !object.value(key).isObject() : !object.value(key).isString())
            return invalid(where % u'.' % key);
    }
    rule.column = object.value(QLatin1String("column")).toString();
    if (object.contains(QLatin1String("constant")))
        rule.constant = object.value(QLatin1String("constant")).toString();
    if (rule.column.isEmpty() != rule.constant.has_value())
        return invalid(where);
    rule.format = object.value(QLatin1String("format")).toString();
    if (object.contains(QLatin1String("format")) && (rule.constant || !DateFormat::compile(rule.format)))
        return invalid(where % QStringLiteral(".format"));
    rule.currency = object.value(QLatin1String("currency")).toString();
    if (object.contains(QLatin1String("currency")) && !isCurrency(rule.currency))
        return invalid(where % QStringLiteral(".currency"));
    const QJsonObject values = object.value(QLatin1String("values")).toObject();
    for (auto it = values.begin(); it != values.end(); ++it) {
        if (!it.value().isString() || rule.constant)
            return invalid(where % QStringLiteral(".values.") % it.key());
        rule.values.insert(it.key(), it.value().toString());
    }
    return rule;
}

QJsonValue ruleTo(const ColumnRule &rule)
{
    QJsonObject object;
    if (!rule.format.isEmpty())
        object.insert(QStringLiteral("format"), rule.format);
    if (!rule.currency.isEmpty())
        object.insert(QStringLiteral("currency"), rule.currency);
    if (!rule.values.isEmpty()) {
        QJsonObject values;
        for (auto it = rule.values.begin(); it != rule.values.end(); ++it)
            values.insert(it.key(), it.value());
        object.insert(QStringLiteral("values"), values);
    }
    if (rule.constant) {
        object.insert(QStringLiteral("constant"), *rule.constant);
    } else {
        if (object.isEmpty())
            return rule.column;
        object.insert(QStringLiteral("column"), rule.column);
    }
    return object;
}

Result<QStringList> textsFrom(const QJsonValue &value, const QString &where)
{
    if (!value.isArray())
        return invalid(where);
    QStringList texts;
    for (const QJsonValue &item : value.toArray()) {
        if (!item.isString())
            return invalid(where);
        texts.append(item.toString());
    }
    return texts;
}

QString looseHeading(const QString &heading)
{
    return heading.simplified().remove(u' ').toCaseFolded();
}

} // namespace

const QStringList &importKinds()
{
    static const QStringList kinds =
        QStringLiteral(
            "staff teams products customers contacts leads opportunities activities quotes contracts "
            "receipts targets surveys cases expenses")
            .split(u' ');
    return kinds;
}

const QStringList &creatableFields()
{
    static const QStringList fields =
        QStringLiteral("customer owner team product source region industry category").split(u' ');
    return fields;
}

Result<ColumnMapping> ColumnMapping::fromJson(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject()) {
        const bool broken = problem.error != QJsonParseError::NoError;
        const auto line =
            QByteArrayView(json).first(qMin<qsizetype>(problem.offset, json.size())).count('\n') + 1;
        return invalid(broken ? QStringLiteral("line %1").arg(line) : QString());
    }
    const QJsonObject object = document.object();
    const QStringList known = {QStringLiteral("kind"), QStringLiteral("columns"), QStringLiteral("only"),
                               QStringLiteral("create_missing")};
    if (const QString key = unknownKey(object, known); !key.isEmpty())
        return invalid(key);

    ColumnMapping mapping;
    mapping.kind = object.value(QLatin1String("kind")).toString();
    if (!importKinds().contains(mapping.kind))
        return invalid(QStringLiteral("kind"));
    const QJsonValue columns = object.value(QLatin1String("columns"));
    if (!columns.isObject() || columns.toObject().isEmpty())
        return invalid(QStringLiteral("columns"));
    const QJsonObject rules = columns.toObject();
    for (auto it = rules.begin(); it != rules.end(); ++it) {
        const auto rule = ruleFrom(it.value(), QStringLiteral("columns.") % it.key());
        if (!rule)
            return rule.error();
        mapping.columns.insert(it.key(), *rule);
    }
    if (object.contains(QLatin1String("only"))) {
        const QJsonValue only = object.value(QLatin1String("only"));
        if (!only.isObject())
            return invalid(QStringLiteral("only"));
        const QJsonObject filters = only.toObject();
        for (auto it = filters.begin(); it != filters.end(); ++it) {
            const auto texts = textsFrom(it.value(), QStringLiteral("only.") % it.key());
            if (!texts)
                return texts.error();
            mapping.only.insert(it.key(), *texts);
        }
    }
    if (object.contains(QLatin1String("create_missing"))) {
        const auto texts =
            textsFrom(object.value(QLatin1String("create_missing")), QStringLiteral("create_missing"));
        if (!texts)
            return texts.error();
        for (const QString &field : *texts) {
            if (!creatableFields().contains(field))
                return invalid(QStringLiteral("create_missing: ") % field);
        }
        mapping.createMissing = *texts;
    }
    return mapping;
}

QByteArray ColumnMapping::toJson() const
{
    QJsonObject rules;
    for (auto it = columns.begin(); it != columns.end(); ++it)
        rules.insert(it.key(), ruleTo(it.value()));
    QJsonObject object{{QStringLiteral("kind"), kind}, {QStringLiteral("columns"), rules}};
    if (!only.isEmpty()) {
        QJsonObject filters;
        for (auto it = only.begin(); it != only.end(); ++it)
            filters.insert(it.key(), QJsonArray::fromStringList(it.value()));
        object.insert(QStringLiteral("only"), filters);
    }
    if (!createMissing.isEmpty())
        object.insert(QStringLiteral("create_missing"), QJsonArray::fromStringList(createMissing));
    return QJsonDocument(object).toJson();
}

Result<ColumnMapping> ColumnMapping::load(const QString &path)
{
    if (Status status = checkInputFile(path); !status)
        return status.error();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::FileMissing, {}, path};
    if (file.size() > largestMapping)
        return invalid(path);
    QByteArray json = file.readAll();
    if (json.startsWith("\xEF\xBB\xBF")) // Notepad's habit; JSON itself knows no BOM
        json.remove(0, 3);
    return fromJson(json);
}

Status ColumnMapping::save(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray json = toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return Error{ErrorCode::FileUnwritable, {}, path};
    return {};
}

Result<BoundMapping> BoundMapping::bind(const ColumnMapping &mapping, const QStringList &headings)
{
    QStringList loose;
    for (const QString &heading : headings)
        loose.append(looseHeading(heading));
    const auto find = [&](const QString &heading) {
        const qsizetype exact = headings.indexOf(heading);
        return exact >= 0 ? exact : loose.indexOf(looseHeading(heading));
    };

    BoundMapping bound;
    for (auto it = mapping.columns.begin(); it != mapping.columns.end(); ++it) {
        Source source{it.key(), -1, it.value()};
        if (!it.value().constant) {
            source.column = find(it.value().column);
            if (source.column < 0)
                return Error{ErrorCode::FileColumnMissing, it.key(), it.value().column};
        }
        bound.m_sources.push_back(source);
    }
    for (auto it = mapping.only.begin(); it != mapping.only.end(); ++it) {
        const qsizetype column = find(it.key());
        if (column < 0)
            return Error{ErrorCode::FileColumnMissing, {}, it.key()};
        bound.m_filters.push_back({column, QSet<QString>(it.value().begin(), it.value().end())});
    }
    return bound;
}

qsizetype BoundMapping::indexOf(QStringView field) const
{
    for (size_t i = 0; i < m_sources.size(); ++i) {
        if (m_sources[i].field == field)
            return static_cast<qsizetype>(i);
    }
    return -1;
}

bool BoundMapping::accepts(const TableRow &row) const
{
    for (const Filter &filter : m_filters) {
        if (!filter.values.contains(row[filter.column].text().trimmed()))
            return false;
    }
    return true;
}

QString BoundMapping::text(const TableRow &row, qsizetype source) const
{
    if (source < 0 || source >= static_cast<qsizetype>(m_sources.size()))
        return {};
    const Source &from = m_sources[static_cast<size_t>(source)];
    if (from.rule.constant)
        return *from.rule.constant;
    const QString text = row[from.column].text().trimmed();
    return from.rule.values.isEmpty() ? text : from.rule.values.value(text, text);
}

const TableCell &BoundMapping::cell(const TableRow &row, qsizetype source) const
{
    const bool known = source >= 0 && source < static_cast<qsizetype>(m_sources.size());
    return row[known ? m_sources[static_cast<size_t>(source)].column : -1];
}

} // namespace salesdesk
