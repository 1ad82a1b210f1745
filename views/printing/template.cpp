// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/template.h"

#include <QFile>
#include <QList>
#include <QtDebug>

namespace salesdesk::printing {

namespace {

class Filler
{
public:
    Filler(const QString &html, const Fields &fields) : m_html(html), m_scopes{&fields} {}

    QString fill()
    {
        QString out;
        run({}, true, out);
        return out;
    }

private:
    QVariant field(const QString &name) const
    {
        for (auto scope = m_scopes.crbegin(); scope != m_scopes.crend(); ++scope) {
            const auto found = (*scope)->constFind(name);
            if (found != (*scope)->constEnd())
                return *found;
        }
        qWarning("print template: there is no field %s", qUtf8Printable(name));
        return {};
    }

    static bool holds(const QVariant &value)
    {
        if (value.metaType() == QMetaType::fromType<bool>())
            return value.toBool();
        if (value.metaType() == QMetaType::fromType<QVariantList>())
            return !value.toList().isEmpty();
        return !value.toString().isEmpty();
    }

    /// Copies from m_at to the end of block `until`, or passes over it when not `live`.
    void run(const QString &until, bool live, QString &out)
    {
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf(QLatin1String("{{"), m_at);
            const qsizetype close = open < 0 ? -1 : m_html.indexOf(QLatin1String("}}"), open);
            if (close < 0) {
                if (live)
                    out += QStringView(m_html).mid(m_at);
                m_at = m_html.size();
                return;
            }
            if (live)
                out += QStringView(m_html).mid(m_at, open - m_at);
            const QString tag = m_html.mid(open + 2, close - open - 2).trimmed();
            m_at = close + 2;
            if (tag.startsWith(QLatin1Char('/'))) {
                if (tag.mid(1) == until)
                    return;
            } else if (tag.startsWith(QLatin1Char('#')) || tag.startsWith(QLatin1Char('^'))) {
                block(tag.mid(1), tag.startsWith(QLatin1Char('^')), live, out);
            } else if (live) {
                out +=
                    field(tag).toString().toHtmlEscaped().replace(QLatin1Char('\n'), QLatin1String("<br/>"));
            }
        }
    }

    void block(const QString &name, bool inverted, bool live, QString &out)
    {
        const QVariant value = live ? field(name) : QVariant();
        const bool shown = live && holds(value) != inverted;
        if (shown && value.metaType() == QMetaType::fromType<QVariantList>() && !inverted) {
            const qsizetype start = m_at;
            const QVariantList items = value.toList();
            for (const QVariant &item : items) {
                const Fields own = item.toMap();
                m_scopes << &own;
                m_at = start;
                run(name, true, out);
                m_scopes.removeLast();
            }
        } else {
            run(name, shown, out);
        }
    }

    const QString &m_html;
    QList<const Fields *> m_scopes;
    qsizetype m_at = 0;
};

} // namespace

QString fillTemplate(const QString &html, const Fields &fields)
{
    return Filler(html, fields).fill();
}

QString printResource(const QString &name)
{
    QFile file(QLatin1String(":/print/") + name);
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("print template %s is missing", qUtf8Printable(name));
        return {};
    }
    return QString::fromUtf8(file.readAll());
}

} // namespace salesdesk::printing
