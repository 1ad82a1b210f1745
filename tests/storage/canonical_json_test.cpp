// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/storage/canonical_json.h"
#include "tests/catch.h"

#include <QJsonDocument>
#include <QRandomGenerator>

using namespace salesdesk;

TEST_CASE("What is written member by member is what QJsonDocument writes", "[storage]")
{
    static const char *const keys[] = {"updated_at", "owner", "owner_id", "company", "a", "zz", "owner_ids"};
    static const QString odd[] = {QString(),
                                  QStringLiteral(""),
                                  QStringLiteral("\"\\/\b\f\n\r\t\x01\x1f\x7f"),
                                  QStringLiteral("安防监控（苏州）有限公司"),
                                  QStringLiteral("😀 é ü"),
                                  QString(QChar(0xd83d)),
                                  QString(QChar(0xde00)) + QLatin1Char('x'),
                                  QString(QChar(0)) + QStringLiteral("after"),
                                  QString(QChar(0xffff)),
                                  QString(5000, QChar(0x4e2d))};
    QRandomGenerator random(20261122);
    for (int round = 0; round < 2000; ++round) {
        QJsonObject object;
        CanonicalJsonWriter writer;
        for (const char *key : keys) {
            const QLatin1StringView name(key);
            switch (random.bounded(5)) {
            case 0: {
                QString text = odd[random.bounded(int(std::size(odd)))];
                if (random.bounded(2) == 0)
                    text += QChar(random.bounded(0x10000));
                object.insert(name, text);
                writer.add(key, text);
                break;
            }
            case 1: {
                const qint64 number = qint64(random.generate64()) >> random.bounded(64);
                object.insert(name, number);
                writer.add(key, number);
                break;
            }
            case 2: {
                const bool flag = random.bounded(2) == 0;
                object.insert(name, flag);
                writer.add(key, flag);
                break;
            }
            default:
                break;
            }
        }
        INFO(QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString());
        REQUIRE(writer.finish() == CanonicalJson(object));
    }
    CHECK(CanonicalJson(QJsonObject()).isEmpty());
    CHECK(CanonicalJsonWriter().finish().isEmpty());
}

TEST_CASE("A digest is SHA-256 in lower-case hex, and nothing for nothing", "[storage]")
{
    CHECK(sha256("abc") ==
          QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    CHECK(sha256({}).isEmpty());
}
